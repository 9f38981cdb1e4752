// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/feed.h>
#include <tests/app/relayserver.h>
#include <tests/app/windowprogram.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/outbox/outboxpage.h>
#include <ui/signin/signindialog.h>
#include <ui/widgets/messagebar.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;

/// The window and a real endpoint, with a network between them that does what networks do: every text stays, every reason is shown where
/// somebody looks for it, and what comes after the fault goes out.
class PostingFaultsTest final : public TestCase
{
    Q_OBJECT

public:
    static void initMain() { WindowProgram::leaveSession(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theReasonIsShownAndWhatComesAfterItGoesOut_data();
    void theReasonIsShownAndWhatComesAfterItGoesOut();
    void whoIsAskedToWaitWaitsAndSendsByItself();
    void aSlowEndpointGetsEachOnce();
    void aFlakyNetworkPostsEachOnceInTheEnd();
    void aTokenThatEndsInTheMiddleHoldsUpTheRestUntilSomebodySignsIn();
    void aThreadThatIsGoneIsSaidAndTheTextStays();
    void eachRefusedFieldIsShownAtItsField();

private:
    /// Answers the requests about this post in this way.
    void answerFor(const QString &uuid, const QByteArray &reply);
    [[nodiscard]] QString outboxReason(const QString &uuid) const;
    [[nodiscard]] std::optional<OutboxPost> entry(const QString &uuid) const;

    EndpointProcess m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    CommandProfile m_prepared; ///< synced once, and copied from then on
    QByteArray m_token;
    std::unique_ptr<CommandProfile> m_profile;
    std::unique_ptr<WindowProgram> m_program;
};

void PostingFaultsTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    m_token = m_endpoint.addMember(u"Wenda Fell"_s);
    QVERIFY(m_endpoint.start());
    m_relay = std::make_unique<RelayServer>(m_endpoint.port());
    QFile token(m_prepared.file(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly) && token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(token.write(m_token), m_token.size());
    token.close();
    const ProgramResult added =
        m_prepared.limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, token.fileName()});
    QVERIFY2(added.status == 0, added.said());
    QCOMPARE(m_prepared.limber({u"sync"_s}).status, 0);
}

void PostingFaultsTest::init()
{
    TestCase::init();
    m_profile = std::make_unique<CommandProfile>();
    QVERIFY(QDir().mkpath(m_profile->path()));
    for (const QString &name : QDir(m_prepared.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_prepared.path() + u'/' + name, m_profile->path() + u'/' + name));
    m_program = std::make_unique<WindowProgram>(m_profile->path());
    QVERIFY(m_program->isActive());
    QVERIFY(!m_program->community().id.isEmpty());
}

void PostingFaultsTest::cleanup()
{
    m_relay->setScript({});
    m_relay->setDripMs(0);
    m_program.reset();
    m_profile.reset();
}

void PostingFaultsTest::answerFor(const QString &uuid, const QByteArray &reply)
{
    m_relay->setScript([uuid = uuid.toUtf8(), reply](const QByteArray &target) {
        return target.endsWith(uuid) ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
}

std::optional<OutboxPost> PostingFaultsTest::entry(const QString &uuid) const
{
    const QList<OutboxPost> posts = m_program->outbox();
    const auto found = std::ranges::find(posts, uuid, &OutboxPost::uuid);
    return found == posts.end() ? std::nullopt : std::optional(*found);
}

QString PostingFaultsTest::outboxReason(const QString &uuid) const
{
    const QList<QJsonObject> entries = m_profile->limber({u"outbox"_s, u"--json"_s}).json();
    for (const QJsonObject &entry : entries) {
        if (entry[u"uuid"].toString() == uuid)
            return entry[u"reason"].toString();
    }
    return {};
}

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

void PostingFaultsTest::whoIsAskedToWaitWaitsAndSendsByItself()
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

void PostingFaultsTest::aSlowEndpointGetsEachOnce()
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

void PostingFaultsTest::aFlakyNetworkPostsEachOnceInTheEnd()
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

void PostingFaultsTest::aTokenThatEndsInTheMiddleHoldsUpTheRestUntilSomebodySignsIn()
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
