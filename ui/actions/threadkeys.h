// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace limber {

/// The single letters that work while the list or the thread has the focus, and nowhere else: J and K for the next and the previous thread,
/// S to save, M to mark as read or unread, full stop and comma for the next and the previous answer, Shift+L for the first new one.
class ThreadKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadKeys)

public:
    explicit ThreadKeys(QObject *parent = nullptr);

    /// Makes the letters work in `pane` and what is in it.
    void listenIn(QWidget *pane);

Q_SIGNALS:
    void nextPressed();
    void previousPressed();
    void savePressed();
    void readPressed();
    void nextAnswerPressed();
    void previousAnswerPressed();
    void firstNewPressed();
};

} // namespace limber
