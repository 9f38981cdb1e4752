// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/ownposts.h>
#include <models/store/spinesql.h>
#include <tests/store/outboxprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Who is signed in, and what of the library is theirs.
class OwnPostsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignedInIsKept();
    void theFeedKnowsPeopleBetter();
    void leavingACommunityForgetsWhoSignedIn();
    void theTokensFileIsKeptAndNothingElseChanges();
    void aCommunityIsAddedWithItsTokensFile();
    void mineIsWhatIAskedOrAnswered();
    void mineIsNarrowedLikeEveryList();
    void eachCommunityHasItsOwnMe();
    void newAnswersToMyQuestionsAreCounted();
    void draftsAndTheOutboxAreCounted();
    void newCountsAreReadFromIndexesAlone();

private:
    ThreadGenerator m_threads{{.threads = 4, .answers = 2, .people = 6, .topics = 2, .testimonials = 0, .words = 20}};

    [[nodiscard]] static Person person(const QString &id)
    {
        Person person;
        person.id = id;
        person.name = u"Mara Quill"_s;
        person.role = Role::Expert;
        person.headline = u"Runs"_s;
        person.bio = u"Since 1999"_s;
        person.topics = {u"running"_s};
        person.avatar = QUrl(u"https://pictures.example/me"_s);
        return person;
    }
    /// Four threads of others; in the first `me` asked, in the second they answered, in the third both.
    [[nodiscard]] bool fill(TestProfile &profile, const QString &me) const
    {
        std::vector<Item> items;
        for (int thread = 0; thread < 4; ++thread) {
            Question question = m_threads.question(thread);
            question.author = thread == 0 || thread == 2 ? me : u"somebody"_s;
            items.push_back(question);
            for (int number = 0; number < 2; ++number) {
                Answer answer = m_threads.answer(thread, number);
                answer.author = number == 0 && (thread == 1 || thread == 2) ? me : u"somebody-else"_s;
                items.push_back(answer);
            }
        }
        return profile.apply(items).ok();
    }
    [[nodiscard]] static QStringList mine(TestProfile &profile, ThreadQuery query = {})
    {
        query.view = View::Mine;
        QStringList ids;
        for (const ThreadRow &row : profile.rows(query))
            ids.append(row.ref.id);
        ids.sort();
        return ids;
    }
};

void OwnPostsTest::whoSignedInIsKept()
{
    TestProfile profile;
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    QCOMPARE(await(profile.store->setMe(u"nobody"_s, person(u"me"_s))).failure().kind, Failure::Kind::NotFound);
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    profile.settle();
    QCOMPARE(changes.size(), size_t{1});
    QVERIFY(changes.front().communities && changes.front().people);
    QCOMPARE(await(profile.store->communities())->first().me, u"me"_s);
    QCOMPARE(await(profile.store->profile(profile.community, u"me"_s))->expert.person, person(u"me"_s));
    profile.open();
    QCOMPARE(await(profile.store->communities())->first().me, u"me"_s);
    // What is brought up to date of a community is not who signed in there.
    QVERIFY(await(profile.store->updateCommunityInfo(profile.community, {})).ok());
    QCOMPARE(await(profile.store->addCommunity(StoreScenario::community()))->me, u"me"_s);
    QVERIFY(await(profile.store->setMe(profile.community, {})).ok());
    QCOMPARE(await(profile.store->communities())->first().me, QString());
    QVERIFY(await(profile.store->profile(profile.community, u"me"_s)).ok()); // a person like everybody
}

void OwnPostsTest::theFeedKnowsPeopleBetter()
{
    TestProfile profile;
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    Person newer = person(u"me"_s);
    newer.name = u"Mara Quill-Brook"_s;
    QVERIFY(profile.apply({newer}).ok());
    QVERIFY(await(profile.store->setMe(profile.community, {})).ok());
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    QCOMPARE(await(profile.store->profile(profile.community, u"me"_s))->expert.person.name, newer.name);
}

