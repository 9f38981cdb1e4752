// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/compose/composecase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/topicfield.h>
#include <ui/mainwindow.h>
#include <ui/undo/undobar.h>

#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From what is written to what waits in the outbox, and back.
class ComposeSendTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlReturnPutsAQuestionIntoTheOutbox();
    void anAnswerGoesOutUnderItsDraftsId();
    void sendingCanBeTakenBackAndOpensTheWindowAgain();
    void theDelayIsThePersonsChoice();
    void whatIsMissingIsSaidWhereItIsMissing();
    void aRefusalIsShownAtItsFieldUntilItIsChanged();
    void withoutANetworkItIsSentOnceThereIsOne();

private:
    ComposeWindow *writeQuestion();
};

ComposeWindow *ComposeSendTest::writeQuestion()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"How long a rope"_s);
    QTest::keyClicks(body(window), u"I am 180 tall."_s);
    return window;
}

void ComposeSendTest::ctrlReturnPutsAQuestionIntoTheOutbox()
{
    ComposeWindow *window = writeQuestion();
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(composers().isEmpty());
    QVERIFY(drafts().isEmpty());
    QCOMPARE(outbox().size(), 1);
    const OutboxPost post = outbox().constFirst();
    QCOMPARE(post.uuid, uuid);
    QCOMPARE(post.outgoing.verb, Outgoing::Verb::Post);
    QCOMPARE(post.community, m_library->community());
    QCOMPARE(post.outgoing.content.title, u"How long a rope"_s);
    QCOMPARE(post.outgoing.content.body, u"I am 180 tall."_s);
    QCOMPARE(post.notBefore, std::optional(m_library->clock().now() + 10s));
    QTRY_VERIFY(m_window->findChild<UndoBar *>()->message().contains(u"10 second"_s));
}

void ComposeSendTest::anAnswerGoesOutUnderItsDraftsId()
{
    openThread(2);
    ComposeWindow *window = beginAnswer();
    QTest::keyClicks(body(window), u"As long as you are tall."_s);
    const QString uuid = window->draft().uuid;
    QTest::mouseClick(button(window, u"Send"_s), Qt::LeftButton);
    QTRY_VERIFY(composers().isEmpty());
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().outgoing.post, uuid);
    QCOMPARE(outbox().constFirst().outgoing.content.question, m_threads.questionId(2));
}

void ComposeSendTest::sendingCanBeTakenBackAndOpensTheWindowAgain()
{
    ComposeWindow *window = writeQuestion();
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(composers().isEmpty());
    auto *undo = command(u"undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    window = composer();
    QVERIFY(window);
    QCOMPARE(window->draft().uuid, uuid);
    QCOMPARE(title(window)->text(), u"How long a rope"_s);
    QCOMPARE(body(window)->toPlainText(), u"I am 180 tall."_s);
    QVERIFY(outbox().isEmpty());
    QCOMPARE(drafts().size(), 1);
}

void ComposeSendTest::theDelayIsThePersonsChoice()
{
    m_library->settings().setValue(u"posting/delaySeconds"_s, 60);
    ComposeWindow *window = writeQuestion();
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().notBefore, std::optional(m_library->clock().now() + 60s));
}

void ComposeSendTest::whatIsMissingIsSaidWhereItIsMissing()
{
    ComposeWindow *window = beginQuestion();
    QVERIFY(notes(window).isEmpty()); // nobody is told of before they are through
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bars(window).contains(u"The title is missing."_s));
    QVERIFY(notes(window).contains(u"The title is missing."_s));
    QVERIFY(notes(window).contains(u"What you want to know is missing."_s));
    QTRY_VERIFY(title(window)->hasFocus());
    QTest::keyClicks(title(window), u"Now there is one"_s);
    QVERIFY(!notes(window).contains(u"The title is missing."_s));
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(body(window)->hasFocus());
    QVERIFY(outbox().isEmpty());
    QCOMPARE(composers().size(), 1);
}

void ComposeSendTest::aRefusalIsShownAtItsFieldUntilItIsChanged()
{
    ComposeWindow *window = writeQuestion();
    window->showRefusal({{u"/title"_s, u"say more in it"_s}, {u"/body"_s, u"too short"_s}});
    QVERIFY(title(window)->accessibleDescription().contains(u"say more in it"_s));
    QVERIFY(body(window)->accessibleDescription().contains(u"too short"_s));
    QTest::keyClicks(title(window), u" for me"_s);
    QVERIFY(notes(window).isEmpty());
}

void ComposeSendTest::withoutANetworkItIsSentOnceThereIsOne()
{
    QVERIFY(m_library->await(
        m_library->store().recordFailure(m_library->community(), Failure{.kind = Failure::Kind::Offline}, std::nullopt, 500)));
    ComposeWindow *window = writeQuestion();
    QTRY_VERIFY(button(window, u"Send When Online"_s));
    QTest::mouseClick(button(window, u"Send When Online"_s), Qt::LeftButton);
    QTRY_COMPARE(outbox().size(), 1);
    QTRY_VERIFY(m_window->findChild<UndoBar *>()->message().contains(u"when there is a network"_s));
}

} // namespace limber

QTEST_MAIN(limber::ComposeSendTest)
#include "composesendtest.moc"
