// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchmatcher.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/find/findbar.h>
#include <ui/find/threadfind.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/reading/zoomlevel.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ThreadFindTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingMarksAndCountsTheMatches();
    void enterAndF3GoOnAndWrapWithANote();
    void escapeClosesTheBarAndTheReaderIsBackInTheThread();
    void choicesNarrowWhatIsFound();
    void lettersTypedIntoTheBarAreNoCommands();
    void marksStayWhenTheDocumentIsBuiltAnew();
    void aSearchOpensTheThreadAtItsHitWithTheMatchesMarked();
    void aHitWhoseWordsAreElsewhereLeadsToItsPost();
    void whatASearchFoundIsNoPhrase();
    void nothingFoundIsSaid();
    void whatComesToTheEndLaterIsFoundToo();

private:
    Question question() const;
    Answer answer(int number, const QString &body) const;
    bool says(const QString &text) const;
    QLineEdit *field() const { return m_page->findChild<QLineEdit *>(); }
    FindBar *bar() const { return m_page->findChild<FindBar *>(); }
    void open();

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<ZoomLevel> m_zoom;
    std::unique_ptr<ThreadPage> m_page;
};

Question ThreadFindTest::question() const
{
    Question question;
    question.id = u"q"_s;
    question.title = u"My back after running"_s;
    question.body = u"It is stiff."_s;
    question.created = question.activity = m_library->clock().now();
    return question;
}

Answer ThreadFindTest::answer(int number, const QString &body) const
{
    Answer answer;
    answer.id = u"a%1"_s.arg(number);
    answer.question = u"q"_s;
    answer.body = body;
    answer.created = m_library->clock().now() + std::chrono::minutes(number);
    return answer;
}

void ThreadFindTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    std::vector<Item> items{question()};
    for (int number = 0; number < 20; ++number)
        items.push_back(answer(number, u"Stretch the hips, then the back.\n\nA second paragraph, number %1."_s.arg(number)));
    items.push_back(answer(20, u"Backwards walking. BACK."_s));
    m_library->apply(items);
    m_zoom = std::make_unique<ZoomLevel>();
    m_page = std::make_unique<ThreadPage>(m_library->store(), m_library->clock(), *m_zoom, 1h);
    m_page->resize(600, 400);
}

void ThreadFindTest::cleanup()
{
    m_page.reset();
    m_zoom.reset();
    m_library.reset();
}

void ThreadFindTest::open()
{
    m_page->show();
    m_page->open(m_library->ref(u"q"_s));
    QTRY_VERIFY(m_page->thread());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->view()->setFocus();
}

bool ThreadFindTest::says(const QString &text) const
{
    for (const QLabel *label : bar()->findChildren<QLabel *>()) {
        if (label->text() == text)
            return true;
    }
    return false;
}

void ThreadFindTest::typingMarksAndCountsTheMatches()
{
    open();
    QVERIFY(bar()->isHidden());
    m_page->reader()->openFind();
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"back"_s);
    QVERIFY(says(u"1 of 23"_s)); // the title, twenty answers, twice in the last one
    QCOMPARE(m_page->view()->extraSelections().size(), 23);
    QCOMPARE(m_page->view()->extraSelections().constFirst().cursor.selectedText(), u"back"_s);
    QVERIFY(m_page->view()->extraSelections().at(0).format != m_page->view()->extraSelections().at(1).format);
    QTest::keyClicks(field(), u"w"_s);
    QVERIFY(says(u"1 of 1"_s));
    QVERIFY(m_page->view()->verticalScrollBar()->value() > 0);
}

void ThreadFindTest::enterAndF3GoOnAndWrapWithANote()
{
    open();
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"back"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(says(u"2 of 23"_s));
    m_page->reader()->findNext();
    QVERIFY(says(u"3 of 23"_s));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    m_page->reader()->findPrevious();
    QVERIFY(says(u"1 of 23"_s));
    QVERIFY(!says(u"Continued from the end"_s));
    m_page->reader()->findPrevious();
    QVERIFY(says(u"23 of 23"_s));
    QVERIFY(says(u"Continued from the end"_s));
    m_page->reader()->findNext();
    QVERIFY(says(u"1 of 23"_s));
    QVERIFY(says(u"Continued from the top"_s));
    m_page->reader()->findNext();
    QVERIFY(!says(u"Continued from the top"_s));
}

void ThreadFindTest::escapeClosesTheBarAndTheReaderIsBackInTheThread()
{
    open();
    QApplication::setActiveWindow(m_page.get());
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"hips"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(bar()->isHidden());
    QVERIFY(m_page->view()->hasFocus());
    QVERIFY(m_page->view()->extraSelections().isEmpty());
    // F3 opens it again, with what was typed.
    m_page->reader()->findNext();
    QVERIFY(!bar()->isHidden());
    QCOMPARE(field()->text(), u"hips"_s);
    QVERIFY(says(u"1 of 20"_s));
    for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Close"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(bar()->isHidden());
}

