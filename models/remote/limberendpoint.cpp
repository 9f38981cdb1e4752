// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/failurecause.h>
#include <models/remote/limberendpoint.h>
#include <models/remote/origin.h>
#include <models/remote/replybody.h>
#include <models/remote/sendmessage.h>
#include <models/wire/changesjson.h>
#include <models/wire/discoveryjson.h>
#include <models/wire/postjson.h>

#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr std::chrono::seconds longestWait{60};

QUrl withSlash(QUrl url)
{
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
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

Result<Person> readMe(const HttpReply &reply, Timestamp now)
{
    return readBody(reply, now, wire::parseMe);
}

} // namespace

LimberEndpoint::LimberEndpoint(
    const Community &community, QNetworkAccessManager &network, Credentials &credentials, const Clock &clock, TransportLimits limits)
    : m_clock(clock)
    , m_credentials(credentials)
    , m_community(community)
    , m_base(withSlash(community.url))
    , m_transport(network, limits)
{
}

LimberEndpoint::~LimberEndpoint()
{
    m_lifetime.request_stop();
}

template <typename T>
void LimberEndpoint::ask(HttpRequest request, Reader<T> read, std::shared_ptr<PromisedResult<T>> promised, std::stop_token stop)
{
    const auto parse = [this, read = std::move(read), promised = std::move(promised), stop](Result<HttpReply> reply) {
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
    request.allowHttp = m_community.allowHttp;
    deliver(m_transport.ask(std::move(request), std::move(stop)), &m_receiver, parse);
}

template <typename T> QFuture<Result<T>> LimberEndpoint::ask(Signing signing, HttpRequest request, Reader<T> read, std::stop_token stop)
{
    auto promised = std::make_shared<PromisedResult<T>>();
    const QFuture<Result<T>> future = promised->future();
    if (signing == Signing::Never) {
        ask(std::move(request), std::move(read), std::move(promised), std::move(stop));
    } else if (!mayCarryToken(request.url)) {
        promised->finish(Failure{.kind = Failure::Kind::Refused, .detail = TokenNotEncryptedDetail + originText(request.url)});
    } else {
        deliver(m_credentials.token(m_community, stop), &m_receiver,
            [this, signing, request = std::move(request), read = std::move(read), promised = std::move(promised), stop](
                const Result<QByteArray> &token) mutable {
                if (token) {
                    request.token = *token;
                } else if (signing != Signing::IfKnown || token.failure().kind != Failure::Kind::SignInNeeded) {
                    Failure failure = token.failure();
                    if (signing == Signing::ToWrite && failure.kind == Failure::Kind::Refused)
                        failure.kind = Failure::Kind::SignInNeeded;
                    promised->finish(std::move(failure));
                    return;
                }
                ask(std::move(request), std::move(read), std::move(promised), std::move(stop));
            });
    }
    return future;
}

QFuture<Result<CommunityInfo>> LimberEndpoint::discover(std::stop_token stop)
{
    return ask<CommunityInfo>(Signing::Never, {.url = m_base, .accept = {}}, readDiscovery, std::move(stop));
}

QFuture<Result<ChangePage>> LimberEndpoint::changes(QString cursor, int limit, std::stop_token stop)
{
    return ask<ChangePage>(reading(), {.url = changesUrl(cursor, u"limit=%1"_s.arg(limit)), .accept = {}}, readChanges, std::move(stop));
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
    return ask<bool>(reading(), {.url = url, .accept = {}, .patience = wait}, read, std::move(stop));
}

QFuture<Result<SendReply>> LimberEndpoint::send(Outgoing outgoing, std::stop_token stop)
{
    Result<HttpRequest> request = sendRequest(outgoing, m_base);
    if (!request)
        return finishedResult<SendReply>(request.failure());
    const auto read = [outgoing = std::move(outgoing)](const HttpReply &reply, Timestamp now) {
        return readSendReply(outgoing, reply, now);
    };
    return ask<SendReply>(Signing::ToWrite, std::move(request).value(), read, std::move(stop));
}

QFuture<Result<Person>> LimberEndpoint::me(std::stop_token stop)
{
    return ask<Person>(Signing::Always, {.url = m_base.resolved(QUrl(u"me"_s)), .accept = {}}, readMe, std::move(stop));
}

LimberEndpoint::Signing LimberEndpoint::reading() const
{
    // Where reading is open nobody needs to know who reads.
    return m_community.info.readingNeedsToken ? Signing::IfKnown : Signing::Never;
}

QUrl LimberEndpoint::changesUrl(const QString &cursor, const QString &query) const
{
    QUrl url = m_base.resolved(QUrl(u"changes"_s));
    // Written by hand: QUrlQuery leaves '+' as it is, which many servers read as a space.
    url.setQuery(cursor.isEmpty() ? query : u"since=%1&"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(cursor))) + query);
    return url;
}

} // namespace limber
