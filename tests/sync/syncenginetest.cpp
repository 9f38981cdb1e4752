// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/awaitresult.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
#include <tests/sync/syncfixture.h>

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

class SyncEngineTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstPullBringsEveryPage();
    void aSecondPullAsksOnceAndChangesOnlyItsTime();
    void theNextPageIsAskedForWhileTheLastIsApplied();
    void itemsInAnyOrderComeToTheSame();
    void editsAndDeletionsArrive();
    void badItemsAreCountedAndTheRestApplied();
    void twoCommunitiesAreSyncedAtOnceAndApart();
    void withoutACommunityItIsIdleLater();
    void aCommunityThatIsNotThereIsNotFound();
    void aKindThatIsNotKnownIsRefused();
    void whatRunsAlreadyIsNotStartedAgain();
    void cancelEndsWhatRunsAndKeepsWhatWasApplied();
    void cancelBeforeAnythingStartedAsksNobody();
    void whatTheEndpointSaysOfItselfIsAskedOncePerDayThatBringsNews();
    void anAddressThatChangesDuringAPullStays();
    void noTimerRunsUntilAnIntervalIsSet();
};

void SyncEngineTest::aFirstPullBringsEveryPage()
{
    SyncFixture fixture;
    const ThreadGenerator generator({.threads = 40, .words = 20});
    fixture.script().serve(generator.pages(50));
    const QSignalSpy progress(&fixture.engine(), &SyncEngine::progress);
    const QList<SyncReport> reports = fixture.sync();
    QCOMPARE(reports.size(), 1);
    QVERIFY2(!reports[0].failure, reports[0].failure ? qPrintable(reports[0].failure->detail) : "");
    QCOMPARE(reports[0].community, u"fit-example"_s);
    QCOMPARE(reports[0].pages, generator.pageCount(50));
    QCOMPARE(reports[0].applied.questions, 40);
    QCOMPARE(reports[0].applied.answers, 120);
    QCOMPARE(reports[0].applied.skipped, 0);
    QCOMPARE(fixture.script().asked.size(), generator.pageCount(50));
    QCOMPARE(fixture.script().discoveries, 0);
    QCOMPARE(progress.size(), generator.pageCount(50));
    const auto last = progress.last().value(0).value<SyncStatus>();
    QCOMPARE(last.items, generator.itemCount());
    QVERIFY(!fixture.engine().isRunning());
    const std::map<QString, Thread> threads = fixture.threads();
    QCOMPARE(threads.size(), size_t{40});
    QCOMPARE(threads.at(u"fit-example/"_s + generator.questionId(7)).question, generator.question(7));
    const SyncState state = fixture.state();
    QVERIFY(state.complete);
    QCOMPARE(state.lastSuccess, fixture.clock().now());
}

void SyncEngineTest::aSecondPullAsksOnceAndChangesOnlyItsTime()
{
    SyncFixture fixture;
    fixture.script().serve(ThreadGenerator({.threads = 5}).pages(50));
    fixture.sync();
    const SyncState before = fixture.state();
    const std::map<QString, Thread> threads = fixture.threads();
    fixture.script().asked.clear();
    fixture.clock().advance(24h);
    QList<ChangeSet> changes;
    connect(&fixture.store(), &Store::changed, this, [&](const ChangeSet &change) { changes.append(change); });
    const QList<SyncReport> reports = fixture.sync();
    QVERIFY(!reports.value(0).failure);
    QCOMPARE(reports.value(0).applied, AppliedPage{});
    QCOMPARE(fixture.script().asked, (QList<FakeEndpointScript::Asked>{{before.cursor, 500}}));
    QCOMPARE(fixture.script().discoveries, 0);
    SyncState expected = before;
    expected.lastSuccess = fixture.clock().now();
    QCOMPARE(fixture.state(), expected);
    QCOMPARE(fixture.threads(), threads);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes[0].threads.empty());
    QVERIFY(!changes[0].people && !changes[0].topics && !changes[0].testimonials && !changes[0].communities);
    QCOMPARE(changes[0].syncStates, QSet<QString>{u"fit-example"_s});
}

