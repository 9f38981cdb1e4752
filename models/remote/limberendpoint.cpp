// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/remote/limberendpoint.h>
#include <models/remote/promisedresult.h>
#include <models/remote/replyfailure.h>
#include <models/wire/changesjson.h>
#include <models/wire/discoveryjson.h>

#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr std::chrono::seconds longestWait{60};

/// This endpoint holds nobody's token.
template <typename T> QFuture<Result<T>> nobody()
{
    PromisedResult<T> promised;
    promised.finish(Failure{.kind = Failure::Kind::SignInNeeded, .detail = u"nobody is signed in"_s});
    return promised.future();
}

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

template <typename T> QFuture<Result<T>> LimberEndpoint::ask(HttpRequest request, Reader<T> read, std::stop_token stop)
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
    request.accept = "application/json, application/problem+json";
    request.allowHttp = m_allowHttp;
    deliver(m_transport.get(std::move(request), std::move(stop)), &m_receiver, parse);
    return future;
}

QFuture<Result<CommunityInfo>> LimberEndpoint::discover(std::stop_token stop)
{
    return ask<CommunityInfo>({.url = m_base, .accept = {}}, readDiscovery, std::move(stop));
}

QFuture<Result<ChangePage>> LimberEndpoint::changes(QString cursor, int limit, std::stop_token stop)
{
    return ask<ChangePage>({.url = changesUrl(cursor, u"limit=%1"_s.arg(limit)), .accept = {}}, readChanges, std::move(stop));
}

QFuture<Result<bool>> LimberEndpoint::awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop)
{
    const std::chrono::seconds wait = std::clamp(patience, std::chrono::seconds(0), longestWait);
    const QUrl url = changesUrl(cursor, u"limit=1&wait=%1"_s.arg(wait.count()));
    const auto read = [cursor](const HttpReply &reply, Timestamp now) -> Result<bool> {
        const Result<ChangePage> page = readChanges(reply, now);
        if (!page)
            return page.failure();
        return !page->items.empty() || !page->skipped.empty() || page->cursor != cursor;
    };
    return ask<bool>({.url = url, .accept = {}, .patience = wait}, read, std::move(stop));
}

QFuture<Result<SendReply>> LimberEndpoint::send(Outgoing outgoing, std::stop_token stop)
{
    Q_UNUSED(outgoing)
    Q_UNUSED(stop)
    return nobody<SendReply>();
}

QFuture<Result<Person>> LimberEndpoint::me(std::stop_token stop)
{
    Q_UNUSED(stop)
    return nobody<Person>();
}

QUrl LimberEndpoint::changesUrl(const QString &cursor, const QString &query) const
{
    QUrl url = m_base.resolved(QUrl(u"changes"_s));
    // Written by hand: QUrlQuery leaves '+' as it is, which many servers read as a space.
    url.setQuery(cursor.isEmpty() ? query : u"since=%1&"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(cursor))) + query);
    return url;
}

} // namespace limber
