// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <tests/ui/compose/composecase.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextFrame>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Posts that stand in their thread before their community has them, and what becomes of the person's own.
class PendingPostsTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStandsInItsThreadUntilItIsSent();
    void whatIsSentBecomesTheAnswerWhereItStandsAndNobodyIsMoved();
    void aSyncThatBringsTheSameMakesNoSecond();
    void aQuestionOfOnesOwnHasItsThreadBeforeItIsSent();
    void theLinkTakesItBack();
    void whatIsOnesOwnIsWithdrawnFromTheMenuAndThatIsUndone();
    void theAskerAcceptsByTheLinkAndTakesItBack();
    void anEditorMayDoSoToAnyPost();
    void nobodyElseIsOfferedTo();
    void anEditOfTheirOwnIsNoNewsWhenItIsThere();

private:
    static constexpr auto Uuid = "00000000-0000-4000-8000-000000000007";

    void signIn(const QString &person, Role role = Role::Member);
    OutboxPost answer(const QString &body);
    void confirm(const OutboxPost &post);
    [[nodiscard]] Answer stored(const OutboxPost &post) const;
    [[nodiscard]] QString text() const { return m_page->view()->toPlainText().replace(QChar::Nbsp, QChar::Space); }
    [[nodiscard]] QTextFrame *frame(const QString &post) const;
    [[nodiscard]] bool newsBar() const;
    QStringList menuOf(const QString &post, const QString &press = {});
    void follow(const QString &link);
};

void PendingPostsTest::signIn(const QString &person, Role role)
{
    Person me;
    me.id = person;
    me.name = u"Ana Example"_s;
    me.role = role;
    QVERIFY(m_library->await(m_library->store().setMe(m_library->community(), me)));
}

OutboxPost PendingPostsTest::answer(const QString &body)
{
    Outgoing outgoing;
    outgoing.post = QLatin1StringView(Uuid);
    outgoing.content = {m_threads.questionId(1), {}, body, {}};
    return m_library->await(m_library->store().queue(m_library->community(), outgoing, m_library->clock().now() + 10s))
        .value_or(OutboxPost());
}

Answer PendingPostsTest::stored(const OutboxPost &post) const
{
    Answer answer;
    answer.id = post.outgoing.post;
    answer.question = post.outgoing.content.question;
    answer.body = post.outgoing.content.body;
    answer.author = u"ana"_s;
    answer.created = post.queued;
    answer.revision = u"r1"_s;
    return answer;
}

void PendingPostsTest::confirm(const OutboxPost &post)
{
    QVERIFY(m_library->await(m_library->store().beginSending(m_library->community(), true)));
    QVERIFY(m_library->await(m_library->store().settleSending(post.uuid, {SendReply::Kind::Stored, stored(post)})));
}

QTextFrame *PendingPostsTest::frame(const QString &post) const
{
    QTextFrame *found = nullptr;
    for (QTextFrame *frame : m_page->view()->document()->rootFrame()->childFrames()) {
        if (frame->frameFormat().stringProperty(PostFrame::PostId) == post)
            found = frame;
    }
    return found;
}

bool PendingPostsTest::newsBar() const
{
    for (const auto *bar : m_page->findChildren<MessageBar *>()) {
        if (!bar->isHidden() && bar->message().contains(u"new answer"_s))
            return true;
    }
    return false;
}

/// What the menu of a post offers; presses the entry that is named.
QStringList PendingPostsTest::menuOf(const QString &post, const QString &press)
{
    m_page->goTo({.answer = post == m_threads.questionId(1) ? QString() : post});
    QTextCursor cursor = frame(post)->firstCursorPosition();
    m_page->view()->setTextCursor(cursor);
    const QPoint at = m_page->view()->cursorRect(cursor).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_page->view()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_page->view()->viewport(), &event);
    QStringList names;
    for (auto *menu : m_page->view()->findChildren<QMenu *>()) {
        if (!menu->isVisible())
            continue;
        for (QAction *action : menu->actions()) {
            const QString name = action->text().remove(u'&');
            names.append(name);
            if (!press.isEmpty() && name == press)
                action->trigger();
        }
        menu->close();
    }
    return names;
}