void OwnPostsTest::leavingACommunityForgetsWhoSignedIn()
{
    TestProfile profile;
    Draft draft;
    draft.community = profile.community; // keeps the community's record
    QVERIFY(await(profile.store->keepDraft(draft)).ok());
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    QVERIFY(await(profile.store->setTokenFile(profile.community, u"/home/mara/token"_s)).ok());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QCOMPARE(await(profile.store->setMe(profile.community, person(u"me"_s))).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->setTokenFile(profile.community, u"/x"_s)).failure().kind, Failure::Kind::NotFound);
    const Community again = *await(profile.store->addCommunity(StoreScenario::community()));
    QCOMPARE(again.id, profile.community);
    QCOMPARE(again.me, QString());
    QCOMPARE(again.tokenFile, QString());
    profile.store->close();
    Connection mine(profile.folder.filePath(u"mine.sqlite"_s), Connection::Mode::Read);
    QCOMPARE(mine.number(u"SELECT count(*) FROM own_person"_s), 0);
}

void OwnPostsTest::theTokensFileIsKeptAndNothingElseChanges()
{
    TestProfile profile;
    Community expected = await(profile.store->communities())->first();
    expected.tokenFile = u"/home/mara/token"_s;
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    QVERIFY(await(profile.store->setTokenFile(profile.community, expected.tokenFile)).ok());
    QVERIFY(await(profile.store->setTokenFile(profile.community, expected.tokenFile)).ok());
    profile.settle();
    QCOMPARE(changes.size(), size_t{1});
    QVERIFY(changes.front().communities);
    profile.open();
    QCOMPARE(await(profile.store->communities()).value(), QList<Community>{expected});
    QVERIFY(await(profile.store->setTokenFile(profile.community, {})).ok());
    QCOMPARE(await(profile.store->communities())->first().tokenFile, QString());
}

void OwnPostsTest::aCommunityIsAddedWithItsTokensFile()
{
    TestProfile profile;
    Community other = StoreScenario::community(u"other.example"_s);
    other.tokenFile = u"/home/mara/token"_s;
    other = *await(profile.store->addCommunity(other));
    QCOMPARE(await(profile.store->communities())->last(), other);
    QCOMPARE(other.tokenFile, u"/home/mara/token"_s);
}

void OwnPostsTest::mineIsWhatIAskedOrAnswered()
{
    TestProfile profile;
    QVERIFY(fill(profile, u"me"_s));
    QVERIFY(mine(profile).isEmpty()); // nobody is signed in
    QCOMPARE(await(profile.store->counts())->mine, 0);
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    QCOMPARE(mine(profile), QStringList({m_threads.questionId(0), m_threads.questionId(1), m_threads.questionId(2)}));
    QCOMPARE(await(profile.store->counts())->mine, 3);
    QVERIFY(await(profile.store->setMe(profile.community, person(u"somebody"_s))).ok());
    QCOMPARE(mine(profile), QStringList({m_threads.questionId(1), m_threads.questionId(3)}));
    QCOMPARE(await(profile.store->counts())->mine, 2);
}

void OwnPostsTest::mineIsNarrowedLikeEveryList()
{
    TestProfile profile;
    QVERIFY(fill(profile, u"me"_s));
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    const ThreadRef ref{profile.community, m_threads.questionId(1)};
    QVERIFY(await(profile.store->setRead(ref, true)).ok());
    QVERIFY(await(profile.store->setSaved(ref, true)).ok());
    QCOMPARE(mine(profile, {.filters = ThreadFilter::Unread}), QStringList({m_threads.questionId(0), m_threads.questionId(2)}));
    QCOMPARE(mine(profile, {.filters = ThreadFilter::Saved}), QStringList({ref.id}));
    QCOMPARE(mine(profile, {.asker = u"me"_s}), QStringList({m_threads.questionId(0), m_threads.questionId(2)}));
    QCOMPARE(mine(profile, {.community = u"another"_s}), QStringList());
    QCOMPARE(mine(profile, {.community = profile.community}).size(), 3);
    QCOMPARE(mine(profile, {.order = ThreadOrder::NewestFirst, .expertsFirst = true}).size(), 3);
    const FilterCounts counts = *await(profile.store->filterCounts({.view = View::Mine, .filters = ThreadFilter::Saved}));
    QCOMPARE(counts.rows.at(static_cast<size_t>(static_cast<int>(ThreadFilter::Saved | ThreadFilter::Expert)))
            + counts.rows.at(static_cast<size_t>(static_cast<int>(ThreadFilter::Saved))),
        1);
}

