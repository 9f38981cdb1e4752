// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/bearertoken.h>
#include <models/remote/credentialkey.h>
#include <models/remote/promisedresult.h>
#include <models/remote/sessioncredentials.h>

namespace limber {

using namespace Qt::StringLiterals;

QFuture<Result<QByteArray>> SessionCredentials::token(Community community, std::stop_token stop)
{
    const QByteArray token = m_tokens.value(credentialKey(community));
    if (stop.stop_requested())
        return finishedResult<QByteArray>(Failure{.kind = Failure::Kind::Cancelled});
    if (token.isEmpty())
        return finishedResult<QByteArray>(Failure{.kind = Failure::Kind::SignInNeeded, .detail = u"nobody is signed in"_s});
    return finishedResult<QByteArray>(token);
}

QFuture<Result<Credentials::Kept>> SessionCredentials::keep(Community community, QByteArray token)
{
    const Result<QByteArray> usable = bearerToken(token);
    if (!usable)
        return finishedResult<Kept>(usable.failure());
    m_tokens.insert(credentialKey(community), *usable);
    return finishedResult<Kept>(Kept::ThisSession);
}

QFuture<Result<Done>> SessionCredentials::remove(Community community)
{
    m_tokens.remove(credentialKey(community));
    return finishedResult<Done>(Done{});
}

bool SessionCredentials::holds(const Community &community) const
{
    return m_tokens.contains(credentialKey(community));
}

} // namespace limber
