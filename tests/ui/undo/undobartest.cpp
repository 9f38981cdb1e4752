// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>
#include <tests/ui/undo/slowwrites.h>
#include <ui/undo/undobar.h>
#include <ui/undo/undocommands.h>
#include <ui/undo/undostack.h>
#include <ui/widgets/messagebar.h>

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A window with a field to write in, the Edit menu and the bar.
class UndoBarTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasDoneIsOfferedToBeTakenBack();
    void itGoesAwayByItselfAndNoTimerRunsAfterwards();
    void itStaysWhileThePointerIsOnIt();
    void itStaysWhileTheFocusIsOnItAndGivesItBack();
    void clickingUndoLeavesTheFocusWhereItWas();
    void aFailureIsSaidAndStays();
    void itIsReadOut();
    void itLiesInsideWhatItFloatsOver();
    void theMenuSaysWhatItWouldTakeBack();
    void theMenuForgetsWhatCanNeverBeDoneAgain();
    void keysTakeBackAndDoAgain();
    void aFieldKeepsItsOwnUndo();

private:
    QPushButton *button() const;
    QTimer *timer() const;

    FakeClock m_clock;
    SlowWrites m_writes;
    std::unique_ptr<UndoStack> m_stack;
    std::unique_ptr<QMainWindow> m_window;
    QMenu *m_menu = nullptr;
    QWidget *m_list = nullptr;
    QLineEdit *m_field = nullptr;
    UndoBar *m_bar = nullptr;
    std::unique_ptr<UndoCommands> m_commands;
};

void UndoBarTest::init()
{
    TestCase::init();
    m_writes = {};
    m_stack = std::make_unique<UndoStack>();
    m_window = std::make_unique<QMainWindow>();
    m_menu = m_window->menuBar()->addMenu(u"Edit"_s);
    m_menu->addAction(u"Copy"_s);
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    m_field = new QLineEdit;
    m_list = new QWidget;
    m_list->setFocusPolicy(Qt::StrongFocus);
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    m_window->setCentralWidget(centre);
    m_bar = new UndoBar(*m_stack, m_clock, centre, 150ms);
    m_commands = std::make_unique<UndoCommands>(*m_stack, *m_menu, *m_window);
    m_window->resize(600, 400);
    m_window->show();
    m_list->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseMove(m_window.get(), QPoint(5, 5));
}

void UndoBarTest::cleanup()
{
    m_commands.reset();
    m_window.reset();
    m_stack.reset();
}

QPushButton *UndoBarTest::button() const
{
    for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == u"Undo"_s)
            return each;
    }
    return nullptr;
}

QTimer *UndoBarTest::timer() const
{
    for (QTimer *each : m_bar->findChildren<QTimer *>()) {
        if (each->isActive())
            return each;
    }
    return nullptr;
}

void UndoBarTest::whatWasDoneIsOfferedToBeTakenBack()
{
    QVERIFY(m_bar->isHidden());
    m_stack->push(m_writes.command(u"Save"_s));
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->message(), u"Save was done."_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_writes.begun(), QStringList({u"undo Save"_s}));
    m_writes.end();
    QTRY_VERIFY(m_bar->isHidden());
    QVERIFY(!m_stack->canUndo());
}

void UndoBarTest::itGoesAwayByItselfAndNoTimerRunsAfterwards()
{
    m_stack->push(m_writes.command(u"Save"_s));
    QVERIFY(timer());
    QTRY_VERIFY(m_bar->isHidden());
    QVERIFY(!timer());
    QVERIFY(m_stack->canUndo()); // by the menu, still
    m_stack->push(m_writes.command(u"Read"_s));
    QTest::mouseClick(m_bar->findChild<QToolButton *>(u"dismiss"_s), Qt::LeftButton);
    QVERIFY(m_bar->isHidden() && !timer());
}

void UndoBarTest::itStaysWhileThePointerIsOnIt()
{
    m_stack->push(m_writes.command(u"Save"_s));
    timer()->setInterval(1h); // it does not go while the pointer is on its way, however long that takes
    QTest::mouseMove(m_window.get(), m_bar->mapTo(m_window.get(), m_bar->rect().center()));
    QTRY_VERIFY(!timer());
    QVERIFY(m_bar->isVisible());
    QTest::mouseMove(m_window.get(), QPoint(5, 5));
    QTRY_VERIFY(timer());
    timer()->setInterval(1ms);
    QTRY_VERIFY(m_bar->isHidden());
}

void UndoBarTest::itStaysWhileTheFocusIsOnItAndGivesItBack()
{
    m_stack->push(m_writes.command(u"Save"_s));
    QVERIFY(m_list->hasFocus());
    button()->setFocus(Qt::TabFocusReason);
    QVERIFY(!timer());
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(m_bar->isVisible());
    m_writes.end();
    QTRY_VERIFY(m_bar->isHidden());
    QVERIFY(m_list->hasFocus());
}

