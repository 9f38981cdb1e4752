// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <models/documents/threaddocument.h>
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>

#include <QTest>
#include <QTextBlock>

namespace limber {

using namespace Qt::StringLiterals;

/// What a thread's document says of what is still to be sent.
class PendingDocumentTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPendingAnswerStandsBehindAllOthersAndLinksToTheOutbox();
    void onPaperItIsNotSentYetAndNothingLinks();
    void eachStateHasItsWords_data();
    void eachStateHasItsWords();
    void whatBecomesOfAPostIsSaidAtThatPost();
    void onlyWhoMayAcceptIsOfferedTo();

private:
    static Thread sample();
    static OutboxPost entry(Outgoing::Verb verb, const QString &post);
    static QString textOf(const QTextDocument &document, const QString &post);
    static QStringList linksOf(const QTextDocument &document);
    static std::unique_ptr<QTextDocument> built(const Thread &thread, bool paper = false);
};

Thread PendingDocumentTest::sample()
{
    Thread thread;
    thread.ref = {u"shape"_s, u"q1"_s};
    thread.question.id = u"q1"_s;
    thread.question.title = u"Stiff knees"_s;
    thread.question.body = u"What helps?"_s;
    thread.question.author = u"ana"_s;
    Answer answer;
    answer.id = u"a1"_s;
    answer.question = u"q1"_s;
    answer.body = u"Walk."_s;
    answer.author = u"bo"_s;
    thread.answers.push_back(answer);
    thread.source.info.posting = true;
    return thread;
}

OutboxPost PendingDocumentTest::entry(Outgoing::Verb verb, const QString &post)
{
    OutboxPost entry;
    entry.uuid = u"e-"_s + post;
    entry.outgoing.verb = verb;
    entry.outgoing.post = post;
    entry.outgoing.content = {u"q1"_s, {}, u"Not so fast."_s, {}};
    return entry;
}

std::unique_ptr<QTextDocument> PendingDocumentTest::built(const Thread &thread, bool paper)
{
    DocumentStyle style = SampleThread::style();
    style.paper = paper;
    return buildThreadDocument(thread, style, SampleThread::now(), {});
}

QString PendingDocumentTest::textOf(const QTextDocument &document, const QString &post)
{
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (frame->frameFormat().stringProperty(PostFrame::PostId) != post)
            continue;
        QTextCursor cursor = frame->firstCursorPosition();
        cursor.setPosition(frame->lastPosition(), QTextCursor::KeepAnchor);
        return cursor.selectedText().replace(QChar::Nbsp, QChar::Space);
    }
    return {};
}

QStringList PendingDocumentTest::linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QString link = at.fragment().charFormat().anchorHref();
            if (link.startsWith("limber:outbox"_L1) || link.startsWith("limber:accept"_L1))
                links.append(link);
        }
    }
    return links;
}

void PendingDocumentTest::aPendingAnswerStandsBehindAllOthersAndLinksToTheOutbox()
{
    Thread thread = sample();
    thread.pending.push_back(entry(Outgoing::Verb::Post, u"a2"_s));
    const auto document = built(thread);
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames.at(2)->frameFormat().stringProperty(PostFrame::PostId), u"a2"_s);
    QVERIFY(frames.at(2)->frameFormat().boolProperty(PostFrame::Pending));
    QVERIFY(!frames.at(1)->frameFormat().boolProperty(PostFrame::Pending));
    const QString text = textOf(*document, u"a2"_s);
    QVERIFY2(text.contains(u"You"_s) && text.contains(u"Waiting to send"_s) && text.contains(u"Not so fast."_s), qPrintable(text));
    QCOMPARE(linksOf(*document), QStringList{u"limber:outbox/e-a2"_s});
}

