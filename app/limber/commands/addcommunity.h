// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>

#include <memory>
#include <stop_token>

namespace limber {

/// `limber community add URL`: asks the endpoint who it is, and keeps its address; with --token-file also who the person is
/// there.
class AddCommunity final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    AddCommunity(Application &application, Terminal &terminal, Community community);
    void start() override;

private:
    void signIn(const CommunityInfo &info);
    void add(const Person &me);
    void tell(const Community &added);
    void explain(const Failure &failure);

    Community m_community;
    std::unique_ptr<Endpoint> m_endpoint;
    std::stop_source m_stop;
};

} // namespace limber
