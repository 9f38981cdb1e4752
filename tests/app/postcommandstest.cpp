// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Writing from the command line: into the outbox, out of it, and what an endpoint says to it.
class PostCommandsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAnswerIsQueuedShownSentAndGone();
    void whatTheCommunityWouldRefuseIsSaidBefore();
    void withoutATokenASyncSaysWhatIsMissing();
    void aTokenFileThatOthersMayReadIsRefused();
    void whatAnEndpointSaysIsShownAndTheTextStays_data();
    void whatAnEndpointSaysIsShownAndTheTextStays();
    void whatAnEndpointStumblesOverHoldsUpNoOther();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] ProgramResult add(const CommandProfile &profile) const;

    EndpointProcess m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    CommandProfile m_files;
};

void PostCommandsTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(!write(u"token"_s, m_endpoint.addMember(u"Orla Quint"_s)).isEmpty());
    QVERIFY(!write(u"body"_s, "Two arms and a hand.\n").isEmpty());
    QVERIFY(m_endpoint.start());
    m_relay = std::make_unique<RelayServer>(m_endpoint.port());
}

QString PostCommandsTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_files.file(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) < 0)
        return {};
    return file.fileName();
}

ProgramResult PostCommandsTest::add(const CommandProfile &profile) const
{
    const ProgramResult added =
        profile.limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, m_files.file(u"token"_s)});
    return added.status == 0 ? profile.limber({u"sync"_s}) : added;
}

void PostCommandsTest::anAnswerIsQueuedShownSentAndGone()
{
    const CommandProfile profile;
    QCOMPARE(add(profile).status, 0);
    const ProgramResult answer = profile.limber({u"answer"_s, u"towel"_s, u"--body-file"_s, m_files.file(u"body"_s), u"--json"_s});
    QVERIFY2(answer.status == 0, answer.said());
    QCOMPARE(answer.json().value(0).keys(), (QStringList{u"state"_s, u"uuid"_s}));
    const QString uuid = answer.json().value(0)[u"uuid"].toString();
    const QJsonObject entry = profile.limber({u"outbox"_s, u"--json"_s}).json().value(0);
    QCOMPARE(entry.keys().join(u' '), u"attempts kind next reason state uuid"_s);
    QCOMPARE(entry[u"uuid"].toString(), uuid);
    QCOMPARE(entry[u"kind"].toString(), u"answer"_s);
    const QJsonArray pending = profile.limber({u"show"_s, u"towel"_s, u"--json"_s}).json().value(0)[u"pending"].toArray();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending.at(0)[u"body"].toString(), u"Two arms and a hand."_s);
    const ProgramResult kept = profile.limber({u"community"_s, u"remove"_s, u"127-0-0-1"_s});
    QVERIFY2(kept.status != 0, kept.said());
    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(synced.json().value(0)[u"posted"].toInt(), 1);
    const ProgramResult empty = profile.limber({u"outbox"_s, u"--json"_s});
    QCOMPARE(empty.status, 0);
    QVERIFY(empty.out.isEmpty());
    QCOMPARE(profile.limber({u"list"_s, u"--view"_s, u"mine"_s, u"--json"_s}).json().value(0)[u"ref"].toString(), u"towel"_s);
    QCOMPARE(profile.limber({u"outbox"_s, u"drop"_s, uuid}).status, 4);
}

void PostCommandsTest::whatTheCommunityWouldRefuseIsSaidBefore()
{
    const CommandProfile profile;
    QCOMPARE(add(profile).status, 0);
    const QString body = m_files.file(u"body"_s);
    const ProgramResult longTitle = profile.limber({u"ask"_s, u"--title"_s, QString(151, u'x'), u"--body-file"_s, body});
    QCOMPARE(longTitle.status, 1);
    QVERIFY2(longTitle.err.contains(u"too long"), longTitle.said());
    QCOMPARE(profile.limber({u"ask"_s, u"--title"_s, u"Why?"_s, u"--body-file"_s, body, u"--topic"_s, u"no such"_s}).status, 4);
    QCOMPARE(profile.limber({u"ask"_s, u"--title"_s, u"Why?"_s}).status, 2);
    QCOMPARE(profile.limber({u"ask"_s, u"--title"_s, u"Why?"_s, u"--body-file"_s, m_files.file(u"missing"_s)}).status, 1);
    QCOMPARE(profile.limber({u"ask"_s, u"--title"_s, u"Why?"_s, u"--body-file"_s, write(u"binary"_s, "\xff\xfe")}).status, 1);
    QCOMPARE(profile.limber({u"outbox"_s, u"--json"_s}).json().size(), 0);
}

void PostCommandsTest::withoutATokenASyncSaysWhatIsMissing()
{
    const CommandProfile profile;
    QCOMPARE(profile.limber({u"community"_s, u"add"_s, m_relay->url().toString()}).status, 0);
    QCOMPARE(profile.limber({u"sync"_s}).status, 0);
    QCOMPARE(profile.limber({u"answer"_s, u"towel"_s, u"--body-file"_s, m_files.file(u"body"_s)}).status, 0);
    for (int i = 0; i < 2; ++i) {
        const ProgramResult synced = profile.limber({u"sync"_s});
        QVERIFY2(synced.status == 1, synced.said());
        QVERIFY2(synced.err.contains(u"--token-file"), synced.said());
    }
    QCOMPARE(profile.limber({u"outbox"_s, u"--json"_s}).json().size(), 1);
}

