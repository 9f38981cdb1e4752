// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace limber {

/// Counts the timers that fire in an application's own thread.
class TimerCount final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimerCount)

public:
    explicit TimerCount(QObject &application);

    /// Whose they were.
    [[nodiscard]] const QStringList &fired() const { return m_fired; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_fired;
};

} // namespace limber
