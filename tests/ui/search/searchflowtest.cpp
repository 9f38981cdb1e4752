// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>
#include <ui/experts/profilepage.h>
#include <ui/find/findbar.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadreader.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>

#include <QScrollBar>
#include <QToolBar>

namespace limber {

using namespace Qt::StringLiterals;

/// As somebody does it who remembers half of what they read.
class SearchFlowTest final : public SearchCase
{
    Q_OBJECT

private Q_SLOTS:
    void halfRememberedWordsLeadToTheAnswerWithItsMatchesMarked();
    void escapeBringsBackTheListItsSelectionItsPlaceAndTheFocus();
    void aListAtItsTopIsAtItsTopAgain();
    void whatWasTypedStaysForTheNextTime();
    void goingThroughTheResultsShowsThemAndKeepsTheFocus();
    void lettersGoThroughTheResultsToo();
    void f3GoesThroughTheMatchesOfTheSearch();
    void anotherThreadHasNoMarksOfTheSearch();
    void peopleAndTopicsLeadToTheirPages();
    void theSidebarLeavesTheSearch();
    void clearingTheFieldBringsBackTheList();
    void enterInTheFieldOpensTheFirstHitAsSoonAsThereIsOne();
    void whereThereIsRoomForOnePaneEnterOpensAndEscapeGoesBack();
    void theFieldStaysInTheToolBarOfASmallWindow();
};

void SearchFlowTest::halfRememberedWordsLeadToTheAnswerWithItsMatchesMarked()
{
    type(u"stif hamstr"_s);
    QVERIFY(results()->isVisible() && !list()->isVisible());
    QCOMPARE(results()->model()->rowCount(), 1);
    const QString spoken = results()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(
        spoken.contains(u"Running makes my back stiff. Answer by Ana Müller, "_s) && spoken.contains(u"Expert."_s), qPrintable(spoken));
    QVERIFY(part<SearchPane>()->status().startsWith(u"1 result"_s));
    key(Qt::Key_Down);
    QVERIFY(results()->hasFocus());
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread());
    QVERIFY(page()->view()->hasFocus());
    QTRY_COMPARE(page()->view()->extraSelections().size(), 3); // stiff in the title, hamstrings twice
    QTRY_VERIFY(says(u"2 of 3"_s));
    QCOMPARE(page()->view()->extraSelections().at(1).cursor.selectedText(), u"hamstrings"_s);
    QVERIFY(page()->view()->verticalScrollBar()->value() > 0);
}

void SearchFlowTest::escapeBringsBackTheListItsSelectionItsPlaceAndTheFocus()
{
    auto *pane = part<ThreadListPane>();
    for (int step = 0; step < 20; ++step)
        pane->selectNext();
    QTRY_VERIFY(pane->currentThread() && page()->thread());
    const ThreadRef selected = *pane->currentThread();
    QCOMPARE(page()->ref(), selected);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->value() - 777); // the selected one is out of view
    const int scrolled = list()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    type(u"hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread() && page()->ref()->id == u"back"_s);
    key(Qt::Key_Escape); // the marks go
    QVERIFY(page()->view()->extraSelections().isEmpty());
    QVERIFY(page()->view()->hasFocus());
    key(Qt::Key_Escape); // to the results
    QVERIFY(results()->hasFocus());
    QCOMPARE(results()->selectionModel()->selectedIndexes().size(), 1);
    key(Qt::Key_Escape); // to the list
    QVERIFY(list()->isVisible() && !results()->isVisible());
    QVERIFY(list()->hasFocus());
    QTRY_VERIFY(pane->currentThread() == selected);
    QCOMPARE(page()->ref(), selected);
    QTRY_COMPARE(list()->verticalScrollBar()->value(), scrolled);
}

void SearchFlowTest::aListAtItsTopIsAtItsTopAgain()
{
    type(u"hamstr"_s); // in one of the oldest threads
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->thread());
    key(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
    QVERIFY(!part<ThreadListPane>()->currentThread());
    QVERIFY(!page()->ref());
}

void SearchFlowTest::whatWasTypedStaysForTheNextTime()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    QCOMPARE(field()->text(), u"hamstr"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(results()->isVisible());
    QCOMPARE(field()->selectedText(), u"hamstr"_s);
    QCOMPARE(results()->model()->rowCount(), 1);
    key(Qt::Key_Escape);
    QVERIFY(list()->isVisible() && list()->hasFocus());
}

void SearchFlowTest::goingThroughTheResultsShowsThemAndKeepsTheFocus()
{
    type(u"after:2000"_s); // every thread
    QVERIFY(results()->model()->rowCount() > 20);
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->thread());
    const ThreadRef first = *page()->ref();
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->ref() != first);
    QVERIFY(results()->hasFocus());
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QVERIFY(field()->hasFocus());
}

