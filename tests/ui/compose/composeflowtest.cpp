// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/compose/composecase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/markdowneditor.h>
#include <ui/compose/similarquestions.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/search/searchcolumn.h>
#include <ui/search/searchpane.h>

#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolBar>

namespace limber {

using namespace Qt::StringLiterals;

/// Ways into a window that something is written in, and between several of them.
class ComposeFlowTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlNOpensAWindowForAQuestion();
    void askStandsInTheToolBarAndTheFileMenu();
    void ctrlRAndRAnswerTheThreadThatIsRead();
    void aSecondAnswerToTheSameThreadGoesOnWithTheFirst();
    void anyNumberOfQuestionsIsOpenAtOnce();
    void theEndOfAThreadInvitesAnAnswer();
    void closedQuestionsAndSilentCommunitiesInviteNobody();
    void aPostIsQuotedInTheAnswer();
    void whatIsSelectedIsQuotedAlone();
    void aPostOfOnesOwnIsChanged();
    void similarQuestionsShowWhileTheTitleIsTypedAndOpenInTheMainWindow();
    void aSearchThatFindsNothingIsAsked();
    void closingTheMainWindowClosesThemAndTheNextOneBringsThemBack();
    void aWindowThatThePersonClosedDoesNotComeBack();

private:
    QMenu *postMenu();
    void choose(QMenu *menu, const QString &text);
};

/// Of the post that is read, as the Menu key opens it.
QMenu *ComposeFlowTest::postMenu()
{
    m_page->reader()->menu().open();
    const QList<QMenu *> menus = m_page->view()->findChildren<QMenu *>();
    return menus.isEmpty() ? nullptr : menus.constLast();
}

void ComposeFlowTest::choose(QMenu *menu, const QString &text)
{
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    QFAIL(qPrintable(text + u" is not in the menu"_s));
}

void ComposeFlowTest::ctrlNOpensAWindowForAQuestion()
{
    ComposeWindow *window = beginQuestion();
    QVERIFY(window);
    QVERIFY(!window->parentWidget());
    QVERIFY(window->windowTitle().contains(u"Ask a question"_s));
    QTRY_VERIFY(title(window)->hasFocus());
    QVERIFY(drafts().isEmpty()); // nothing is written yet
}

void ComposeFlowTest::askStandsInTheToolBarAndTheFileMenu()
{
    QVERIFY(m_window->findChild<QToolBar *>()->actions().contains(command(u"ask"_s)));
    QCOMPARE(m_window->findChildren<QMenu *>().constFirst()->actions().constFirst(), command(u"ask"_s));
}

void ComposeFlowTest::ctrlRAndRAnswerTheThreadThatIsRead()
{
    QVERIFY(!command(u"answer"_s)->isEnabled());
    openThread(1);
    ComposeWindow *window = beginAnswer();
    QVERIFY(window);
    QCOMPARE(window->draft().content.question, m_threads.questionId(1));
    QVERIFY(window->windowTitle().contains(m_page->thread()->question.title));
    QVERIFY(!title(window)->isVisible());
    QTRY_VERIFY(body(window)->hasFocus());
    window->close();
    QTRY_VERIFY(composers().isEmpty());
    QVERIFY(turnToMain());
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_R);
    QVERIFY(composer());
}

void ComposeFlowTest::aSecondAnswerToTheSameThreadGoesOnWithTheFirst()
{
    openThread(0);
    ComposeWindow *first = beginAnswer();
    QTest::keyClicks(body(first), u"half an answer"_s);
    QCOMPARE(beginAnswer(), first);
    QCOMPARE(body(first)->toPlainText(), u"half an answer"_s);
}

void ComposeFlowTest::anyNumberOfQuestionsIsOpenAtOnce()
{
    for (int number = 1; number <= 3; ++number) {
        command(u"ask"_s)->trigger();
        QTRY_COMPARE(composers().size(), number);
    }
    const QList<ComposeWindow *> windows = composers();
    for (ComposeWindow *window : windows)
        QTest::keyClicks(title(window), u"Question %1"_s.arg(windows.indexOf(window)));
    QTRY_COMPARE(drafts().size(), 3);
    QSet<QString> uuids;
    for (ComposeWindow *window : windows)
        uuids.insert(window->draft().uuid);
    QCOMPARE(uuids.size(), 3);
}