void SyncEngineTest::theNextPageIsAskedForWhileTheLastIsApplied()
{
    SyncFixture fixture;
    const std::vector<ChangePage> pages = ThreadGenerator({.threads = 20, .words = 20}).pages(20);
    fixture.script().serve(pages);
    // When page n has been applied, page n+2 has been asked for, and never more.
    QList<qsizetype> askedAhead;
    connect(&fixture.engine(), &SyncEngine::progress, this,
        [&](const SyncStatus &status) { askedAhead.append(fixture.script().asked.size() - status.pages); });
    const auto inner = fixture.script().changes;
    qsizetype most = 0;
    int applied = 0;
    int late = 0;
    connect(&fixture.engine(), &SyncEngine::progress, this, [&](const SyncStatus &status) { applied = status.pages; });
    fixture.script().changes = [&, inner](const QString &cursor, int limit) {
        most = std::max(most, fixture.script().asked.size() - applied);
        if (!cursor.isEmpty() && fixture.state().cursor == cursor)
            ++late; // the store had the page before already
        return inner(cursor, limit);
    };
    fixture.sync();
    QVERIFY(pages.size() > 4);
    for (int i = 0; i + 1 < askedAhead.size(); ++i)
        QVERIFY2(askedAhead.at(i) == 1, qPrintable(QString::number(askedAhead.at(i))));
    QCOMPARE(late, 0);
    QCOMPARE(most, 2); // one being applied, one on its way
}

void SyncEngineTest::itemsInAnyOrderComeToTheSame()
{
    const ThreadGenerator generator({.threads = 12, .words = 20});
    SyncFixture straight;
    straight.script().serve(generator.pages(1000));
    straight.sync();
    SyncFixture backwards;
    std::vector<ChangePage> pages = generator.pages(1000);
    QCOMPARE(pages.size(), size_t{1});
    std::vector<Item> items = std::move(pages[0].items);
    std::reverse(items.begin(), items.end());
    pages.clear();
    for (size_t i = 0; i < items.size(); i += 7) {
        ChangePage page{.items = {}, .skipped = {}, .cursor = u"c%1"_s.arg(i), .more = i + 7 < items.size()};
        for (size_t j = i; j < std::min(i + 7, items.size()); ++j)
            page.items.push_back(items[j]);
        pages.push_back(std::move(page));
    }
    backwards.script().serve(std::move(pages));
    QVERIFY(!backwards.sync().value(0).failure);
    QCOMPARE(backwards.threads(), straight.threads());
}

void SyncEngineTest::editsAndDeletionsArrive()
{
    SyncFixture fixture;
    const ThreadGenerator generator({.threads = 4, .words = 20});
    std::vector<ChangePage> pages = generator.pages(1000);
    fixture.script().serve(pages);
    fixture.sync();
    Question edited = generator.question(1);
    edited.title = u"Another title"_s;
    edited.revision = u"r2"_s;
    ChangePage news{
        .items = {edited, Tombstone{ItemType::Question, generator.questionId(2)}}, .skipped = {}, .cursor = u"news"_s, .more = false};
    for (int i = 0; i < generator.answersOf(2); ++i)
        news.items.emplace_back(Tombstone{ItemType::Answer, generator.answerId(2, i)});
    news.items.emplace_back(Tombstone{ItemType::Person, u"never-heard-of"_s});
    pages.push_back(news);
    fixture.script().serve(pages);
    const SyncReport report = fixture.sync().value(0);
    QVERIFY(!report.failure);
    QCOMPARE(report.applied.questions, 1);
    QCOMPARE(report.applied.removed, 1 + generator.answersOf(2));
    const std::map<QString, Thread> threads = fixture.threads();
    QCOMPARE(threads.size(), size_t{3});
    QCOMPARE(threads.at(u"fit-example/"_s + generator.questionId(1)).question.title, u"Another title"_s);
}

void SyncEngineTest::badItemsAreCountedAndTheRestApplied()
{
    SyncFixture fixture;
    std::vector<ChangePage> pages = ThreadGenerator({.threads = 3}).pages(1000);
    pages[0].skipped = {{.index = 2, .id = u"x"_s, .reason = u"title: missing"_s}, {.index = 3, .id = {}, .reason = u"no object"_s}};
    fixture.script().serve(pages);
    const SyncReport report = fixture.sync().value(0);
    QVERIFY(!report.failure);
    QCOMPARE(report.applied.skipped, 2);
    QCOMPARE(report.applied.questions, 3);
}

