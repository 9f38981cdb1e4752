// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/endpoint.h>
#include <models/remote/sessioncredentials.h>

#include <functional>
#include <memory>

namespace limber {

/// An endpoint that sends one token and no other, whatever is kept: for trying it out.
class TrialEndpoint final : public Endpoint
{
public:
    /// Makes the endpoint over these credentials, which outlive it.
    using Maker = std::function<std::unique_ptr<Endpoint>(Credentials &credentials)>;

    TrialEndpoint(const Community &community, const QByteArray &token, const Maker &make);

    /// There is an endpoint; else nothing may be asked.
    [[nodiscard]] bool isValid() const { return m_endpoint != nullptr; }

    [[nodiscard]] QFuture<Result<CommunityInfo>> discover(std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<ChangePage>> changes(QString cursor, int limit, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<bool>> awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<SendReply>> send(Outgoing outgoing, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<Person>> me(std::stop_token stop) override;

private:
    SessionCredentials m_credentials;
    std::unique_ptr<Endpoint> m_endpoint;
};

} // namespace limber
