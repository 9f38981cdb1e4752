// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/commands.h>

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace limber {

/// Which keys a command may have, and whose they are already.
class KeyRules final
{
    Q_DECLARE_TR_FUNCTIONS(limber::KeyRules)

public:
    /// `commands` must outlive it.
    explicit KeyRules(const Commands &commands);

    /// Why a command cannot have these keys, in a sentence; empty where it can.
    [[nodiscard]] QString refusal(const Command &command, const QKeySequence &keys) const;
    /// The other command that these keys set off now, or whose keys begin as these do, where both would work at the same place; null where
    /// there is none.
    [[nodiscard]] const Command *owner(const Command &command, const QKeySequence &keys) const;
    /// Takes from `command` what another would have to share with it.
    static void release(Commands &commands, const Command &command, const QKeySequence &keys);
    /// Once all commands are there: takes from them what nobody could have chosen in the shortcuts window but stands in the settings, by
    /// hand or because a newer version has another usual key, so that each key does one thing. Keys that are refused go, and their command
    /// has its usual ones where none is left; of two that chose the same key the first keeps it; what is chosen comes before what is usual.
    static void settle(Commands &commands);

private:
    const Commands &m_commands;
};

} // namespace limber