void SyncEngineTest::twoCommunitiesAreSyncedAtOnceAndApart()
{
    SyncFixture fixture;
    const QString other = fixture.follow(u"yoga.example"_s);
    fixture.script().serve(ThreadGenerator({.threads = 6, .words = 20}).pages(10));
    fixture.script(other).fail({.kind = Failure::Kind::ServerDown, .detail = u"HTTP status 500"_s});
    const QSignalSpy idle(&fixture.engine(), &SyncEngine::idle);
    QList<SyncReport> reports = fixture.sync();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(idle.size(), 1);
    std::ranges::sort(reports, {}, &SyncReport::community);
    QVERIFY(!reports[0].failure);
    QCOMPARE(reports[1].community, other);
    QCOMPARE(reports[1].failure->kind, Failure::Kind::ServerDown);
    QCOMPARE(fixture.threads().size(), size_t{6});
    fixture.script(other).serve(ThreadGenerator({.threads = 2, .seed = 2}).pages(10));
    fixture.engine().sync(other, SyncEngine::Reason::Person);
    reports = fixture.untilIdle();
    QCOMPARE(reports.size(), 1);
    QVERIFY(!reports[0].failure);
    QCOMPARE(fixture.threads().size(), size_t{8});
}

void SyncEngineTest::withoutACommunityItIsIdleLater()
{
    SyncFixture fixture;
    QVERIFY(await(fixture.store().removeCommunity(u"fit-example"_s)));
    const QSignalSpy idle(&fixture.engine(), &SyncEngine::idle);
    fixture.engine().syncAll(SyncEngine::Reason::Person);
    QVERIFY(idle.isEmpty());
    QVERIFY(fixture.engine().isRunning());
    QVERIFY(fixture.untilIdle().isEmpty());
    QCOMPARE(idle.size(), 1);
}

void SyncEngineTest::aCommunityThatIsNotThereIsNotFound()
{
    SyncFixture fixture;
    fixture.engine().sync(u"nobody"_s, SyncEngine::Reason::Person);
    const QList<SyncReport> reports = fixture.untilIdle();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].community, u"nobody"_s);
    QCOMPARE(reports[0].failure->kind, Failure::Kind::NotFound);
}

void SyncEngineTest::aKindThatIsNotKnownIsRefused()
{
    SyncFixture fixture;
    Community gopher;
    gopher.kind = u"gopher"_s;
    gopher.url = QUrl(u"https://gopher.example/"_s);
    const QString id = await(fixture.store().addCommunity(gopher))->id;
    fixture.engine().sync(id, SyncEngine::Reason::Person);
    QCOMPARE(fixture.untilIdle().value(0).failure->kind, Failure::Kind::Refused);
}

void SyncEngineTest::whatRunsAlreadyIsNotStartedAgain()
{
    SyncFixture fixture;
    fixture.script().serve(ThreadGenerator({.threads = 5}).pages(1000));
    fixture.engine().syncAll(SyncEngine::Reason::Person);
    fixture.engine().syncAll(SyncEngine::Reason::Schedule);
    fixture.engine().sync(u"fit-example"_s, SyncEngine::Reason::Person);
    QCOMPARE(fixture.untilIdle().size(), 1);
    QCOMPARE(fixture.script().asked.size(), 1);
}

void SyncEngineTest::cancelEndsWhatRunsAndKeepsWhatWasApplied()
{
    SyncFixture fixture;
    const std::vector<ChangePage> pages = ThreadGenerator({.threads = 20, .words = 20}).pages(20);
    fixture.script().serve(pages);
    const auto whole = fixture.script().changes;
    fixture.script().changes = [&, whole](const QString &cursor, int limit) {
        return fixture.script().asked.size() > 3 ? std::nullopt : whole(cursor, limit); // the fourth never comes
    };
    const auto cancelling = connect(&fixture.engine(), &SyncEngine::progress, this, [&](const SyncStatus &status) {
        QCOMPARE(fixture.engine().running().size(), 1);
        if (status.pages == 3)
            fixture.engine().cancel();
    });
    const SyncReport report = fixture.sync().value(0);
    disconnect(cancelling);
    QCOMPARE(report.failure->kind, Failure::Kind::Cancelled);
    QCOMPARE(report.pages, 3);
    QCOMPARE(fixture.state().cursor, pages.at(2).cursor);
    QVERIFY(!fixture.state().lastFailure);
    fixture.script().serve(pages);
    QVERIFY(!fixture.sync().value(0).failure);
    QCOMPARE(fixture.threads().size(), size_t{20});
}

