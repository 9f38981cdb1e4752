// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/pagescroll.h>
#include <ui/reading/readwatch.h>
#include <ui/reading/threadpage.h>
#include <ui/threads/filterchip.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/undo/undobar.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <chrono>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A window on a library, read in as a person does, by keys.
class ReadingOnTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nGoesToTheNextUnreadThreadAndOverTheEnd();
    void nSaysWhereNothingIsUnread();
    void spaceReadsThroughAThreadAndOnToTheNext();
    void mMarksAndUndoTakesItBack();
    void savingIsTakenBackAndDoneAgain();
    void aKeyThatIsPressedAgainTakesBackWhatItDid();
    void everythingIsMarkedAsReadAndAllOfItTakenBack();
    void theLensIsSeenInListAndThread();
    void aThreadCountsAsReadWhenTheSettingSaysSo();
    void whatNobodyHasSeenStaysNew();
    void aSyncMovesNothingThatIsRead();

private:
    void open(const ThreadGenerator::Shape &shape);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void choose(int row);
    qint64 unread();
    QString said() const { return m_window->statusBar()->currentMessage(); }
    QAction *command(const QString &name) const { return m_window->findChild<QAction *>(name); }
    MessageBar *barSaying(const QString &words) const;

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<ThreadGenerator> m_generator;
    std::unique_ptr<MainWindow> m_window;
    ThreadListPane *m_list = nullptr;
    ThreadPage *m_page = nullptr;
};

void ReadingOnTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->settings().setValue(u"reading/markRead"_s, u"never"_s);
}

void ReadingOnTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void ReadingOnTest::open(const ThreadGenerator::Shape &shape)
{
    m_generator = std::make_unique<ThreadGenerator>(shape);
    m_library->fill(*m_generator);
    WindowParts parts = m_library->parts();
    parts.readAfter = 30ms;
    m_window = std::make_unique<MainWindow>(parts);
    m_window->resize(1200, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list = m_window->findChild<ThreadListPane *>();
    m_page = m_window->findChild<ThreadPage *>();
    QTRY_COMPARE(m_list->model().rowCount(), shape.threads);
    QTRY_VERIFY(m_list->model().thread(m_list->model().index(0)));
    m_list->setFocus();
}

void ReadingOnTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
}

/// Opens the thread in this row, and waits until it is there.
void ReadingOnTest::choose(int row)
{
    m_list->view()->setCurrentIndex(m_list->model().index(row));
    QTRY_VERIFY(m_page->ref() == m_list->currentThread() && m_page->thread());
}

qint64 ReadingOnTest::unread()
{
    return m_library->await(m_library->store().counts()).value_or(LibraryCounts()).unread;
}

MessageBar *ReadingOnTest::barSaying(const QString &words) const
{
    for (MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->message().contains(words))
            return bar;
    }
    return nullptr;
}

void ReadingOnTest::nGoesToTheNextUnreadThreadAndOverTheEnd()
{
    open({.threads = 4});
    choose(0);
    m_library->await(m_library->store().setRead(*m_list->currentThread(), true));
    const ThreadRef second = m_list->model().index(1).data(ThreadListModel::RefRole).value<ThreadRef>();
    m_library->await(m_library->store().setRead(second, true));
    QTRY_VERIFY(!m_list->model().thread(m_list->model().index(0))->unread);
    QTRY_VERIFY(!m_list->model().thread(m_list->model().index(1))->unread);
    press(Qt::Key_N);
    QTRY_COMPARE(m_list->view()->currentIndex().row(), 2); // not the second: that one was read
    press(Qt::Key_N);
    QTRY_COMPARE(m_list->view()->currentIndex().row(), 3);
    QVERIFY(said().isEmpty());
    press(Qt::Key_N);
    QTRY_COMPARE(m_list->view()->currentIndex().row(), 2);
    QVERIFY2(said().contains(u"from its top"_s), qPrintable(said()));
    QTRY_VERIFY(m_page->thread());
    QCOMPARE(m_page->ref(), m_list->currentThread());
}

