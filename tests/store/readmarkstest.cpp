// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What is new is what came, or was edited, since somebody read it: whatever its date says.
class ReadMarksTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatComesLateIsNewHoweverOldItIs();
    void anEditedPostIsNewAndADeletedOneMakesNothingNew();
    void readingUpToAnAnswerLeavesTheRestNew();
    void marksOutliveARebuiltCache();
    void marksFromBeforePostsWereKeptGoByTheirActivity();
    void everythingReadAtOnceIsPutBackExactly();
    void otherWritesDoNotWaitUntilEverythingIsRead();
    void allReadKeepsToItsList();
    void aCopyThatWasLetGoComesBackAsItWas();
    void aCopyComesBackWithoutItsCommunity();

private:
    ThreadGenerator m_threads{{.threads = 6, .answers = 3, .people = 21, .topics = 3, .testimonials = 0, .words = 20}};

    [[nodiscard]] QString id(int thread) const { return m_threads.questionId(thread); }
    [[nodiscard]] std::vector<Item> items() const
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        return items;
    }
    [[nodiscard]] static ThreadRow rowOf(TestProfile &profile, const QString &id)
    {
        for (const ThreadRow &row : profile.rows()) {
            if (row.ref.id == id)
                return row;
        }
        return {};
    }
    /// List, thread, narrowed list and counts say the same.
    static void isNew(TestProfile &profile, const QString &id, bool unread, QStringList answers)
    {
        const Result<Thread> thread = profile.thread(id);
        QVERIFY(thread.ok());
        QStringList found = thread->newAnswers;
        found.sort();
        answers.sort();
        QCOMPARE(found, answers);
        QCOMPARE(thread->unread, unread);
        const ThreadRow row = rowOf(profile, id);
        QCOMPARE(row.unread, unread);
        QCOMPARE(row.newAnswers, static_cast<int>(answers.size()));
        ThreadQuery query;
        query.view = View::Unread;
        bool listed = false;
        const std::vector<ThreadRow> rows = profile.rows(query);
        for (const ThreadRow &one : rows)
            listed = listed || one.ref.id == id;
        QCOMPARE(listed, unread);
        QCOMPARE(await(profile.store->counts())->unread, static_cast<qint64>(rows.size()));
        QCOMPARE(await(profile.store->filterCounts({}))->passing(ThreadFilter::Unread), static_cast<qint64>(rows.size()));
    }
};

void ReadMarksTest::anAnswerThatComesLateIsNewHoweverOldItIs()
{
    TestProfile profile;
    QVERIFY(profile.apply({m_threads.question(1), m_threads.answer(1, 2)}, true).ok());
    isNew(profile, id(1), true, {});
    QVERIFY(await(profile.store->markRead({profile.community, id(1)})).ok());
    isNew(profile, id(1), false, {});
    QVERIFY(profile.apply({m_threads.answer(1, 0), m_threads.answer(1, 1)}).ok());
    isNew(profile, id(1), true, {m_threads.answerId(1, 0), m_threads.answerId(1, 1)});
    QVERIFY(await(profile.store->markAnswersRead({profile.community, id(1)}, {m_threads.answerId(1, 1), u"nothing"_s})).ok());
    isNew(profile, id(1), true, {m_threads.answerId(1, 0)});
    QVERIFY(await(profile.store->setRead({profile.community, id(1)}, true)).ok());
    isNew(profile, id(1), false, {});
    profile.open();
    isNew(profile, id(1), false, {});
}

void ReadMarksTest::anEditedPostIsNewAndADeletedOneMakesNothingNew()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    QVERIFY(await(profile.store->markRead({profile.community, id(2)})).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Answer, m_threads.answerId(2, 2)}}).ok());
    isNew(profile, id(2), false, {});
    Answer edited = m_threads.answer(2, 0);
    edited.edited = edited.created + std::chrono::minutes(1); // older than the newest answer
    QVERIFY(profile.apply({edited}).ok());
    isNew(profile, id(2), true, {edited.id});
    QVERIFY(await(profile.store->markRead({profile.community, id(2)})).ok());
    QVERIFY(profile.apply({m_threads.answer(2, 2)}).ok()); // back again, and read once
    isNew(profile, id(2), false, {});
    Question question = m_threads.question(2);
    question.edited = question.created + std::chrono::minutes(1);
    QVERIFY(profile.apply({question}).ok());
    isNew(profile, id(2), true, {});
    QVERIFY(await(profile.store->markUnread({profile.community, id(2)})).ok());
    QVERIFY(!profile.thread(id(2))->everRead);
}

