// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/result.h>
#include <models/store/storeopened.h>

#include <QObject>

namespace limber {

class MessageBar;

/// Says in a bar what is worth knowing of how the profile was opened: what was damaged, and what became of it.
class StartNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartNotice)

public:
    /// Both must outlive it.
    StartNotice(const Clock &clock, MessageBar &bar, QObject *parent = nullptr);

    void show(const Result<StoreOpened> &opened);

Q_SIGNALS:
    /// The person wants to fill what was begun again.
    void syncRequested();

private:
    const Clock &m_clock;
    MessageBar &m_bar;
};

} // namespace limber
