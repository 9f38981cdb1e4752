// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>
#include <ui/actions/windowactions.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadreader.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>

#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

/// Going from a search to where one was, and back to what it found.
class SearchReturnTest final : public SearchCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHitThatIsSelectedStillCanBeOpenedAgain();
    void whatIsNotReadAnyMoreIsNotSelected();
    void theKeysGoOnFromWhereTheyWere();
    void backLeadsToTheHitWhereItWasLeft();
    void aSearchThatOpenedNothingLeavesNoWayBehind();

private:
    void click(int row) const;
    [[nodiscard]] bool isRead(const QString &question) const { return page()->thread() && page()->ref()->id == question; }
    [[nodiscard]] QStringList waysBack() const;
    /// A thread that is no hit of what these tests search for.
    void readAnother();
};

void SearchReturnTest::click(int row) const
{
    const QRect card = results()->visualRect(results()->model()->index(row, 0));
    QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, card.center());
}

QStringList SearchReturnTest::waysBack() const
{
    QMenu *menu = part<WindowActions>()->backButton()->menu();
    Q_EMIT menu->aboutToShow();
    QStringList titles;
    for (const QAction *each : menu->actions())
        titles.append(each->text());
    return titles;
}

void SearchReturnTest::readAnother()
{
    m_window->openThread(m_library->ref(u"rope"_s));
    QTRY_VERIFY(isRead(u"rope"_s));
}

void SearchReturnTest::aHitThatIsSelectedStillCanBeOpenedAgain()
{
    readAnother();
    type(u"hamstr"_s);
    click(0);
    QTRY_VERIFY(isRead(u"back"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(isRead(u"rope"_s));
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(results()->isVisible());
    click(0);
    QTRY_VERIFY(isRead(u"back"_s));
    // So can one whose thread was scrolled away from it.
    page()->view()->verticalScrollBar()->setValue(0);
    click(0);
    QTRY_VERIFY(page()->view()->verticalScrollBar()->value() > 0);
}

void SearchReturnTest::whatIsNotReadAnyMoreIsNotSelected()
{
    readAnother();
    type(u"hamstr"_s);
    click(0);
    QTRY_VERIFY(isRead(u"back"_s));
    QCOMPARE(results()->selectionModel()->selectedIndexes().size(), 1);
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(isRead(u"rope"_s));
    QVERIFY(results()->selectionModel()->selectedIndexes().isEmpty());
}

void SearchReturnTest::theKeysGoOnFromWhereTheyWere()
{
    type(u"it went away"_s);
    QVERIFY(results()->model()->rowCount() > 4);
    click(2);
    QTRY_VERIFY(isRead(u"back"_s));
    readAnother();
    results()->setFocus();
    key(Qt::Key_J);
    QCOMPARE(results()->currentIndex().row(), 2);
    QTRY_VERIFY(isRead(u"back"_s));
    key(Qt::Key_J);
    QCOMPARE(results()->currentIndex().row(), 3);
}

void SearchReturnTest::backLeadsToTheHitWhereItWasLeft()
{
    readAnother();
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(isRead(u"back"_s));
    QTRY_VERIFY(page()->view()->verticalScrollBar()->value() > 0);
    const ReadingAnchor left = page()->anchor();
    key(Qt::Key_Escape);
    QTRY_VERIFY(isRead(u"rope"_s));
    QVERIFY2(waysBack().value(0).startsWith(u"Running makes my back"_s), qPrintable(waysBack().join(u'|')));
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(isRead(u"back"_s));
    QTRY_COMPARE(page()->anchor().post, left.post);
}

void SearchReturnTest::aSearchThatOpenedNothingLeavesNoWayBehind()
{
    Q_EMIT part<SidebarView>()->selected({SidebarEntry::Kind::Experts, {}}, {});
    const QStringList before = waysBack();
    type(u"hamstr"_s);
    QVERIFY(results()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!results()->isVisible() && !list()->isVisible());
    QCOMPARE(waysBack(), before);
}

} // namespace limber

QTEST_MAIN(limber::SearchReturnTest)
#include "searchreturntest.moc"
