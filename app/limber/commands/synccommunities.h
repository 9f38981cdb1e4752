// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/domain/community.h>
#include <models/sync/syncreport.h>
#include <models/sync/syncstatus.h>

#include <QHash>
#include <QList>

namespace limber {

/// `limber sync`: sends the outbox of every community, or one, and pulls until there is nothing more.
class SyncCommunities final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    /// `community` is an id, or empty for all.
    SyncCommunities(Application &application, Terminal &terminal, QString community);
    void start() override;

private:
    void begin(const QList<Community> &communities);
    void index();
    void showStatus(const SyncStatus &status);
    void report(const SyncReport &report);
    void reportUnsent(const SyncReport &report);
    [[nodiscard]] QString summary(const SyncReport &report) const;

    QString m_community;
    QHash<QString, QString> m_names; ///< by community id
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace limber
