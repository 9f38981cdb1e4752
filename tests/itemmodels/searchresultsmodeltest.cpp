// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/searchresultsmodel.h>
#include <tests/itemmodels/scriptedstore.h>
#include <tests/support/testcase.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

class SearchResultsModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void peopleAndTopicsStandAboveThePosts();
    void aSearchGoesOnUntilItHasWhatIsWanted();
    void moreIsAskedForOnlyWhenAViewWantsIt();
    void aSlowSearchIsGivenUpForTheNextKeystroke();
    void theSameWordsAreNotSearchedForTwice();
    void aFailureIsToldAndTheSameSearchCanBeTriedAgain();
    void nothingToSearchForEmptiesTheList();
    void whatTheStoreChangesComesAsRowsThatComeAndGo();
    void whatChangesWhileNobodyLooksIsAskedForLater();
    void aRefreshThatFailsIsMadeUpForAndHoldsNobodyUp();
    void aPostThatComesTwiceIsOneRow();

private:
    static SearchHit hit(int number);
    static SearchQuery words(const QString &text) { return SearchQuery::parse(text); }
    /// Gives out hits in pieces, of all that match.
    void serve(int count, int piece);
    void change();
    QStringList titles() const;
    /// Whatever is asked from now on; nothing more once answerLater() was called.
    void answerAll() { m_script->answerAtOnce(true); }
    void answerLater() { m_script->answerAtOnce(false); }

    std::unique_ptr<ScriptedStore> m_script;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SearchResultsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<SearchWindow> m_asked;
};

void SearchResultsModelTest::init()
{
    TestCase::init();
    m_script = std::make_unique<ScriptedStore>();
    m_store = std::make_unique<Store>(QString(), Store::Access::ReadOnly, *m_script);
    m_model = std::make_unique<SearchResultsModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_asked.clear();
}

void SearchResultsModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_script.reset();
}

SearchHit SearchResultsModelTest::hit(int number)
{
    SearchHit hit;
    hit.ref = {u"shape"_s, u"thread-%1"_s.arg(number)};
    hit.title = u"Thread %1"_s.arg(number);
    return hit;
}

void SearchResultsModelTest::serve(int count, int piece)
{
    m_script->search = [this, count, piece](const SearchQuery &, const SearchWindow &window) -> Result<SearchResults> {
        m_asked.append(window);
        SearchResults results;
        const int from = toInt(window.from.passed);
        const int to = std::min({count, from + piece, from + window.limit});
        for (int number = from; number < to; ++number)
            results.hits.push_back(hit(number));
        if (to < count)
            results.next = {1, to};
        return results;
    };
}

void SearchResultsModelTest::change()
{
    ChangeSet changes;
    changes.threads = {1};
    Q_EMIT m_store->changed(changes);
}

QStringList SearchResultsModelTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(m_model->QAbstractListModel::index(row).data().toString());
    return titles;
}

void SearchResultsModelTest::peopleAndTopicsStandAboveThePosts()
{
    m_script->search = [](const SearchQuery &, const SearchWindow &) -> Result<SearchResults> {
        SearchResults results;
        Person ana;
        ana.id = u"ana"_s;
        ana.name = u"Ana"_s;
        results.people.append({u"shape"_s, ana, {}});
        results.topics.append({u"shape"_s, {u"pain"_s, u"Aches"_s, {}}, {}});
        results.hits.push_back(hit(1));
        return results;
    };
    m_model->search(words(u"a"_s));
    answerAll();
    QTRY_COMPARE(titles(), (QStringList{u"Ana"_s, u"Aches"_s, u"Thread 1"_s}));
    QCOMPARE(m_model->hits(), 1);
    QCOMPARE(m_model->firstHit().row(), 2);
    QVERIFY(m_model->row(m_model->firstHit())->hit());
    QCOMPARE(m_model->state(), SearchResultsModel::State::Ready);
}

void SearchResultsModelTest::aSearchGoesOnUntilItHasWhatIsWanted()
{
    serve(500, 8); // as a search that finds little in the time it takes
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->search(words(u"back"_s));
    while (m_model->state() == SearchResultsModel::State::Searching) {
        QVERIFY(m_script->look() && m_script->tell());
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(m_model->hits(), SearchResultsModel::FirstHits);
    QCOMPARE(m_asked.size(), 4);
    QCOMPARE(m_asked.constLast().limit, SearchResultsModel::FirstHits - 24);
    QCOMPARE(resets.count(), 1);
}

void SearchResultsModelTest::moreIsAskedForOnlyWhenAViewWantsIt()
{
    serve(100, 100);
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->hits(), SearchResultsModel::FirstHits);
    QVERIFY(m_model->canFetchMore());
    QCOMPARE(m_script->searchRequests, 1);
    answerLater();
    m_model->fetchMore();
    QVERIFY(!m_model->canFetchMore());
    answerAll();
    QTRY_COMPARE(m_model->hits(), SearchResultsModel::FirstHits + SearchResultsModel::MoreHits);
    m_model->fetchMore();
    answerAll();
    QTRY_COMPARE(m_model->hits(), 100);
    QVERIFY(!m_model->canFetchMore());
    m_model->fetchMore();
    QCOMPARE(m_script->searchRequests, 3);
    QCOMPARE(titles().constLast(), u"Thread 99"_s);
}

