// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a reader notices of it where the document of a thread is built anew: nothing.
class RebuildingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverScrollsWhileTheDocumentIsBuiltAnewStaysThere();
    void aNameThatChangesMovesNothing();
    void whatIsSelectedStaysSelected();
    void theLinkThatHasTheFocusKeepsIt();
};

void RebuildingTest::whoeverScrollsWhileTheDocumentIsBuiltAnewStaysThere()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 12});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.open(library.ref(generator.questionId(0)), {generator.answerId(0, 3), 0, 0});
    QTRY_VERIFY(page.thread());
    const QTextDocument *before = page.view()->document();
    page.rebuild();
    page.view()->scrollTo({generator.answerId(0, 8), 20, 0});
    const int there = page.view()->verticalScrollBar()->value();
    QTRY_VERIFY(page.view()->document() != before);
    QCOMPARE(page.view()->verticalScrollBar()->value(), there);
}

void RebuildingTest::aNameThatChangesMovesNothing()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 12});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.open(library.ref(generator.questionId(0)), {generator.answerId(0, 6), 60, 0});
    QTRY_VERIFY(page.thread());
    const QString author = generator.answer(0, 6).author;
    Person person = page.thread()->people.value(author);
    QVERIFY(!person.id.isEmpty());
    person.name += u" of the Hills"_s;
    page.view()->scrollToHeight(page.view()->verticalScrollBar()->value() + 7);
    const int there = page.view()->verticalScrollBar()->value();
    const QTextDocument *before = page.view()->document();
    library.apply({person});
    QTRY_VERIFY(page.view()->document() != before);
    QVERIFY(page.view()->toPlainText().contains(u"of the Hills"_s));
    QCOMPARE(page.view()->verticalScrollBar()->value(), there);
}

void RebuildingTest::whatIsSelectedStaysSelected()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 6});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    // Some words out of the first paragraph of an answer.
    const auto paragraph = [&page, post = generator.answerId(0, 2)] {
        for (const QTextFrame *frame : page.view()->document()->rootFrame()->childFrames()) {
            if (frame->frameFormat().stringProperty(PostFrame::PostId) == post)
                return page.view()->document()->findBlock(frame->firstPosition()).next();
        }
        return QTextBlock();
    };
    QVERIFY(paragraph().length() > 40);
    QTextCursor some(paragraph());
    some.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 30);
    some.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, 20);
    const QString words = some.selectedText();
    page.view()->setTextCursor(some);
    Person person = page.thread()->people.value(generator.answer(0, 2).author);
    QVERIFY(!person.id.isEmpty());
    person.name += u" of the Hills"_s;
    const QTextDocument *before = page.view()->document();
    library.apply({person});
    QTRY_VERIFY(page.view()->document() != before);
    const QTextCursor kept = page.view()->textCursor();
    QCOMPARE(kept.selectedText(), words);
    QCOMPARE(kept.block(), paragraph());
    QCOMPARE(kept.positionInBlock(), 10);
    QVERIFY(kept.anchor() > kept.position());
}

void RebuildingTest::theLinkThatHasTheFocusKeepsIt()
{
    LibraryFixture library;
    Question question;
    question.id = u"q"_s;
    question.title = u"Where to read on"_s;
    question.body = u"See [one](https://one.example/), [two](https://two.example/) and [three](https://three.example/)."_s;
    question.created = question.activity = library.clock().now();
    library.apply({question});
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.activateWindow();
    page.open(library.ref(u"q"_s));
    QTRY_VERIFY(page.thread());
    page.view()->setFocus();
    QTRY_VERIFY(page.view()->hasFocus());
    const auto link = [&page] {
        return page.view()->textCursor().charFormat().anchorHref();
    };
    QTest::keyClick(page.view(), Qt::Key_Tab);
    QTest::keyClick(page.view(), Qt::Key_Tab);
    QCOMPARE(link(), u"https://two.example/"_s);
    QSignalSpy hovered(page.view(), &CardBrowser::linkHovered);
    const QTextDocument *before = page.view()->document();
    page.rebuild();
    QTRY_VERIFY(page.view()->document() != before);
    QCOMPARE(link(), u"https://two.example/"_s);
    QCOMPARE(page.view()->textCursor().selectedText(), u"two"_s);
    QCOMPARE(hovered.last().first().toString(), u"https://two.example/"_s);
    QVERIFY(page.view()->hasFocus());
    QTest::keyClick(page.view(), Qt::Key_Tab);
    QCOMPARE(link(), u"https://three.example/"_s);
}

} // namespace limber

QTEST_MAIN(limber::RebuildingTest)
#include "rebuildingtest.moc"
