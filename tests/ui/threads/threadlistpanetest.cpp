// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/shelf.h>
#include <tests/support/testcase.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/widgets/emptystate.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// The middle pane beside a text field, used as a person uses it.
class ThreadListPaneTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickOnACardSelectsItsThread();
    void arrowKeysGoFromThreadToThread();
    void enterActivates();
    void comingWithTabOpensNothing();
    void theFocusStaysWhereTheListIsWhenItEmptiesAndFills();
    void nextAndPreviousWorkWithoutTheFocus();
    void aThreadThatIsSetIsNotAnnounced();
    void aThreadThatIsNotInTheListLeavesNoneSelected();
    void theSelectionSurvivesAnotherOrder();
    void anotherTitleLeavesTheListNarrowed();
    void aViewWithNothingInItSaysSoAndOffersAWayOut();
    void aCardIsReadOutAsSentences();
    void theMenuHasTheActionsOfOthers();
    void typedLettersSearchNothing();
    void newThreadsDoNotMoveTheReader();
    void newThreadsShowAtTheTopOfTheList();
    void theEndKeyGoesToTheLastThread();
    void aListThatIsScrolledDoesNotLeapToWhatIsRead();
    void whatIsReadComesIntoViewWhereNobodyScrolls();
    void theMenuOpensAtTheCardThatTheKeyboardIsAt();
    void theMenuDoesNotOpenBelowTheCards();
    void aListThatIsShownAgainDoesNotScrollTheNextOne();
    void everythingHasANameForScreenReaders();

private:
    void show(const ThreadQuery &query = {});
    void click(int row);
    ThreadRef refOf(int row) const;
    void addThreads(int count);

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    ThreadListPane *m_pane = nullptr;
    ThreadListView *m_view = nullptr;
    int m_added = 0;
    QString m_cursor;
};

void ThreadListPaneTest::init()
{
    TestCase::init();
    m_added = 0;
    m_cursor = u"2"_s;
    m_shelf = std::make_unique<Shelf>();
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit(m_window.get());
    m_pane = new ThreadListPane(m_shelf->store(), m_shelf->clock, m_window.get());
    m_view = m_pane->view();
    // Without a layout: the offscreen platform warns of every window that has a least size.
    m_window->resize(420, 740);
    m_field->setGeometry(0, 0, 420, 40);
    m_pane->setGeometry(0, 40, 420, 700);
    m_window->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ThreadListPaneTest::cleanup()
{
    m_window.reset();
    m_shelf.reset();
}

/// Shows these threads and waits until their rows are there.
void ThreadListPaneTest::show(const ThreadQuery &query)
{
    QSignalSpy settled(&m_pane->model(), &ThreadListModel::settled);
    m_pane->showThreads(query, u"All Questions"_s);
    QVERIFY(settled.wait());
    QTRY_VERIFY(m_pane->model().rowCount() == 0 || m_pane->model().thread(m_pane->model().index(0)));
}

void ThreadListPaneTest::click(int row)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_pane->model().index(row)).center());
}

ThreadRef ThreadListPaneTest::refOf(int row) const
{
    return m_pane->model().index(row).data(ThreadListModel::RefRole).value<ThreadRef>();
}

/// The community has new questions, newer than all that are there.
void ThreadListPaneTest::addThreads(int count)
{
    ChangePage page;
    for (int i = 0; i < count; ++i) {
        Question question;
        question.id = u"new-%1"_s.arg(++m_added);
        question.title = u"New question %1"_s.arg(m_added);
        question.created = question.activity = m_shelf->clock.now() + std::chrono::seconds(m_added);
        question.revision = u"1"_s;
        page.items.push_back(question);
    }
    page.cursor = u"more-%1"_s.arg(m_added);
    QFuture<Result<AppliedPage>> applied = m_shelf->store().applyPage(m_shelf->community().id, m_cursor, page);
    m_cursor = page.cursor;
    applied.waitForFinished();
    QVERIFY(applied.result().ok());
}

void ThreadListPaneTest::aClickOnACardSelectsItsThread()
{
    show();
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    click(2);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().value<ThreadRef>(), m_shelf->ref(2));
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(2));
    click(2);
    QCOMPARE(selected.size(), 1);
}

void ThreadListPaneTest::arrowKeysGoFromThreadToThread()
{
    show();
    click(0);
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(selected.size(), 3);
    QCOMPARE(selected.last().first().value<ThreadRef>(), m_shelf->ref(1));
    QVERIFY(m_view->hasFocus());
}

void ThreadListPaneTest::enterActivates()
{
    show();
    click(1);
    QSignalSpy activated(m_pane, &ThreadListPane::threadActivated);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ThreadRef>(), m_shelf->ref(1));
}