void ReadingOnTest::nSaysWhereNothingIsUnread()
{
    open({.threads = 3});
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(unread(), 0);
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY(!m_list->model().thread(m_list->model().index(row))->unread);
    press(Qt::Key_N);
    QTRY_COMPARE(said(), u"Nothing else in this list is unread."_s);
    QVERIFY(!m_list->currentThread());
}

void ReadingOnTest::spaceReadsThroughAThreadAndOnToTheNext()
{
    open({.threads = 3, .answers = 4});
    press(Qt::Key_Space); // nothing is open: the first
    QTRY_VERIFY(m_page->thread());
    const auto first = m_page->ref();
    QVERIFY(m_list->view()->hasFocus());
    QScrollBar *bar = m_page->view()->verticalScrollBar();
    press(Qt::Key_Space);
    QVERIFY(bar->value() > 0);
    const int once = bar->value();
    press(Qt::Key_Space);
    QVERIFY(bar->value() > once);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(bar->value() <= once);
    m_page->setFocus(); // it does the same there
    for (int i = 0; i < 100 && !PageScroll(*m_page->view()).isAtEnd(); ++i)
        press(Qt::Key_Space);
    QCOMPARE(m_page->ref(), first);
    press(Qt::Key_Space);
    QTRY_VERIFY(m_page->ref() != first && m_page->thread());
    QCOMPARE(m_list->view()->currentIndex().row(), 1);
    QCOMPARE(bar->value(), 0);
}

void ReadingOnTest::mMarksAndUndoTakesItBack()
{
    open({.threads = 3});
    choose(0);
    press(Qt::Key_M);
    QTRY_VERIFY(!m_page->thread()->unread);
    auto *bar = m_window->findChild<UndoBar *>();
    QTRY_COMPARE(bar->message(), u"Marked as read."_s);
    QCOMPARE(command(u"undo"_s)->text(), u"&Undo Mark as Read"_s);
    press(Qt::Key_M);
    QTRY_VERIFY(m_page->thread()->unread);
    QTRY_COMPARE(bar->message(), u"Marked as unread."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->thread()->unread);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_page->thread()->unread);
    QTRY_VERIFY(!command(u"undo"_s)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_page->thread()->unread);
}

