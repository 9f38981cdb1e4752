// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/undo/slowwrites.h>
#include <ui/undo/undostack.h>

#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class UndoStackTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneCanBeTakenBackAndDoneAgain();
    void aCommandMovesOnlyOnceItsWriteHasEnded();
    void stepsWaitTheirTurn();
    void whatIsPushedMeanwhileComesOnTop();
    void aStepKeepsWhatItsWriteAnswers();
    void aCommandThatCannotBeDoneIsNotAdded();
    void aFailureLeavesTheStackAsItWasAndDropsWhatWaits();
    void whatCanNeverBeTakenBackIsForgotten();
    void whatCanNeverBeDoneAgainIsForgottenAndSaidSo();
    void whatWasDoneMayOnlyBeKnownAfterwards();
};

void UndoStackTest::whatWasDoneCanBeTakenBackAndDoneAgain()
{
    SlowWrites writes;
    UndoStack stack;
    QSignalSpy done(&stack, &UndoStack::done);
    QSignalSpy undone(&stack, &UndoStack::undone);
    QSignalSpy changed(&stack, &UndoStack::changed);
    QVERIFY(!stack.canUndo() && !stack.canRedo());
    stack.undo();
    stack.redo();
    QVERIFY(!stack.isBusy());
    stack.push(writes.command(u"Save"_s));
    QCOMPARE(done.takeFirst().first().toString(), u"Save was done."_s);
    QCOMPARE(stack.undoName(), u"Save"_s);
    QVERIFY(writes.begun().isEmpty());
    stack.undo();
    writes.end();
    QTRY_COMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().toString(), u"Save"_s);
    QVERIFY(!stack.canUndo());
    QCOMPARE(stack.redoName(), u"Save"_s);
    stack.redo();
    writes.end();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(stack.canUndo() && !stack.canRedo());
    QCOMPARE(writes.begun(), QStringList({u"undo Save"_s, u"do Save"_s}));
    QCOMPARE(changed.size(), 3);
}

void UndoStackTest::aCommandMovesOnlyOnceItsWriteHasEnded()
{
    SlowWrites writes;
    UndoStack stack;
    stack.push(writes.command(u"Save"_s));
    stack.undo();
    QVERIFY(stack.isBusy());
    QVERIFY(stack.canUndo());
    writes.end();
    QVERIFY(stack.canUndo()); // what the write brings comes later
    QTRY_VERIFY(!stack.isBusy());
    QVERIFY(!stack.canUndo());
}

void UndoStackTest::stepsWaitTheirTurn()
{
    SlowWrites writes;
    UndoStack stack;
    stack.push(writes.command(u"A"_s));
    stack.push(writes.command(u"B"_s));
    stack.undo();
    stack.undo();
    stack.undo(); // by then there is nothing to undo
    stack.redo();
    QCOMPARE(writes.begun(), QStringList({u"undo B"_s}));
    writes.end();
    QTRY_COMPARE(writes.begun(), QStringList({u"undo B"_s, u"undo A"_s}));
    writes.end();
    QTRY_COMPARE(writes.begun(), QStringList({u"undo B"_s, u"undo A"_s, u"do A"_s}));
    writes.end();
    QTRY_VERIFY(!stack.isBusy());
    QCOMPARE(stack.undoName(), u"A"_s);
    QCOMPARE(stack.redoName(), u"B"_s);
}

void UndoStackTest::whatIsPushedMeanwhileComesOnTop()
{
    SlowWrites writes;
    UndoStack stack;
    stack.push(writes.command(u"A"_s));
    stack.undo();
    stack.push(writes.command(u"B"_s));
    QCOMPARE(stack.undoName(), u"A"_s);
    writes.end();
    QTRY_COMPARE(stack.undoName(), u"B"_s);
    QVERIFY(!stack.canRedo()); // as with everything new
}