void ThreadListPaneTest::comingWithTabOpensNothing()
{
    show();
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    for (int i = 0; i < 10 && !m_view->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(selected.size(), 0);
    QVERIFY(!m_pane->currentThread());
}

void ThreadListPaneTest::theFocusStaysWhereTheListIsWhenItEmptiesAndFills()
{
    show({});
    m_pane->setFocus();
    QVERIFY(m_view->hasFocus());
    show({.topic = u"nobody-asked"_s});
    const auto *button = m_pane->findChild<EmptyState *>()->findChild<QPushButton *>();
    QTRY_VERIFY(button->hasFocus());
    show({});
    QTRY_VERIFY(m_view->hasFocus());
}

void ThreadListPaneTest::nextAndPreviousWorkWithoutTheFocus()
{
    show();
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    m_pane->selectNext();
    m_pane->selectNext();
    m_pane->selectPrevious();
    m_pane->selectPrevious(); // there is nothing before the first
    QCOMPARE(selected.size(), 3);
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(0));
    QVERIFY(m_field->hasFocus());
}

void ThreadListPaneTest::aThreadThatIsSetIsNotAnnounced()
{
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    m_pane->setCurrentThread(m_shelf->ref(3)); // before anything is known
    show();
    QTRY_COMPARE(m_pane->currentThread(), m_shelf->ref(3));
    m_pane->setCurrentThread(m_shelf->ref(1));
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(1));
    m_pane->setCurrentThread({});
    QVERIFY(!m_pane->currentThread());
    QCOMPARE(selected.size(), 0);
    QVERIFY(m_field->hasFocus());
}

void ThreadListPaneTest::aThreadThatIsNotInTheListLeavesNoneSelected()
{
    show();
    click(1);
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    m_pane->setCurrentThread({m_shelf->community().id, u"elsewhere"_s});
    QVERIFY(!m_pane->currentThread());
    QCOMPARE(selected.size(), 0);
    click(1); // and so it can be chosen again
    QCOMPARE(selected.size(), 1);
}

void ThreadListPaneTest::anotherTitleLeavesTheListNarrowed()
{
    ThreadQuery topic;
    topic.community = m_shelf->community().id;
    topic.topic = u"topic-1"_s;
    show(topic);
    m_pane->setTitle(u"Called otherwise"_s);
    QCOMPARE(m_pane->model().query().topic, u"topic-1"_s);
}

void ThreadListPaneTest::theSelectionSurvivesAnotherOrder()
{
    show();
    click(1);
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    auto *order = m_pane->findChild<QComboBox *>();
    order->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(m_pane->order(), ThreadOrder::UnansweredFirst);
    QTRY_COMPARE(m_pane->model().query().order, ThreadOrder::UnansweredFirst);
    QTRY_VERIFY(m_pane->model().state() == ThreadListModel::State::Ready);
    QTRY_COMPARE(refOf(0), m_shelf->ref(4)); // the newest without an answer
    QTRY_COMPARE(m_pane->currentThread(), m_shelf->ref(1));
    QCOMPARE(selected.size(), 0);
}

void ThreadListPaneTest::aViewWithNothingInItSaysSoAndOffersAWayOut()
{
    ThreadQuery nothing;
    nothing.community = m_shelf->community().id;
    nothing.topic = u"topic-5"_s;
    show(nothing);
    auto *empty = m_pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible() && !m_view->isVisible());
    QVERIFY(!empty->sentence().isEmpty());
    QSignalSpy all(m_pane, &ThreadListPane::allRequested);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(all.size(), 1);

    show({});
    QVERIFY(m_view->isVisible());
}

void ThreadListPaneTest::aCardIsReadOutAsSentences()
{
    show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"Questions"_s);
    QAccessibleInterface *card = list->child(0);
    QVERIFY(card);
    const QString said = card->text(QAccessible::Name);
    for (const QString &part : {u"Unread."_s, u"How do I keep going"_s, u"Asked by Maren Tolk"_s, u"Answered by an expert."_s, u"Saved."_s,
             u"You wrote a note on it."_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void ThreadListPaneTest::theMenuHasTheActionsOfOthers()
{
    show();
    QAction action(u"Save"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    m_pane->setMenuActions({&action});
    const QPoint where = m_view->visualRect(m_pane->model().index(1)).center();
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, where);
    // The offscreen platform says this of every menu.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    QContextMenuEvent event(QContextMenuEvent::Mouse, where, m_view->viewport()->mapToGlobal(where));
    QApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(1));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(&action).center());
    QCOMPARE(triggered.size(), 1);
}

void ThreadListPaneTest::typedLettersSearchNothing()
{
    show();
    click(0);
    QTest::keyClicks(m_view, u"stretch"_s);
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(0));
}

