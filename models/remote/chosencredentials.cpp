// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/remote/bearertoken.h>
#include <models/remote/chosencredentials.h>
#include <models/remote/keyringcredentials.h>
#include <models/remote/promisedresult.h>
#include <models/remote/tokenfile.h>

#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

ChosenCredentials::ChosenCredentials(std::unique_ptr<Credentials> keyring)
    : m_keyring(keyring ? std::move(keyring) : std::make_unique<KeyringCredentials>())
{
}

ChosenCredentials::~ChosenCredentials() = default;

QFuture<Result<QByteArray>> ChosenCredentials::token(Community community, std::stop_token stop)
{
    if (!community.tokenFile.isEmpty())
        return QtConcurrent::run(readTokenFile, community.tokenFile);
    if (m_session.holds(community))
        return m_session.token(std::move(community), std::move(stop));
    return m_keyring->token(std::move(community), std::move(stop));
}

QFuture<Result<Credentials::Kept>> ChosenCredentials::keep(Community community, QByteArray token)
{
    if (!community.tokenFile.isEmpty())
        return finishedResult<Kept>(
            Failure{.kind = Failure::Kind::Refused, .detail = u"the token is in the file %1"_s.arg(community.tokenFile)});
    if (const Result<QByteArray> usable = bearerToken(token); !usable)
        return finishedResult<Kept>(usable.failure());
    auto promised = std::make_shared<PromisedResult<Kept>>();
    const QFuture<Result<Kept>> future = promised->future();
    deliver(m_keyring->keep(community, token), &m_receiver, [this, promised, community, token](const Result<Kept> &kept) {
        if (kept) {
            // An older one, of a time when the keyring was away, would be taken first.
            static_cast<void>(m_session.remove(community));
            promised->finish(kept);
        } else {
            promised->finish(m_session.keep(community, token).result());
        }
    });
    return future;
}

QFuture<Result<Done>> ChosenCredentials::remove(Community community)
{
    const bool keyringWasAway = m_session.holds(community);
    static_cast<void>(m_session.remove(community));
    auto promised = std::make_shared<PromisedResult<Done>>();
    const QFuture<Result<Done>> future = promised->future();
    deliver(m_keyring->remove(std::move(community)), &m_receiver,
        [promised, keyringWasAway](const Result<Done> &removed) { promised->finish(keyringWasAway ? Result(Done{}) : removed); });
    return future;
}

} // namespace limber