void OwnPostsTest::eachCommunityHasItsOwnMe()
{
    TestProfile profile;
    QVERIFY(fill(profile, u"me"_s));
    const Community other = *await(profile.store->addCommunity(StoreScenario::community(u"other.example"_s)));
    Question theirs = m_threads.question(0);
    theirs.author = u"me"_s; // another one of that name
    Question own = m_threads.question(1);
    own.author = u"mara"_s;
    QVERIFY(profile.apply({theirs, own}, false, other.id).ok());
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    QVERIFY(await(profile.store->setMe(other.id, person(u"mara"_s))).ok());
    QCOMPARE(await(profile.store->counts())->mine, 4);
    QCOMPARE(mine(profile, {.community = other.id}), QStringList{own.id});
}

void OwnPostsTest::newAnswersToMyQuestionsAreCounted()
{
    TestProfile profile;
    QVERIFY(fill(profile, u"me"_s));
    QCOMPARE(await(profile.store->counts())->mineNew, 0);
    QVERIFY(await(profile.store->setMe(profile.community, person(u"me"_s))).ok());
    // Two to the first question; to the third one by somebody else, and one of my own, which is no news.
    QCOMPARE(await(profile.store->counts())->mineNew, 3);
    QVERIFY(await(profile.store->setRead({profile.community, m_threads.questionId(0)}, true)).ok());
    QCOMPARE(await(profile.store->counts())->mineNew, 1);
    QVERIFY(await(profile.store->markAnswersRead({profile.community, m_threads.questionId(2)}, {m_threads.answerId(2, 1)})).ok());
    QCOMPARE(await(profile.store->counts())->mineNew, 0);
    Answer late = m_threads.answer(0, 0);
    late.id = u"late"_s;
    late.author = u"somebody"_s;
    QVERIFY(profile.apply({late}).ok());
    QCOMPARE(await(profile.store->counts())->mineNew, 1);
    late.question = m_threads.questionId(1); // answered by me, asked by somebody else
    QVERIFY(profile.apply({late}).ok());
    QCOMPARE(await(profile.store->counts())->mineNew, 0);
}

void OwnPostsTest::draftsAndTheOutboxAreCounted()
{
    OutboxProfile profile;
    for (const QString &uuid : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        static_cast<void>(profile.queued(profile.draft(uuid, u"text"_s)));
    QVERIFY(await(profile.store->keepDraft(profile.draft(u"draft"_s, u"text"_s))).ok());
    LibraryCounts counts = *await(profile.store->counts());
    QCOMPARE(counts.drafts, 1);
    QCOMPARE(counts.outbox, 4);
    QCOMPARE(counts.outboxRefused, 0);
    for (const Failure::Kind kind : {Failure::Kind::Refused, Failure::Kind::SignInNeeded, Failure::Kind::Offline})
        static_cast<void>(profile.failed(profile.next(), kind));
    counts = *await(profile.store->counts());
    QCOMPARE(counts.outbox, 4);
    QCOMPARE(counts.outboxRefused, 2);
}

void OwnPostsTest::newCountsAreReadFromIndexesAlone()
{
    TestProfile profile;
    QVERIFY(fill(profile, u"me"_s));
    profile.store->close();
    Connection connection(profile.folder.filePath(u"cache.sqlite"_s), Connection::Mode::Read);
    connection.attach(profile.folder.filePath(u"mine.sqlite"_s), u"mine"_s, Connection::Mode::Read);
    for (const QString &sql : {SpineSql::ownThreads(), OwnPosts::newAnswersSql()}) {
        Statement plan = connection.statement(u"EXPLAIN QUERY PLAN "_s + sql);
        QStringList steps;
        while (plan.next())
            steps.append(plan.text(3));
        // Each post is found by its author; nothing but the few communities is looked through.
        for (const QString &step : std::as_const(steps))
            QVERIFY2(
                (!step.startsWith("SCAN"_L1) || step == u"SCAN s") && !step.endsWith("(community=?)"_L1), qPrintable(steps.join(u'\n')));
        QVERIFY2(steps.join(u'\n').contains(u"question_author"_s), qPrintable(steps.join(u'\n')));
    }
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OwnPostsTest)
#include "ownpoststest.moc"
