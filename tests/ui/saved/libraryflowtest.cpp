// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/saved/libraryflow.h>
#include <ui/saved/restoredialog.h>
#include <ui/undo/undostack.h>
#include <ui/widgets/messagebar.h>

#include <QDialogButtonBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Backing a library up and restoring it, and each way in which that can fail.
class LibraryFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsBackedUpIsRestoredInAnotherProfile();
    void aFileIsReplacedOnlyWhenThePersonSaysSo();
    void aFolderThatCannotBeWrittenIsSaid();
    void aFileThatIsNoCopyIsSaid();
    void aDamagedCopyIsSaid();
    void aFileThatIsGoneIsSaid();
    void whoeverCancelsKeepsWhatTheyHave();

private:
    /// The flow of a profile, with the bars it speaks in.
    struct Desk
    {
        explicit Desk(LibraryFixture &library)
            : flow(library.store(), library.settings(), library.clock(), undo, window)
        {
            flow.setBars(notice, failure);
        }

        QWidget window;
        UndoStack undo;
        MessageBar notice{MessageBar::Tone::Quiet};
        MessageBar failure{MessageBar::Tone::Error};
        LibraryFlow flow;
    };
    static void press(QWidget *dialog, const QString &text);
    void backUp(const QString &file);

    QTemporaryDir m_folder;
    ThreadGenerator m_threads{{.threads = 3, .answers = 2, .people = 4, .topics = 2, .testimonials = 0, .words = 30}};
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<Desk> m_desk;
    const QString m_file = m_folder.filePath(u"copy.limber"_s);
};

void LibraryFlowTest::init()
{
    TestCase::init();
    QFile::remove(m_file);
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(m_threads);
    const ThreadRef ref = m_library->ref(m_threads.questionId(0));
    QVERIFY(m_library->await(m_library->store().setSaved(ref, true)));
    QVERIFY(m_library->await(m_library->store().setNote(ref, {}, u"mine"_s)));
    m_desk = std::make_unique<Desk>(*m_library);
}

void LibraryFlowTest::cleanup()
{
    m_desk.reset();
    m_library.reset();
}

