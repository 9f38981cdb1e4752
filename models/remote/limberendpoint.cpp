// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/remote/limberendpoint.h>
#include <models/remote/promisedresult.h>
#include <models/remote/replyfailure.h>
#include <models/wire/changesjson.h>
#include <models/wire/discoveryjson.h>

#include <QtConcurrentRun>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

QUrl withSlash(QUrl url)
{
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

/// A reply that stops in the middle of its JSON was cut on its way, whatever Qt says: trying again helps, other than with wrong JSON.
Failure cutShort(Failure failure, const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (failure.kind == Failure::Kind::Malformed && text.startsWith('{') && !text.endsWith('}'))
        return {
            .kind = Failure::Kind::Offline, .detail = u"the reply ended early, after %1 bytes (%2)"_s.arg(body.size()).arg(failure.detail)};
    return failure;
}

template <typename T> Result<T> readBody(const HttpReply &reply, Timestamp now, Result<T> (*parse)(const QByteArray &))
{
    if (std::optional<Failure> failure = replyFailure(reply, now))
        return std::move(*failure);
    Result<T> result = parse(reply.body);
    if (!result)
        return cutShort(result.failure(), reply.body);
    return result;
}

Result<CommunityInfo> readDiscovery(const HttpReply &reply, Timestamp now)
{
    return readBody(reply, now, wire::parseDiscovery);
}

Result<ChangePage> readChanges(const HttpReply &reply, Timestamp now)
{
    if (reply.status == 410)
        return Failure{.kind = Failure::Kind::CursorExpired, .detail = u"HTTP status 410"_s};
    return readBody(reply, now, wire::parseChanges);
}

} // namespace

LimberEndpoint::LimberEndpoint(const Community &community, QNetworkAccessManager &network, const Clock &clock, TransportLimits limits)
    : m_clock(clock)
    , m_base(withSlash(community.url))
    , m_allowHttp(community.allowHttp)
    , m_transport(network, limits)
{
}

LimberEndpoint::~LimberEndpoint()
{
    m_lifetime.request_stop();
}

template <typename T>
QFuture<Result<T>> LimberEndpoint::ask(const QUrl &url, Result<T> (*read)(const HttpReply &, Timestamp), std::stop_token stop)
{
    auto promised = std::make_shared<PromisedResult<T>>();
    const QFuture<Result<T>> future = promised->future();
    const auto parse = [this, read, promised = std::move(promised), stop](Result<HttpReply> reply) {
        if (!reply) {
            promised->finish(reply.failure());
            return;
        }
        const auto job = [read, promised, stop, lifetime = m_lifetime.get_token(), now = m_clock.now(), whole = std::move(reply).value()] {
            Result<T> result = read(whole, now);
            if (stop.stop_requested() || lifetime.stop_requested())
                result = Failure{.kind = Failure::Kind::Cancelled};
            promised->finish(std::move(result));
        };
        // Its result travels in `promised`; the pool's own future has nothing to say.
        static_cast<void>(QtConcurrent::run(job));
    };
    deliver(
        m_transport.get({.url = url, .accept = "application/json, application/problem+json", .allowHttp = m_allowHttp}, std::move(stop)),
        &m_receiver, parse);
    return future;
}

QFuture<Result<CommunityInfo>> LimberEndpoint::discover(std::stop_token stop)
{
    return ask<CommunityInfo>(m_base, readDiscovery, std::move(stop));
}

QFuture<Result<ChangePage>> LimberEndpoint::changes(QString cursor, int limit, std::stop_token stop)
{
    QUrl url = m_base.resolved(QUrl(u"changes"_s));
    QString query = u"limit=%1"_s.arg(limit);
    if (!cursor.isEmpty()) // written by hand: QUrlQuery leaves '+' as it is, which many servers read as a space
        query = u"since=%1&"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(cursor))) + query;
    url.setQuery(query);
    return ask<ChangePage>(url, readChanges, std::move(stop));
}

} // namespace limber
