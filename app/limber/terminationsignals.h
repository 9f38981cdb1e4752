// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace limber {

/// Turns the signals that ask a process to end (SIGINT, SIGTERM, SIGHUP) into one of Qt's, so that a window closes as if the person had
/// closed it.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    /// Keeps the signals from ending the process. Call it before any thread is there: threads take over what their maker blocks.
    static void block();
    /// For a child process, between fork and exec: lets the signals end it again.
    static void unblock();

    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor = -1;
};

} // namespace limber
