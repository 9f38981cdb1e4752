// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/profile.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>
#include <optional>

namespace limber {

using namespace Qt::StringLiterals;

/// The real programs where an endpoint is slow, throttles, forgets who somebody is, or does not want a post: every text is still there,
/// every reason is told, and what can go out does.
class PostingFaultsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRefusedPostHoldsUpNoneOfAnotherThread_data();
    void aRefusedPostHoldsUpNoneOfAnotherThread();
    void aRefusedPostIsDroppedWhereItsWriterSaysSo();
    void whileAnEndpointWantsToBeLeftAloneNothingIsSent();
    void whereItGivesNoTimeThePersonMaySendAgain_data();
    void whereItGivesNoTimeThePersonMaySendAgain();
    void aTokenThatIsNoLongerKnownStopsTheQueueUntilThereIsAnother();
    void aSlowEndpointGetsEveryPostOnce();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    /// Puts an answer to a thread into the outbox; its UUID.
    [[nodiscard]] QString answer(const QString &thread, const QByteArray &text) const;
    [[nodiscard]] ProgramResult sync() const { return m_profile->limber({u"sync"_s, u"--json"_s}); }
    [[nodiscard]] QList<QJsonObject> outbox() const { return m_profile->limber({u"outbox"_s, u"--json"_s}).json(); }
    /// The texts of the answers that the endpoint has from Orla, in the order they were posted, as somebody else reads them.
    [[nodiscard]] QStringList posted(const QString &thread) const;
    /// Requests that would post something, among those that came.
    [[nodiscard]] qsizetype sends() const;
    /// Answers every request whose target ends so.
    void say(const QByteArray &reply, const QString &uuid);

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    std::unique_ptr<Profile> m_profile;
};

void PostingFaultsTest::init()
{
    TestCase::init();
    m_profile = std::make_unique<Profile>();
    m_endpoint = std::make_unique<EndpointProcess>();
    QCOMPARE(m_endpoint->load(Profile::testData(u"community.json"_s)).status, 0);
    QVERIFY(!write(u"token"_s, m_endpoint->addMember(u"Orla Quint"_s)).isEmpty());
    QVERIFY(m_endpoint->start());
    m_relay = std::make_unique<RelayServer>(m_endpoint->port());
    const ProgramResult added =
        m_profile->limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, m_profile->file(u"token"_s)});
    QVERIFY2(added.status == 0, added.said());
    QCOMPARE(sync().status, 0);
    m_relay->resetCounts();
}

QString PostingFaultsTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_profile->file(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) < 0)
        return {};
    return file.fileName();
}

QString PostingFaultsTest::answer(const QString &thread, const QByteArray &text) const
{
    return m_profile->limber({u"answer"_s, thread, u"--body-file"_s, write(u"body"_s, text), u"--json"_s})
        .json()
        .value(0)[u"uuid"]
        .toString();
}

QStringList PostingFaultsTest::posted(const QString &thread) const
{
    const Profile other;
    if (other.limber({u"community"_s, u"add"_s, m_endpoint->url().toString()}).status != 0 || other.limber({u"sync"_s}).status != 0)
        return {u"no sync"_s};
    QStringList texts;
    const QJsonArray answers = other.limber({u"show"_s, thread, u"--json"_s}).json().value(0)[u"answers"].toArray();
    for (const QJsonValue &each : answers) {
        if (each[u"author"][u"name"] == u"Orla Quint"_s)
            texts.append(each[u"body"].toString());
    }
    return texts;
}

qsizetype PostingFaultsTest::sends() const
{
    const QList<QByteArray> targets = m_relay->targets();
    return std::count_if(targets.begin(), targets.end(), [](const QByteArray &target) { return target.startsWith("/answers/"); });
}

