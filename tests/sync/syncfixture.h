// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakeendpointscript.h>

#include <QList>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace limber {

/// A profile in a folder of its own with an engine, and endpoints that answer as a script says.
class SyncFixture final
{
    Q_DISABLE_COPY_MOVE(SyncFixture)

public:
    /// Follows one community, "fit-example".
    SyncFixture();
    ~SyncFixture();

    /// Follows another one; its id.
    QString follow(const QString &host);
    /// What the endpoints of a community answer.
    FakeEndpointScript &script(const QString &community = QStringLiteral("fit-example")) { return m_scripts[community]; }

    Store &store() { return *m_store; }
    SyncEngine &engine() { return *m_engine; }
    FakeClock &clock() { return m_clock; }

    /// Syncs everything and waits for the end.
    QList<SyncReport> sync(SyncEngine::Reason reason = SyncEngine::Reason::Person);
    /// Waits until the engine is idle; what it reported meanwhile. Give it the engine in motion.
    QList<SyncReport> untilIdle();
    void makeEngine();
    void dropEngine() { m_engine.reset(); }
    /// Waits until the store has done what it was given: a page that an engine handed over is applied also when the engine has gone.
    void settleStore();
    /// Puts something into the outbox; its entry's uuid.
    QString queue(const Outgoing &outgoing, const QString &community = QStringLiteral("fit-example"));
    /// The outbox's entry; there must be one.
    [[nodiscard]] OutboxPost entry(const QString &uuid);
    [[nodiscard]] QList<OutboxPost> outbox();
    /// Sends a community's outbox and waits for the end.
    PushReport push(const QString &community = QStringLiteral("fit-example"));

    /// Closes the store, if it is open, and opens the profile anew.
    void reopen();

    [[nodiscard]] SyncState state(const QString &community = QStringLiteral("fit-example"));
    /// Every thread of every community, by community and id.
    [[nodiscard]] std::map<QString, Thread> threads();

private:
    void open();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::map<QString, FakeEndpointScript> m_scripts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace limber
