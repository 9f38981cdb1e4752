// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/entitytag.h>
#include <app/endpoint/guardedserver.h>
#include <app/endpoint/guardedsocket.h>
#include <app/endpoint/gzip.h>
#include <app/endpoint/server.h>
#include <models/wire/discoveryjson.h>
#include <models/wire/itemid.h>

#include <QCryptographicHash>
#include <QHttpServerRequest>
#include <QUrlQuery>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPage = 500;
constexpr auto json = "application/json";
constexpr auto questionsPath = "/questions/"_L1;
constexpr auto answersPath = "/answers/"_L1;

// What stays out of the reply stands in the log alone.
Reply fault(const Failure &failure)
{
    qCritical("limber-endpoint: %s", qUtf8Printable(failure.detail));
    return Reply::problem(500);
}

Reply notFound()
{
    return Reply::problem(404, u"There is nothing at this address."_s);
}

} // namespace

Server::Server(std::unique_ptr<Database> database, const CommunityInfo &community, const ServerLimits &limits, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_database(std::move(database))
    , m_feed(*m_database)
    , m_pageLimit(community.limits.page)
    , m_discovery(wire::writeDiscovery(community))
    , m_discoveryTag(QCryptographicHash::hash(m_discovery, QCryptographicHash::Sha256).first(12).toHex())
    , m_limits(limits)
{
}

Server::~Server() = default;

std::optional<quint16> Server::serve(const QHostAddress &address, quint16 port)
{
    auto guard = std::make_unique<GuardedServer>(m_limits);
    if (!guard->listen(address, port))
        return std::nullopt;
    const quint16 found = guard->serverPort();
    bind(guard.release()); // which makes it a child of this server
    return found;
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto *client = qobject_cast<GuardedSocket *>(socket);
    if (client == nullptr)
        return false;
    client->reply(answer(request, *client));
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

Reply Server::answer(const QHttpServerRequest &request, const GuardedSocket &socket)
{
    const QString path = request.url().path(QUrl::FullyDecoded);
    const bool isItem = path.startsWith(questionsPath) || path.startsWith(answersPath);
    if (path != "/"_L1 && path != "/changes"_L1 && !isItem)
        return notFound();
    if (socket.head().method != "GET" && socket.head().method != "HEAD") {
        Reply reply = Reply::problem(405, u"This endpoint is read from."_s);
        reply.add("Allow", "GET, HEAD");
        return reply;
    }
    if (path == "/"_L1)
        return discovery(request);
    if (path == "/changes"_L1)
        return changes(request, std::min<qint64>(Feed::pageBytes, socket.affordableBytes()));
    const bool question = path.startsWith(questionsPath);
    return item(
        request, question ? ItemType::Question : ItemType::Answer, path.sliced(question ? questionsPath.size() : answersPath.size()));
}

Reply Server::discovery(const QHttpServerRequest &request) const
{
    return revalidated(request.value("if-none-match"), m_discoveryTag, {.contentType = json, .body = m_discovery});
}

Reply Server::changes(const QHttpServerRequest &request, qint64 bytes)
{
    const QUrlQuery query = request.query();
    int limit = std::min(defaultPage, m_pageLimit);
    if (query.hasQueryItem(u"limit"_s)) {
        const QString text = query.queryItemValue(u"limit"_s);
        bool ok = false;
        limit = text.toInt(&ok);
        if (!ok || !text.front().isDigit() || limit < 1 || limit > m_pageLimit)
            return Reply::problem(400, u"limit: not a whole number from 1 to %1."_s.arg(m_pageLimit));
    }
    const auto since = query.hasQueryItem(u"since"_s) ? std::optional(query.queryItemValue(u"since"_s, QUrl::FullyDecoded)) : std::nullopt;
    Result<QByteArray> page = m_feed.page(since, limit, bytes);
    if (!page && page.failure().kind == Failure::Kind::CursorExpired)
        return Reply::problem(410, u"This cursor is not known here, or no longer: start again without since."_s, u"cursor-expired"_s);
    if (!page)
        return fault(page.failure());
    Reply reply{
        .contentType = json, .body = std::move(page).value(), .fields = {{"Cache-Control", "no-store"}, {"Vary", "Accept-Encoding"}}};
    if (acceptsGzip(request.value("accept-encoding"))) {
        QByteArray packed = gzip(reply.body);
        if (!packed.isEmpty()) {
            reply.body = std::move(packed);
            reply.add("Content-Encoding", "gzip");
        }
    }
    return reply;
}

Reply Server::item(const QHttpServerRequest &request, ItemType type, const QString &id)
{
    if (!wire::isItemId(id))
        return notFound();
    Result<Feed::Entry> entry = m_feed.entry(type, id);
    if (!entry)
        return fault(entry.failure());
    switch (entry->state) {
    case Feed::State::Unknown:
        return notFound();
    case Feed::State::Deleted:
        return Reply::problem(410, u"This post was withdrawn."_s, u"withdrawn"_s);
    case Feed::State::Live:
        break;
    }
    return revalidated(request.value("if-none-match"), entry->revision, {.contentType = json, .body = entry->content});
}

} // namespace limber