void PostingFaultsTest::say(const QByteArray &reply, const QString &uuid)
{
    m_relay->setScript([reply, uuid = uuid.toLatin1()](const QByteArray &target) {
        return target.endsWith(uuid) ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
}

void PostingFaultsTest::aRefusedPostHoldsUpNoneOfAnotherThread_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &body, const QStringList &reasons) {
        QTest::newRow(name) << RelayServer::http(line, body, "application/problem+json") << reasons;
    };
    row("422", "422 Unprocessable Content",
        R"({"type":"invalid","status":422,"errors":[{"pointer":"/body","detail":"too loud"},{"pointer":"/question","detail":"too old"}]})",
        {u"/body: too loud"_s, u"/question: too old"_s});
    row("409", "409 Conflict", R"({"type":"already-used","status":409})", {u"already-used"_s});
    row("413", "413 Content Too Large", R"({"type":"too-large","status":413})", {});
    row("404", "404 Not Found", R"({"type":"no-such-question","status":404})", {u"no-such-question"_s});
}

void PostingFaultsTest::aRefusedPostHoldsUpNoneOfAnotherThread()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QStringList, reasons);
    const QString refused = answer(u"towel"_s, "Two arms and a hand.");
    const QString later = answer(u"towel"_s, "And a foot.");
    QVERIFY(!answer(u"cold-lake"_s, "Flat on the floor.").isEmpty());
    say(reply, refused);
    const ProgramResult synced = sync();
    QVERIFY2(synced.status == 1, synced.said());
    QCOMPARE(synced.json().value(0)[u"refused"].toInt(), 1);
    QCOMPARE(posted(u"cold-lake"_s), QStringList{u"Flat on the floor."_s});
    const QList<QJsonObject> left = outbox();
    QVERIFY(!left.isEmpty());
    QCOMPARE(left.constFirst()[u"uuid"].toString(), refused);
    QCOMPARE(left.constFirst()[u"state"].toString(), u"refused"_s);
    for (const QString &reason : reasons)
        QVERIFY2(left.constFirst()[u"reason"].toString().contains(reason), qPrintable(left.constFirst()[u"reason"].toString()));
    // The endpoint has another mind, and the writer tries again.
    m_relay->setScript({});
    const ProgramResult retried = m_profile->limber({u"outbox"_s, u"retry"_s, refused, u"--json"_s});
    QVERIFY2(retried.status == 0, retried.said());
    QCOMPARE(retried.json().value(0)[u"uuid"].toString(), refused);
    QCOMPARE(sync().status, 0);
    QCOMPARE(outbox().size(), 0);
    QStringList texts = posted(u"towel"_s);
    texts.sort();
    QCOMPARE(texts, (QStringList{u"And a foot."_s, u"Two arms and a hand."_s}));
    QVERIFY(!later.isEmpty());
}

void PostingFaultsTest::aRefusedPostIsDroppedWhereItsWriterSaysSo()
{
    const QString refused = answer(u"towel"_s, "Two arms and a hand.");
    say(RelayServer::http("409 Conflict", R"({"type":"already-used","status":409})", "application/problem+json"), refused);
    QCOMPARE(sync().status, 1);
    m_relay->setScript({});
    const ProgramResult dropped = m_profile->limber({u"outbox"_s, u"drop"_s, refused, u"--json"_s});
    QVERIFY2(dropped.status == 0, dropped.said());
    QCOMPARE(dropped.json().value(0)[u"uuid"].toString(), refused);
    QCOMPARE(outbox().size(), 0);
    QCOMPARE(sync().status, 0);
    QCOMPARE(posted(u"towel"_s), QStringList());
}

