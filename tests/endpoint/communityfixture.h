// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/feed.h>
#include <app/endpoint/loadcounts.h>
#include <app/endpoint/server.h>
#include <models/domain/changepage.h>
#include <models/domain/clock.h>
#include <tests/support/fakeclock.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace limber {

/// A community in a folder of its own, for one test function.
class CommunityFixture final
{
public:
    CommunityFixture();
    Q_DISABLE_COPY_MOVE(CommunityFixture)

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    /// Loads items as `limber-endpoint load` does.
    [[nodiscard]] Result<LoadCounts> load(const QJsonArray &items);
    /// What refused the load, or "none".
    [[nodiscard]] QString refusalOf(const QJsonArray &items);
    /// A page as a client reads it. An empty cursor is none.
    [[nodiscard]] Result<ChangePage> page(const QString &since = {}, int limit = 1000);
    /// Every item after the cursor: "question q1", "answer a1 deleted".
    [[nodiscard]] QStringList feed(const QString &since = {});
    /// The cursor after the last change.
    [[nodiscard]] QString end();
    /// The live question, as the feed has it.
    [[nodiscard]] Question question(const QString &id);

    /// Serves the community from this thread. The port.
    [[nodiscard]] quint16 serve(const ServerLimits &limits = {}, const CommunityInfo &community = {});

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
};

/// Items for tests, with every required member.
[[nodiscard]] QJsonObject topicItem(const QString &id);
[[nodiscard]] QJsonObject questionItem(const QString &id, const QString &created = QStringLiteral("2020-01-01T00:00:00.000Z"));
[[nodiscard]] QJsonObject answerItem(
    const QString &id, const QString &question, const QString &created = QStringLiteral("2020-01-02T00:00:00.000Z"));
[[nodiscard]] QJsonObject deletion(const QString &type, const QString &id);
[[nodiscard]] QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value);

} // namespace limber
