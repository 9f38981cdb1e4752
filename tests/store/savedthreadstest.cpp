// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// A saved thread stays whole, whatever the endpoint does.
class SavedThreadsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedThreadThatGoesIsReadFromItsCopyUntilItComesBack();
    void editsAndDeletionsTakeNothingFromTheCopy();
    void laterAnswersAndAuthorsAreAddedToTheCopy();
    void whatGoesWhileTheCacheIsLostIsGoneToo();
    void savedThreadsOutliveTheirCommunity();
    void whatIsNotThereCannotBeSaved();
    void unreadFollowsTheNewestPost();
    void aQuestionFromBeforeTheEpochKeepsItsAge();

private:
    ThreadGenerator m_threads{{.threads = 4, .answers = 2, .people = 20, .topics = 3, .testimonials = 0, .words = 40}};

    [[nodiscard]] QString id(int thread) const { return m_threads.questionId(thread); }
    void fill(TestProfile &profile)
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        QVERIFY(profile.apply(items).ok());
    }
    [[nodiscard]] std::vector<Item> tombstones(int thread) const
    {
        return {Tombstone{ItemType::Answer, m_threads.answerId(thread, 0)}, Tombstone{ItemType::Question, id(thread)},
            Tombstone{ItemType::Answer, m_threads.answerId(thread, 1)}};
    }
};

void SavedThreadsTest::aSavedThreadThatGoesIsReadFromItsCopyUntilItComesBack()
{
    TestProfile profile;
    fill(profile);
    const SavedThread saved = *await(profile.store->setSaved({profile.community, id(1)}, true));
    QVERIFY(saved.saved && saved.complete);
    Thread whole = *profile.thread(id(1));
    QVERIFY(whole.saved && !whole.gone);
    const qint64 row = profile.spine({.view = View::Saved}).at(0);
    QVERIFY(row > 0);
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });

    QCOMPARE(profile.apply(tombstones(1))->removed, 3);
    QCOMPARE(profile.spine().size(), size_t{3});
    const ThreadRow gone = profile.rows({.view = View::Saved}).at(0);
    QVERIFY(gone.row < 0 && gone.gone && gone.saved);
    QCOMPARE(gone.answers, 2);
    QVERIFY(!gone.authorName.isEmpty());
    QTRY_COMPARE(changes.size(), size_t{1});
    QCOMPARE(changes.front().threads, (std::vector<qint64>{gone.row, row}));
    whole.gone = true;
    QCOMPARE(*profile.thread(id(1)), whole);
    QCOMPARE(profile.spine({.view = View::Saved, .topic = whole.question.topics.at(0)}).size(), size_t{1});
    QCOMPARE(profile.spine({.view = View::Saved, .asker = u"nobody"_s}).size(), size_t{0});

    QVERIFY(profile.apply({m_threads.question(1), m_threads.answer(1, 0), m_threads.answer(1, 1)}).ok());
    whole.gone = false;
    QCOMPARE(*profile.thread(id(1)), whole);
    QVERIFY(profile.spine({.view = View::Saved}).at(0) > 0);
    QCOMPARE(await(profile.store->counts())->saved, 1);
    QVERIFY(profile.isSound());
}

void SavedThreadsTest::editsAndDeletionsTakeNothingFromTheCopy()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setSaved({profile.community, id(1)}, true)).ok());
    Question edited = m_threads.question(1);
    edited.body = u"Nothing to see here"_s;
    QVERIFY(profile.apply({edited, Tombstone{ItemType::Answer, m_threads.answerId(1, 0)}}).ok());
    QCOMPARE(profile.thread(id(1))->question.body, edited.body);
    QCOMPARE(profile.thread(id(1))->answers.size(), size_t{1});
    QVERIFY(profile.apply({Tombstone{ItemType::Question, id(1)}}).ok());
    QCOMPARE(profile.thread(id(1))->question, m_threads.question(1));
    QCOMPARE(profile.thread(id(1))->answers.size(), size_t{2});
}

void SavedThreadsTest::laterAnswersAndAuthorsAreAddedToTheCopy()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setSaved({profile.community, id(1)}, true)).ok());
    Answer later = m_threads.answer(1, 0);
    later.id = u"later"_s;
    later.author = u"newcomer"_s;
    later.created += std::chrono::hours(500);
    QVERIFY(profile.apply({later}).ok());
    QVERIFY(await(profile.store->setSaved({profile.community, id(1)}, true))->complete);
    Person author = m_threads.person(1);
    author.id = later.author;
    QVERIFY(profile.apply({author}).ok());
    QVERIFY(profile.apply(tombstones(1)).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Answer, later.id}, Tombstone{ItemType::Person, author.id}}).ok());
    const Thread copy = *profile.thread(id(1));
    QCOMPARE(copy.answers.back(), later);
    QCOMPARE(copy.answers.size(), size_t{3});
    QCOMPARE(copy.people.value(author.id), author);
    QCOMPARE(copy.activity, later.created);
    QCOMPARE(profile.rows({.view = View::Saved}).at(0).activity, later.created);
}

