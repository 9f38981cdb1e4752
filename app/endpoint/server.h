// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/feed.h>
#include <app/endpoint/members.h>
#include <app/endpoint/place.h>
#include <app/endpoint/posts.h>
#include <app/endpoint/reply.h>
#include <app/endpoint/request.h>
#include <app/endpoint/serverlimits.h>
#include <app/endpoint/waiters.h>
#include <models/domain/clock.h>
#include <models/domain/communityinfo.h>

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace limber {

class GuardedSocket;

/// The community's HTTP endpoint: discovery, changes and single items to read, posts to write. Lives on the thread of its event loop, and
/// uses the database there: a page is one short scan, a post one short transaction.
class Server final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// It takes posts, whatever `community` says of that. `clock` must outlive it.
    Server(std::unique_ptr<Database> database, const CommunityInfo &community, const Clock &clock, const ServerLimits &limits = {},
        QObject *parent = nullptr);
    ~Server() override;

    /// Serves at the address; port 0 picks a free one. The port, or nothing where it cannot be had.
    [[nodiscard]] std::optional<quint16> serve(const QHostAddress &address, quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] std::optional<Reply> answer(const Request &request, const GuardedSocket &socket, bool mayWait);
    [[nodiscard]] Reply discovery(const Request &request) const;
    [[nodiscard]] std::optional<Reply> changes(const Request &request, qint64 bytes, bool mayWait);
    [[nodiscard]] Reply item(const Request &request, ItemType type, const QString &id);
    [[nodiscard]] Reply me(const Request &request, const Member &member);
    [[nodiscard]] Reply write(const Request &request, const Place &place, const Member &member);

    std::unique_ptr<Database> m_database;
    Feed m_feed;
    Members m_members;
    Posts m_posts;
    int m_pageLimit;
    bool m_readingNeedsToken;
    QByteArray m_discovery;
    QByteArray m_discoveryTag;
    ServerLimits m_limits;
    Waiters m_waiters;
};

} // namespace limber
