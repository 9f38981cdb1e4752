// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/threads/markallread.h>
#include <ui/threads/markingline.h>
#include <ui/undo/undobar.h>
#include <ui/undo/undostack.h>

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Marking a list that is long enough to take a while, with the line that says how far it has come.
class MarkAllReadTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLongOneSaysHowFarItHasCome();
    void aShortOneSaysNothing();
    void whereItIsStoppedNothingIsRead();
    void itIsUndoneAndDoneAgain();
    void undoThatIsPressedMeanwhileTakesBackThis();
    void whereNothingIsUnreadThereIsNothingToUndo();
    void aLibraryThatWasRestoredMeanwhileHasNothingToUndo();

private:
    void fill(int threads);
    qint64 unread() { return m_library->await(m_library->store().counts()).value_or(LibraryCounts()).unread; }

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<UndoStack> m_undo;
    std::unique_ptr<MarkAllRead> m_marking;
    UndoBar *m_bar = nullptr;
};

void MarkAllReadTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_undo = std::make_unique<UndoStack>();
    m_marking = std::make_unique<MarkAllRead>(m_library->store(), *m_undo);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 300);
    m_bar = new UndoBar(*m_undo, m_library->clock(), m_window.get());
    m_window->show();
}

void MarkAllReadTest::cleanup()
{
    m_window.reset();
    m_marking.reset();
    m_undo.reset();
    m_library.reset();
}

void MarkAllReadTest::fill(int threads)
{
    m_library->fill(ThreadGenerator({.threads = threads, .answers = 1, .words = 4}));
}

void MarkAllReadTest::aLongOneSaysHowFarItHasCome()
{
    fill(6'000);
    MarkingLine line(*m_marking, 0ms, m_window.get());
    m_marking->start({});
    QTRY_VERIFY(line.text().contains(u"of "_s + QLocale().toString(6'000)));
    QVERIFY2(!line.text().contains(u" 0 of"_s), qPrintable(line.text()));
    QTRY_VERIFY(line.isHidden());
    QCOMPARE(unread(), 0);
    QTRY_COMPARE(m_bar->message(), QLocale().toString(6'000) + u" thread(s) marked as read."_s);
}

void MarkAllReadTest::aShortOneSaysNothing()
{
    fill(3);
    MarkingLine line(*m_marking, 1'000ms, m_window.get());
    m_marking->start({});
    QTRY_VERIFY(m_undo->canUndo());
    QVERIFY(line.isHidden());
    QTest::qWait(1'100);
    QVERIFY(line.isHidden());
}

void MarkAllReadTest::whereItIsStoppedNothingIsRead()
{
    fill(6'000);
    MarkingLine line(*m_marking, 0ms, m_window.get());
    QSignalSpy announced(m_marking.get(), &MarkAllRead::announced);
    m_marking->start({});
    QTRY_VERIFY(line.text().contains(u"of "_s + QLocale().toString(6'000)));
    QTest::mouseClick(line.findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(line.isHidden());
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(unread(), 6'000);
    QVERIFY(!m_undo->canUndo());
    QVERIFY(m_bar->isHidden()); // whoever stopped it knows
    m_marking->start({}); // and it can be begun again
    QTRY_VERIFY(m_undo->canUndo());
    QCOMPARE(unread(), 0);
}

void MarkAllReadTest::itIsUndoneAndDoneAgain()
{
    fill(20);
    m_marking->start({});
    QTRY_VERIFY(m_undo->canUndo());
    QCOMPARE(m_undo->undoName(), u"Mark All as Read"_s);
    for (int round = 0; round < 2; ++round) {
        m_undo->undo();
        QTRY_VERIFY(m_undo->canRedo());
        QCOMPARE(unread(), 20);
        m_undo->redo();
        QTRY_VERIFY(m_undo->canUndo());
        QCOMPARE(unread(), 0);
    }
}

void MarkAllReadTest::undoThatIsPressedMeanwhileTakesBackThis()
{
    fill(2'000);
    m_marking->start({});
    m_undo->undo();
    QTRY_VERIFY(m_undo->canRedo());
    QCOMPARE(m_undo->redoName(), u"Mark All as Read"_s);
    QCOMPARE(unread(), 2'000);
}

void MarkAllReadTest::whereNothingIsUnreadThereIsNothingToUndo()
{
    fill(3);
    m_marking->start({});
    QTRY_VERIFY(m_undo->canUndo());
    m_undo->clear();
    QSignalSpy announced(m_marking.get(), &MarkAllRead::announced);
    m_marking->start({});
    QTRY_COMPARE(announced.size(), 1);
    QVERIFY(!m_undo->canUndo());
}

void MarkAllReadTest::aLibraryThatWasRestoredMeanwhileHasNothingToUndo()
{
    fill(3'000);
    const QString copy = m_library->folder() + u"/copy"_s;
    QVERIFY(m_library->await(m_library->store().backUp(copy)));
    m_marking->start({});
    QVERIFY(m_library->await(m_library->store().restore(copy)));
    m_undo->clear(); // as whoever restores does
    QTRY_VERIFY(!m_undo->isBusy());
    QVERIFY(!m_undo->canUndo());
    QCOMPARE(unread(), 3'000);
    QVERIFY(m_bar->isHidden());
}

} // namespace limber

QTEST_MAIN(limber::MarkAllReadTest)
#include "markallreadtest.moc"
