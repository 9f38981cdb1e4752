// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/feed.h>
#include <tests/app/postingcase.h>
#include <ui/signin/signindialog.h>
#include <ui/widgets/messagebar.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;

/// A network that is slow, breaks off, or asks to wait, and a token that ends: each post arrives once, in its order, as soon as it may.
class PostingNetworkTest final : public PostingCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAskedToWaitWaitsAndSendsByItself();
    void aSlowEndpointGetsEachOnce();
    void aFlakyNetworkPostsEachOnceInTheEnd();
    void aTokenThatEndsInTheMiddleHoldsUpTheRestUntilSomebodySignsIn();
};

void PostingNetworkTest::whoIsAskedToWaitWaitsAndSendsByItself()
{
    const QByteArray reply = RelayServer::http("429 Too Many Requests", "{}", "application/problem+json", "Retry-After: 3\r\n");
    const QString uuid = m_program->answer(u"towel"_s, u"A wool one."_s, [&](const QString &made) { answerFor(made, reply); });
    QTRY_VERIFY_WITH_TIMEOUT(entry(uuid) && entry(uuid)->state == State::Waiting, 20'000);
    m_relay->setScript({});
    const Timestamp until = entry(uuid)->reason->until.value_or(Timestamp());
    QVERIFY(until > Timestamp());
    QTRY_VERIFY2(m_program->outboxRow(0).contains(u"as the community asks to, next try"_s), qPrintable(m_program->outboxRow(0)));
    m_relay->resetCounts();
    const QString next = m_program->answer(u"rope-too-long"_s, u"As long as you are."_s);
    QVERIFY(!next.isEmpty());
    // Nobody passes over the community's own word, and nobody has to remind the program of what waits for it.
    while (entry(next)) {
        const bool early = m_program->application().clock().now() < until;
        QVERIFY2(!early || m_relay->targets().isEmpty(), m_relay->targets().value(0));
        QTest::qWait(20);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!entry(uuid), 20'000);
    QCOMPARE(answersIn(feedOf(m_endpoint.port()), u"towel"_s).count(u"A wool one."_s), 1);
    QCOMPARE(answersIn(feedOf(m_endpoint.port()), u"rope-too-long"_s).count(u"As long as you are."_s), 1);
}

void PostingNetworkTest::aSlowEndpointGetsEachOnce()
{
    m_relay->setDripMs(1);
    m_relay->resetCounts();
    for (const QString &text : {u"Slowly, one."_s, u"Slowly, two."_s, u"Slowly, three."_s})
        QVERIFY(!m_program->answer(u"towel"_s, text).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_program->outbox().size(), 0, 20'000);
    QStringList slow = answersIn(feedOf(m_endpoint.port()), u"towel"_s).filter(u"Slowly"_s);
    QCOMPARE(slow, (QStringList{u"Slowly, one."_s, u"Slowly, two."_s, u"Slowly, three."_s}));
    QCOMPARE(m_relay->requests(), 3); // slow is no fault
}

void PostingNetworkTest::aFlakyNetworkPostsEachOnceInTheEnd()
{
    // Before the endpoint hears of it, after it did, half of its reply: one after the other, and then it goes well once.
    constexpr std::array cuts{RelayServer::Cut::Before, RelayServer::Cut::After, RelayServer::Cut::Half, RelayServer::Cut::None};
    m_relay->resetCounts();
    const auto connection = connect(m_relay.get(), &RelayServer::requested, m_relay.get(),
        [&](int number) { m_relay->cutAt(number, cuts[static_cast<size_t>(number) % cuts.size()]); });
    QStringList texts;
    for (int i = 0; i < 4; ++i) {
        texts.append(u"Off and on, %1."_s.arg(i));
        QVERIFY(!m_program->answer(i % 2 ? u"towel"_s : u"cold-lake"_s, texts.last()).isEmpty());
    }
    for (int tries = 0; !m_program->outbox().isEmpty() && tries < 30; ++tries)
        QVERIFY(m_program->sync());
    disconnect(connection);
    m_relay->cutAt(0, RelayServer::Cut::None);
    QCOMPARE(m_program->outbox().size(), 0);
    const QJsonArray feed = feedOf(m_endpoint.port());
    QCOMPARE(answersIn(feed, u"cold-lake"_s).filter(u"Off and on"_s), (QStringList{texts.at(0), texts.at(2)}));
    QCOMPARE(answersIn(feed, u"towel"_s).filter(u"Off and on"_s), (QStringList{texts.at(1), texts.at(3)}));
    QVERIFY2(m_relay->requests() > 8, qPrintable(QString::number(m_relay->requests())));
}

void PostingNetworkTest::aTokenThatEndsInTheMiddleHoldsUpTheRestUntilSomebodySignsIn()
{
    const QString first = m_program->answer(u"towel"_s, u"Before the token ended."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!first.isEmpty() && !entry(first), 20'000);
    const auto posts = [](QList<QByteArray> targets) {
        targets.removeIf([](const QByteArray &target) { return !target.startsWith("/answers/"); });
        return targets;
    };
    m_relay->setScript([](const QByteArray &target) {
        const bool post = target.startsWith("/answers/");
        return post ? std::optional(RelayServer::Reply{RelayServer::http("401 Unauthorized", "{}", "application/problem+json")})
                    : std::nullopt;
    });
    const QString second = m_program->answer(u"rope-too-long"_s, u"As it ended."_s);
    QTRY_VERIFY_WITH_TIMEOUT(entry(second) && entry(second)->state == State::Waiting, 20'000);
    m_relay->resetCounts();
    const QString third = m_program->answer(u"cold-lake"_s, u"After it ended."_s);
    QVERIFY(!third.isEmpty());
    QTRY_VERIFY2(m_program->outboxRow(0).contains(u"sign in"_s), qPrintable(m_program->outboxRow(0)));
    QVERIFY2(outboxReason(second).contains(u"sign-in needed"_s), qPrintable(outboxReason(second)));
    // The queue stands. Whoever syncs by hand asks whether it is still so, with the one that waits.
    QVERIFY2(posts(m_relay->targets()).isEmpty(), m_relay->targets().join(' '));
    QVERIFY(m_program->sync());
    QCOMPARE(posts(m_relay->targets()), QList<QByteArray>{"/answers/" + second.toUtf8()});
    QVERIFY(entry(third) && entry(third)->state == State::Queued);

    // The window asks for it; the token is the one that the endpoint takes.
    m_relay->setScript({});
    MessageBar *bar = nullptr;
    QTRY_VERIFY(bar = m_program->bar(u"for you to sign in"_s));
    QPushButton *button = WindowProgram::button(*bar, u"Sign In…"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    SignInDialog *dialog = WindowProgram::signInDialog();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->field(), QString::fromLatin1(m_token));
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    QTRY_VERIFY2(dialog->said().contains(u"signed in as Wenda Fell"_s), qPrintable(dialog->said()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->outbox().size(), 0, 20'000);
    const QJsonArray feed = feedOf(m_endpoint.port());
    QCOMPARE(answersIn(feed, u"rope-too-long"_s).count(u"As it ended."_s), 1);
    QCOMPARE(answersIn(feed, u"cold-lake"_s).count(u"After it ended."_s), 1);
}

} // namespace limber

QTEST_MAIN(limber::PostingNetworkTest)
#include "postingnetworktest.moc"
