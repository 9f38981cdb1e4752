// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/notes/noteeditor.h>
#include <ui/notes/notespage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Notes as a person writes them, with the keyboard.
class NotesFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tWritesANoteUnderTheQuestionAndEscapeLeavesIt();
    void whatIsTypedIsKeptAtAPause();
    void whatIsTakenBackAfterAPauseIsNotKept();
    void aWindowThatIsClosedAtOnceLosesNothing();
    void anotherThreadKeepsTheNoteOfTheOneBefore();
    void undoTakesANoteBackAndRedoBringsItAgain();
    void aNoteOnAnAnswerStandsUnderItAndItsLinkEditsIt();
    void whatCannotBeKeptIsSaidAndTriedAgain();
    void theNotesViewLeadsToThePost();
    void aNoteThatIsWrittenElsewhereShowsInTheOpenEditor();
    void whatWasThereBeforeIsNotShownOnceMore();
    void theNextEditorDoesNotHideTheNoteBefore();

private:
    QPlainTextEdit *editor() const { return m_window->findChild<NoteEditor *>()->findChild<QPlainTextEdit *>(); }
    void open(int thread);
    void type(const QString &text);
    void openEditor();
    QAction *command(const QString &name) const;
    QString note(int thread, const QString &answer = {});

    ThreadGenerator m_threads{{.threads = 3, .answers = 2, .people = 4, .topics = 2, .testimonials = 0, .words = 30}};
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

void NotesFlowTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(m_threads);
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->findChild<ThreadPage *>();
    open(0);
}

void NotesFlowTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void NotesFlowTest::open(int thread)
{
    m_window->openThread(m_library->ref(m_threads.questionId(thread)));
    QTRY_VERIFY(m_page->thread() && m_page->thread()->ref.id == m_threads.questionId(thread));
    m_page->view()->setFocus();
}

void NotesFlowTest::openEditor()
{
    QTest::keyClick(m_page->view(), Qt::Key_T);
    QTRY_VERIFY(editor()->hasFocus() && editor()->isVisible());
}

/// A command of the window's menus.
QAction *NotesFlowTest::command(const QString &name) const
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

void NotesFlowTest::type(const QString &text)
{
    openEditor();
    QTest::keyClicks(editor(), text);
}

QString NotesFlowTest::note(int thread, const QString &answer)
{
    const auto notes = m_library->await(m_library->store().notes(m_library->ref(m_threads.questionId(thread))));
    for (const Note &each : notes.value_or(QList<Note>())) {
        if (each.answer == answer)
            return each.text;
    }
    return {};
}

void NotesFlowTest::tWritesANoteUnderTheQuestionAndEscapeLeavesIt()
{
    type(u"Jot this down: J and K"_s); // letters that go from thread to thread elsewhere
    QCOMPARE(m_page->ref()->id, m_threads.questionId(0));
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_COMPARE(note(0), u"Jot this down: J and K"_s);
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"Jot this down: J and K"_s));
    QVERIFY(m_page->view()->toPlainText().contains(u"Only on this computer"_s));
    QVERIFY(!editor()->isVisible());
    QTRY_COMPARE(m_window->focusWidget(), m_page->view());
    // Opened again it is there to be changed.
    openEditor();
    QCOMPARE(editor()->toPlainText(), u"Jot this down: J and K"_s);
}

