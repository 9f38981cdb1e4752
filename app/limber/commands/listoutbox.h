// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/domain/outboxpost.h>

#include <QList>

namespace limber {

/// `limber outbox`: what is on its way, in the order in which it is sent.
class ListOutbox final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    using TerminalCommand::TerminalCommand;
    void start() override;

private:
    void print(const QList<OutboxPost> &posts);
};

} // namespace limber