void SavedThreadsTest::whatGoesWhileTheCacheIsLostIsGoneToo()
{
    TestProfile profile;
    fill(profile);
    for (const int saved : {1, 2})
        QVERIFY(await(profile.store->setSaved({profile.community, id(saved)}, true)).ok());
    profile.store.reset();
    for (const QString &file : {u"cache.sqlite"_s, u"cache.sqlite-wal"_s, u"cache.sqlite-shm"_s})
        QFile::remove(profile.folder.filePath(file));
    profile.open();
    QVERIFY(!profile.thread(id(1))->gone);

    QVERIFY(profile.apply({m_threads.question(3)}, true).ok());
    QVERIFY(!profile.thread(id(1))->gone); // it may come yet
    QVERIFY(profile.apply({m_threads.question(2), m_threads.answer(2, 0)}).ok());
    QVERIFY(profile.thread(id(1))->gone);
    QVERIFY(!profile.thread(id(2))->gone);
    QCOMPARE(profile.thread(id(1))->answers.size(), 2);
    QVERIFY(profile.isSound());
}

void SavedThreadsTest::savedThreadsOutliveTheirCommunity()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setSaved({profile.community, id(1)}, true)).ok());
    QVERIFY(await(profile.store->setRead({profile.community, id(1)}, true)).ok());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QVERIFY(await(profile.store->communities())->isEmpty());
    profile.open();
    const Thread copy = *profile.thread(id(1));
    QVERIFY(copy.gone && copy.saved && !copy.unread);
    QCOMPARE(copy.source.info.licence.name, u"CC BY-SA 4.0"_s);
    // The same address again is the same community; another address of the same host is not.
    Community elsewhere = StoreScenario::community();
    elsewhere.url.setPath(u"/elsewhere/"_s);
    QCOMPARE(await(profile.store->addCommunity(elsewhere))->id, u"shape-example-2"_s);
    QCOMPARE(await(profile.store->addCommunity(StoreScenario::community()))->id, profile.community);
    fill(profile);
    QVERIFY(!profile.thread(id(1))->gone);
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    const SavedThread let = *await(profile.store->setSaved({profile.community, id(1)}, false));
    QVERIFY(!let.saved && !let.complete);
    QCOMPARE(profile.thread(id(1)).failure().kind, Failure::Kind::NotFound);
    QVERIFY(profile.isSound());
}

void SavedThreadsTest::whatIsNotThereCannotBeSaved()
{
    TestProfile profile;
    QCOMPARE(await(profile.store->setSaved({profile.community, id(1)}, true)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->setRead({u"nobody"_s, id(1)}, true)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->removeCommunity(u"nobody"_s)).failure().kind, Failure::Kind::NotFound);
}

void SavedThreadsTest::unreadFollowsTheNewestPost()
{
    TestProfile profile;
    fill(profile);
    QCOMPARE(await(profile.store->counts())->unread, 4);
    QVERIFY(await(profile.store->setRead({profile.community, id(1)}, true)).ok());
    QCOMPARE(await(profile.store->counts())->unread, 3);
    QCOMPARE(profile.spine({.view = View::Unread}).size(), size_t{3});
    QVERIFY(!profile.thread(id(1))->unread);
    Answer later = m_threads.answer(1, 0);
    later.id = u"later"_s;
    later.created += std::chrono::hours(500);
    QVERIFY(profile.apply({later}).ok());
    QVERIFY(profile.thread(id(1))->unread);
    QCOMPARE(await(profile.store->counts())->unread, 4);
    QVERIFY(await(profile.store->setRead({profile.community, id(1)}, true)).ok());
    QVERIFY(await(profile.store->setRead({profile.community, id(1)}, false)).ok());
    QCOMPARE(profile.spine({.view = View::Unread}).size(), size_t{4});
}

void SavedThreadsTest::aQuestionFromBeforeTheEpochKeepsItsAge()
{
    TestProfile profile;
    Question old = m_threads.question(1);
    old.created = Timestamp{-std::chrono::hours(24 * 365)};
    old.edited.reset();
    QVERIFY(profile.apply({old}).ok());
    QVERIFY(await(profile.store->setSaved({profile.community, old.id}, true)).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, old.id}}).ok());
    QCOMPARE(profile.rows({.view = View::Saved}).at(0).activity, old.created);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SavedThreadsTest)
#include "savedthreadstest.moc"
