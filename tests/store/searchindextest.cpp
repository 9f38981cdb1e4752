// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The index follows what is held, and is no more than a copy of it.
class SearchIndexTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexFollowsEditsAndDeletions();
    void anAnswerBeforeItsQuestionIsFoundByTheTitleToo();
    void theIndexIsBuiltOnAtTheNextStart();
    void nothingIsIndexedUntilSomebodyKeepsTheIndex();
    void howMuchIsIndexedIsAnnounced();
    void aCacheOfTheFirstSchemaKeepsAllAndIsIndexed();
    void aDamagedIndexIsNoticedAndBuiltAgain();
    void tablesOfGoneDocumentsAreDropped();

private:
    static QStringList posts(TestProfile &profile, const QString &text);
    /// Runs statements on the closed profile's cache; the first column of the last one's rows.
    static QStringList sql(const TestProfile &profile, const QStringList &statements);
    static bool pull(TestProfile &profile, int threads);
};

QStringList SearchIndexTest::posts(TestProfile &profile, const QString &text)
{
    QStringList posts;
    SearchWindow window{.limit = 500, .from = {}};
    do {
        const Result<SearchResults> results = await(profile.store->search(SearchQuery::parse(text), window));
        if (!results)
            return {results.failure().detail};
        for (const SearchHit &hit : results->hits)
            posts.append(hit.answer.isEmpty() ? hit.ref.id : hit.answer);
        window.from = results->next;
    } while (window.from.more());
    posts.sort();
    return posts;
}

QStringList SearchIndexTest::sql(const TestProfile &profile, const QStringList &statements)
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(profile.folder.filePath(u"cache.sqlite"_s));
        if (database.open()) {
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                values.clear();
                if (!query.exec(statement))
                    values.append(statement);
                while (query.next())
                    values.append(query.value(0).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return values;
}

bool SearchIndexTest::pull(TestProfile &profile, int threads)
{
    const ThreadGenerator generator({.threads = threads, .answers = 2, .people = 5, .topics = 2, .testimonials = 0, .words = 20});
    return StoreScenario::applyAll(*profile.store, generator.pages(500));
}

void SearchIndexTest::theIndexFollowsEditsAndDeletions()
{
    TestProfile profile;
    Question question;
    question.id = u"q"_s;
    question.title = u"Ankle"_s;
    question.body = u"wobbles"_s;
    Answer answer;
    answer.id = u"a"_s;
    answer.question = u"q"_s;
    answer.body = u"strengthen"_s;
    QVERIFY(profile.apply({question, answer}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"ankle"_s), QStringList{u"q"_s});
    QCOMPARE(posts(profile, u"ankle streng"_s), QStringList{u"a"_s});
    question.title = u"Wrist"_s;
    answer.body = u"rest"_s;
    QVERIFY(profile.apply({question, answer}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"ankle"_s), QStringList{});
    QCOMPARE(posts(profile, u"streng"_s), QStringList{});
    QCOMPARE(posts(profile, u"wrist rest"_s), QStringList{u"a"_s});
    QCOMPARE(posts(profile, u"wrist wobbles"_s), QStringList{u"q"_s});
    QVERIFY(profile.apply({Tombstone{ItemType::Answer, u"a"_s}}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"rest"_s), QStringList{});
    QVERIFY(profile.isSound());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"wrist"_s), QStringList{});
    QCOMPARE(await(profile.store->indexState())->indexed, 0);
    QVERIFY(profile.isSound());
}

void SearchIndexTest::anAnswerBeforeItsQuestionIsFoundByTheTitleToo()
{
    TestProfile profile;
    Answer answer;
    answer.id = u"a"_s;
    answer.question = u"q"_s;
    answer.body = u"strengthen"_s;
    QVERIFY(profile.apply({answer}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"strengthen"_s), QStringList{});
    Question question;
    question.id = u"q"_s;
    question.title = u"Ankle"_s;
    QVERIFY(profile.apply({question}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"ankle strengthen"_s), QStringList{u"a"_s});
}

