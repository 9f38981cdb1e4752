// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/search/searchpane.h>
#include <ui/search/searchview.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

class SearchPaneTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchThatTakesItsTimeSaysSoAndMakesWayForTheNextKeystroke();
    void aFailureIsABarAndCanBeTriedAgain();
    void howFarTheIndexIsIsSaid();
    void scrollingBringsMore();
    void whatASyncBringsLeavesWhatIsLookedAtWhereItIs();

private:
    static ThreadGenerator threads(int count) { return ThreadGenerator({.threads = count, .answers = 1, .people = 5, .words = 20}); }
    /// There is something to be pressed where rows would stand.
    static bool offersAWayOut(const SearchPane &pane)
    {
        const auto *empty = pane.findChild<EmptyState *>();
        const QList<QPushButton *> buttons = empty->findChildren<QPushButton *>();
        return empty->isVisible() && std::ranges::any_of(buttons, [](const QPushButton *each) { return each->isVisible(); });
    }
    static bool isReady(SearchPane &pane) { return pane.model().isAnswered() && pane.model().state() == SearchResultsModel::State::Ready; }
};

void SearchPaneTest::aSearchThatTakesItsTimeSaysSoAndMakesWayForTheNextKeystroke()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    Store store(folder.filePath(u"profile"_s), Store::Access::ReadWrite, clock);
    SearchPane pane(store, clock);
    pane.show();
    pane.search(SearchQuery::parse(u"bac"_s)); // the store is not open yet
    QCOMPARE(pane.status(), QString());
    QTRY_COMPARE(pane.status(), u"Still looking…"_s);
    pane.search(SearchQuery::parse(u"back"_s));
    const QFuture<Result<StoreOpened>> opened = store.open();
    QTRY_VERIFY(isReady(pane));
    QVERIFY(opened.isFinished());
    QCOMPARE(pane.model().query().toString(), u"back"_s);
    QCOMPARE(pane.status(), QString());
}

void SearchPaneTest::aFailureIsABarAndCanBeTriedAgain()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    Store store(folder.filePath(u"nothing"_s), Store::Access::ReadOnly, clock); // there is nothing to read
    const QFuture<Result<StoreOpened>> opened = store.open();
    SearchPane pane(store, clock);
    pane.show();
    pane.search(SearchQuery::parse(u"back"_s));
    QTRY_COMPARE(pane.model().state(), SearchResultsModel::State::Failed);
    auto *bar = pane.findChild<MessageBar *>();
    QVERIFY(bar->isVisible() && !bar->message().isEmpty());
    QVERIFY(offersAWayOut(pane));
    QVERIFY(!QApplication::activeModalWidget());
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Try Again"_s)
            button->click();
    }
    QCOMPARE(pane.model().state(), SearchResultsModel::State::Searching);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    pane.search({});
    QVERIFY(!bar->isVisible());
    QVERIFY(offersAWayOut(pane));
}

void SearchPaneTest::howFarTheIndexIsIsSaid()
{
    LibraryFixture library;
    library.fill(threads(30));
    SearchPane pane(library.store(), library.clock());
    pane.show();
    pane.search(SearchQuery::parse(u"after:2000 zzz"_s));
    QTRY_VERIFY(isReady(pane));
    QCOMPARE(pane.status(), u"Indexing 0 %"_s);
    QVERIFY(library.await(library.store().keepIndex()));
    QTRY_COMPARE(pane.status(), QString()); // by itself, as the store announces it
    QVERIFY(pane.model().index().complete());
}

void SearchPaneTest::scrollingBringsMore()
{
    LibraryFixture library;
    library.fill(threads(150));
    QVERIFY(library.await(library.store().keepIndex()));
    SearchPane pane(library.store(), library.clock());
    pane.resize(360, 600);
    pane.show();
    pane.search(SearchQuery::parse(u"after:2000"_s));
    QTRY_VERIFY(isReady(pane));
    QCOMPARE(pane.model().hits(), SearchResultsModel::FirstHits);
    QVERIFY(pane.enter());
    for (int page = 0; page < 200 && pane.model().canFetchMore(); ++page) {
        QTest::keyClick(pane.view(), Qt::Key_End);
        QTRY_VERIFY(isReady(pane));
    }
    QCOMPARE(pane.model().hits(), 150);
    QVERIFY(pane.status().startsWith(u"150"_s));
}

void SearchPaneTest::whatASyncBringsLeavesWhatIsLookedAtWhereItIs()
{
    LibraryFixture library;
    library.fill(threads(60));
    QVERIFY(library.await(library.store().keepIndex()));
    SearchPane pane(library.store(), library.clock());
    pane.resize(360, 600);
    pane.show();
    pane.search(SearchQuery::parse(u"after:2000"_s));
    QTRY_VERIFY(isReady(pane));
    SearchView &view = *pane.view();
    view.setCurrentIndex(pane.model().index(20));
    const QPersistentModelIndex selected = view.currentIndex();
    const QString title = selected.data().toString();
    const int top = view.visualRect(selected).top();
    const int scrolled = view.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    std::vector<Item> items;
    for (int number = 0; number < 3; ++number) {
        Question question;
        question.id = u"new-%1"_s.arg(number);
        question.title = u"Quite new"_s;
        question.created = question.activity = library.clock().now();
        items.push_back(question);
    }
    library.apply(items);
    QTRY_COMPARE(selected.row(), 23);
    QCOMPARE(selected.data().toString(), title);
    QTRY_COMPARE(view.visualRect(selected).top(), top);
    QVERIFY(view.verticalScrollBar()->value() > scrolled);
    QVERIFY(view.selectionModel()->isSelected(selected));
}

} // namespace limber

QTEST_MAIN(limber::SearchPaneTest)
#include "searchpanetest.moc"
