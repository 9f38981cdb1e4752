// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/notes/notespage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QSignalSpy>
#include <QTest>
#include <QTextFrame>

namespace limber {

using namespace Qt::StringLiterals;

/// The page of all notes.
class NotesPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void manyNotesComePageByPage();
    void noNotesAreOfferedTheirWay();
};

void NotesPageTest::manyNotesComePageByPage()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 130, .answers = 1, .people = 3, .words = 8});
    library.fill(generator);
    for (int number = 0; number < 129; ++number)
        (void)library.store().setNote(library.ref(generator.questionId(number)), {}, u"Note %1."_s.arg(number));
    QVERIFY(library.await(library.store().setNote(library.ref(generator.questionId(129)), {}, u"Note 129."_s)));
    ZoomLevel zoom;
    NotesPage page(library.store(), library.clock(), zoom);
    page.resize(800, 600);
    page.show();
    const auto cards = [&page] {
        return page.view()->document()->rootFrame()->childFrames().size();
    };
    QTRY_COMPARE(cards(), 101); // and the way to more of them
    const QTextDocument *document = page.view()->document();
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:more"_s));
    QCOMPARE(cards(), 130);
    QCOMPARE(page.view()->document(), document); // what was laid out stays
    QVERIFY(!page.view()->toPlainText().contains(u"Show more"_s));
    for (int number = 0; number < 130; ++number)
        QVERIFY(page.view()->toPlainText().contains(u"Note %1."_s.arg(number)));
    // One that is edited leaves as many there as were read.
    QVERIFY(library.await(library.store().setNote(library.ref(generator.questionId(7)), {}, u"Another word."_s)));
    QTRY_VERIFY(page.view()->toPlainText().contains(u"Another word."_s));
    QCOMPARE(cards(), 130);
}

void NotesPageTest::noNotesAreOfferedTheirWay()
{
    LibraryFixture library;
    ZoomLevel zoom;
    NotesPage page(library.store(), library.clock(), zoom);
    page.show();
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy questions(&page, &NotesPage::questionsRequested);
    QTest::keyClick(empty->focusProxy(), Qt::Key_Space);
    QCOMPARE(questions.count(), 1);
}

} // namespace limber

QTEST_MAIN(limber::NotesPageTest)
#include "notespagetest.moc"
