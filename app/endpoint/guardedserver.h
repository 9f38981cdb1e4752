// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/memorybudget.h>
#include <app/endpoint/serverlimits.h>

#include <QTcpServer>

namespace limber {

/// Takes connections, a bounded number of them, and hands them on as GuardedSockets. Lives on the thread of its event loop.
class GuardedServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit GuardedServer(const ServerLimits &limits, QObject *parent = nullptr);
    ~GuardedServer() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const ServerLimits m_limits;
    MemoryBudget m_budget;
    int m_open = 0;
};

} // namespace limber
