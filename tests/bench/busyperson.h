// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/mainwindow.h>

#include <QTimer>

namespace limber {

/// Somebody who types in the search field, scrolls the list and the thread, and opens one thread after the other, for as long as it lives.
class BusyPerson final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyPerson)

public:
    /// `window` must outlive it.
    explicit BusyPerson(MainWindow &window);

    [[nodiscard]] int typed() const { return m_typed; }
    [[nodiscard]] int opened() const { return m_opened; }

private:
    void act();
    void type(int letter);
    void browse(int step);
    void scroll();

    MainWindow &m_window;
    QTimer m_timer;
    int m_step = 0;
    int m_typed = 0;
    int m_opened = 0;
};

} // namespace limber
