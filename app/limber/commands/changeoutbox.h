// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/domain/outboxpost.h>

namespace limber {

/// `limber outbox drop UUID` and `limber outbox retry UUID`.
class ChangeOutbox final : public TerminalCommand
{
    Q_OBJECT

public:
    enum class Change { Drop, Retry };

    [[nodiscard]] static CommandSpec spec(Change change);

    ChangeOutbox(Application &application, Terminal &terminal, QString uuid, Change change);
    void start() override;

private:
    void tell(const OutboxPost &post);
    void explain(const Failure &failure);

    QString m_uuid;
    Change m_change;
};

} // namespace limber
