// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/mainwindow.h>

#include <QTimer>

namespace limber {

/// Somebody who types in the search field, scrolls the list and the thread, and opens one thread after the other, for as long as it lives.
class BusyPerson final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyPerson)

public:
    /// Both must outlive it.
    BusyPerson(MainWindow &window, Store &store);

    /// Searches whose results have come.
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int opened() const { return m_opened; }

private:
    void act();
    void type();
    void scroll();

    MainWindow &m_window;
    Store &m_store;
    QTimer m_timer;
    int m_step = 0;
    int m_answered = 0;
    int m_opened = 0;
};

} // namespace limber
