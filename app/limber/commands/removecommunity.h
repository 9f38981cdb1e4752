// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/domain/community.h>

namespace limber {

/// `limber community remove ID`: saved threads stay, marked gone.
class RemoveCommunity final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    /// `anyway`: even while posts wait.
    RemoveCommunity(Application &application, Terminal &terminal, QString id, bool anyway);
    void start() override;

private:
    void lookForPosts(const Community &community);
    void remove(const Community &community);

    QString m_id;
    bool m_anyway;
};

} // namespace limber
