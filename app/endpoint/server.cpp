// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/entitytag.h>
#include <app/endpoint/guardedserver.h>
#include <app/endpoint/guardedsocket.h>
#include <app/endpoint/gzip.h>
#include <app/endpoint/server.h>
#include <app/endpoint/token.h>
#include <models/wire/discoveryjson.h>

#include <QCryptographicHash>
#include <QHttpServerRequest>
#include <QUrlQuery>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPage = 500;
constexpr auto json = "application/json";
constexpr int longestWait = 60;

// What stays out of the reply stands in the log alone.
Reply fault(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Timeout) {
        Reply busy = Reply::problem(503, u"Somebody else is writing."_s);
        busy.add("Retry-After", "2");
        return busy;
    }
    qCritical("limber-endpoint: %s", qUtf8Printable(failure.detail));
    return Reply::problem(500);
}

Reply notFound()
{
    return Reply::problem(404, u"There is nothing at this address."_s);
}

Reply signInNeeded()
{
    Reply reply = Reply::problem(401, u"This needs the token of a member."_s);
    reply.add("WWW-Authenticate", "Bearer");
    return reply;
}

// A whole number from `least` to `most`; `otherwise` where the query has none, nothing where it has another.
std::optional<int> number(const QUrlQuery &query, const QString &name, int otherwise, int least, int most)
{
    if (!query.hasQueryItem(name))
        return otherwise;
    const QString text = query.queryItemValue(name);
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && text.front().isDigit() && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

QByteArray discoveryOf(CommunityInfo community)
{
    community.posting = true;
    return wire::writeDiscovery(community);
}

} // namespace

Server::Server(
    std::unique_ptr<Database> database, const CommunityInfo &community, const Clock &clock, const ServerLimits &limits, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_database(std::move(database))
    , m_feed(*m_database)
    , m_members(*m_database, clock)
    , m_posts(*m_database, community.limits, clock, limits.postsPerHour)
    , m_pageLimit(community.limits.page)
    , m_readingNeedsToken(community.readingNeedsToken)
    , m_discovery(discoveryOf(community))
    , m_discoveryTag(QCryptographicHash::hash(m_discovery, QCryptographicHash::Sha256).first(12).toHex())
    , m_limits(limits)
    , m_waiters(*m_database, limits,
          [this](const Request &request, const GuardedSocket &socket, bool mayWait) { return answer(request, socket, mayWait); })
{
    m_database->setPatience(limits.lockTime);
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
    const Request whole{client->head(), request.url().path(QUrl::FullyDecoded), request.query(), request.body()};
    const auto reply = answer(whole, *client, true);
    if (reply)
        client->reply(*reply);
    else
        m_waiters.hold(client, whole, std::chrono::seconds(number(whole.query, u"wait"_s, 0, 0, longestWait).value_or(0)));
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

std::optional<Reply> Server::answer(const Request &request, const GuardedSocket &socket, bool mayWait)
{
    const Place place = Place::of(request.path);
    if (place.kind == Place::Kind::None)
        return notFound();
    if (!place.allows(request.head.method)) {
        Reply reply = Reply::problem(405, u"This is not done here."_s);
        reply.add("Allow", place.allowed());
        return reply;
    }
    if (place.kind == Place::Kind::Discovery)
        return discovery(request);
    std::optional<Member> member;
    if (m_readingNeedsToken || !request.reads() || place.kind == Place::Kind::Me) {
        const Result<std::optional<Member>> found = m_members.find(Token::ofField(request.field("authorization")));
        if (!found)
            return fault(found.failure());
        if (!*found)
            return signInNeeded();
        member = *found;
    }
    if (!request.reads())
        return write(request, place, *member);
    if (place.kind == Place::Kind::Changes)
        return changes(request, std::min<qint64>(Feed::pageBytes, socket.affordableBytes()), mayWait);
    if (place.kind == Place::Kind::Me)
        return me(request, *member);
    return item(request, place.kind == Place::Kind::Question ? ItemType::Question : ItemType::Answer, place.id);
}

Reply Server::write(const Request &request, const Place &place, const Member &member)
{
    const ItemKey key{place.kind == Place::Kind::Answer ? ItemType::Answer : ItemType::Question, place.id};
    const QByteArray ifMatch = request.field("if-match");
    if (request.head.method == "DELETE" && ifMatch.isEmpty())
        return Reply::problem(428, u"Say with If-Match which revision is to be withdrawn."_s);
    Result<Reply> done = place.kind == Place::Kind::Accepted ? m_posts.accept(member, place.id, request.body)
        : request.head.method == "DELETE"                    ? m_posts.withdraw(member, key, ifMatch)
        : ifMatch.isEmpty()                                  ? m_posts.create(member, key, request.body)
                                                             : m_posts.edit(member, key, request.body, ifMatch);
    if (!done)
        return fault(done.failure());
    m_waiters.wake();
    return std::move(done).value();
}

Reply Server::me(const Request &request, const Member &member)
{
    const Result<Feed::Entry> entry = m_feed.entry(ItemType::Person, member.person);
    if (!entry)
        return fault(entry.failure());
    return revalidated(request.field("if-none-match"), entry->revision, {.contentType = json, .body = entry->content});
}

Reply Server::discovery(const Request &request) const
{
    return revalidated(request.field("if-none-match"), m_discoveryTag, {.contentType = json, .body = m_discovery});
}

std::optional<Reply> Server::changes(const Request &request, qint64 bytes, bool mayWait)
{
    const auto limit = number(request.query, u"limit"_s, std::min(defaultPage, m_pageLimit), 1, m_pageLimit);
    if (!limit)
        return Reply::problem(400, u"limit: not a whole number from 1 to %1."_s.arg(m_pageLimit));
    const auto wait = number(request.query, u"wait"_s, 0, 0, longestWait);
    if (!wait)
        return Reply::problem(400, u"wait: not a whole number from 0 to %1."_s.arg(longestWait));
    const auto since =
        request.query.hasQueryItem(u"since"_s) ? std::optional(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded)) : std::nullopt;
    if (mayWait && *wait > 0) {
        const Result<bool> news = m_feed.hasAfter(since);
        if (news && !*news)
            return std::nullopt;
    }
    Result<QByteArray> page = m_feed.page(since, *limit, bytes);
    if (!page && page.failure().kind == Failure::Kind::CursorExpired)
        return Reply::problem(410, u"This cursor is not known here, or no longer: start again without since."_s, u"cursor-expired"_s);
    if (!page)
        return fault(page.failure());
    Reply reply{
        .contentType = json, .body = std::move(page).value(), .fields = {{"Cache-Control", "no-store"}, {"Vary", "Accept-Encoding"}}};
    if (acceptsGzip(request.field("accept-encoding"))) {
        QByteArray packed = gzip(reply.body);
        if (!packed.isEmpty()) {
            reply.body = std::move(packed);
            reply.add("Content-Encoding", "gzip");
        }
    }
    return reply;
}

Reply Server::item(const Request &request, ItemType type, const QString &id)
{
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
    return revalidated(request.field("if-none-match"), entry->revision, {.contentType = json, .body = entry->content});
}

} // namespace limber