void PendingPostsTest::follow(const QString &link)
{
    Q_EMIT m_page->view()->pathActivated(link);
}

void PendingPostsTest::anAnswerStandsInItsThreadUntilItIsSent()
{
    openThread(1);
    QVERIFY(!text().contains(u"Waiting to send"_s));
    const OutboxPost post = answer(u"Walk before you run."_s);
    QTRY_VERIFY(text().contains(u"Walk before you run."_s));
    QVERIFY(text().contains(u"Waiting to send"_s) && text().contains(u"You"_s));
    QVERIFY(!newsBar());
    QVERIFY(frame(post.outgoing.post)->frameFormat().boolProperty(PostFrame::Pending));
    QVERIFY(m_library->await(m_library->store().holdPost(post.uuid, true)));
    QTRY_VERIFY(text().contains(u"Held back"_s));
    QVERIFY(m_library->await(m_library->store().dropPost(post.uuid)));
    QTRY_VERIFY(!text().contains(u"Walk before you run."_s));
}

void PendingPostsTest::whatIsSentBecomesTheAnswerWhereItStandsAndNobodyIsMoved()
{
    signIn(u"ana"_s);
    openThread(1);
    const OutboxPost post = answer(u"Walk before you run."_s);
    QTRY_VERIFY(text().contains(u"Waiting to send"_s));
    m_page->view()->setFocus();
    QTextCursor selection(m_page->view()->document()->find(u"before you"_s));
    m_page->view()->setTextCursor(selection);
    QScrollBar *bar = m_page->view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int top = bar->value();
    confirm(post);
    QTRY_VERIFY(!text().contains(u"Waiting to send"_s));
    QVERIFY(text().contains(u"Walk before you run."_s));
    QVERIFY(!frame(post.outgoing.post)->frameFormat().boolProperty(PostFrame::Pending));
    QCOMPARE(bar->value(), top);
    QCOMPARE(m_page->view()->textCursor().selectedText(), u"before you"_s);
    QVERIFY(m_page->view()->hasFocus());
    QVERIFY(!newsBar());
}

void PendingPostsTest::aSyncThatBringsTheSameMakesNoSecond()
{
    signIn(u"ana"_s);
    openThread(1);
    const OutboxPost post = answer(u"Walk before you run."_s);
    QTRY_VERIFY(text().contains(u"Waiting to send"_s));
    m_library->apply({stored(post)}); // the feed is faster than the answer
    QTRY_VERIFY(!text().contains(u"Waiting to send"_s));
    QCOMPARE(text().count(u"Walk before you run."_s), 1);
    confirm(post);
    m_library->apply({stored(post)});
    m_library->settle();
    QTRY_COMPARE(outbox().size(), 0);
    QCOMPARE(text().count(u"Walk before you run."_s), 1);
    QVERIFY(!newsBar());
}

void PendingPostsTest::aQuestionOfOnesOwnHasItsThreadBeforeItIsSent()
{
    Outgoing outgoing;
    outgoing.post = QLatin1StringView(Uuid);
    outgoing.content = {{}, u"May I run with a cold?"_s, u"It is only the nose."_s, {}};
    QVERIFY(m_library->await(m_library->store().queue(m_library->community(), outgoing, {})));
    m_window->openThread(m_library->ref(outgoing.post));
    QTRY_VERIFY(text().contains(u"May I run with a cold?"_s));
    QVERIFY(text().contains(u"Waiting to send"_s));
    QVERIFY(frame(outgoing.post)->frameFormat().boolProperty(PostFrame::Pending));
    QVERIFY(!command(u"answer"_s)->isEnabled());
}

void PendingPostsTest::theLinkTakesItBack()
{
    openThread(1);
    const OutboxPost post = answer(u"Walk before you run."_s);
    QTRY_VERIFY(text().contains(u"Waiting to send"_s));
    follow(u"outbox/"_s + post.uuid);
    ComposeWindow *window = composer();
    QVERIFY(window);
    QCOMPARE(body(window)->toPlainText(), u"Walk before you run."_s);
    QTRY_VERIFY(!text().contains(u"Waiting to send"_s));
}