void SyncEngineTest::cancelBeforeAnythingStartedAsksNobody()
{
    SyncFixture fixture;
    fixture.engine().sync(u"fit-example"_s, SyncEngine::Reason::Person);
    fixture.engine().cancel();
    const QList<SyncReport> reports = fixture.untilIdle();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].community, u"fit-example"_s);
    QCOMPARE(reports[0].failure->kind, Failure::Kind::Cancelled);
    QCOMPARE(fixture.script().asked.size(), 0);
}

void SyncEngineTest::whatTheEndpointSaysOfItselfIsAskedOncePerDayThatBringsNews()
{
    SyncFixture fixture;
    const ThreadGenerator generator({.threads = 2});
    std::vector<ChangePage> pages = generator.pages(1000);
    const auto news = [&] {
        Topic topic = generator.topic(0);
        topic.title += u'!';
        topic.id = u"topic-%1"_s.arg(pages.size());
        pages.push_back({.items = {topic}, .skipped = {}, .cursor = topic.id, .more = false});
        fixture.script().serve(pages);
        QVERIFY(!fixture.sync().value(0).failure);
    };
    fixture.script().serve(pages);
    fixture.sync();
    news();
    QCOMPARE(fixture.script().discoveries, 0);
    fixture.clock().advance(24h);
    fixture.script().info->name = u"A new name"_s;
    fixture.script().info->limits.page = 100;
    news();
    QCOMPARE(fixture.script().discoveries, 1);
    QCOMPARE(await(fixture.store().communities())->value(0).info, *fixture.script().info);
    news();
    QCOMPARE(fixture.script().discoveries, 1);
    QCOMPARE(fixture.script().asked.last().limit, 100); // and it is kept to
    fixture.clock().advance(24h);
    fixture.script().info = Failure{.kind = Failure::Kind::Offline};
    news(); // the pull has gone well all the same
    QCOMPARE(fixture.script().discoveries, 2);
    QCOMPARE(await(fixture.store().communities())->value(0).info.name, u"A new name"_s);
}

void SyncEngineTest::anAddressThatChangesDuringAPullStays()
{
    SyncFixture fixture;
    const ThreadGenerator generator({.threads = 2});
    std::vector<ChangePage> pages = generator.pages(1000);
    fixture.script().serve(pages);
    fixture.sync();
    fixture.clock().advance(24h);
    Topic topic = generator.topic(0);
    topic.title += u'!';
    pages.push_back({.items = {topic}, .skipped = {}, .cursor = u"next"_s, .more = false});
    fixture.script().serve(pages);
    fixture.script().info->name = u"A new name"_s;
    Community moved = await(fixture.store().communities())->value(0);
    moved.url = QUrl(u"https://moved.example/"_s);
    connect(&fixture.engine(), &SyncEngine::progress, this, [&fixture, moved] {
        // Before what the endpoint says of itself is asked for.
        [[maybe_unused]] const auto done = fixture.store().updateCommunity(moved);
    });
    QVERIFY(!fixture.sync().value(0).failure);
    const Community kept = await(fixture.store().communities())->value(0);
    QCOMPARE(kept.url, moved.url);
    QCOMPARE(kept.info.name, u"A new name"_s);
}

void SyncEngineTest::noTimerRunsUntilAnIntervalIsSet()
{
    SyncFixture fixture;
    const auto timers = fixture.engine().findChildren<QTimer *>();
    QCOMPARE(timers.size(), 1);
    QVERIFY(!timers[0]->isActive());
    fixture.engine().setInterval(15min);
    QVERIFY(timers[0]->isActive());
    QCOMPARE(timers[0]->intervalAsDuration(), std::chrono::milliseconds(15min));
    fixture.script().serve(ThreadGenerator({.threads = 2}).pages(1000));
    QVERIFY(QMetaObject::invokeMethod(timers[0], "timeout"));
    QVERIFY(fixture.engine().isRunning());
    QCOMPARE(fixture.untilIdle().size(), 1);
    fixture.engine().setInterval(0min);
    QVERIFY(!timers[0]->isActive());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SyncEngineTest)
#include "syncenginetest.moc"