void SearchFlowTest::lettersGoThroughTheResultsToo()
{
    type(u"it went away"_s);
    QTRY_VERIFY(results()->model()->rowCount() > 2);
    key(Qt::Key_Down);
    key(Qt::Key_J);
    QCOMPARE(results()->currentIndex().row(), 1);
    QVERIFY(results()->selectionModel()->isSelected(results()->currentIndex()));
    key(Qt::Key_K);
    QCOMPARE(results()->currentIndex().row(), 0);
    QVERIFY(!list()->currentIndex().isValid() || list()->selectionModel()->selectedIndexes().size() <= 1);
}

void SearchFlowTest::f3GoesThroughTheMatchesOfTheSearch()
{
    type(u"stif hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(says(u"2 of 3"_s));
    key(Qt::Key_F3);
    QVERIFY(says(u"3 of 3"_s));
    key(Qt::Key_F3);
    QVERIFY(says(u"1 of 3"_s));
    key(Qt::Key_F, Qt::ControlModifier); // the words of the search are no phrase
    QVERIFY(says(u"1 of 3"_s));
    QCOMPARE(page()->view()->extraSelections().size(), 3);
    key(Qt::Key_Escape);
    QVERIFY(page()->view()->extraSelections().isEmpty());
    key(Qt::Key_F3);
    QCOMPARE(page()->view()->extraSelections().size(), 3);
    auto *bar = part<FindBar>();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"night"_s);
    QVERIFY(says(u"1 of 1"_s));
}

void SearchFlowTest::anotherThreadHasNoMarksOfTheSearch()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(!page()->view()->extraSelections().isEmpty());
    m_window->openThread(m_library->ref(u"rope"_s));
    QTRY_VERIFY(page()->thread() && page()->ref()->id == u"rope"_s);
    QVERIFY(part<FindBar>()->isHidden());
    QVERIFY(page()->view()->extraSelections().isEmpty());
}

void SearchFlowTest::peopleAndTopicsLeadToTheirPages()
{
    type(u"mull"_s);
    QCOMPARE(results()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Person: Ana Müller, Expert."_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    auto *profile = part<ProfilePage>();
    QVERIFY(profile->isVisible());
    QTRY_VERIFY(profile->view()->toPlainText().contains(u"Ana Müller"_s));
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(results()->isVisible() && !profile->isVisible()); // where the search stands
    QTest::keyClicks(field(), u"aches"_s);
    QTRY_VERIFY(isFound());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(list()->isVisible() && list()->hasFocus());
}

void SearchFlowTest::theSidebarLeavesTheSearch()
{
    type(u"hamstr"_s);
    SidebarEntry unread;
    unread.query.view = View::Unread;
    Q_EMIT part<SidebarView>()->selected(unread, {});
    QVERIFY(list()->isVisible());
    QCOMPARE(field()->text(), u"hamstr"_s);
}

void SearchFlowTest::clearingTheFieldBringsBackTheList()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->thread());
    key(Qt::Key_K, Qt::ControlModifier);
    key(Qt::Key_Backspace);
    QVERIFY(list()->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(page()->ref()->id, u"back"_s); // what was found is still read
    key(Qt::Key_Escape);
    QVERIFY(!field()->hasFocus());
}

void SearchFlowTest::enterInTheFieldOpensTheFirstHitAsSoonAsThereIsOne()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), u"loosen"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread());
    QCOMPARE(page()->ref()->id, u"back"_s);
    QVERIFY(page()->view()->hasFocus());
}

void SearchFlowTest::whereThereIsRoomForOnePaneEnterOpensAndEscapeGoesBack()
{
    m_window->resize(500, 600);
    type(u"went away"_s);
    QTRY_VERIFY(results()->model()->rowCount() > 2);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QVERIFY(results()->isVisible() && !page()->isVisible()); // one can go through them
    key(Qt::Key_Return);
    QVERIFY(page()->isVisible() && !results()->isVisible());
    QTRY_VERIFY(page()->thread());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(results()->isVisible() && results()->hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(list()->isVisible() && list()->hasFocus());
}

void SearchFlowTest::theFieldStaysInTheToolBarOfASmallWindow()
{
    for (const double factor : {1.0, 2.0}) {
        QFont font = m_window->font();
        font.setPointSizeF(font.pointSizeF() * factor);
        m_window->setFont(font);
        for (const QSize size : {QSize(1320, 820), QSize(900, 600), QSize(480, 600)}) {
            m_window->resize(size);
            QTRY_VERIFY(field()->isVisible());
            QVERIFY(part<QToolBar>()->rect().contains(field()->geometry()));
        }
    }
}

} // namespace limber

QTEST_MAIN(limber::SearchFlowTest)
#include "searchflowtest.moc"
