// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/feed.h>
#include <app/endpoint/reply.h>
#include <app/endpoint/serverlimits.h>
#include <models/domain/communityinfo.h>

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace limber {

class GuardedSocket;

/// The community's HTTP endpoint, the reading half of the protocol: discovery, changes, single items. Lives on the thread of its event
/// loop, and reads the database there: a page is one short scan.
class Server final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    Server(std::unique_ptr<Database> database, const CommunityInfo &community, const ServerLimits &limits = {}, QObject *parent = nullptr);
    ~Server() override;

    /// Serves at the address; port 0 picks a free one. The port, or nothing where it cannot be had.
    [[nodiscard]] std::optional<quint16> serve(const QHostAddress &address, quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] Reply answer(const QHttpServerRequest &request, const GuardedSocket &socket);
    [[nodiscard]] Reply discovery(const QHttpServerRequest &request) const;
    [[nodiscard]] Reply changes(const QHttpServerRequest &request, qint64 bytes);
    [[nodiscard]] Reply item(const QHttpServerRequest &request, ItemType type, const QString &id);

    std::unique_ptr<Database> m_database;
    Feed m_feed;
    int m_pageLimit;
    QByteArray m_discovery;
    QByteArray m_discoveryTag;
    ServerLimits m_limits;
};

} // namespace limber
