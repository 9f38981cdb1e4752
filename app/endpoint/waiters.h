// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/reply.h>
#include <app/endpoint/request.h>
#include <app/endpoint/serverlimits.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace limber {

class GuardedSocket;

/// The connections that are held until something changes. Each costs its request and the timer that its socket has anyway. What this server
/// writes wakes them at once; what other processes write is seen by asking SQLite whether anybody else has written (a look at shared
/// memory), every ServerLimits::lookTime and only while somebody waits. Lives on the server's thread.
class Waiters final : public QObject
{
    Q_OBJECT

public:
    /// The reply to a request; nothing where it may wait and there is nothing new.
    using Answer = std::function<std::optional<Reply>(const Request &, const GuardedSocket &, bool mayWait)>;

    /// `database` must outlive this object.
    Waiters(Database &database, const ServerLimits &limits, Answer answer);
    ~Waiters() override;

    /// Holds the socket's request for so long at most; the reply comes from `answer`. Where too many wait it is answered with 503.
    void hold(GuardedSocket *socket, const Request &request, std::chrono::milliseconds time);
    /// Something was written: whoever finds it new is answered.
    void wake();
    [[nodiscard]] qsizetype count() const { return m_waiting.size(); }

private:
    void look();
    void settle(GuardedSocket *socket, bool mayWait);
    void forget(GuardedSocket *socket);

    Database &m_database;
    ServerLimits m_limits;
    Answer m_answer;
    QHash<GuardedSocket *, Request> m_waiting;
    QTimer m_look;
    qint64 m_version = 0;
};

} // namespace limber