void PostingFaultsTest::whileAnEndpointWantsToBeLeftAloneNothingIsSent()
{
    const QString first = answer(u"towel"_s, "Two arms and a hand.");
    QVERIFY(!answer(u"cold-lake"_s, "Flat on the floor.").isEmpty());
    say(RelayServer::http("429 Too Many Requests", "{}", "application/problem+json", "Retry-After: 3600\r\n"), first);
    QCOMPARE(sync().status, 3);
    QCOMPARE(sends(), 1);
    m_relay->setScript({});
    const ProgramResult again = sync();
    QVERIFY2(again.status == 3, again.said());
    QCOMPARE(sends(), 1);
    const QList<QJsonObject> left = outbox();
    QCOMPARE(left.size(), 2);
    QVERIFY(!left.constFirst()[u"next"].toString().isEmpty());
    QVERIFY(!left.constFirst()[u"reason"].toString().isEmpty());
}

void PostingFaultsTest::whereItGivesNoTimeThePersonMaySendAgain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("429") << QByteArray("429 Too Many Requests");
    QTest::newRow("503") << QByteArray("503 Service Unavailable");
}

void PostingFaultsTest::whereItGivesNoTimeThePersonMaySendAgain()
{
    QFETCH(const QByteArray, line);
    QStringList texts;
    for (int i = 0; i < 3; ++i) {
        texts.append(u"Stretch %1"_s.arg(i));
        QVERIFY(!answer(u"towel"_s, texts.constLast().toUtf8()).isEmpty());
    }
    // The second one meets it.
    m_relay->setScript([&line, sent = 0](const QByteArray &target) mutable {
        const bool second = target.startsWith("/answers/") && ++sent == 2;
        return second ? std::optional(RelayServer::Reply{RelayServer::http(line, "{}", "application/problem+json")}) : std::nullopt;
    });
    QCOMPARE(sync().status, 3);
    QCOMPARE(posted(u"towel"_s), texts.first(1));
    QCOMPARE(outbox().size(), 2);
    const ProgramResult again = sync();
    QVERIFY2(again.status == 0, again.said());
    QCOMPARE(posted(u"towel"_s), texts);
    QCOMPARE(outbox().size(), 0);
}

void PostingFaultsTest::aTokenThatIsNoLongerKnownStopsTheQueueUntilThereIsAnother()
{
    QStringList texts;
    for (int i = 0; i < 3; ++i) {
        texts.append(u"Stretch %1"_s.arg(i));
        QVERIFY(!answer(u"towel"_s, texts.constLast().toUtf8()).isEmpty());
    }
    QVERIFY(!answer(u"cold-lake"_s, "Flat on the floor.").isEmpty());
    m_relay->setScript([sent = 0](const QByteArray &target) mutable {
        const bool unknown = target.startsWith("/answers/") && ++sent >= 2;
        return unknown ? std::optional(RelayServer::Reply{RelayServer::http("401 Unauthorized", "{}", "application/problem+json")})
                       : std::nullopt;
    });
    const ProgramResult paused = sync();
    QVERIFY2(paused.status == 1, paused.said());
    QVERIFY2(paused.err.contains(u"token"), paused.said());
    QCOMPARE(sends(), 2); // nothing after the one that nobody knew
    QCOMPARE(posted(u"towel"_s), texts.first(1));
    QCOMPARE(outbox().size(), 3);
    m_relay->setScript({});
    const ProgramResult synced = sync();
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(posted(u"towel"_s), texts);
    QCOMPARE(posted(u"cold-lake"_s), QStringList{u"Flat on the floor."_s});
    QCOMPARE(outbox().size(), 0);
}

void PostingFaultsTest::aSlowEndpointGetsEveryPostOnce()
{
    QStringList texts;
    for (int i = 0; i < 3; ++i) {
        texts.append(u"Stretch %1"_s.arg(i));
        QVERIFY(!answer(u"towel"_s, texts.constLast().toUtf8()).isEmpty());
    }
    m_relay->cutAt(-1, RelayServer::Cut::Slow);
    const ProgramResult synced = sync();
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(synced.json().value(0)[u"posted"].toInt(), 3);
    QCOMPARE(posted(u"towel"_s), texts);
    QCOMPARE(outbox().size(), 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PostingFaultsTest)
#include "postingfaultstest.moc"
