// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/feed.h>
#include <tests/app/postingcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/outbox/outboxpage.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;

/// What an endpoint says against a post, or says that nobody understands: the text stays, the reason is shown where somebody looks for it,
/// and what comes after it goes out.
class PostingFaultsTest final : public PostingCase
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsShownAndWhatComesAfterItGoesOut_data();
    void theReasonIsShownAndWhatComesAfterItGoesOut();
    void aThreadThatIsGoneIsSaidAndTheTextStays();
    void eachRefusedFieldIsShownAtItsField();
};

void PostingFaultsTest::theReasonIsShownAndWhatComesAfterItGoesOut_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &body, State state, const QString &shown,
                         const QString &reason) {
        QTest::newRow(name) << RelayServer::http(line, body, "application/problem+json") << state << shown << reason;
    };
    row("429 without a time", "429 Too Many Requests", "{}", State::Waiting, u"as the community asks to"_s, u"asked to wait"_s);
    row("503 without a time", "503 Service Unavailable", "{}", State::Waiting, u"which is in trouble"_s, u"server in trouble"_s);
    row("500", "500 Internal Server Error", "{}", State::Waiting, u"which is in trouble"_s, u"server in trouble"_s);
    row("a page of somebody else's", "200 OK", "<html>Pay first</html>", State::Waiting, u"no answer that can be understood"_s,
        u"not understood"_s);
    row("409", "409 Conflict", R"({"type":"already-used","status":409,"detail":"That name is taken."})", State::Refused,
        u"That name is taken."_s, u"already-used"_s);
    row("413", "413 Content Too Large", R"({"type":"too-large","status":413,"detail":"More than fits."})", State::Refused,
        u"More than fits."_s, u"too-large"_s);
    row("422", "422 Unprocessable Content",
        R"({"type":"invalid","status":422,"errors":[{"pointer":"/body","detail":"too loud"},{"pointer":"/question","detail":"too old"}]})",
        State::Refused, u"too loud"_s, u"/question: too old"_s);
}