void ComposeFlowTest::theEndOfAThreadInvitesAnAnswer()
{
    openThread(0);
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"Got an answer?"_s));
    // With the keyboard: Tab goes from link to link.
    m_page->view()->setFocus(Qt::TabFocusReason);
    for (int link = 0; link < 100 && m_page->view()->textCursor().charFormat().anchorHref() != "limber:answer"_L1; ++link)
        QTest::keyClick(m_page->view(), Qt::Key_Tab);
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    ComposeWindow *window = composer();
    QVERIFY(window);
    QCOMPARE(window->draft().content.question, m_threads.questionId(0));
}

void ComposeFlowTest::closedQuestionsAndSilentCommunitiesInviteNobody()
{
    Question closed;
    closed.id = m_threads.questionId(0);
    closed.title = u"Closed long ago"_s;
    closed.body = u"Nobody can answer it."_s;
    closed.closed = true;
    m_library->apply({closed});
    openThread(0);
    QTRY_VERIFY(m_page->view()->toPlainText().contains(u"Nobody can answer it."_s));
    QVERIFY(!m_page->view()->toPlainText().contains(u"Got an answer?"_s));
    QVERIFY(!command(u"answer"_s)->isEnabled());

    CommunityInfo silent;
    silent.name = u"Getting in Shape"_s;
    QVERIFY(m_library->await(m_library->store().updateCommunityInfo(m_library->community(), silent)));
    openThread(1);
    QTRY_VERIFY(!m_page->view()->document()->isEmpty());
    QVERIFY(!m_page->view()->toPlainText().contains(u"Got an answer?"_s));
    QVERIFY(!command(u"answer"_s)->isEnabled());
}

void ComposeFlowTest::aPostIsQuotedInTheAnswer()
{
    openThread(0);
    choose(postMenu(), u"Quote in Answer"_s);
    ComposeWindow *window = composer();
    QVERIFY(window);
    const QString text = body(window)->toPlainText();
    QVERIFY2(text.startsWith("> "_L1) && text.endsWith("\n\n"_L1), qPrintable(text));
    QVERIFY(text.contains(m_page->thread()->question.body.left(20)));
    QTRY_COMPARE(drafts().size(), 1); // asked for, and so kept
    // Once more: into the same window, where the cursor is.
    QTest::keyClicks(body(window), u"I think so too."_s);
    choose(postMenu(), u"Quote in Answer"_s);
    QCOMPARE(composer(), window);
    QTRY_VERIFY(body(window)->toPlainText().count(m_page->thread()->question.body.left(20)) == 2);
    QVERIFY(body(window)->toPlainText().contains(u"I think so too.\n\n> "_s));
}

void ComposeFlowTest::whatIsSelectedIsQuotedAlone()
{
    openThread(0);
    const QString words = m_page->thread()->question.body.left(12);
    QVERIFY(m_page->view()->find(words));
    choose(postMenu(), u"Quote in Answer"_s);
    ComposeWindow *window = composer();
    QVERIFY(window);
    QVERIFY2(body(window)->toPlainText().startsWith(u"> "_s + words.trimmed() + u"\n>\n> — "_s), qPrintable(body(window)->toPlainText()));
}

void ComposeFlowTest::aPostOfOnesOwnIsChanged()
{
    openThread(0);
    QMenu *menu = postMenu();
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QVERIFY(!action->text().contains(u"Change Your"_s)); // nobody is signed in
    menu->close();
    Person me;
    me.id = m_page->thread()->question.author;
    me.name = u"Maggie"_s;
    QVERIFY(m_library->await(m_library->store().setMe(m_library->community(), me)));
    openThread(1);
    openThread(0);
    choose(postMenu(), u"Change Your Post…"_s);
    ComposeWindow *window = composer();
    QVERIFY(window);
    const Question &question = m_page->thread()->question;
    QVERIFY(window->windowTitle().contains(u"Change your question"_s));
    QCOMPARE(title(window)->text(), question.title);
    QCOMPARE(body(window)->toPlainText(), question.body);
    QVERIFY(drafts().isEmpty()); // nothing is changed yet
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bars(window).contains(u"Nothing is changed yet"_s));
    QTest::keyClicks(body(window), u" Thanks!"_s);
    QTRY_COMPARE(drafts().size(), 1);
    const Draft draft = drafts().constFirst();
    QCOMPARE(draft.edits, question.id);
    QCOMPARE(draft.revision, question.revision);
    QCOMPARE(draft.base.body, question.body);
}