void NotesFlowTest::whatIsTypedIsKeptAtAPause()
{
    type(u"half a"_s);
    QFuture<Result<QList<Note>>> early = m_library->store().notes(m_library->ref(m_threads.questionId(0)));
    early.waitForFinished(); // without events: on a busy computer the pause is over before one more of them
    QVERIFY(early.result().ok() && early.result()->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(note(0), u"half a"_s, 10'000);
    QVERIFY(editor()->hasFocus());
    QTest::keyClicks(editor(), u" thought"_s);
    QTRY_COMPARE_WITH_TIMEOUT(note(0), u"half a thought"_s, 10'000);
}

void NotesFlowTest::whatIsTakenBackAfterAPauseIsNotKept()
{
    type(u"a secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(note(0), u"a secret"_s, 10'000);
    editor()->selectAll();
    QTest::keyClick(editor(), Qt::Key_Delete);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(note(0).isEmpty());
}

void NotesFlowTest::aWindowThatIsClosedAtOnceLosesNothing()
{
    type(u"quick"_s);
    m_window->close();
    m_window.reset();
    QTRY_COMPARE(note(0), u"quick"_s);
}

void NotesFlowTest::anotherThreadKeepsTheNoteOfTheOneBefore()
{
    type(u"of the first"_s);
    open(1);
    QTRY_COMPARE(note(0), u"of the first"_s);
    QVERIFY(note(1).isEmpty());
    QVERIFY(!editor()->isVisible());
    QVERIFY(!m_page->view()->toPlainText().contains(u"of the first"_s));
}

void NotesFlowTest::undoTakesANoteBackAndRedoBringsItAgain()
{
    type(u"passing"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_COMPARE(note(0), u"passing"_s);
    QTRY_COMPARE(m_window->focusWidget(), m_page->view());
    auto *undo = command(u"undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(note(0).isEmpty());
    QTRY_VERIFY(!m_page->view()->toPlainText().contains(u"passing"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(note(0), u"passing"_s);
}

void NotesFlowTest::aNoteOnAnAnswerStandsUnderItAndItsLinkEditsIt()
{
    const QString answer = m_page->thread()->answers.front().id;
    QVERIFY(m_library->await(m_library->store().setNote(*m_page->ref(), answer, u"as the second one says"_s)));
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"as the second one says"_s));
    const QString text = m_page->view()->toPlainText();
    const QString body = m_page->thread()->answers.at(1).body.left(20);
    QVERIFY(text.indexOf(u"as the second one says"_s) < text.indexOf(body));
    Q_EMIT m_page->view()->noteActivated(answer);
    QTRY_VERIFY(editor()->hasFocus());
    QCOMPARE(editor()->toPlainText(), u"as the second one says"_s);
    editor()->selectAll();
    QTest::keyClick(editor(), Qt::Key_Delete);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(note(0, answer).isEmpty());
    QTRY_VERIFY(!m_page->view()->toPlainText().contains(u"Only on this computer"_s));
}

void NotesFlowTest::whatCannotBeKeptIsSaidAndTriedAgain()
{
    // A store that nobody may write to: as where the disk is full, each write fails.
    Store reader(m_library->folder() + u"/profile"_s, Store::Access::ReadOnly, m_library->clock());
    QVERIFY(m_library->await(reader.open()));
    WindowParts parts = m_library->parts();
    SyncEngine engine(reader, m_library->clock(), {});
    const WindowParts readOnly{reader, engine, parts.settings, parts.clock, {}, false, parts.readAfter, nullptr};
    m_window = std::make_unique<MainWindow>(readOnly);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->findChild<ThreadPage *>();
    open(0);
    type(u"not lost"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    const auto says = [this] {
        for (MessageBar *bar : m_page->findChildren<MessageBar *>()) {
            if (!bar->isHidden() && bar->message().contains(u"note could not be kept"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
    openEditor();
    QCOMPARE(editor()->toPlainText(), u"not lost"_s);
    m_window.reset();
}

void NotesFlowTest::theNotesViewLeadsToThePost()
{
    const QString answer = m_page->thread()->answers.at(1).id;
    QVERIFY(m_library->await(m_library->store().setNote(*m_page->ref(), answer, u"look here"_s)));
    open(1);
    Q_EMIT m_window->findChild<SidebarView *>()->selected({SidebarEntry::Kind::Notes, {}}, {});
    auto *notes = m_window->findChild<NotesPage *>();
    QTRY_VERIFY(notes->isVisible() && notes->view()->toPlainText().contains(u"look here"_s));
    notes->view()->setFocus();
    QTest::keyClick(notes->view(), Qt::Key_Tab);
    QTest::keyClick(notes->view(), Qt::Key_Return);
    QTRY_VERIFY(m_page->isVisible() && m_page->thread() && m_page->thread()->ref.id == m_threads.questionId(0));
    QTRY_COMPARE(m_page->reader()->current().post(), answer);
}

void NotesFlowTest::aNoteThatIsWrittenElsewhereShowsInTheOpenEditor()
{
    type(u"mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(note(0), u"mine"_s, 10'000);
    // As undoing would.
    QVERIFY(m_library->await(m_library->store().setNote(*m_page->ref(), {}, u"what was there before"_s)));
    QTRY_COMPARE(editor()->toPlainText(), u"what was there before"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    m_library->settle();
    QCOMPARE(note(0), u"what was there before"_s);
    // What is being typed is not taken from under anybody's fingers.
    openEditor();
    QTest::keyClicks(editor(), u", and more"_s);
    const QString typed = editor()->toPlainText();
    QVERIFY(m_library->await(m_library->store().setNote(*m_page->ref(), {}, u"something else"_s)));
    QCOMPARE(editor()->toPlainText(), typed);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_COMPARE(note(0), typed);
}

void NotesFlowTest::whatWasThereBeforeIsNotShownOnceMore()
{
    QVERIFY(m_library->await(m_library->store().setNote(*m_page->ref(), {}, u"the former words"_s)));
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"the former words"_s));
    openEditor();
    QTRY_VERIFY(!m_page->view()->toPlainText().contains(u"the former words"_s));
    editor()->selectAll();
    QTest::keyClicks(editor(), u"the newer words"_s);
    int former = 0;
    connect(m_page->view(), &CardBrowser::documentShown, this,
        [&] { former += m_page->view()->toPlainText().contains(u"the former words"_s) ? 1 : 0; });
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"the newer words"_s));
    QCOMPARE(former, 0);
    disconnect(m_page->view(), &CardBrowser::documentShown, this, nullptr);
}

void NotesFlowTest::theNextEditorDoesNotHideTheNoteBefore()
{
    type(u"on the question"_s);
    Q_EMIT m_page->view()->noteActivated(m_page->thread()->answers.front().id);
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"on the question"_s));
    QTRY_VERIFY(editor()->isVisible() && editor()->toPlainText().isEmpty());
}

} // namespace limber

QTEST_MAIN(limber::NotesFlowTest)
#include "notesflowtest.moc"
