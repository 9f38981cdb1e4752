// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <models/remote/endpointfactory.h>
#include <models/remote/sessioncredentials.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <models/wire/itemjson.h>
#include <tests/store/awaitresult.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// The real network, with its requests counted.
class CountingNetwork final : public QNetworkAccessManager
{
public:
    int requests = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *content) override
    {
        ++requests;
        return QNetworkAccessManager::createRequest(operation, request, content);
    }
};

/// A profile that follows one endpoint, all of it real.
struct Reader
{
    explicit Reader(const QUrl &url)
    {
        if (!await(store.open()))
            qFatal("the store does not open");
        community.kind = u"limber"_s;
        community.url = url;
        community = *await(store.addCommunity(community));
    }

    SyncReport sync()
    {
        QSignalSpy finished(&engine, &SyncEngine::finished);
        QSignalSpy idle(&engine, &SyncEngine::idle);
        engine.syncAll(SyncEngine::Reason::Person);
        if (!idle.wait(60'000))
            return {.failure = Failure{.detail = u"it did not end"_s}};
        return finished.value(0).value(0).value<SyncReport>();
    }

    QTemporaryDir folder;
    SystemClock clock;
    CountingNetwork network;
    Store store{folder.path(), Store::Access::ReadWrite, clock};
    SessionCredentials credentials;
    EndpointFactory factory{clock, credentials, &network};
    SyncEngine engine{store, clock, [this](const Community &wanted) {
                          return factory.make(wanted);
                      }};
    Community community;
};

QJsonArray itemsOf(const ThreadGenerator &generator)
{
    QJsonArray items;
    for (int i = 0; i < generator.itemCount(); ++i)
        items.append(wire::toJson(generator.item(i)));
    return items;
}

} // namespace

/// The real endpoint, the real network, the real store.
class EndToEndTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLoadedThereIsReadHere();
    void aSecondSyncIsOneRequest();
    void newsEditsAndDeletionsCome();
    void anotherDatabaseAtTheSameAddressReplacesTheFirst();
    void anEndpointThatIsOffLeavesWhatIsHere();

private:
    const ThreadGenerator m_generator{{.threads = 300}};
};

void EndToEndTest::whatIsLoadedThereIsReadHere()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(itemsOf(m_generator)).status, 0);
    QVERIFY(endpoint.start());
    Reader reader(endpoint.url());
    const SyncReport report = reader.sync();
    QVERIFY2(!report.failure, report.failure ? qPrintable(report.failure->detail) : "");
    QCOMPARE(report.applied.questions, 300);
    QCOMPARE(report.applied.answers, 900);
    QCOMPARE(report.applied.skipped, 0);
    QVERIFY(report.pages > 1);
    for (int i = 0; i < 300; ++i) {
        const Result<Thread> thread = await(reader.store.thread({reader.community.id, m_generator.questionId(i)}));
        QVERIFY(thread);
        const Question expected = m_generator.question(i);
        QCOMPARE(thread->question.title, expected.title);
        QCOMPARE(thread->question.body, expected.body);
        QCOMPARE(thread->question.created, expected.created);
        QCOMPARE(thread->answers.size(), size_t{3});
        QVERIFY(thread->people.contains(expected.author));
    }
}

void EndToEndTest::aSecondSyncIsOneRequest()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(itemsOf(m_generator)).status, 0);
    QVERIFY(endpoint.start());
    Reader reader(endpoint.url());
    const SyncReport first = reader.sync();
    QVERIFY(!first.failure);
    QCOMPARE(reader.network.requests, first.pages);
    reader.network.requests = 0;
    const SyncReport second = reader.sync();
    QVERIFY(!second.failure);
    QCOMPARE(second.applied, AppliedPage{});
    QCOMPARE(reader.network.requests, 1);
}

void EndToEndTest::newsEditsAndDeletionsCome()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(itemsOf(m_generator)).status, 0);
    QVERIFY(endpoint.start());
    Reader reader(endpoint.url());
    QVERIFY(!reader.sync().failure);
    Question edited = m_generator.question(7);
    edited.title = u"Said otherwise"_s;
    Answer added = m_generator.answer(7, 0);
    added.id = u"one-more"_s;
    added.body = u"Rest a day."_s;
    const ProgramResult loaded =
        endpoint.load({wire::toJson(edited), wire::toJson(added), wire::toJson(Tombstone{ItemType::Question, m_generator.questionId(8)})});
    QVERIFY2(loaded.status == 0, loaded.said());
    const SyncReport report = reader.sync();
    QVERIFY(!report.failure);
    QCOMPARE(report.applied.removed, 4); // the question and its answers
    const Result<Thread> thread = await(reader.store.thread({reader.community.id, m_generator.questionId(7)}));
    QVERIFY(thread);
    QCOMPARE(thread->question.title, u"Said otherwise"_s);
    QCOMPARE(thread->answers.size(), size_t{4});
    QCOMPARE(await(reader.store.thread({reader.community.id, m_generator.questionId(8)})).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(reader.store.counts())->all, 299);
}

void EndToEndTest::anotherDatabaseAtTheSameAddressReplacesTheFirst()
{
    const ThreadGenerator fewer({.threads = 20});
    EndpointProcess first;
    QCOMPARE(first.load(itemsOf(m_generator)).status, 0);
    QVERIFY(first.start());
    Reader reader(first.url());
    QVERIFY(!reader.sync().failure);
    first.stop();
    EndpointProcess second;
    QCOMPARE(second.load(itemsOf(fewer)).status, 0);
    QVERIFY(second.start(static_cast<quint16>(reader.community.url.port())));
    const SyncReport report = reader.sync();
    QVERIFY2(!report.failure, report.failure ? qPrintable(report.failure->detail) : "");
    QCOMPARE(await(reader.store.counts())->all, 20);
    QCOMPARE(report.applied.removed, 280 * 4);
}

void EndToEndTest::anEndpointThatIsOffLeavesWhatIsHere()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(itemsOf(m_generator)).status, 0);
    QVERIFY(endpoint.start());
    Reader reader(endpoint.url());
    QVERIFY(!reader.sync().failure);
    endpoint.stop();
    const SyncReport report = reader.sync();
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, Failure::Kind::Offline);
    QCOMPARE(await(reader.store.counts())->all, 300);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::EndToEndTest)
#include "endtoendtest.moc"