void UndoStackTest::aStepKeepsWhatItsWriteAnswers()
{
    SlowWrites writes;
    UndoStack stack;
    stack.run(writes.command(u"A"_s));
    QVERIFY(!stack.canUndo());
    writes.end(42);
    QTRY_VERIFY(stack.canUndo());
    QCOMPARE(writes.answer(), 42);
    QCOMPARE(writes.kept(), QStringList({u"do A"_s}));
}

void UndoStackTest::aCommandThatCannotBeDoneIsNotAdded()
{
    SlowWrites writes;
    UndoStack stack;
    QSignalSpy failed(&stack, &UndoStack::failed);
    QSignalSpy done(&stack, &UndoStack::done);
    stack.run(writes.command(u"A"_s));
    stack.run(writes.command(u"B"_s));
    writes.end(Failure{Failure::Kind::DiskFull});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), u"A"_s);
    QCOMPARE(failed.first().last().value<Failure>().kind, Failure::Kind::DiskFull);
    QTRY_COMPARE(writes.begun().size(), 2); // what was asked for besides goes on
    writes.end();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(stack.undoName(), u"B"_s);
}

void UndoStackTest::aFailureLeavesTheStackAsItWasAndDropsWhatWaits()
{
    SlowWrites writes;
    UndoStack stack;
    QSignalSpy failed(&stack, &UndoStack::failed);
    stack.push(writes.command(u"A"_s));
    stack.push(writes.command(u"B"_s));
    stack.undo();
    stack.undo();
    writes.end(Failure{Failure::Kind::DiskFull});
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(!stack.isBusy());
    QCOMPARE(writes.begun(), QStringList({u"undo B"_s}));
    QCOMPARE(stack.undoName(), u"B"_s);
    QVERIFY(!stack.canRedo());
    stack.undo();
    writes.end();
    QTRY_COMPARE(stack.undoName(), u"A"_s);
}

void UndoStackTest::whatCanNeverBeTakenBackIsForgotten()
{
    SlowWrites writes;
    UndoStack stack;
    QSignalSpy failed(&stack, &UndoStack::failed);
    stack.push(writes.command(u"A"_s));
    stack.push(writes.command(u"B"_s));
    stack.undo();
    writes.end(Failure{Failure::Kind::NotFound});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(stack.undoName(), u"A"_s);
    QVERIFY(!stack.canRedo());
    stack.undo();
    writes.end();
    QTRY_COMPARE(stack.redoName(), u"A"_s);
    stack.redo();
    writes.end(Failure{Failure::Kind::NotFound});
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!stack.canRedo() && !stack.canUndo());
}

void UndoStackTest::whatCanNeverBeDoneAgainIsForgottenAndSaidSo()
{
    SlowWrites writes;
    UndoStack stack;
    stack.push(writes.command(u"Save"_s));
    stack.undo();
    writes.end();
    QTRY_COMPARE(stack.redoName(), u"Save"_s);
    QSignalSpy changed(&stack, &UndoStack::changed);
    stack.redo();
    writes.end(Failure{Failure::Kind::NotFound, u"the thread is gone"_s});
    QTRY_VERIFY(!stack.isBusy());
    QVERIFY(!stack.canRedo());
    QVERIFY(!changed.isEmpty()); // whoever shows its name takes it away
}

void UndoStackTest::whatWasDoneMayOnlyBeKnownAfterwards()
{
    SlowWrites writes;
    UndoStack stack;
    QSignalSpy done(&stack, &UndoStack::done);
    UndoableCommand command = writes.command(u"Mark"_s);
    QString outcome;
    command.outcome = [&outcome] {
        return outcome;
    };
    stack.run(command);
    writes.end();
    QTRY_VERIFY(!stack.isBusy());
    QVERIFY(!stack.canUndo()); // nothing was to be done
    QVERIFY(done.isEmpty());
    outcome = u"Three were marked."_s;
    stack.run(command);
    writes.end();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().first().toString(), u"Three were marked."_s);
    QVERIFY(stack.canUndo());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::UndoStackTest)
#include "undostacktest.moc"
