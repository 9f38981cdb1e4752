// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/windowactions.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWindow>

namespace limber {

using namespace Qt::StringLiterals;

/// Back and Forward in the whole window.
class HistoryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardNameTheirPlaces();
    void theMouseHasButtonsForIt();
    void aThreadIsWhereItWasLeft();
    void aListIsWhereItWasLeft();

private:
    /// Opens a thread and waits for it.
    static QString open(MainWindow &window, const ThreadRef &thread);
    static QStringList titles(QMenu &menu);
};

QString HistoryTest::open(MainWindow &window, const ThreadRef &thread)
{
    const auto *page = window.findChild<ThreadPage *>();
    window.openThread(thread);
    const bool there = QTest::qWaitFor([&] { return page->thread() && page->thread()->ref == thread; }, 10'000);
    return there ? page->thread()->question.title : QString();
}

QStringList HistoryTest::titles(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList titles;
    for (const QAction *action : menu.actions())
        titles.append(action->text());
    return titles;
}

void HistoryTest::backAndForwardNameTheirPlaces()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 5});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    auto *sidebar = window.findChild<SidebarView *>();
    QTRY_VERIFY(!sidebar->titleOf({}).isEmpty());
    const auto *actions = window.findChild<WindowActions *>();
    QMenu *back = actions->backButton()->menu();
    QMenu *forward = actions->forwardButton()->menu();
    QVERIFY(back && forward && titles(*back).isEmpty());
    const QString first = open(window, library.ref(generator.questionId(1)));
    const QString second = open(window, library.ref(generator.questionId(2)));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    Q_EMIT sidebar->selected({SidebarEntry::Kind::Experts, {}}, {});
    const auto named = [](const QString &shown, const QString &title) {
        return shown == title || (shown.endsWith(u'…') && title.startsWith(shown.chopped(1)));
    };
    const QStringList ways = titles(*back);
    QCOMPARE(ways.size(), 3);
    QVERIFY2(named(ways.at(0), second) && named(ways.at(1), first) && ways.at(2) == u"All Questions"_s, qPrintable(ways.join(u'|')));
    back->actions().at(1)->trigger();
    QTRY_COMPARE(window.findChild<ThreadPage *>()->ref(), library.ref(generator.questionId(1)));
    const QStringList further = titles(*forward);
    QCOMPARE(further.size(), 2);
    QVERIFY(named(further.at(0), second));
    QCOMPARE(further.at(1), u"Experts"_s);
    // By the keyboard the places are in the Go menu.
    QVERIFY(actions->goMenu()->actions().contains(back->menuAction()));
}

void HistoryTest::theMouseHasButtonsForIt()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 5});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *page = window.findChild<ThreadPage *>();
    open(window, library.ref(generator.questionId(1)));
    open(window, library.ref(generator.questionId(2)));
    const QPoint overList = window.findChild<ThreadListView *>()->mapTo(&window, QPoint(40, 40));
    QTest::mouseClick(window.windowHandle(), Qt::BackButton, {}, overList);
    QTRY_COMPARE(page->ref(), library.ref(generator.questionId(1)));
    QTest::mouseClick(window.windowHandle(), Qt::ForwardButton, {}, overList);
    QTRY_COMPARE(page->ref(), library.ref(generator.questionId(2)));
}

void HistoryTest::aThreadIsWhereItWasLeft()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 5, .answers = 15});
    library.fill(generator);
    MainWindow window(library.parts());
    window.resize(1000, 600);
    window.show();
    auto *page = window.findChild<ThreadPage *>();
    open(window, library.ref(generator.questionId(1)));
    QTRY_VERIFY(page->view()->verticalScrollBar()->maximum() > 1000);
    page->view()->scrollTo({generator.answerId(1, 7), 5, 0});
    const ReadingAnchor anchor = page->anchor();
    QCOMPARE(anchor.post, generator.answerId(1, 7));
    open(window, library.ref(generator.questionId(2)));
    window.findChild<QAction *>(u"back"_s)->trigger();
    QTRY_VERIFY(page->thread() && page->thread()->ref == library.ref(generator.questionId(1)));
    QTRY_COMPARE(page->anchor().post, anchor.post);
    QTRY_COMPARE(page->anchor().offset, anchor.offset);
}

void HistoryTest::aListIsWhereItWasLeft()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 150}));
    MainWindow window(library.parts());
    window.show();
    auto *pane = window.findChild<ThreadListPane *>();
    QScrollBar *bar = pane->view()->verticalScrollBar();
    QTRY_COMPARE(pane->model().rowCount(), 150);
    QTRY_VERIFY(bar->maximum() > 3000);
    bar->setValue(2345);
    SidebarEntry unanswered;
    unanswered.query.view = View::Unanswered;
    Q_EMIT window.findChild<SidebarView *>()->selected(unanswered, {});
    QTRY_VERIFY(pane->model().rowCount() < 150);
    QTRY_VERIFY(bar->value() < 2345);
    window.findChild<QAction *>(u"back"_s)->trigger();
    QTRY_COMPARE(pane->model().rowCount(), 150);
    QTRY_COMPARE(bar->value(), 2345);
}

} // namespace limber

QTEST_MAIN(limber::HistoryTest)
#include "historytest.moc"
