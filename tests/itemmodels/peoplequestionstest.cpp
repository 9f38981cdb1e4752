// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/expertdirectorymodel.h>
#include <models/itemmodels/personpostsmodel.h>
#include <tests/itemmodels/scriptedstore.h>
#include <tests/support/testcase.h>

#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What the lists about people ask the store for, and when.
class PeopleQuestionsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDirectoryThatNobodyLooksAtAsksNothing();
    void keystrokesWaitForTheAnswerThatIsUnderWay();
    void postsThatNobodyLooksAtAreNotRead();
    void whatCannotBeReadIsNotSomebodyElses();
    void whatOnePersonWroteIsNeverAnothers();

private:
    static ChangeSet pageOfThreads();
    static PersonPosts postsOf(const QString &person);

    std::unique_ptr<ScriptedStore> m_script;
    std::unique_ptr<Store> m_store;
};

void PeopleQuestionsTest::init()
{
    TestCase::init();
    m_store.reset();
    m_script = std::make_unique<ScriptedStore>();
    m_store = std::make_unique<Store>(QString(), Store::Access::ReadOnly, *m_script);
    m_script->posts = [](const QString &person) {
        return postsOf(person);
    };
}

ChangeSet PeopleQuestionsTest::pageOfThreads()
{
    ChangeSet changes;
    changes.threads = {7};
    return changes;
}

PersonPosts PeopleQuestionsTest::postsOf(const QString &person)
{
    PersonPost post;
    post.thread = {u"shape"_s, u"of-"_s + person};
    post.answer = u"1"_s;
    post.title = person;
    PersonPosts posts;
    posts.posts = {post};
    return posts;
}

void PeopleQuestionsTest::aDirectoryThatNobodyLooksAtAsksNothing()
{
    m_script->answerAtOnce(true);
    ExpertDirectoryModel model(*m_store);
    QSignalSpy loaded(&model, &ExpertDirectoryModel::loaded);
    model.setWatched(false);
    model.setQuery({});
    QCOMPARE(m_script->expertRequests, 0);
    model.setWatched(true);
    QTRY_COMPARE(loaded.count(), 1);
    model.setWatched(false);
    for (int page = 0; page < 5; ++page)
        Q_EMIT m_store->changed(pageOfThreads());
    QCOMPARE(m_script->expertRequests, 1);
    model.setWatched(true);
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(m_script->expertRequests, 2);
}

void PeopleQuestionsTest::keystrokesWaitForTheAnswerThatIsUnderWay()
{
    ExpertDirectoryModel model(*m_store);
    QSignalSpy loaded(&model, &ExpertDirectoryModel::loaded);
    ExpertQuery query;
    for (const QChar letter : u"stretching"_s) {
        query.text += letter;
        model.setQuery(query);
    }
    QCOMPARE(m_script->expertRequests, 1);
    m_script->answerAtOnce(true);
    QTRY_COMPARE(loaded.count(), 1); // what was asked for the first letter counts for nothing
    QCOMPARE(m_script->expertRequests, 2);
    QCOMPARE(model.query(), query);
}

void PeopleQuestionsTest::postsThatNobodyLooksAtAreNotRead()
{
    m_script->answerAtOnce(true);
    PersonPostsModel model(*m_store);
    QSignalSpy loaded(&model, &PersonPostsModel::loaded);
    model.setPerson(u"shape"_s, u"ana"_s, PersonPosts::Kind::Answers);
    QTRY_COMPARE(loaded.count(), 1);
    model.setWatched(false);
    for (int page = 0; page < 5; ++page)
        Q_EMIT m_store->changed(pageOfThreads());
    QCOMPARE(m_script->postRequests, 1);
    model.setWatched(true);
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(m_script->postRequests, 2);
    QCOMPARE(model.rowCount(), 1);
}

void PeopleQuestionsTest::whatCannotBeReadIsNotSomebodyElses()
{
    m_script->answerAtOnce(true);
    PersonPostsModel model(*m_store);
    QSignalSpy loaded(&model, &PersonPostsModel::loaded);
    model.setPerson(u"shape"_s, u"ana"_s, PersonPosts::Kind::Answers);
    QTRY_COMPARE(model.rowCount(), 1);
    m_script->posts = [](const QString &) {
        return Failure{Failure::Kind::StoreDamaged, u"unreadable"_s, {}, {}};
    };
    model.setPerson(u"shape"_s, u"bo"_s, PersonPosts::Kind::Answers);
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.failure());
    m_script->posts = [](const QString &person) {
        return postsOf(person);
    };
    Q_EMIT m_store->changed(pageOfThreads());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"bo"_s);
    QVERIFY(!model.failure());
}

void PeopleQuestionsTest::whatOnePersonWroteIsNeverAnothers()
{
    PersonPostsModel model(*m_store);
    QSignalSpy loaded(&model, &PersonPostsModel::loaded);
    model.setPerson(u"shape"_s, u"ana"_s, PersonPosts::Kind::Answers);
    model.setPerson(u"shape"_s, u"bo"_s, PersonPosts::Kind::Answers);
    m_script->answerAtOnce(true);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(model.index(0).data().toString(), u"bo"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PeopleQuestionsTest)
#include "peoplequestionstest.moc"