void ReadMarksTest::readingUpToAnAnswerLeavesTheRestNew()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    const ThreadRef ref{profile.community, id(1)};
    const Result<ReadMarksBefore> before = await(profile.store->markRead(ref, m_threads.answerId(1, 0)));
    QVERIFY(before.ok());
    isNew(profile, id(1), true, {m_threads.answerId(1, 1), m_threads.answerId(1, 2)});
    QCOMPARE(profile.thread(id(1))->newAnswers, QStringList({m_threads.answerId(1, 1), m_threads.answerId(1, 2)}));
    QVERIFY(await(profile.store->markRead(ref, m_threads.answerId(1, 2))).ok());
    isNew(profile, id(1), false, {});
    QVERIFY(await(profile.store->restoreReadMarks(*before)).ok());
    QVERIFY(!profile.thread(id(1))->everRead);
    QCOMPARE(await(profile.store->markRead(ref, u"nothing"_s)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->markRead({profile.community, u"nothing"_s})).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->markUnread({profile.community, u"nothing"_s})).failure().kind, Failure::Kind::NotFound);
}

void ReadMarksTest::marksOutliveARebuiltCache()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    QVERIFY(await(profile.store->markAllRead({})).ok());
    profile.store.reset();
    for (const QString &file : {u"cache.sqlite"_s, u"cache.sqlite-wal"_s, u"cache.sqlite-shm"_s})
        QFile::remove(profile.folder.filePath(file));
    profile.open();
    QVERIFY(profile.apply({m_threads.question(1), m_threads.answer(1, 1)}, true).ok());
    QVERIFY(await(profile.store->markRead({profile.community, id(1)})).ok()); // half of it is here: the rest was read before
    QVERIFY(profile.apply(items()).ok());
    QCOMPARE(await(profile.store->counts())->unread, qint64{0});
    Answer late = m_threads.answer(1, 0);
    late.id = u"a-late-one"_s;
    QVERIFY(profile.apply({late}).ok());
    isNew(profile, id(1), true, {late.id});
}

void ReadMarksTest::marksFromBeforePostsWereKeptGoByTheirActivity()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    QVERIFY(await(profile.store->markRead({profile.community, id(1)})).ok());
    profile.store.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(profile.folder.filePath(u"mine.sqlite"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE read_mark SET digest = NULL, posts = NULL"_s));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    profile.open();
    isNew(profile, id(1), false, {});
    Answer newer = m_threads.answer(1, 0);
    newer.id = u"a-newer-one"_s;
    newer.created += std::chrono::hours(1'000);
    QVERIFY(profile.apply({newer}).ok());
    isNew(profile, id(1), true, {newer.id});
    QVERIFY(await(profile.store->markRead({profile.community, id(1)})).ok());
    newer.id = u"a-late-one"_s;
    newer.created -= std::chrono::hours(1'000);
    QVERIFY(profile.apply({newer}).ok());
    isNew(profile, id(1), true, {newer.id});
}

void ReadMarksTest::everythingReadAtOnceIsPutBackExactly()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    QVERIFY(await(profile.store->markRead({profile.community, id(1)}, m_threads.answerId(1, 0))).ok());
    QVERIFY(await(profile.store->markRead({profile.community, id(2)})).ok());
    const std::vector<ThreadRow> before = profile.rows();
    std::vector<qint64> changed;
    profile.settle();
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &changes) { changed = changes.threads; });
    const Result<ReadMarksBefore> marks = await(profile.store->markAllRead({}));
    QVERIFY(marks.ok());
    QCOMPARE(marks->threads.size(), size_t{5});
    QTRY_COMPARE(changed.size(), size_t{5});
    QCOMPARE(await(profile.store->counts())->unread, qint64{0});
    const std::vector<ThreadRow> after = profile.rows();
    const Result<ReadMarksBefore> again = await(profile.store->restoreReadMarks(*marks));
    QVERIFY(again.ok());
    QVERIFY(profile.rows() == before);
    QVERIFY(await(profile.store->restoreReadMarks(*again)).ok());
    QVERIFY(profile.rows() == after);
    QVERIFY(await(profile.store->markAllRead({}))->threads.empty());
}

