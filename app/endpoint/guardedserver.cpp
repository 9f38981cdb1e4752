// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/guardedserver.h>
#include <app/endpoint/guardedsocket.h>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

GuardedServer::GuardedServer(const ServerLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_budget(limits.memory)
{
}

GuardedServer::~GuardedServer()
{
    // They give back to the budget, so they go first.
    qDeleteAll(findChildren<GuardedSocket *>(QString(), Qt::FindDirectChildrenOnly));
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto client = std::make_unique<QTcpSocket>();
    if (!client->setSocketDescriptor(descriptor))
        return;
    // Twice the number: a client that is one too many is told so, unless there are too many of those as well.
    if (m_open >= 2 * m_limits.connections)
        return client->abort();
    auto *socket = new GuardedSocket(std::move(client), m_limits, m_budget);
    socket->setParent(this);
    const bool welcome = m_open < m_limits.connections;
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
    if (welcome) {
        addPendingConnection(socket);
        return;
    }
    Reply busy = Reply::problem(503, u"Too many connections."_s);
    busy.add("Retry-After", "2");
    socket->turnAway(busy);
}

} // namespace limber