void ComposeFlowTest::similarQuestionsShowWhileTheTitleIsTypedAndOpenInTheMainWindow()
{
    openThread(3);
    const QString known = m_library->await(m_library->store().thread(m_library->ref(m_threads.questionId(2))))->question.title;
    QVERIFY(m_library->await(m_library->store().keepIndex()));
    ComposeWindow *window = beginQuestion();
    auto *similar = window->findChild<SimilarQuestions *>();
    QVERIFY(!similar->isVisible());
    QTest::keyClicks(title(window), known);
    QTRY_VERIFY(similar->isVisible());
    QVERIFY(similar->list()->count() <= 5);
    QVERIFY(similar->list()->item(0)->text().startsWith(known));
    QVERIFY(similar->list()->item(0)->text().contains(u"2 answer"_s));
    QTest::keyClick(title(window), Qt::Key_Tab);
    QTRY_VERIFY(similar->list()->hasFocus());
    QTest::keyClick(similar->list(), Qt::Key_Return);
    QTRY_VERIFY(m_page->ref() && m_page->ref()->id == m_threads.questionId(2));
    QCOMPARE(composers().size(), 1);
    QTRY_COMPARE(drafts().size(), 1);
    // What is like nothing shows nothing.
    title(window)->selectAll();
    QTest::keyClicks(title(window), u"qqq zzz"_s);
    QTRY_VERIFY(!similar->isVisible());
}

void ComposeFlowTest::aSearchThatFindsNothingIsAsked()
{
    QVERIFY(m_library->await(m_library->store().keepIndex()));
    auto *column = m_window->findChild<SearchColumn *>();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"zzyzx elbows"_s);
    QPushButton *askIt = nullptr;
    const auto isOffered = [&] {
        for (auto *button : column->results().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Ask It"_L1)
                askIt = button;
        }
        return askIt != nullptr;
    };
    QTRY_VERIFY(isOffered());
    askIt->setFocus();
    QTest::keyClick(askIt, Qt::Key_Space);
    ComposeWindow *window = composer();
    QVERIFY(window);
    QCOMPARE(title(window)->text(), u"zzyzx elbows"_s);
}

void ComposeFlowTest::closingTheMainWindowClosesThemAndTheNextOneBringsThemBack()
{
    openThread(1);
    ComposeWindow *answer = beginAnswer();
    QTest::keyClicks(body(answer), u"Try it slowly"_s);
    command(u"ask"_s)->trigger();
    QTRY_COMPARE(composers().size(), 2);
    for (ComposeWindow *window : composers()) {
        if (window != answer)
            QTest::keyClicks(title(window), u"How slowly"_s);
    }
    m_window->close();
    QTRY_VERIFY(composers().isEmpty());
    m_window.reset();
    openMain();
    QTRY_COMPARE(composers().size(), 2);
    QStringList texts;
    for (ComposeWindow *window : composers())
        texts.append(body(window)->toPlainText() + title(window)->text());
    texts.sort();
    QCOMPARE(texts, (QStringList{u"How slowly"_s, u"Try it slowly"_s}));
}

void ComposeFlowTest::aWindowThatThePersonClosedDoesNotComeBack()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"Never mind"_s);
    window->close();
    QTRY_VERIFY(composers().isEmpty());
    m_window->close();
    m_window.reset();
    openMain();
    m_library->settle();
    QVERIFY(composers().isEmpty());
    QCOMPARE(drafts().size(), 1); // closing keeps it
}

} // namespace limber

QTEST_MAIN(limber::ComposeFlowTest)
#include "composeflowtest.moc"
