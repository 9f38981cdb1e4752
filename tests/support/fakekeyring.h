// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/credentials.h>

#include <QHash>

namespace limber {

/// A keyring that holds tokens by community, or is away.
class FakeKeyring final : public Credentials
{
public:
    /// What it holds and how it is outlive it.
    struct State
    {
        QHash<QString, QByteArray> tokens{};
        bool away = false;
    };

    explicit FakeKeyring(State &state)
        : m_state(state)
    {
    }

    [[nodiscard]] QFuture<Result<QByteArray>> token(Community community, std::stop_token) override
    {
        if (m_state.away || !m_state.tokens.contains(community.id))
            return ready<QByteArray>(Failure{.kind = Failure::Kind::SignInNeeded});
        return ready<QByteArray>(m_state.tokens.value(community.id));
    }
    [[nodiscard]] QFuture<Result<Kept>> keep(Community community, QByteArray token) override
    {
        if (m_state.away)
            return ready<Kept>(away());
        m_state.tokens.insert(community.id, token);
        return ready<Kept>(Kept::UntilRemoved);
    }
    [[nodiscard]] QFuture<Result<Done>> remove(Community community) override
    {
        if (m_state.away)
            return ready<Done>(away());
        m_state.tokens.remove(community.id);
        return ready<Done>(Done{});
    }

private:
    template <typename T> static QFuture<Result<T>> ready(Result<T> result) { return QtFuture::makeReadyFuture(std::move(result)); }
    static Failure away() { return {.kind = Failure::Kind::Refused, .detail = QStringLiteral("the keyring is away")}; }

    State &m_state;
};

} // namespace limber