void ThreadListPaneTest::newThreadsDoNotMoveTheReader()
{
    show();
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(m_view->sizeHintForRow(0) * 2 + 17);
    const QPoint corner(60, 60);
    const ThreadRef reading = refOf(m_view->indexAt(corner).row());
    const int y = m_view->visualRect(m_view->indexAt(corner)).top();
    const int before = m_pane->model().rowCount();
    addThreads(7);
    QTRY_COMPARE(m_pane->model().rowCount(), before + 7);
    QTRY_COMPARE(refOf(m_view->indexAt(corner).row()), reading);
    QCOMPARE(m_view->visualRect(m_view->indexAt(corner)).top(), y);
}

void ThreadListPaneTest::newThreadsShowAtTheTopOfTheList()
{
    show();
    click(0);
    addThreads(1);
    QTRY_COMPARE(refOf(0).id, u"new-1"_s);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(0)); // one further down now
}

void ThreadListPaneTest::theEndKeyGoesToTheLastThread()
{
    addThreads(300);
    show();
    click(0);
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    QTest::keyClick(m_view, Qt::Key_End);
    QTRY_COMPARE(selected.size(), 1); // as soon as it is known which one that is
    QCOMPARE(selected.first().first().value<ThreadRef>(), m_shelf->ref(10));
    QCOMPARE(m_view->currentIndex().row(), m_pane->model().rowCount() - 1);
}

void ThreadListPaneTest::aListThatIsScrolledDoesNotLeapToWhatIsRead()
{
    addThreads(300);
    show();
    QScrollBar *bar = m_view->verticalScrollBar();
    m_pane->setCurrentThread(m_shelf->ref(0)); // opened elsewhere: its row, the 301st, is not known yet
    QVERIFY(!m_pane->currentThread());
    const int row = m_view->sizeHintForRow(0);
    while (!m_pane->currentThread() && bar->value() < bar->maximum()) {
        const int before = bar->value();
        QWheelEvent wheel(m_view->rect().center(), m_view->mapToGlobal(m_view->rect().center()), {}, {0, -120}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(bar->value() > before);
        for (int i = 0; i < 5; ++i)
            QTest::qWait(1);
        QVERIFY2(bar->value() - before <= 4 * row, qPrintable(QString::number(bar->value() - before)));
    }
    QTRY_COMPARE(m_pane->currentThread(), m_shelf->ref(0)); // selected all the same
}

void ThreadListPaneTest::whatIsReadComesIntoViewWhereNobodyScrolls()
{
    addThreads(20);
    m_pane->setCurrentThread(m_shelf->ref(3));
    show();
    QTRY_COMPARE(m_pane->currentThread(), m_shelf->ref(3));
    QTRY_VERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
}

void ThreadListPaneTest::theMenuOpensAtTheCardThatTheKeyboardIsAt()
{
    show();
    QAction action(u"Save"_s);
    m_pane->setMenuActions({&action});
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(m_view->currentIndex().isValid() && !m_pane->currentThread());
    QSignalSpy selected(m_pane, &ThreadListPane::threadSelected);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, m_view->rect().center(), m_view->mapToGlobal(m_view->rect().center()));
    QApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(m_view->findChild<QMenu *>());
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(0)); // what the menu does is done with this one
    QCOMPARE(selected.size(), 1);
}

void ThreadListPaneTest::theMenuDoesNotOpenBelowTheCards()
{
    ThreadQuery topic;
    topic.community = m_shelf->community().id;
    topic.topic = u"topic-3"_s;
    show(topic);
    QAction action(u"Save"_s);
    m_pane->setMenuActions({&action});
    click(0);
    const QPoint below(60, m_view->viewport()->height() - 5);
    QVERIFY(!m_view->indexAt(below).isValid());
    QContextMenuEvent event(QContextMenuEvent::Mouse, below, m_view->viewport()->mapToGlobal(below));
    QApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(!m_view->findChild<QMenu *>());
}

void ThreadListPaneTest::aListThatIsShownAgainDoesNotScrollTheNextOne()
{
    addThreads(100);
    show();
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(40 * m_view->sizeHintForRow(0));
    m_pane->showThreads({}, u"All Questions, by another name"_s); // what is shown already
    bar->setValue(0);
    QSignalSpy settled(&m_pane->model(), &ThreadListModel::settled);
    m_pane->setOrder(ThreadOrder::NewestFirst);
    QVERIFY(settled.wait());
    QTest::qWait(1);
    QCOMPARE(bar->value(), 0);
}

void ThreadListPaneTest::everythingHasANameForScreenReaders()
{
    show();
    for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

} // namespace limber

QTEST_MAIN(limber::ThreadListPaneTest)
#include "threadlistpanetest.moc"
