// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <app/limber/commands/threadcommand.h>

namespace limber {

/// `limber read REF…`.
class MarkRead final : public ThreadCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    using ThreadCommand::ThreadCommand;

protected:
    void work(const ThreadRef &ref, const QString &name) override;
};

} // namespace limber
