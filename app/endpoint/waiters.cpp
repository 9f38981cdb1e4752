// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/guardedsocket.h>
#include <app/endpoint/waiters.h>

namespace limber {

using namespace Qt::StringLiterals;

Waiters::Waiters(Database &database, const ServerLimits &limits, Answer answer)
    : m_database(database)
    , m_limits(limits)
    , m_answer(std::move(answer))
{
    m_look.setInterval(limits.lookTime);
    connect(&m_look, &QTimer::timeout, this, &Waiters::look);
}

Waiters::~Waiters() = default;

void Waiters::hold(GuardedSocket *socket, const Request &request, std::chrono::milliseconds time)
{
    if (m_waiting.size() >= m_limits.waiting) {
        Reply busy = Reply::problem(503, u"Too many clients wait for changes."_s);
        busy.add("Retry-After", "10");
        return socket->reply(busy);
    }
    m_waiting.insert(socket, request);
    connect(socket, &GuardedSocket::due, this, [this, socket] { settle(socket, false); });
    connect(socket, &GuardedSocket::disconnected, this, [this, socket] { forget(socket); });
    socket->hold(time);
    if (m_look.isActive())
        return;
    m_version = m_database.version();
    m_look.start();
    settle(socket, true); // for what came between the first answer and the version
}

void Waiters::wake()
{
    const QList<GuardedSocket *> sockets = m_waiting.keys();
    for (GuardedSocket *socket : sockets)
        settle(socket, true);
}

void Waiters::look()
{
    const qint64 version = m_database.version();
    if (version == m_version)
        return;
    m_version = version;
    wake();
}

void Waiters::settle(GuardedSocket *socket, bool mayWait)
{
    const auto found = m_waiting.constFind(socket);
    if (found == m_waiting.constEnd())
        return;
    const auto reply = m_answer(*found, *socket, mayWait);
    if (!reply)
        return;
    forget(socket);
    socket->reply(*reply);
}

void Waiters::forget(GuardedSocket *socket)
{
    m_waiting.remove(socket);
    disconnect(socket, nullptr, this, nullptr);
    if (m_waiting.isEmpty())
        m_look.stop();
}

} // namespace limber
