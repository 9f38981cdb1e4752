// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/feed.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// What commands do with the outbox, and what they do while something is in it.
class OutboxCommandsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsDroppedIsNeverSent();
    void whatIsTriedAgainIsSent();
    void withSeveralCommunitiesOneIsNamed();
    void aRemovedCommunityKeepsItsPosts();
    void aThreadIsPrintedWithWhatWaits();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    /// Follows the endpoint that is behind this address, signed in, and up to date.
    void follow(const QUrl &url) const;
    /// Puts an answer in the outbox; its uuid.
    [[nodiscard]] QString answer(const QString &thread, const QByteArray &text) const;
    [[nodiscard]] QList<QJsonObject> outbox() const { return m_profile->limber({u"outbox"_s, u"--json"_s}).json(); }

    EndpointProcess m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    CommandProfile m_files;
    std::unique_ptr<CommandProfile> m_profile;
};

void OutboxCommandsTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(!write(u"token"_s, m_endpoint.addMember(u"Wenda Fell"_s)).isEmpty());
    QVERIFY(m_endpoint.start());
    m_relay = std::make_unique<RelayServer>(m_endpoint.port());
}

void OutboxCommandsTest::init()
{
    TestCase::init();
    m_profile = std::make_unique<CommandProfile>();
}

QString OutboxCommandsTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_files.file(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) < 0)
        return {};
    return file.fileName();
}

void OutboxCommandsTest::follow(const QUrl &url) const
{
    const ProgramResult added = m_profile->limber({u"community"_s, u"add"_s, url.toString(), u"--token-file"_s, m_files.file(u"token"_s)});
    QVERIFY2(added.status == 0, added.said());
    QCOMPARE(m_profile->limber({u"sync"_s}).status, 0);
}

QString OutboxCommandsTest::answer(const QString &thread, const QByteArray &text) const
{
    const ProgramResult given = m_profile->limber({u"answer"_s, thread, u"--body-file"_s, write(u"body"_s, text), u"--json"_s});
    return given.json().value(0)[u"uuid"].toString();
}

void OutboxCommandsTest::whatIsDroppedIsNeverSent()
{
    follow(m_relay->url());
    const QString dropped = answer(u"towel"_s, "Never mind.");
    const QString kept = answer(u"towel"_s, "Mind this.");
    const ProgramResult drop = m_profile->limber({u"outbox"_s, u"drop"_s, dropped});
    QVERIFY2(drop.status == 0 && drop.err.isEmpty(), drop.said());
    QCOMPARE(drop.text(), dropped + u": out of the outbox\n"_s);
    const QJsonArray pending = m_profile->limber({u"show"_s, u"towel"_s, u"--json"_s}).json().value(0)[u"pending"].toArray();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending.at(0)[u"uuid"].toString(), kept);
    const ProgramResult synced = m_profile->limber({u"sync"_s, u"--json"_s});
    QCOMPARE(synced.json().value(0)[u"posted"].toInt(), 1);
    const QStringList there = answersIn(feedOf(m_endpoint.port()), u"towel"_s);
    QVERIFY(there.contains(u"Mind this."_s) && !there.contains(u"Never mind."_s));
    const ProgramResult again = m_profile->limber({u"outbox"_s, u"drop"_s, dropped});
    QVERIFY2(again.status == 4 && again.err.contains(dropped), again.said());
}

