// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/endpoint.h>
#include <tests/support/fakeendpointscript.h>

#include <QObject>

namespace limber {

/// An endpoint that answers as its script says, each time in a later event, and keeps Endpoint's promises.
class FakeEndpoint final : public Endpoint
{
public:
    explicit FakeEndpoint(FakeEndpointScript &script);
    ~FakeEndpoint() override;

    [[nodiscard]] QFuture<Result<CommunityInfo>> discover(std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<ChangePage>> changes(QString cursor, int limit, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<bool>> awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<SendReply>> send(Outgoing outgoing, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<Person>> me(std::stop_token stop) override;

private:
    template <typename T> QFuture<Result<T>> later(std::optional<Result<T>> result, std::stop_token stop);

    FakeEndpointScript &m_script;
    QObject m_answers; ///< parent of those on their way
};

} // namespace limber
