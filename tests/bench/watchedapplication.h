// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/stall.h>

#include <QApplication>
#include <QList>

namespace limber {

/// An application that knows how long each of its events took, and remembers the longest.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedApplication)

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// From now on, or no more.
    void watch(bool on);
    /// The longest since watch(true), by what they took themselves, longest first; at most ten.
    [[nodiscard]] const QList<Stall> &longest() const { return m_longest; }
    [[nodiscard]] qint64 events() const { return m_events; }

private:
    void remember(const Stall &stall);

    QList<Stall> m_longest;
    qint64 m_events = 0;
    int m_depth = 0;
    bool m_watching = false;
};

} // namespace limber