void OutboxCommandsTest::whatIsTriedAgainIsSent()
{
    follow(m_relay->url());
    const QString uuid = answer(u"towel"_s, "Once more.");
    m_relay->setScript([](const QByteArray &target) {
        const QByteArray reply =
            RelayServer::http("409 Conflict", R"({"type":"question-closed","status":409})", "application/problem+json");
        return target.startsWith("/answers/") ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
    QCOMPARE(m_profile->limber({u"sync"_s}).status, 1);
    m_relay->setScript({});
    QCOMPARE(outbox().value(0)[u"state"].toString(), u"refused"_s);
    // Refused is the endpoint's word: nothing but the person sends it again.
    static_cast<void>(m_profile->limber({u"sync"_s}));
    QCOMPARE(outbox().value(0)[u"attempts"].toInt(), 1);
    const ProgramResult retry = m_profile->limber({u"outbox"_s, u"retry"_s, uuid, u"--json"_s});
    QVERIFY2(retry.status == 0 && retry.err.isEmpty(), retry.said());
    QCOMPARE(retry.json().value(0)[u"state"].toString(), u"queued"_s);
    const ProgramResult synced = m_profile->limber({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.status == 0, synced.said());
    QVERIFY(outbox().isEmpty());
    QCOMPARE(answersIn(feedOf(m_endpoint.port()), u"towel"_s).count(u"Once more."_s), 1);
    QCOMPARE(m_profile->limber({u"outbox"_s, u"retry"_s, uuid}).status, 4);
}

void OutboxCommandsTest::withSeveralCommunitiesOneIsNamed()
{
    EndpointProcess other;
    QFile token(m_files.file(u"other-token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly) && token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(token.write(other.addMember(u"Wenda Fell"_s)) > 0);
    token.close();
    QVERIFY(other.start());
    follow(m_relay->url());
    const ProgramResult added =
        m_profile->limber({u"community"_s, u"add"_s, other.url().toString(), u"--token-file"_s, token.fileName(), u"--json"_s});
    QVERIFY2(added.status == 0, added.said());
    const QString id = added.json().value(0)[u"id"].toString();
    const QStringList ask{u"ask"_s, u"--title"_s, u"Which of the two?"_s, u"--body-file"_s, write(u"body"_s, "This one.")};
    const ProgramResult unnamed = m_profile->limber(ask);
    QVERIFY2(unnamed.status == 2 && unnamed.err.contains(u"--community") && unnamed.err.contains(id), unnamed.said());
    QCOMPARE(m_profile->limber(ask + QStringList{u"--community"_s, u"nobody"_s}).status, 4);
    QVERIFY(outbox().isEmpty());
    const ProgramResult asked = m_profile->limber(ask + QStringList{u"--community"_s, id});
    QVERIFY2(asked.status == 0, asked.said());
    const ProgramResult synced = m_profile->limber({u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
    const auto asksIt = [](quint16 port) {
        const QJsonArray feed = feedOf(port);
        return std::count_if(feed.begin(), feed.end(), [](const QJsonValue &item) { return item[u"title"] == u"Which of the two?"_s; });
    };
    QCOMPARE(asksIt(other.port()), 1);
    QCOMPARE(asksIt(m_endpoint.port()), 0);
}

void OutboxCommandsTest::aRemovedCommunityKeepsItsPosts()
{
    follow(m_relay->url());
    const QString id = m_profile->limber({u"community"_s, u"list"_s, u"--json"_s}).json().value(0)[u"id"].toString();
    const QString uuid = answer(u"towel"_s, "Of a community that comes back.");
    const ProgramResult asked = m_profile->limber({u"community"_s, u"remove"_s, id});
    QVERIFY2(asked.status == 1 && asked.err.contains(u"--yes") && asked.err.contains(u"1 post"), asked.said());
    QCOMPARE(m_profile->limber({u"community"_s, u"list"_s}).status, 0);
    const ProgramResult removed = m_profile->limber({u"community"_s, u"remove"_s, id, u"--yes"_s});
    QVERIFY2(removed.status == 0, removed.said());
    QCOMPARE(m_profile->limber({u"community"_s, u"list"_s}).status, 4);
    QCOMPARE(outbox().value(0)[u"uuid"].toString(), uuid);
    QCOMPARE(outbox().value(0)[u"state"].toString(), u"queued"_s);
    follow(m_relay->url());
    QVERIFY(outbox().isEmpty());
    QCOMPARE(answersIn(feedOf(m_endpoint.port()), u"towel"_s).count(u"Of a community that comes back."_s), 1);
}

void OutboxCommandsTest::aThreadIsPrintedWithWhatWaits()
{
    follow(m_relay->url());
    static_cast<void>(answer(u"towel"_s, "Hang it **outside**."));
    const ProgramResult waiting = m_profile->limber({u"show"_s, u"towel"_s});
    QVERIFY2(waiting.status == 0, waiting.said());
    QVERIFY2(waiting.text().endsWith(u"\n--- Answer: Waiting for its turn\n\nHang it **outside**.\n"), waiting.said());
    m_relay->setScript([](const QByteArray &target) {
        const QByteArray problem = R"({"type":"invalid","status":422,"errors":[{"pointer":"/body","detail":"say how long"}]})";
        const QByteArray reply = RelayServer::http("422 Unprocessable Content", problem, "application/problem+json");
        return target.startsWith("/answers/") ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
    QCOMPARE(m_profile->limber({u"sync"_s}).status, 1);
    m_relay->setScript({});
    const ProgramResult refused = m_profile->limber({u"show"_s, u"towel"_s});
    QVERIFY2(refused.text().endsWith(u"\n--- Answer: Refused: Text: say how long\n\nHang it **outside**.\n"), refused.said());

    const ProgramResult asked =
        m_profile->limber({u"ask"_s, u"--title"_s, u"Is outside better?"_s, u"--body-file"_s, write(u"body"_s, "It rains."), u"--json"_s});
    const ProgramResult question = m_profile->limber({u"show"_s, asked.json().value(0)[u"uuid"].toString()});
    QVERIFY2(question.status == 0, question.said());
    QVERIFY2(question.text().startsWith(u"Is outside better?\nNot posted yet.\n"), question.said());
    QCOMPARE(question.text().count(u"It rains."_s), 1);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OutboxCommandsTest)
#include "outboxcommandstest.moc"
