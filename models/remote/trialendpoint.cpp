// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/trialendpoint.h>

namespace limber {

TrialEndpoint::TrialEndpoint(const Community &community, const QByteArray &token, const Maker &make)
{
    // What cannot be a token is not kept, and the endpoint says then that there is none.
    static_cast<void>(m_credentials.keep(community, token));
    m_endpoint = make(m_credentials);
}

QFuture<Result<CommunityInfo>> TrialEndpoint::discover(std::stop_token stop)
{
    return m_endpoint->discover(stop);
}

QFuture<Result<ChangePage>> TrialEndpoint::changes(QString cursor, int limit, std::stop_token stop)
{
    return m_endpoint->changes(cursor, limit, stop);
}

QFuture<Result<bool>> TrialEndpoint::awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop)
{
    return m_endpoint->awaitChange(cursor, patience, stop);
}

QFuture<Result<SendReply>> TrialEndpoint::send(Outgoing outgoing, std::stop_token stop)
{
    return m_endpoint->send(outgoing, stop);
}

QFuture<Result<Person>> TrialEndpoint::me(std::stop_token stop)
{
    return m_endpoint->me(stop);
}

} // namespace limber
