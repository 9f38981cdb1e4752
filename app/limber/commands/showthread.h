// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <app/limber/commands/threadcommand.h>
#include <models/domain/thread.h>

namespace limber {

/// `limber show REF`: one thread, as it was written.
class ShowThread final : public ThreadCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    using ThreadCommand::ThreadCommand;

protected:
    void work(const ThreadRef &ref, const QString &name) override;

private:
    void print(const Thread &thread);
    void printPending(const OutboxPost &post);
    void printPost(const Thread &thread, const QString &author, Timestamp created, const QString &body, bool accepted);
};

} // namespace limber