void ThreadFindTest::choicesNarrowWhatIsFound()
{
    open();
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"back"_s);
    QToolButton *matchCase = nullptr;
    QToolButton *wholeWords = nullptr;
    for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
        if (button->text() == u"Match case"_s)
            matchCase = button;
        if (button->text() == u"Whole words"_s)
            wholeWords = button;
    }
    QVERIFY(matchCase && wholeWords);
    QTest::mouseClick(wholeWords, Qt::LeftButton);
    QVERIFY(says(u"1 of 22"_s));
    QTest::mouseClick(matchCase, Qt::LeftButton);
    QVERIFY(says(u"1 of 21"_s));
}

void ThreadFindTest::lettersTypedIntoTheBarAreNoCommands()
{
    open();
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"hips, then."_s);
    QCOMPARE(field()->text(), u"hips, then."_s);
}

void ThreadFindTest::marksStayWhenTheDocumentIsBuiltAnew()
{
    open();
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"back"_s);
    for (int step = 0; step < 10; ++step)
        m_page->reader()->findNext();
    QVERIFY(says(u"11 of 23"_s));
    const QTextDocument *before = m_page->view()->document();
    m_zoom->set(150);
    QTRY_VERIFY(m_page->view()->document() != before);
    QCOMPARE(m_page->view()->extraSelections().size(), 23);
    QVERIFY(says(u"11 of 23"_s));
    QVERIFY(m_page->view()->extraSelections().constFirst().cursor.document() == m_page->view()->document());
}

void ThreadFindTest::aSearchOpensTheThreadAtItsHitWithTheMatchesMarked()
{
    m_page->show();
    m_page->open(m_library->ref(u"q"_s));
    const FindQuery query{u"hips"_s};
    m_page->showMatches([query](QStringView block) { return query.rangesIn(block); }, u"hips"_s, u"a12"_s);
    QTRY_VERIFY(m_page->thread());
    QTRY_VERIFY(says(u"13 of 20"_s));
    QCOMPARE(m_page->anchor().post == u"a11"_s || m_page->anchor().post == u"a12"_s, true);
    QVERIFY(!field()->hasFocus());
    m_page->reader()->findNext();
    QVERIFY(says(u"14 of 20"_s));
}

void ThreadFindTest::aHitWhoseWordsAreElsewhereLeadsToItsPost()
{
    open();
    m_page->showMatches([](QStringView) { return QList<TextRange>(); }, u"in a note"_s, u"a15"_s);
    QVERIFY(says(u"No match"_s));
    QVERIFY(m_page->anchor().post == u"a14"_s || m_page->anchor().post == u"a15"_s);
}

void ThreadFindTest::whatASearchFoundIsNoPhrase()
{
    open();
    const SearchMatcher matcher(SearchQuery::parse(u"paragr hips"_s));
    m_page->showMatches([matcher](QStringView block) { return matcher.ranges(block); }, u"paragr hips"_s, {});
    QVERIFY(says(u"1 of 40"_s));
    m_page->reader()->openFind();
    QVERIFY(says(u"1 of 40"_s));
    m_page->reader()->findNext();
    QVERIFY(says(u"2 of 40"_s));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_page->view()->extraSelections().isEmpty());
    m_page->reader()->findNext();
    QCOMPARE(m_page->view()->extraSelections().size(), 40);
    m_page->reader()->clearMatches();
    QVERIFY(bar()->isHidden() && field()->text().isEmpty());
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"hips"_s);
    m_page->reader()->clearMatches(); // they are the person's own
    QVERIFY(says(u"1 of 20"_s) && !bar()->isHidden());
}

void ThreadFindTest::nothingFoundIsSaid()
{
    open();
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"backpack"_s);
    QVERIFY(says(u"No match"_s));
    QVERIFY(m_page->view()->extraSelections().isEmpty());
    m_page->reader()->findNext();
    QVERIFY(says(u"No match"_s));
}

void ThreadFindTest::whatComesToTheEndLaterIsFoundToo()
{
    open();
    m_page->reader()->openFind();
    QTest::keyClicks(field(), u"zebr"_s);
    QVERIFY(says(u"No match"_s));
    QTextCursor end(m_page->view()->document());
    end.movePosition(QTextCursor::End);
    end.insertText(u"Zébra"_s); // as related threads are
    QTest::keyClicks(field(), u"a"_s);
    QVERIFY(says(u"1 of 1"_s));
}

} // namespace limber

QTEST_MAIN(limber::ThreadFindTest)
#include "threadfindtest.moc"
