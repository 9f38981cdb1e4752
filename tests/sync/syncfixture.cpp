// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/awaitresult.h>
#include <tests/support/fakeendpoint.h>
#include <tests/sync/syncfixture.h>

#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace limber {

SyncFixture::SyncFixture()
{
    open();
    follow(u"fit.example"_s);
    makeEngine();
}

SyncFixture::~SyncFixture()
{
    m_engine.reset();
    m_store.reset();
}

void SyncFixture::open()
{
    m_store = std::make_unique<Store>(m_folder.path(), Store::Access::ReadWrite, m_clock);
    const Result<StoreOpened> opened = await(m_store->open());
    if (!opened)
        qFatal("%s", qPrintable(opened.failure().detail));
}

QString SyncFixture::follow(const QString &host)
{
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://%1/"_s.arg(host));
    community.info.name = host;
    const Result<Community> added = await(m_store->addCommunity(community));
    if (!added)
        qFatal("%s", qPrintable(added.failure().detail));
    m_scripts[added->id].info = added->info;
    return added->id;
}

void SyncFixture::makeEngine()
{
    m_engine = std::make_unique<SyncEngine>(*m_store, m_clock, [this](const Community &community) -> std::unique_ptr<Endpoint> {
        if (community.kind != u"limber"_s)
            return nullptr;
        return std::make_unique<FakeEndpoint>(m_scripts[community.id]);
    });
}

void SyncFixture::settleStore()
{
    // Any write will do: they are done in order.
    const Result<Done> last = await(m_store->updateCommunity(Community{}));
    if (last || last.failure().kind != Failure::Kind::NotFound)
        qWarning("the store did not settle");
}

void SyncFixture::reopen()
{
    m_engine.reset();
    m_store.reset();
    open();
    makeEngine();
}

QList<SyncReport> SyncFixture::sync(SyncEngine::Reason reason)
{
    m_engine->syncAll(reason);
    return untilIdle();
}

QList<SyncReport> SyncFixture::untilIdle()
{
    QList<SyncReport> reports;
    QEventLoop loop;
    QObject::connect(m_engine.get(), &SyncEngine::finished, &loop, [&reports](const SyncReport &report) { reports.append(report); });
    QObject::connect(m_engine.get(), &SyncEngine::idle, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, [&loop] {
        qWarning("the engine did not become idle");
        loop.quit();
    });
    loop.exec();
    return reports;
}

QString SyncFixture::queue(const Outgoing &outgoing, const QString &community)
{
    const Result<OutboxPost> queued = await(m_store->queue(community, outgoing, {}));
    if (!queued)
        qFatal("%s", qPrintable(queued.failure().detail));
    return queued->uuid;
}

OutboxPost SyncFixture::entry(const QString &uuid)
{
    const QList<OutboxPost> entries = outbox();
    const auto found = std::ranges::find(entries, uuid, &OutboxPost::uuid);
    if (found == entries.end())
        qFatal("nothing in the outbox is called %s", qPrintable(uuid));
    return *found;
}

QList<OutboxPost> SyncFixture::outbox()
{
    return *await(m_store->outbox());
}

PushReport SyncFixture::push(const QString &community)
{
    QSignalSpy pushed(m_engine.get(), &SyncEngine::pushed);
    m_engine->push(community);
    if (!pushed.wait(30'000))
        qWarning("nothing was pushed");
    return pushed.value(0).value(0).value<PushReport>();
}

SyncState SyncFixture::state(const QString &community)
{
    return *await(m_store->syncState(community));
}

std::map<QString, Thread> SyncFixture::threads()
{
    std::map<QString, Thread> result;
    const Result<ThreadSpine> spine = await(m_store->threadSpine({}));
    const Result<ThreadRows> rows = await(m_store->threadRows(spine->rows));
    for (const ThreadRow &row : rows->rows)
        result.emplace(row.ref.community + u'/' + row.ref.id, *await(m_store->thread(row.ref)));
    return result;
}

} // namespace limber
