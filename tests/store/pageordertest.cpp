// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/storedump.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>

#include <algorithm>
#include <random>

namespace limber {

using namespace Qt::StringLiterals;

/// What is held after a pull does not depend on the order in which items came.
class PageOrderTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfItemsEndsInTheSameState();
    void derivedNumbersFollowWhateverComesLater();
    void theLastOfTwoStatesInOnePageCounts();
    void whatIsHeldInTheSameWordsIsNotTouched();
    void aPageAfterAnotherCursorChangesNothing();
    void aFreshPassShowsTheOldStateUntilItSweeps();
    void aFreshPassKeepsWhatCameButCouldNotBeUsed();
    void communitiesWithTheSameIdsDoNotMeet();

private:
    ThreadGenerator m_threads{{.threads = 12, .answers = 3, .people = 20, .topics = 5, .testimonials = 3, .words = 40, .unanswered = 5}};

    [[nodiscard]] std::vector<Item> all() const
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        return items;
    }
};

void PageOrderTest::anyOrderOfItemsEndsInTheSameState()
{
    QString expected;
    for (unsigned seed = 0; seed < 12; ++seed) {
        TestProfile profile;
        std::vector<Item> items = all();
        items.push_back(Tombstone{ItemType::Answer, u"never-here"_s});
        if (seed > 0)
            std::ranges::shuffle(items, std::mt19937(seed));
        const size_t portion = seed % 2 == 0 ? 7 : items.size();
        for (size_t start = 0; start < items.size(); start += portion) {
            const size_t end = std::min(items.size(), start + portion);
            const std::vector<Item> part(items.begin() + static_cast<qptrdiff>(start), items.begin() + static_cast<qptrdiff>(end));
            QVERIFY(profile.apply(part, true).ok());
        }
        ChangePage last;
        last.cursor = u"end"_s;
        QVERIFY(await(profile.store->applyPage(profile.community, await(profile.store->syncState(profile.community))->cursor, last)).ok());
        QVERIFY(profile.isSound());
        profile.store.reset();
        const QString dump = dumpOf(profile.folder.path());
        if (seed == 0)
            expected = dump;
        QVERIFY2(dump == expected, qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY(expected.contains(m_threads.question(3).title));
}

void PageOrderTest::derivedNumbersFollowWhateverComesLater()
{
    TestProfile profile;
    Question question = m_threads.question(1);
    Answer answer = m_threads.answer(1, 0);
    question.accepted = answer.id;
    QVERIFY(profile.apply({answer}, true).ok());
    QCOMPARE(profile.rows().size(), size_t{0});
    QVERIFY(profile.apply({question}, true).ok());
    ThreadRow row = profile.rows().at(0);
    QCOMPARE(row.answers, 1);
    QVERIFY(row.accepted && !row.answeredByExpert && row.authorName.isEmpty());
    QCOMPARE(row.activity, answer.created);

    Person expert = m_threads.person(3);
    expert.id = answer.author;
    expert.role = Role::Expert;
    QVERIFY(profile.apply({expert}, true).ok());
    QVERIFY(profile.rows().at(0).answeredByExpert);
    expert.role = Role::Member;
    QVERIFY(profile.apply({expert}, true).ok());
    QVERIFY(!profile.rows().at(0).answeredByExpert);

    answer.edited = answer.created + std::chrono::hours(9);
    QVERIFY(profile.apply({answer}, true).ok());
    QCOMPARE(profile.rows().at(0).activity, *answer.edited);
    QVERIFY(profile.apply({Tombstone{ItemType::Answer, answer.id}}, true).ok());
    row = profile.rows().at(0);
    QCOMPARE(row.answers, 0);
    QVERIFY(!row.accepted);
    QCOMPARE(row.activity, question.created);
    QVERIFY(profile.isSound());
}

void PageOrderTest::theLastOfTwoStatesInOnePageCounts()
{
    TestProfile profile;
    Question first = m_threads.question(1);
    Question second = first;
    second.title = u"Second"_s;
    const Item gone = Tombstone{ItemType::Question, first.id};
    QCOMPARE(profile.apply({first, gone, second}, true)->questions, 1);
    QCOMPARE(profile.thread(first.id)->question, second);
    QCOMPARE(profile.apply({first, gone}, true)->removed, 1);
    QCOMPARE(profile.thread(first.id).failure().kind, Failure::Kind::NotFound);
}

void PageOrderTest::whatIsHeldInTheSameWordsIsNotTouched()
{
    TestProfile profile;
    QCOMPARE(profile.apply(all())->questions, 12);
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    QCOMPARE(*profile.apply(all()), AppliedPage{});
    QTRY_COMPARE(changes.size(), size_t{1});
    QVERIFY(changes.front().threads.empty() && !changes.front().people && !changes.front().topics && !changes.front().testimonials);
    QCOMPARE(changes.front().syncStates, QSet<QString>{profile.community});
    Question edited = m_threads.question(4);
    edited.body += u" more"_s;
    AppliedPage one;
    one.questions = 1;
    QCOMPARE(*profile.apply({edited}), one);
    QTRY_COMPARE(changes.size(), size_t{2});
    QCOMPARE(changes.back().threads.size(), size_t{1});
    QCOMPARE(changes.back().number, changes.front().number + 1);
}

void PageOrderTest::aPageAfterAnotherCursorChangesNothing()
{
    TestProfile profile;
    ChangePage page = m_threads.page(0, 100);
    QVERIFY(await(profile.store->applyPage(profile.community, {}, page)).ok());
    const auto again = await(profile.store->applyPage(profile.community, u"another"_s, m_threads.page(0, 10)));
    QCOMPARE(again.failure().kind, Failure::Kind::Malformed);
    QCOMPARE(await(profile.store->syncState(profile.community))->cursor, page.cursor);
    QCOMPARE(await(profile.store->applyPage(u"nobody"_s, {}, page)).failure().kind, Failure::Kind::NotFound);
}

void PageOrderTest::aFreshPassShowsTheOldStateUntilItSweeps()
{
    TestProfile profile;
    QVERIFY(profile.apply(all()).ok());
    QVERIFY(await(profile.store->syncState(profile.community))->complete);
    QVERIFY(await(profile.store->beginFreshPass(profile.community)).ok());
    const SyncState fresh = *await(profile.store->syncState(profile.community));
    QVERIFY(fresh.cursor.isEmpty() && !fresh.complete);
    QCOMPARE(profile.spine().size(), size_t{12});
    QCOMPARE(*profile.apply({m_threads.question(1), m_threads.answer(1, 0), m_threads.topic(0)}, true), AppliedPage{});
    profile.open(); // what was seen outlives the process
    QCOMPARE(profile.spine().size(), size_t{12});
    AppliedPage swept;
    swept.removed = m_threads.itemCount() - 4;
    QCOMPARE(*profile.apply({m_threads.question(2)}), swept);
    QCOMPARE(profile.spine().size(), size_t{2});
    QCOMPARE(profile.thread(m_threads.questionId(1))->answers.size(), size_t{1});
    QCOMPARE(await(profile.store->counts())->topics.size(), 1);
    QCOMPARE(profile.apply({})->removed, 0); // and the next pass sweeps nothing
    QVERIFY(profile.isSound());
}

void PageOrderTest::aFreshPassKeepsWhatCameButCouldNotBeUsed()
{
    TestProfile profile;
    QVERIFY(profile.apply(all()).ok());
    QVERIFY(await(profile.store->setSaved({profile.community, m_threads.questionId(1)}, true)).ok());
    QVERIFY(await(profile.store->beginFreshPass(profile.community)).ok());
    ChangePage page{.cursor = u"fresh"_s};
    page.skipped = {{.index = 0, .id = m_threads.questionId(1), .reason = u"title: missing"_s}, {.index = 1, .id = {}, .reason = u"x"_s}};
    const AppliedPage applied = *await(profile.store->applyPage(profile.community, {}, page));
    QCOMPARE(applied.skipped, 2);
    QCOMPARE(applied.removed, m_threads.itemCount() - 1);
    QCOMPARE(profile.spine().size(), size_t{1});
    QVERIFY(!profile.thread(m_threads.questionId(1))->gone);
    QVERIFY(profile.isSound());
}

void PageOrderTest::communitiesWithTheSameIdsDoNotMeet()
{
    TestProfile profile;
    const QString other = await(profile.store->addCommunity(StoreScenario::community(u"other.example"_s)))->id;
    QVERIFY(profile.apply(all()).ok());
    QVERIFY(profile.apply(all(), false, other).ok());
    QCOMPARE(profile.spine().size(), size_t{24});
    QCOMPARE(profile.spine({.community = other}).size(), size_t{12});
    QCOMPARE(await(profile.store->findThreads(m_threads.questionId(2)))->size(), 2);
    QVERIFY(profile.apply({Tombstone{ItemType::Question, m_threads.questionId(2)}}).ok());
    QCOMPARE(await(profile.store->findThreads(m_threads.questionId(2))).value(), (QList<ThreadRef>{{other, m_threads.questionId(2)}}));
    QCOMPARE(profile.spine({.community = other, .topic = m_threads.topicId(2)}).size() * 2,
        profile.spine({.topic = m_threads.topicId(2)}).size() + (m_threads.question(2).topics.contains(m_threads.topicId(2)) ? 1 : 0));
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QCOMPARE(profile.spine().size(), size_t{12});
    QCOMPARE(await(profile.store->experts({}))->size(), await(profile.store->experts(other))->size());
    QVERIFY(profile.isSound());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PageOrderTest)
#include "pageordertest.moc"
