// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace limber {

/// Waits until a window has painted all it has to paint, and keeps its picture.
class WindowPicture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPicture)

public:
    /// `window` must outlive it.
    WindowPicture(QWidget &window, QString file, QObject *parent = nullptr);
    /// Everything has been asked for: begins to wait for the window to come to rest.
    void begin();

Q_SIGNALS:
    /// The PNG is written whole, or it could not be written.
    void finished(bool written);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    QWidget &m_window;
    QString m_file;
    QTimer m_rest; ///< runs out once nothing has been painted for a while
    QTimer m_end; ///< for a window that never rests
};

} // namespace limber
