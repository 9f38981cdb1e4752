// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace limber {

class MainWindow;

/// Watches a program's window from outside: tells once when the list has painted rows that are all there, and once when a thread has been
/// painted beside it.
class PaintWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintWatch)

public:
    /// Sees every event of the application.
    explicit PaintWatch(QObject &application);

    [[nodiscard]] MainWindow *window() const;

Q_SIGNALS:
    void listPainted();
    void threadPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_list = false;
    bool m_thread = false;
};

} // namespace limber