void LibraryFlowTest::press(QWidget *dialog, const QString &text)
{
    QVERIFY(dialog);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void LibraryFlowTest::backUp(const QString &file)
{
    m_desk->flow.backUp(file);
    QTRY_VERIFY(m_desk->notice.message().startsWith(u"Backed up"_s) || !m_desk->failure.isHidden());
}

void LibraryFlowTest::whatIsBackedUpIsRestoredInAnotherProfile()
{
    backUp(m_file);
    QVERIFY2(m_desk->notice.message().contains(u"1 saved thread"_s) && m_desk->notice.message().contains(u"1 note"_s),
        qPrintable(m_desk->notice.message()));
    QSignalSpy shown(&m_desk->flow, &LibraryFlow::fileActivated);
    Q_EMIT m_desk->notice.actionTriggered();
    QCOMPARE(shown.first().first().toUrl(), QUrl::fromLocalFile(m_folder.path()));

    LibraryFixture fresh(false);
    Desk desk(fresh);
    desk.undo.push({u"Name"_s, u"Sentence."_s, UndoStep([&fresh] { return fresh.store().communities(); }),
        UndoStep([&fresh] { return fresh.store().communities(); })});
    QVERIFY(desk.undo.canUndo());
    desk.flow.restore(m_file);
    QTRY_VERIFY(desk.window.findChild<RestoreDialog *>());
    QVERIFY(desk.window.findChild<RestoreDialog *>()->isVisible());
    press(desk.window.findChild<RestoreDialog *>(), u"Restore"_s);
    QTRY_VERIFY2(desk.notice.message().startsWith(u"Restored"_s), qPrintable(desk.failure.message()));
    QVERIFY(desk.notice.message().contains(u"before-restore"_s));
    QTRY_VERIFY(!desk.undo.canUndo());
    QSignalSpy sync(&desk.flow, &LibraryFlow::syncRequested);
    Q_EMIT desk.notice.actionTriggered();
    QCOMPARE(sync.count(), 1);
    const ThreadRef ref = m_library->ref(m_threads.questionId(0));
    QCOMPARE(fresh.await(fresh.store().notes(ref))->first().text, u"mine"_s);
    const auto thread = fresh.await(fresh.store().savedThread(ref));
    QVERIFY(thread);
    QCOMPARE(thread->question.body, m_threads.question(0).body);
    QCOMPARE(thread->answers.size(), size_t{2});
    QCOMPARE(fresh.await(fresh.store().communities())->size(), 1);
}

void LibraryFlowTest::aFileIsReplacedOnlyWhenThePersonSaysSo()
{
    QFile there(m_file);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    m_desk->flow.backUp(m_file);
    auto *question = m_desk->window.findChild<QMessageBox *>();
    QVERIFY(question);
    press(question, u"Cancel"_s);
    m_library->settle();
    QCOMPARE(QFileInfo(m_file).size(), 4);
    m_desk->flow.backUp(m_file);
    QTRY_COMPARE(m_desk->window.findChildren<QMessageBox *>().size(), 1);
    press(m_desk->window.findChild<QMessageBox *>(), u"Replace"_s);
    QTRY_VERIFY(m_desk->notice.message().startsWith(u"Backed up"_s));
    QVERIFY(QFileInfo(m_file).size() > 4);
}

void LibraryFlowTest::aFolderThatCannotBeWrittenIsSaid()
{
    m_desk->flow.backUp(m_folder.filePath(u"no/such/folder/copy.limber"_s));
    QTRY_VERIFY(!m_desk->failure.isHidden());
    QVERIFY2(m_desk->failure.message().contains(u"could not be written"_s), qPrintable(m_desk->failure.message()));
    QVERIFY(m_desk->notice.isHidden());
    QVERIFY(m_desk->flow.backUpCommand->isEnabled());
}

void LibraryFlowTest::aFileThatIsNoCopyIsSaid()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a letter to somebody");
    file.close();
    m_desk->flow.restore(m_file);
    QTRY_VERIFY(!m_desk->failure.isHidden());
    QVERIFY2(m_desk->failure.message().startsWith(u"This file is no copy"_s), qPrintable(m_desk->failure.message()));
    QVERIFY(!m_desk->window.findChild<RestoreDialog *>());
}

void LibraryFlowTest::aDamagedCopyIsSaid()
{
    backUp(m_file);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(int(file.size() / 2), 'x'));
    file.close();
    m_desk->flow.restore(m_file);
    QTRY_VERIFY(!m_desk->failure.isHidden());
    QVERIFY2(m_desk->failure.message().startsWith(u"This copy is damaged"_s), qPrintable(m_desk->failure.message()));
}

void LibraryFlowTest::aFileThatIsGoneIsSaid()
{
    m_desk->flow.restore(m_folder.filePath(u"nothing"_s));
    QTRY_VERIFY(!m_desk->failure.isHidden());
    QVERIFY2(m_desk->failure.message().startsWith(u"The file is not there"_s), qPrintable(m_desk->failure.message()));
}

void LibraryFlowTest::whoeverCancelsKeepsWhatTheyHave()
{
    backUp(m_file);
    const ThreadRef ref = m_library->ref(m_threads.questionId(0));
    QVERIFY(m_library->await(m_library->store().setNote(ref, {}, u"newer"_s)));
    m_desk->flow.restore(m_file);
    QTRY_VERIFY(m_desk->window.findChild<RestoreDialog *>());
    press(m_desk->window.findChild<RestoreDialog *>(), u"Cancel"_s);
    m_library->settle();
    QCOMPARE(m_library->await(m_library->store().notes(ref))->first().text, u"newer"_s);
}

} // namespace limber

QTEST_MAIN(limber::LibraryFlowTest)
#include "libraryflowtest.moc"