void PendingDocumentTest::onPaperItIsNotSentYetAndNothingLinks()
{
    Thread thread = sample();
    thread.source.me = u"ana"_s;
    thread.pending.push_back(entry(Outgoing::Verb::Post, u"a2"_s));
    thread.pending.push_back(entry(Outgoing::Verb::Edit, u"a1"_s));
    const auto document = built(thread, true);
    QVERIFY(textOf(*document, u"a2"_s).contains(u"Not sent yet"_s));
    QVERIFY(textOf(*document, u"a1"_s).contains(u"Not sent yet"_s));
    QVERIFY(linksOf(*document).isEmpty());
}

void PendingDocumentTest::eachStateHasItsWords_data()
{
    QTest::addColumn<OutboxPost::State>("state");
    QTest::addColumn<bool>("signIn");
    QTest::addColumn<QString>("words");
    QTest::newRow("queued") << OutboxPost::State::Queued << false << u"Waiting to send"_s;
    QTest::newRow("sending") << OutboxPost::State::Sending << false << u"Sending…"_s;
    QTest::newRow("waiting") << OutboxPost::State::Waiting << false << u"Waiting to send"_s;
    QTest::newRow("sign in") << OutboxPost::State::Waiting << true << u"Waiting for you to sign in"_s;
    QTest::newRow("refused") << OutboxPost::State::Refused << false << u"Not sent: see the outbox"_s;
    QTest::newRow("held") << OutboxPost::State::Held << false << u"Held back"_s;
}

void PendingDocumentTest::eachStateHasItsWords()
{
    QFETCH(OutboxPost::State, state);
    QFETCH(bool, signIn);
    QFETCH(QString, words);
    Thread thread = sample();
    thread.pending.push_back(entry(Outgoing::Verb::Post, u"a2"_s));
    thread.pending.back().state = state;
    if (signIn)
        thread.pending.back().reason = Failure{.kind = Failure::Kind::SignInNeeded};
    const QString text = textOf(*built(thread), u"a2"_s);
    QVERIFY2(text.contains(words), qPrintable(text));
}

void PendingDocumentTest::whatBecomesOfAPostIsSaidAtThatPost()
{
    Thread thread = sample();
    thread.pending.push_back(entry(Outgoing::Verb::Withdraw, u"a1"_s));
    thread.pending.push_back(entry(Outgoing::Verb::Edit, u"q1"_s));
    OutboxPost accept = entry(Outgoing::Verb::Accept, u"q1"_s);
    accept.outgoing.accepted = u"a1"_s;
    thread.pending.push_back(accept);
    const auto document = built(thread);
    const QString answer = textOf(*document, u"a1"_s);
    const QString question = textOf(*document, u"q1"_s);
    QVERIFY2(answer.contains(u"Your withdrawal of this post"_s) && answer.contains(u"You accept this answer"_s), qPrintable(answer));
    QVERIFY2(question.contains(u"Your change of this post"_s) && !question.contains(u"accept"_s), qPrintable(question));
}

void PendingDocumentTest::onlyWhoMayAcceptIsOfferedTo()
{
    Thread thread = sample();
    QVERIFY(linksOf(*built(thread)).isEmpty());
    thread.source.me = u"bo"_s;
    QVERIFY(linksOf(*built(thread)).isEmpty());
    thread.source.me = u"ana"_s;
    QCOMPARE(linksOf(*built(thread)), QStringList{u"limber:accept/a1"_s});
    thread.question.accepted = u"a1"_s;
    QCOMPARE(linksOf(*built(thread)), QStringList{u"limber:accept/"_s});
    thread.gone = true;
    QVERIFY(linksOf(*built(thread)).isEmpty());
    thread.gone = false;
    thread.source.me = u"kim"_s;
    thread.people.insert(u"kim"_s,
        {.id = u"kim"_s,
            .name = u"Kim"_s,
            .role = Role::Editor,
            .headline = {},
            .bio = {},
            .sharedBy = {},
            .avatar = {},
            .url = {},
            .topics = {}});
    QCOMPARE(linksOf(*built(thread)), QStringList{u"limber:accept/"_s});
}

} // namespace limber

QTEST_MAIN(limber::PendingDocumentTest)
#include "pendingdocumenttest.moc"
