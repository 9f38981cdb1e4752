// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace limber {

class ExportFlow;

/// How an export goes, in the status bar: what is being written, with Cancel; afterwards what was, with ways to open it.
class ExportLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportLine)

public:
    /// `flow` must outlive it.
    explicit ExportLine(ExportFlow &flow, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A file or a folder (file:) that the person wants to see.
    void fileActivated(const QUrl &file);

private:
    void say(const QString &text, bool running, bool done);

    QLabel *const m_text;
    QToolButton *const m_cancel;
    QToolButton *const m_open;
    QToolButton *const m_folder;
    QToolButton *const m_dismiss;
    QTimer m_show; ///< a short export needs no word of its beginning
    QString m_file;
};

} // namespace limber