void ReadMarksTest::otherWritesDoNotWaitUntilEverythingIsRead()
{
    constexpr int Threads = 6'000;
    TestProfile profile;
    const ThreadGenerator many({.threads = Threads, .answers = 1, .words = 4});
    std::vector<Item> items;
    for (int place = 0; place < many.itemCount(); ++place)
        items.push_back(many.item(place));
    QVERIFY(profile.apply(items).ok());
    const QFuture<Result<ReadMarksBefore>> all = profile.store->markAllRead({});
    const ThreadRef first{profile.community, many.questionId(0)};
    QVERIFY(await(profile.store->setSaved(first, true)).ok());
    QVERIFY(!all.isFinished());
    const Result<ReadMarksBefore> before = await(all);
    QCOMPARE(before->threads.size(), size_t{Threads});
    QCOMPARE(await(profile.store->counts())->unread, qint64{0});
    const QFuture<Result<ReadMarksBefore>> back = profile.store->restoreReadMarks(*before);
    QVERIFY(await(profile.store->setSaved(first, false)).ok());
    QVERIFY(!back.isFinished());
    QCOMPARE(await(back)->threads.size(), size_t{Threads});
    QCOMPARE(await(profile.store->counts())->unread, qint64{Threads});
    // Cut short it is told so, and nothing is lost.
    const QFuture<Result<ReadMarksBefore>> cut = profile.store->markAllRead({});
    profile.store->close();
    QVERIFY(cut.isFinished());
    QVERIFY(cut.result().ok() || cut.result().failure().kind == Failure::Kind::Cancelled);
}

void ReadMarksTest::allReadKeepsToItsList()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    ThreadQuery query;
    query.topic = m_threads.topicId(0);
    const size_t listed = profile.spine(query).size();
    QVERIFY(listed > 0 && listed < 6);
    QCOMPARE(await(profile.store->markAllRead(query))->threads.size(), listed);
    QCOMPARE(await(profile.store->counts())->unread, static_cast<qint64>(6 - listed));
    // A saved copy whose thread is gone is in the list of saved ones.
    QVERIFY(await(profile.store->setSaved({profile.community, id(5)}, true)).ok());
    QVERIFY(await(profile.store->markUnread({profile.community, id(5)})).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, id(5)}}).ok());
    query = {};
    query.view = View::Saved;
    query.filters = ThreadFilter::Unread;
    QCOMPARE(profile.spine(query).size(), size_t{1});
    QCOMPARE(await(profile.store->filterCounts(query))->shown(), qint64{1});
    QVERIFY(await(profile.store->markAllRead(query)).ok());
    QCOMPARE(profile.spine(query).size(), size_t{0});
    QVERIFY(!profile.thread(id(5))->unread);
}

void ReadMarksTest::aCopyThatWasLetGoComesBackAsItWas()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    const ThreadRef ref{profile.community, id(3)};
    QVERIFY(await(profile.store->setSaved(ref, true)).ok());
    ThreadQuery saved;
    saved.view = View::Saved;
    const Thread whole = *profile.thread(id(3));
    const Result<ReleasedCopy> copy = await(profile.store->releaseCopy(ref));
    QVERIFY(copy.ok());
    QVERIFY(profile.spine(saved).empty());
    QCOMPARE(await(profile.store->releaseCopy(ref)).failure().kind, Failure::Kind::NotFound);
    std::vector<Item> gone{Tombstone{ItemType::Question, id(3)}};
    for (int answer = 0; answer < 3; ++answer)
        gone.push_back(Tombstone{ItemType::Answer, m_threads.answerId(3, answer)});
    QVERIFY(profile.apply(gone).ok());
    QVERIFY(!profile.thread(id(3)).ok());
    const Result<SavedThread> back = await(profile.store->restoreCopy(*copy));
    QVERIFY(back.ok() && back->saved && back->complete);
    Thread read = *profile.thread(id(3));
    QVERIFY(read.gone && read.saved);
    read.gone = false;
    QVERIFY(read == whole);
    QCOMPARE(profile.spine(saved).size(), size_t{1});
    QVERIFY(await(profile.store->restoreCopy(*copy)).ok()); // in place of itself
    QCOMPARE(profile.spine(saved).size(), size_t{1});
    QCOMPARE(await(profile.store->restoreCopy({})).failure().kind, Failure::Kind::NotFound);
    QVERIFY(profile.isSound());
}

void ReadMarksTest::aCopyComesBackWithoutItsCommunity()
{
    TestProfile profile;
    QVERIFY(profile.apply(items()).ok());
    const ThreadRef ref{profile.community, id(3)};
    QVERIFY(await(profile.store->setSaved(ref, true)).ok());
    const Result<ReleasedCopy> copy = await(profile.store->releaseCopy(ref));
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QVERIFY(await(profile.store->restoreCopy(*copy)).ok());
    QVERIFY(await(profile.store->communities())->isEmpty());
    QCOMPARE(profile.thread(id(3))->source.info.name, StoreScenario::community().info.name);
    QVERIFY(profile.isSound());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ReadMarksTest)
#include "readmarkstest.moc"