void PostCommandsTest::aTokenFileThatOthersMayReadIsRefused()
{
    const CommandProfile profile;
    const QString open = write(u"open"_s, "token\n");
    QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const ProgramResult added = profile.limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, open});
    QVERIFY2(added.status == 1 && added.err.contains(u"chmod 600"), added.said());
    const ProgramResult unknown =
        profile.limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, write(u"other"_s, "nobody\n")});
    QVERIFY2(unknown.status == 1 && unknown.err.contains(u"does not know the token"), unknown.said());
    QCOMPARE(profile.limber({u"community"_s, u"list"_s}).status, 4);
}

void PostCommandsTest::whatAnEndpointSaysIsShownAndTheTextStays_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &body, const QByteArray &header, int status,
                         const QString &state, const QStringList &reasons) {
        QTest::newRow(name) << RelayServer::http(line, body, "application/problem+json", header) << status << state << reasons;
    };
    row("429 with a time", "429 Too Many Requests", "{}", "Retry-After: 3600\r\n", 3, u"waiting"_s, {});
    row("429 without", "429 Too Many Requests", "{}", "", 3, u"waiting"_s, {});
    row("503", "503 Service Unavailable", "{}", "", 3, u"waiting"_s, {});
    row("401", "401 Unauthorized", "{}", "", 1, u"waiting"_s, {});
    row("422", "422 Unprocessable Content",
        R"({"type":"invalid","status":422,"errors":[{"pointer":"/body","detail":"too loud"},{"pointer":"/question","detail":"too old"}]})",
        "", 1, u"refused"_s, {u"/body: too loud"_s, u"/question: too old"_s});
    row("409", "409 Conflict", R"({"type":"already-used","status":409})", "", 1, u"refused"_s, {u"already-used"_s});
    row("413", "413 Content Too Large", R"({"type":"too-large","status":413})", "", 1, u"refused"_s, {});
    row("404", "404 Not Found", R"({"type":"no-such-question","status":404})", "", 1, u"refused"_s, {u"no-such-question"_s});
}

void PostCommandsTest::whatAnEndpointSaysIsShownAndTheTextStays()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const int, status);
    QFETCH(const QString, state);
    QFETCH(const QStringList, reasons);
    const CommandProfile profile;
    QCOMPARE(add(profile).status, 0);
    QCOMPARE(profile.limber({u"answer"_s, u"towel"_s, u"--body-file"_s, m_files.file(u"body"_s)}).status, 0);
    m_relay->setScript([&reply](const QByteArray &target) {
        return target.startsWith("/answers/") ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    m_relay->setScript({});
    QVERIFY2(synced.status == status, synced.said());
    QVERIFY2(!synced.err.isEmpty(), synced.said());
    const QJsonObject entry = profile.limber({u"outbox"_s, u"--json"_s}).json().value(0);
    QCOMPARE(entry[u"state"].toString(), state);
    QVERIFY(!entry[u"reason"].toString().isEmpty());
    for (const QString &reason : reasons)
        QVERIFY2(entry[u"reason"].toString().contains(reason), qPrintable(entry[u"reason"].toString()));
    const QJsonArray pending = profile.limber({u"show"_s, u"towel"_s, u"--json"_s}).json().value(0)[u"pending"].toArray();
    QCOMPARE(pending.at(0)[u"body"].toString(), u"Two arms and a hand."_s);
}

/// Each sync by hand tries everything, whatever its time; it ends at the first that goes wrong, and yet nothing starves.
void PostCommandsTest::whatAnEndpointStumblesOverHoldsUpNoOther()
{
    const CommandProfile profile;
    QCOMPARE(add(profile).status, 0);
    const auto answer = [&](const QString &thread) {
        return profile.limber({u"answer"_s, thread, u"--body-file"_s, m_files.file(u"body"_s), u"--json"_s}).json().value(0);
    };
    const QString stumbled = answer(u"towel"_s)[u"uuid"].toString();
    answer(u"rope-too-long"_s);
    answer(u"cold-lake"_s);
    m_relay->setScript([&stumbled](const QByteArray &target) {
        const QByteArray reply = RelayServer::http("500 Internal Server Error", "{}");
        return target.endsWith(stumbled.toUtf8()) ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
    for (int tries = 0; tries < 2; ++tries) {
        QCOMPARE(profile.limber({u"sync"_s}).status, 3);
        QCOMPARE(profile.limber({u"outbox"_s, u"--json"_s}).json().size(), 3);
    }
    const ProgramResult again = profile.limber({u"sync"_s, u"--json"_s});
    m_relay->setScript({});
    QVERIFY2(again.status == 3, again.said());
    QCOMPARE(again.json().value(0)[u"posted"].toInt(), 2);
    const QList<QJsonObject> left = profile.limber({u"outbox"_s, u"--json"_s}).json();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first()[u"uuid"].toString(), stumbled);
    QCOMPARE(left.first()[u"attempts"].toInt(), 3);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PostCommandsTest)
#include "postcommandstest.moc"