void PendingPostsTest::whatIsOnesOwnIsWithdrawnFromTheMenuAndThatIsUndone()
{
    openThread(1);
    signIn(m_page->thread()->answers.front().author);
    QTRY_COMPARE(m_page->thread()->source.me, m_page->thread()->answers.front().author);
    const QString post = m_page->thread()->answers.front().id;
    QVERIFY(menuOf(post).contains(u"Change Your Post…"_s));
    menuOf(post, u"Withdraw Answer"_s);
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().outgoing.verb, Outgoing::Verb::Withdraw);
    QCOMPARE(outbox().constFirst().outgoing.post, post);
    QVERIFY(outbox().constFirst().notBefore > m_library->clock().now());
    QTRY_VERIFY(text().contains(u"Your withdrawal of this post"_s));
    QTRY_VERIFY(command(u"undo"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    QTRY_VERIFY(outbox().isEmpty());
    QTRY_VERIFY(!text().contains(u"Your withdrawal of this post"_s));
}

void PendingPostsTest::theAskerAcceptsByTheLinkAndTakesItBack()
{
    openThread(1);
    signIn(m_page->thread()->question.author);
    QTRY_VERIFY(text().contains(u"Accept this answer"_s));
    QString other;
    for (const Answer &answer : m_page->thread()->answers) {
        if (answer.id != m_page->thread()->question.accepted)
            other = answer.id;
    }
    follow(u"accept/"_s + other);
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().outgoing.verb, Outgoing::Verb::Accept);
    QCOMPARE(outbox().constFirst().outgoing.accepted, other);
    QTRY_VERIFY(text().contains(u"You accept this answer"_s));
    QTRY_VERIFY(!text().contains(u"Accept this answer"_s));
    command(u"undo"_s)->trigger();
    QTRY_VERIFY(outbox().isEmpty());
    QTRY_VERIFY(text().contains(u"Accept this answer"_s));
}

void PendingPostsTest::anEditorMayDoSoToAnyPost()
{
    openThread(1);
    signIn(u"somebody-else"_s, Role::Editor);
    QTRY_COMPARE(m_page->thread()->source.me, u"somebody-else"_s);
    const QString post = m_page->thread()->answers.front().id;
    const QStringList offered = menuOf(post);
    QVERIFY2(offered.contains(u"Change This Post…"_s) && offered.contains(u"Withdraw Answer"_s), qPrintable(offered.join(u',')));
    QVERIFY(menuOf(m_threads.questionId(1)).contains(u"Withdraw Question"_s));
}

void PendingPostsTest::nobodyElseIsOfferedTo()
{
    openThread(1);
    signIn(u"somebody-else"_s);
    QTRY_COMPARE(m_page->thread()->source.me, u"somebody-else"_s);
    const QStringList offered = menuOf(m_page->thread()->answers.front().id).filter(QRegularExpression(u"Withdraw|Change|Accept"_s));
    QVERIFY2(offered.isEmpty(), qPrintable(offered.join(u',')));
    QVERIFY(!text().contains(u"Accept this answer"_s));
}

void PendingPostsTest::anEditOfTheirOwnIsNoNewsWhenItIsThere()
{
    openThread(1);
    const Answer before = m_page->thread()->answers.front();
    signIn(before.author);
    Outgoing outgoing;
    outgoing.verb = Outgoing::Verb::Edit;
    outgoing.post = before.id;
    outgoing.content = {before.question, {}, u"Quite another text."_s, {}};
    outgoing.revision = before.revision;
    const auto post = m_library->await(m_library->store().queue(m_library->community(), outgoing, {}));
    QVERIFY(post);
    QTRY_VERIFY(text().contains(u"Your change of this post"_s));
    Answer after = before;
    after.body = u"Quite another text."_s;
    after.edited = m_library->clock().now();
    QVERIFY(m_library->await(m_library->store().beginSending(m_library->community(), true)));
    QVERIFY(m_library->await(m_library->store().settleSending(post->uuid, {SendReply::Kind::Stored, after})));
    QTRY_VERIFY(text().contains(u"Quite another text."_s));
    QVERIFY(!text().contains(u"Your change of this post"_s));
    QVERIFY(!newsBar());
}

} // namespace limber

QTEST_MAIN(limber::PendingPostsTest)
#include "pendingpoststest.moc"