void SearchIndexTest::theIndexIsBuiltOnAtTheNextStart()
{
    TestProfile profile;
    QVERIFY(pull(profile, 700));
    const QFuture<Result<Done>> building = profile.store->keepIndex();
    profile.store->close();
    const Result<Done> cut = await(building);
    QVERIFY(cut.ok() || cut.failure().kind == Failure::Kind::Cancelled);
    profile.open();
    QVERIFY(profile.isSound());
    QVERIFY(await(profile.store->keepIndex()).ok());
    const IndexState state = *await(profile.store->indexState());
    QVERIFY(state.complete());
    QCOMPARE(state.indexed, 2'100);
    QCOMPARE(state.percent(), 100);
    QVERIFY(profile.isSound());
}

void SearchIndexTest::nothingIsIndexedUntilSomebodyKeepsTheIndex()
{
    TestProfile profile;
    QVERIFY(pull(profile, 10));
    const IndexState state = *await(profile.store->indexState());
    QCOMPARE(state.indexed, 0);
    QCOMPARE(state.waiting, 35);
    QCOMPARE(state.percent(), 0);
    QCOMPARE(posts(profile, u"ba"_s), QStringList{});
    Store beside(profile.folder.path(), Store::Access::ReadOnly, profile.clock);
    QVERIFY(await(beside.open()).ok());
    QCOMPARE(await(beside.keepIndex()).failure().kind, Failure::Kind::ProfileInUse);
}

void SearchIndexTest::howMuchIsIndexedIsAnnounced()
{
    TestProfile profile;
    int announced = 0;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &changes) { announced += changes.index ? 1 : 0; });
    QVERIFY(await(profile.store->keepIndex()).ok());
    QVERIFY(pull(profile, 10));
    QTRY_VERIFY(announced > 0);
    QTRY_VERIFY(await(profile.store->indexState())->complete());
}

void SearchIndexTest::aCacheOfTheFirstSchemaKeepsAllAndIsIndexed()
{
    TestProfile profile;
    QVERIFY(pull(profile, 20));
    profile.store->close();
    QStringList back;
    for (const QString &trigger : sql(profile, {u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s}))
        back.append(u"DROP TRIGGER "_s + trigger);
    QCOMPARE(back.size(), 9);
    for (const QString &table :
        {u"search_title_word"_s, u"search_title"_s, u"search_person_word"_s, u"search_person"_s, u"search_entry"_s, u"search_todo"_s})
        back.append(u"DROP TABLE "_s + table);
    back << u"DROP INDEX question_read"_s << u"ALTER TABLE question DROP COLUMN digest"_s;
    QCOMPARE(sql(profile, back << u"PRAGMA user_version = 1"_s), QStringList{});
    profile.open();
    QCOMPARE(profile.spine().size(), size_t{20});
    QCOMPARE(await(profile.store->indexState())->waiting, 65);
    QVERIFY(await(profile.store->keepIndex()).ok());
    QVERIFY(!posts(profile, u"ba"_s).isEmpty());
    QVERIFY(profile.isSound());
}

void SearchIndexTest::aDamagedIndexIsNoticedAndBuiltAgain()
{
    TestProfile profile;
    QVERIFY(pull(profile, 40));
    QVERIFY(await(profile.store->keepIndex()).ok());
    const QStringList found = posts(profile, u"bar"_s);
    QVERIFY(!found.isEmpty());
    profile.store->close();
    QCOMPARE(sql(profile, {u"UPDATE search_post_0_data SET block = x'0102030405060708090a0b0c0d0e' WHERE id > 10"_s}), QStringList{});
    profile.open();
    QVERIFY(await(profile.store->check())->at(0).ok);
    QVERIFY(!await(profile.store->check())->at(2).ok);
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"bar"_s), found);
    QVERIFY(profile.isSound());
}

void SearchIndexTest::tablesOfGoneDocumentsAreDropped()
{
    TestProfile profile;
    QVERIFY(pull(profile, 10));
    QVERIFY(await(profile.store->keepIndex()).ok());
    profile.store->close();
    // As if very much more had come and gone.
    QCOMPARE(sql(profile, {u"UPDATE sqlite_sequence SET seq = 40000 WHERE name = 'search_entry'"_s}), QStringList{});
    profile.open();
    const ThreadGenerator generator({.threads = 10, .answers = 2, .people = 5, .topics = 2, .testimonials = 0, .words = 20});
    Question edited = generator.question(1);
    edited.title = u"Quite another title"_s;
    QVERIFY(profile.apply({edited}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    Answer later = generator.answer(1, 0);
    later.body = u"Quite another answer"_s;
    QVERIFY(profile.apply({later, Tombstone{ItemType::Answer, generator.answerId(2, 0)}}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"quite answer"_s), QStringList{generator.answerId(1, 0)});
    QVERIFY(profile.isSound());
    profile.store->close();
    QCOMPARE(sql(profile, {u"SELECT name FROM sqlite_schema WHERE name GLOB 'search_word_*'"_s}), QStringList{u"search_word_9"_s});
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SearchIndexTest)
#include "searchindextest.moc"