void PostingFaultsTest::theReasonIsShownAndWhatComesAfterItGoesOut()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const State, state);
    QFETCH(const QString, shown);
    QFETCH(const QString, reason);
    const QString text = u"Dries by the stove, says %1."_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString uuid = m_program->answer(u"towel"_s, text, [&](const QString &made) { answerFor(made, reply); });
    QVERIFY(!uuid.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(entry(uuid) && entry(uuid)->state == state, 20'000);
    QCOMPARE(entry(uuid)->outgoing.content.body, text);

    // At its place: in the thread, in the outbox, and for programs.
    const QString standing = state == State::Refused ? u"Not sent: see the outbox"_s : u"Waiting to send"_s;
    QTRY_VERIFY2(m_program->text().contains(text) && m_program->text().contains(standing), qPrintable(m_program->text()));
    QTRY_VERIFY2(m_program->outboxRow(0).contains(shown), qPrintable(m_program->outboxRow(0)));
    if (state == State::Refused)
        QVERIFY2(m_program->reasons(0).contains(shown), qPrintable(m_program->reasons(0)));
    QVERIFY2(outboxReason(uuid).contains(reason), qPrintable(outboxReason(uuid)));

    // The next one goes out by itself, in another thread.
    const QString next = m_program->answer(u"rope-too-long"_s, u"After: "_s + text);
    QVERIFY(!next.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!entry(next), 20'000);
    QVERIFY(answersIn(feedOf(m_endpoint.port()), u"rope-too-long"_s).contains(u"After: "_s + text));
    QVERIFY(entry(uuid));
    QCOMPARE(entry(uuid)->state, state);
    QCOMPARE(entry(uuid)->outgoing.content.body, text);

    // The fault is over.
    m_relay->setScript({});
    if (state == State::Waiting) {
        QVERIFY(m_program->sync());
    } else {
        static_cast<void>(m_program->reasons(0)); // and so it is selected
        QTest::mouseClick(WindowProgram::button(m_program->outboxPage(), u"Send Now"_s), Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!entry(uuid), 20'000);
    QCOMPARE(answersIn(feedOf(m_endpoint.port()), u"towel"_s).count(text), 1);
}

void PostingFaultsTest::aThreadThatIsGoneIsSaidAndTheTextStays()
{
    const QJsonObject question{{u"type"_s, u"question"_s}, {u"id"_s, u"short-lived"_s}, {u"title"_s, u"Gone soon?"_s},
        {u"body"_s, u"Who knows."_s}, {u"author"_s, QJsonValue::Null}, {u"created"_s, u"2024-01-01T00:00:00.000Z"_s},
        {u"activity"_s, u"2024-01-01T00:00:00.000Z"_s}, {u"topics"_s, QJsonArray()}};
    QCOMPARE(m_endpoint.load({question}).status, 0);
    QVERIFY(m_program->sync());
    QVERIFY(m_program->open(u"short-lived"_s));
    QCOMPARE(m_endpoint.load({QJsonObject{{u"type"_s, u"question"_s}, {u"id"_s, u"short-lived"_s}, {u"deleted"_s, true}}}).status, 0);
    const QString uuid = m_program->answer(u"short-lived"_s, u"I do."_s);
    QTRY_VERIFY_WITH_TIMEOUT(entry(uuid) && entry(uuid)->state == State::Refused, 20'000);
    QTRY_VERIFY2(m_program->outboxRow(0).contains(u"gone from the community"_s), qPrintable(m_program->outboxRow(0)));
    QVERIFY2(outboxReason(uuid).contains(u"no-such-question"_s), qPrintable(outboxReason(uuid)));
    QTRY_VERIFY2(m_program->text().contains(u"I do."_s), qPrintable(m_program->text()));
    // The thread goes here too; the text does not.
    QVERIFY(m_program->sync());
    QVERIFY(entry(uuid));
    QCOMPARE(entry(uuid)->outgoing.content.body, u"I do."_s);
    QVERIFY2(m_program->outboxRow(0).contains(u"Gone soon?"_s) && m_program->outboxRow(0).contains(u"I do."_s),
        qPrintable(m_program->outboxRow(0)));
    const QString next = m_program->answer(u"towel"_s, u"A thread that is there."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!next.isEmpty() && !entry(next), 20'000);
    QTest::mouseClick(WindowProgram::button(m_program->outboxPage(), u"Edit"_s), Qt::LeftButton);
    ComposeWindow *window = m_program->composer();
    QVERIFY(window);
    QCOMPARE(window->form()->content().body, u"I do."_s);
    window->close();
}

void PostingFaultsTest::eachRefusedFieldIsShownAtItsField()
{
    m_relay->setScript([](const QByteArray &target) {
        const QByteArray problem = R"({"type":"invalid","status":422,"errors":[{"pointer":"/title","detail":"say more"},)"
                                   R"({"pointer":"/topics/0","detail":"not in winter"}]})";
        const QByteArray reply = RelayServer::http("422 Unprocessable Content", problem, "application/problem+json");
        return target.startsWith("/questions/") ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
    Outgoing outgoing;
    outgoing.content = {{}, u"Hm?"_s, u"In the cold."_s, {u"wild-swimming"_s}};
    const std::optional<OutboxPost> post = m_program->await(m_program->store().queue(m_program->community().id, outgoing, {}));
    QVERIFY(post);
    QTRY_VERIFY_WITH_TIMEOUT(entry(post->uuid) && entry(post->uuid)->state == State::Refused, 20'000);
    QTRY_COMPARE(m_program->reasons(0), u"Title: say more\nTopics: not in winter"_s);
    QTest::mouseClick(WindowProgram::button(m_program->outboxPage(), u"Edit"_s), Qt::LeftButton);
    ComposeWindow *window = m_program->composer();
    QVERIFY(window);
    const auto note = [window](const QString &words) {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(note(u"The community says: say more"_s) && note(u"The community says: not in winter"_s));
    QCOMPARE(window->form()->content(), outgoing.content);
    m_relay->setScript({});
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->outbox().size(), 0, 20'000);
}

} // namespace limber

QTEST_MAIN(limber::PostingFaultsTest)
#include "postingfaultstest.moc"