void ReadingOnTest::savingIsTakenBackAndDoneAgain()
{
    open({.threads = 3});
    choose(1);
    const auto saved = [this] {
        return m_library->await(m_library->store().counts())->saved;
    };
    press(Qt::Key_S);
    QTRY_COMPARE(saved(), 1);
    press(Qt::Key_S);
    QTRY_COMPARE(saved(), 0);
    QTRY_COMPARE(command(u"undo"_s)->text(), u"&Undo Let Go"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(saved(), 1);
    QTRY_VERIFY(command(u"save"_s)->isChecked());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(saved(), 0);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(saved(), 1);
}

/// The store has not answered yet when the key is pressed again.
void ReadingOnTest::aKeyThatIsPressedAgainTakesBackWhatItDid()
{
    open({.threads = 3});
    choose(1);
    const auto saved = [this] {
        return m_library->await(m_library->store().counts())->saved;
    };
    press(Qt::Key_S);
    QVERIFY(command(u"save"_s)->isChecked()); // at once
    press(Qt::Key_S);
    QVERIFY(!command(u"save"_s)->isChecked());
    QTRY_COMPARE(command(u"undo"_s)->text(), u"&Undo Let Go"_s);
    QTRY_COMPARE(saved(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(saved(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(saved(), 0);
    QTRY_VERIFY(!command(u"undo"_s)->isEnabled());
    QTRY_VERIFY(!m_page->thread()->saved);

    QSignalSpy written(&m_library->store(), &Store::changed);
    press(Qt::Key_M);
    press(Qt::Key_M);
    press(Qt::Key_M);
    QTRY_COMPARE(written.size(), 3);
    QCOMPARE(unread(), 2);
    QTRY_VERIFY(!m_page->thread()->unread);
    QCOMPARE(command(u"undo"_s)->text(), u"&Undo Mark as Read"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!command(u"undo"_s)->isEnabled());
    QCOMPARE(unread(), 3);
}

void ReadingOnTest::everythingIsMarkedAsReadAndAllOfItTakenBack()
{
    open({.threads = 30, .unanswered = 3});
    QTest::mouseClick(
        [this] {
            for (FilterChip *chip : m_list->findChildren<FilterChip *>()) {
                if (chip->accessibleName() == u"Unanswered"_s)
                    return chip;
            }
            return static_cast<FilterChip *>(nullptr);
        }(),
        Qt::LeftButton);
    QTRY_COMPARE(m_list->model().rowCount(), 10);
    command(u"mark-all-read"_s)->trigger();
    QTRY_COMPARE(unread(), 20); // those of the list alone
    auto *bar = m_window->findChild<UndoBar *>();
    QTRY_COMPARE(bar->message(), u"10 thread(s) marked as read."_s);
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(unread(), 30);
    QTRY_VERIFY(bar->isHidden());
    command(u"redo"_s)->trigger();
    QTRY_COMPARE(unread(), 20);
}

void ReadingOnTest::theLensIsSeenInListAndThread()
{
    open({.threads = 1, .answers = 6, .people = 20});
    std::vector<Item> items;
    Answer answer = m_generator->answer(0, 0);
    answer.id = u"by-an-expert"_s;
    answer.created += 1h;
    for (int i = 0; i < 20; ++i) {
        if (m_generator->person(i).role == Role::Expert)
            answer.author = m_generator->personId(i);
    }
    items.push_back(answer);
    m_library->apply(items);
    choose(0);
    const auto text = [this] {
        return m_page->view()->toPlainText();
    };
    press(Qt::Key_E);
    auto *chip = m_window->findChild<FilterChip *>(u"lens-chip"_s);
    QTRY_VERIFY(chip->isVisible());
    QCOMPARE(m_library->settings().value(u"reading/lens"_s).toString(), u"first"_s);
    QVERIFY(m_list->query().expertsFirst);
    command(u"lens-only"_s)->trigger();
    QTRY_VERIFY(text().contains(u"other answer"_s));
    QVERIFY(m_list->query().filters.testFlag(ThreadFilter::Expert));
    QVERIFY(!m_page->thread()->answers.empty());
    const size_t all = m_page->thread()->answers.size(); // the lens is over what is shown, not over what is known
    QCOMPARE(all, size_t{7});
    Q_EMIT m_page->view()->pathActivated(u"others"_s);
    QTRY_VERIFY(!text().contains(u"other answer"_s));
    press(Qt::Key_E);
    QTRY_VERIFY(!chip->isVisible());
    press(Qt::Key_E); // as it was on last
    QTRY_VERIFY(m_list->query().filters.testFlag(ThreadFilter::Expert));
    QTRY_VERIFY(text().contains(u"other answer"_s));
}

void ReadingOnTest::aThreadCountsAsReadWhenTheSettingSaysSo()
{
    open({.threads = 4, .answers = 4});
    choose(0);
    QTest::qWait(100);
    QVERIFY(m_page->thread()->unread); // never by itself
    m_page->view()->verticalScrollBar()->setValue(m_page->view()->verticalScrollBar()->maximum());
    m_library->settings().setValue(u"reading/markRead"_s, u"end"_s);
    choose(1);
    QTest::qWait(100);
    QVERIFY(m_page->thread()->unread);
    for (int i = 0; i < 100 && !PageScroll(*m_page->view()).isAtEnd(); ++i)
        press(Qt::Key_Space);
    QTRY_VERIFY(!m_page->thread()->unread);
    m_library->settings().setValue(u"reading/markRead"_s, u"delay"_s);
    choose(2);
    QTRY_VERIFY(!m_page->thread()->unread);
    press(Qt::Key_M);
    QTRY_VERIFY(m_page->thread()->unread);
    QTest::qWait(100);
    QVERIFY(m_page->thread()->unread); // the person said so
    QCOMPARE(unread(), 3); // all but the one whose end was reached
}

void ReadingOnTest::whatNobodyHasSeenStaysNew()
{
    open({.threads = 2});
    choose(0);
    Answer late = m_generator->answer(0, 0);
    late.id = u"late"_s;
    late.question = m_page->ref()->id;
    m_library->apply({late});
    QTRY_VERIFY(barSaying(u"1 new answer"_s));
    m_library->settings().setValue(u"reading/markRead"_s, u"delay"_s);
    Q_EMIT m_page->readWatch()->read();
    const auto stored = [this] {
        return m_library->await(m_library->store().thread(*m_page->ref()));
    };
    QTRY_VERIFY(stored()->everRead);
    QCOMPARE(stored()->newAnswers, QStringList(u"late"_s));
    QVERIFY(stored()->unread);
    QTRY_COMPARE(m_list->model().thread(m_list->model().index(0))->newAnswers, 1);
    for (QPushButton *button : barSaying(u"1 new answer"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!stored()->unread); // now it was seen
}

void ReadingOnTest::aSyncMovesNothingThatIsRead()
{
    open({.threads = 60, .answers = 5});
    ThreadListView *view = m_list->view();
    choose(20);
    const ThreadRef reading = *m_page->ref();
    view->verticalScrollBar()->setValue(view->sizeHintForRow(0) * 18 + 13);
    const QPoint corner(80, 4);
    QTRY_VERIFY(m_list->model().thread(view->indexAt(corner)));
    const ThreadRef top = m_list->model().thread(view->indexAt(corner))->ref;
    const int y = view->visualRect(view->indexAt(corner)).top();
    m_page->view()->verticalScrollBar()->setValue(3000); // among the answers: the question itself is edited
    const ReadingAnchor anchor = m_page->anchor();
    QVERIFY(!anchor.post.isEmpty());
    m_page->setFocus();

    int place = 0;
    while (m_generator->questionId(place) != reading.id)
        ++place;
    std::vector<Item> items;
    for (int i = 0; i < 9; ++i) { // newer than all: above what is in view
        Question question = m_generator->question(0);
        question.id = u"brand-new-%1"_s.arg(i);
        question.created = question.activity = m_library->clock().now();
        question.accepted.clear();
        items.push_back(question);
    }
    for (int row = 2; row < 5; ++row)
        items.push_back(Tombstone{ItemType::Question, m_list->model().index(row).data(ThreadListModel::RefRole).value<ThreadRef>().id});
    Question edited = m_generator->question(place);
    edited.title = u"Edited while it is read"_s;
    edited.edited = m_library->clock().now();
    items.push_back(edited);
    for (int i = 0; i < 2; ++i) { // and so the thread that is read goes to the top of the list, or near it
        Answer answer = m_generator->answer(place, 0);
        answer.id = u"newer-%1"_s.arg(i);
        answer.created = m_library->clock().now();
        items.push_back(answer);
    }
    m_library->apply(std::move(items));

    QTRY_COMPARE(m_list->model().rowCount(), 60 + 9 - 3);
    QTRY_VERIFY(barSaying(u"2 new answer"_s));
    QCOMPARE(m_list->currentThread(), reading);
    QCOMPARE(m_page->ref(), reading);
    QVERIFY(m_page->view()->hasFocus());
    QCOMPARE(m_page->anchor(), anchor);
    QTRY_COMPARE(view->indexAt(corner).data(ThreadListModel::RefRole).value<ThreadRef>(), top);
    QCOMPARE(view->visualRect(view->indexAt(corner)).top(), y);
    QVERIFY(m_page->thread()->question.title != edited.title); // until the person wants it
    for (QPushButton *button : barSaying(u"2 new answer"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_page->thread()->question.title, edited.title);
    QCOMPARE(m_page->anchor().post, anchor.post);
    QVERIFY(qAbs(m_page->anchor().offset - anchor.offset) < 120); // half a pixel can be the line above
}

} // namespace limber

QTEST_MAIN(limber::ReadingOnTest)
#include "readingontest.moc"