void UndoBarTest::clickingUndoLeavesTheFocusWhereItWas()
{
    m_field->setFocus();
    m_stack->push(m_writes.command(u"Save"_s));
    QVERIFY(m_field->hasFocus());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_field->hasFocus());
    m_writes.end();
    QTRY_VERIFY(m_bar->isHidden());
    QVERIFY(m_field->hasFocus());
}

void UndoBarTest::aFailureIsSaidAndStays()
{
    m_stack->push(m_writes.command(u"Save"_s));
    m_stack->undo();
    m_writes.end(Failure{Failure::Kind::DiskFull, u"/profile"_s});
    QTRY_VERIFY(m_bar->message().contains(u"Save”:"_s));
    QVERIFY(!timer());
    QVERIFY(!button());
    m_stack->push(m_writes.command(u"Read"_s));
    QCOMPARE(m_bar->message(), u"Read was done."_s);
}

void UndoBarTest::itIsReadOut()
{
    m_stack->push(m_writes.command(u"Save"_s));
    MessageBar *said = nullptr;
    for (MessageBar *each : m_bar->findChildren<MessageBar *>()) {
        if (each->isVisible())
            said = each;
    }
    QVERIFY(said);
    QCOMPARE(QAccessible::queryAccessibleInterface(said)->text(QAccessible::Name), u"Save was done."_s);
}

void UndoBarTest::itLiesInsideWhatItFloatsOver()
{
    m_stack->push(m_writes.command(u"A command with a very long name that says much more than there is room for in one line"_s));
    timer()->setInterval(1h);
    for (const int width : {600, 300}) {
        m_window->resize(width, 400);
        QTRY_VERIFY(m_window->centralWidget()->rect().contains(m_bar->geometry()));
        QVERIFY(m_bar->height() >= m_bar->layout()->heightForWidth(m_bar->width()));
    }
}

void UndoBarTest::theMenuSaysWhatItWouldTakeBack()
{
    QVERIFY(!m_commands->undo->isEnabled());
    QCOMPARE(m_menu->actions().first(), m_commands->undo);
    m_stack->push(m_writes.command(u"Save"_s));
    QCOMPARE(m_commands->undo->text(), u"&Undo Save"_s);
    m_commands->undo->trigger();
    m_writes.end();
    QTRY_COMPARE(m_commands->redo->text(), u"&Redo Save"_s);
    QVERIFY(!m_commands->undo->isEnabled() && m_commands->redo->isEnabled());
}

void UndoBarTest::theMenuForgetsWhatCanNeverBeDoneAgain()
{
    m_stack->push(m_writes.command(u"Save"_s));
    m_commands->undo->trigger();
    m_writes.end();
    QTRY_COMPARE(m_commands->redo->text(), u"&Redo Save"_s);
    m_commands->redo->trigger();
    m_writes.end(Failure{Failure::Kind::NotFound, u"gone"_s});
    QTRY_COMPARE(m_commands->redo->text(), u"&Redo"_s);
    QVERIFY(!m_commands->redo->isEnabled());
}

void UndoBarTest::keysTakeBackAndDoAgain()
{
    m_stack->push(m_writes.command(u"Save"_s));
    QTest::keyClick(m_list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_writes.begun(), QStringList({u"undo Save"_s}));
    m_writes.end();
    QTRY_VERIFY(m_stack->canRedo());
    QTest::keyClick(m_list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_writes.end();
    QTRY_VERIFY(m_stack->canUndo());
    QCOMPARE(m_writes.begun(), QStringList({u"undo Save"_s, u"do Save"_s}));
}

void UndoBarTest::aFieldKeepsItsOwnUndo()
{
    m_stack->push(m_writes.command(u"Save"_s));
    m_field->setFocus();
    QTest::keyClicks(m_field, u"stiff"_s);
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->text(), QString());
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_field->text(), u"stiff"_s);
    QVERIFY(m_writes.begun().isEmpty());
    Q_EMIT m_menu->aboutToShow();
    QCOMPARE(m_commands->undo->text(), u"&Undo"_s);
    m_commands->undo->trigger();
    QCOMPARE(m_field->text(), QString());
    QVERIFY(m_writes.begun().isEmpty());
    Q_EMIT m_menu->aboutToHide();
    QTRY_COMPARE(m_commands->undo->text(), u"&Undo Save"_s);
    m_list->setFocus();
    m_commands->undo->trigger();
    QCOMPARE(m_writes.begun(), QStringList({u"undo Save"_s}));
}

} // namespace limber

QTEST_MAIN(limber::UndoBarTest)
#include "undobartest.moc"
