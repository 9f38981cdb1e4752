// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/pagescroll.h>
#include <ui/search/searchcolumn.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>

#include <QAction>
#include <QStatusBar>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Keys that go on in a list, and commands for all of it: they are for what is in view.
class UnreadResultsTest final : public SearchCase
{
    Q_OBJECT

private Q_SLOTS:
    void nGoesOnAmongTheResults();
    void spaceGoesOnAmongTheResultsFromTheEndOfAThread();
    void nSaysWhereNoOtherResultIsUnread();
    void everythingIsMarkedOnlyWhereItIsInView();
    void inANarrowWindowTheSelectedLineLeadsBackToTheList();
    void aLabelOfTheSidebarLeavesTheResultsAlone();

private:
    std::optional<ThreadRef> selectedHit() const;
    QAction *command(const QString &name) const { return m_window->findChild<QAction *>(name); }
    QModelIndex line(const QString &name) const;
    void clickLine(const QString &name);
};

std::optional<ThreadRef> UnreadResultsTest::selectedHit() const
{
    const QModelIndexList selected = results()->selectionModel()->selectedIndexes();
    const SearchRow *row = selected.isEmpty() ? nullptr : part<SearchPane>()->model().row(selected.first());
    return row && row->hit() ? std::optional(row->hit()->ref) : std::nullopt;
}

QModelIndex UnreadResultsTest::line(const QString &name) const
{
    const QAbstractItemModel *model = part<SidebarView>()->model();
    for (int section = 0; section < model->rowCount(); ++section) {
        const QModelIndex label = model->index(section, 0);
        if (label.data().toString() == name)
            return label;
        for (int row = 0; row < model->rowCount(label); ++row) {
            if (const QModelIndex index = model->index(row, 0, label); index.data().toString() == name)
                return index;
        }
    }
    return {};
}

void UnreadResultsTest::clickLine(const QString &name)
{
    auto *sidebar = part<SidebarView>();
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(line(name)).center());
}

void UnreadResultsTest::nGoesOnAmongTheResults()
{
    type(u"answers:2"_s);
    auto *pane = part<SearchPane>();
    QVERIFY(pane->model().hits() > 5);
    key(Qt::Key_Down); // into the results, to the first of them
    QTRY_VERIFY(selectedHit() && page()->ref() == selectedHit());
    const ThreadRef first = *selectedHit();
    key(Qt::Key_N);
    QVERIFY(selectedHit() != first);
    QTRY_VERIFY(page()->ref() == selectedHit());
    QVERIFY(part<SearchColumn>()->isShowingResults());
    const ThreadRef second = *selectedHit();
    // One that was read is passed by.
    QModelIndex next = results()->selectionModel()->selectedIndexes().first();
    while (pane->model().row(next)->hit()->ref == second)
        next = next.siblingAtRow(next.row() + 1);
    const ThreadRef third = pane->model().row(next)->hit()->ref;
    m_library->await(m_library->store().setRead(third, true));
    QTRY_VERIFY(!pane->model().row(next)->hit()->unread);
    key(Qt::Key_N);
    QVERIFY(selectedHit() && selectedHit() != second && selectedHit() != third);
    QTRY_VERIFY(page()->ref() == selectedHit());
    key(Qt::Key_J);
    QTRY_VERIFY(page()->ref() == selectedHit());
}

void UnreadResultsTest::spaceGoesOnAmongTheResultsFromTheEndOfAThread()
{
    type(u"answers:2"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(selectedHit() && page()->ref() == selectedHit() && page()->thread());
    const ThreadRef first = *selectedHit();
    for (int i = 0; i < 100 && !PageScroll(*page()->view()).isAtEnd(); ++i)
        key(Qt::Key_Space);
    QCOMPARE(page()->ref(), std::optional(first));
    key(Qt::Key_Space);
    QVERIFY(selectedHit() && selectedHit() != first);
    QTRY_VERIFY(page()->ref() == selectedHit());
}

void UnreadResultsTest::nSaysWhereNoOtherResultIsUnread()
{
    type(u"hamstrings"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(selectedHit() && page()->ref() == selectedHit());
    const auto before = selectedHit();
    key(Qt::Key_N);
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), u"No other result is unread."_s);
    QCOMPARE(selectedHit(), before);
}

void UnreadResultsTest::everythingIsMarkedOnlyWhereItIsInView()
{
    const QAction *all = command(u"mark-all-read"_s);
    const QAction *next = command(u"next-unread"_s);
    QVERIFY(all->isEnabled() && next->isEnabled());
    type(u"back"_s);
    QVERIFY(!all->isEnabled());
    QVERIFY(next->isEnabled()); // it goes through the results
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!part<SearchColumn>()->isShowingResults());
    QVERIFY(all->isEnabled());
    for (const QString &name : {u"Welcome"_s, u"Notes"_s, u"Stories"_s}) {
        clickLine(name);
        QVERIFY2(!all->isEnabled() && !next->isEnabled(), qPrintable(name));
    }
    clickLine(u"Unread"_s);
    QVERIFY(all->isEnabled() && next->isEnabled());
    QCOMPARE(m_library->await(m_library->store().counts())->unread, 62);
}

void UnreadResultsTest::inANarrowWindowTheSelectedLineLeadsBackToTheList()
{
    m_window->resize(640, 600);
    QTRY_VERIFY(!part<SidebarView>()->isVisible());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(page()->isVisible() && !list()->isVisible());
    command(u"sidebar"_s)->trigger();
    QTRY_VERIFY(part<SidebarView>()->isVisible() && part<SidebarView>()->width() > 100);
    QVERIFY(part<SidebarView>()->selectionModel()->isSelected(line(u"All Questions"_s)));
    clickLine(u"All Questions"_s);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!page()->isVisible());
}

void UnreadResultsTest::aLabelOfTheSidebarLeavesTheResultsAlone()
{
    type(u"back"_s);
    clickLine(u"People"_s);
    QVERIFY(part<SearchColumn>()->isShowingResults());
    clickLine(u"All Questions"_s);
    QVERIFY(!part<SearchColumn>()->isShowingResults());
    type(u"rope"_s);
    part<SidebarView>()->setFocus();
    key(Qt::Key_Return);
    QVERIFY(!part<SearchColumn>()->isShowingResults());
}

} // namespace limber

QTEST_MAIN(limber::UnreadResultsTest)
#include "unreadresultstest.moc"