void SearchResultsModelTest::aSlowSearchIsGivenUpForTheNextKeystroke()
{
    serve(3, 3);
    m_model->search(words(u"b"_s));
    answerAll();
    QTRY_COMPARE(m_model->rowCount(), 3);
    answerLater();
    QStringList asked;
    m_script->search = [&asked](const SearchQuery &query, const SearchWindow &) -> Result<SearchResults> {
        asked.append(query.toString());
        SearchResults results;
        if (query.toString() == u"bac"_s)
            results.hits.push_back(hit(7));
        return results;
    };
    m_model->search(words(u"ba"_s));
    QVERIFY(m_script->look());
    m_model->search(words(u"bac"_s));
    QCOMPARE(m_model->rowCount(), 3); // what is here stays until there is something else
    QVERIFY(!m_model->isAnswered());
    QVERIFY(m_script->tell()); // the older answer comes all the same
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_model->rowCount(), 3);
    answerAll();
    QTRY_COMPARE(titles(), QStringList{u"Thread 7"_s});
    QVERIFY(m_model->isAnswered());
    QCOMPARE(asked, (QStringList{u"ba"_s, u"bac"_s}));
}

void SearchResultsModelTest::theSameWordsAreNotSearchedForTwice()
{
    serve(3, 3);
    m_model->search(words(u"back"_s));
    m_model->search(words(u"back "_s));
    answerAll();
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->search(words(u" back"_s));
    QCOMPARE(m_script->searchRequests, 1);
}

void SearchResultsModelTest::aFailureIsToldAndTheSameSearchCanBeTriedAgain()
{
    serve(3, 3);
    m_model->search(words(u"ba"_s));
    answerAll();
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_script->search = [](const SearchQuery &, const SearchWindow &) -> Result<SearchResults> {
        return Failure{Failure::Kind::StoreDamaged, u"disk image is malformed"_s};
    };
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->state(), SearchResultsModel::State::Failed);
    QCOMPARE(m_model->failure().kind, Failure::Kind::StoreDamaged);
    QCOMPARE(m_model->rowCount(), 0); // they answered something else
    serve(2, 2);
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->state(), SearchResultsModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 2);
}

void SearchResultsModelTest::nothingToSearchForEmptiesTheList()
{
    serve(3, 3);
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->rowCount(), 3);
    answerLater();
    m_model->search(words(u"back hip"_s));
    m_model->search({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), SearchResultsModel::State::Idle);
    answerAll();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_model->rowCount(), 0);
}

void SearchResultsModelTest::whatTheStoreChangesComesAsRowsThatComeAndGo()
{
    serve(4, 2);
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->state(), SearchResultsModel::State::Ready);
    const QPersistentModelIndex third = m_model->QAbstractListModel::index(2);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_script->search = [](const SearchQuery &, const SearchWindow &) -> Result<SearchResults> {
        SearchResults results;
        results.hits = {hit(9), hit(0), hit(2)};
        results.hits.back().saved = true;
        return results;
    };
    answerLater();
    change();
    QCOMPARE(m_model->state(), SearchResultsModel::State::Ready); // nobody has to wait for that
    answerAll();
    QTRY_COMPARE(titles(), (QStringList{u"Thread 9"_s, u"Thread 0"_s, u"Thread 2"_s}));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(third.data().toString(), u"Thread 2"_s);
    QVERIFY(m_model->row(third)->hit()->saved);
    m_script->search = [](const SearchQuery &, const SearchWindow &) -> Result<SearchResults> {
        return Failure{Failure::Kind::StoreDamaged, u"disk image is malformed"_s};
    };
    change();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_model->rowCount(), 3); // they are still what was found
    QCOMPARE(m_model->state(), SearchResultsModel::State::Ready);
}

void SearchResultsModelTest::whatChangesWhileNobodyLooksIsAskedForLater()
{
    serve(3, 3);
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->rowCount(), 3);
    answerLater();
    m_model->setShown(false);
    change();
    change();
    QCOMPARE(m_script->searchRequests, 1);
    m_model->setShown(true);
    QCOMPARE(m_script->searchRequests, 2);
    serve(4, 4);
    answerAll();
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void SearchResultsModelTest::aRefreshThatFailsIsMadeUpForAndHoldsNobodyUp()
{
    serve(100, 100);
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->hits(), SearchResultsModel::FirstHits);
    answerLater();
    change();
    m_model->fetchMore(); // a view at its end, while the refresh is under way
    bool fails = true;
    const auto all = m_script->search;
    m_script->search = [&](const SearchQuery &query, const SearchWindow &window) -> Result<SearchResults> {
        if (std::exchange(fails, false))
            return Failure{Failure::Kind::StoreDamaged, u"disk image is malformed"_s};
        return all(query, window);
    };
    answerAll();
    QTRY_COMPARE(m_model->hits(), SearchResultsModel::FirstHits + SearchResultsModel::MoreHits);
    QTRY_COMPARE(m_script->searchRequests, 4); // what has changed was looked for after all
    fails = true;
    change();
    QTRY_VERIFY(!fails);
    QCoreApplication::sendPostedEvents();
    m_model->setShown(false);
    m_model->setShown(true);
    QTRY_COMPARE(m_script->searchRequests, 6);
}

void SearchResultsModelTest::aPostThatComesTwiceIsOneRow()
{
    m_script->search = [](const SearchQuery &, const SearchWindow &window) -> Result<SearchResults> {
        SearchResults results;
        results.hits = {hit(toInt(window.from.passed)), hit(1)};
        if (!window.from.more())
            results.next = {1, 2};
        return results;
    };
    m_model->search(words(u"back"_s));
    answerAll();
    QTRY_COMPARE(m_model->state(), SearchResultsModel::State::Ready);
    QCOMPARE(titles(), (QStringList{u"Thread 0"_s, u"Thread 1"_s, u"Thread 2"_s}));
    QCOMPARE(m_model->hits(), 3);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SearchResultsModelTest)
#include "searchresultsmodeltest.moc"
