// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/members.h>
#include <models/wire/changesjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray waiting(const QString &cursor, const QByteArray &fields = {})
{
    return "GET /changes?since=" + cursor.toLatin1() + "&wait=60 HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

/// The cursor after everything that a server has.
QString endOf(quint16 port)
{
    return wire::parseChanges(HttpConnection(port).get("/changes?limit=1000").body).value().cursor;
}

} // namespace

/// Clients that wait for changes: how many, how long, and what ends it.
class WaitersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tooManyAreAskedToComeBackAndWhoLeavesMakesRoom();
    void aRevokedTokenEndsTheWait();
    void aServerThatEndsLetsGoOfWhoWaits();
    void aServerThatNobodyAsksSleeps();
};

void WaitersTest::tooManyAreAskedToComeBackAndWhoLeavesMakesRoom()
{
    CommunityFixture community;
    const quint16 port = community.serve({.waiting = 2});
    HttpConnection first(port);
    first.send(waiting(community.end()));
    {
        HttpConnection second(port);
        second.send(waiting(community.end()));
        QCOMPARE(HttpConnection(port).get("/").status, 200); // both have been read by now
        HttpConnection third(port);
        third.send(waiting(community.end()));
        const HttpReply busy = third.receive();
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.fields.value("retry-after"), "10");
        QCOMPARE(third.get("/changes?since=" + community.end().toLatin1()).status, 200); // who does not wait is served
    }
    // The second has gone. Its connection's end may come after the next request: whoever is turned away asks again.
    HttpConnection next(port);
    const auto isHeld = [&] {
        next.send(waiting(community.end()));
        (void)QTest::qWaitFor([&] { return next.socket().bytesAvailable() > 0; }, 200);
        return next.socket().bytesAvailable() == 0 || next.receive().status != 503;
    };
    QTRY_VERIFY(isHeld());
    QVERIFY(first.rest().isEmpty());
    QVERIFY(community.load({topicItem(u"t"_s)}));
    QCOMPARE(wire::parseChanges(first.receive().body)->items.size(), 1U);
    QCOMPARE(wire::parseChanges(next.receive().body)->items.size(), 1U);
}

void WaitersTest::aRevokedTokenEndsTheWait()
{
    CommunityFixture community;
    Person person;
    person.name = u"Ola"_s;
    const QByteArray token = Members(community.database(), community.clock()).add(person).value();
    CommunityInfo info;
    info.readingNeedsToken = true;
    const quint16 port = community.serve({.lookTime = 10ms}, info);
    HttpConnection client(port);
    client.send(waiting(community.end(), "Authorization: Bearer " + token + "\r\n"));
    QCOMPARE(HttpConnection(port).get("/").status, 200);
    QVERIFY(client.rest().isEmpty() && client.socket().bytesAvailable() == 0);
    QVERIFY(Members(community.database(), community.clock()).revoke(u"Ola"_s));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 401);
    QVERIFY(!reply.body.contains("changes"));
}

void WaitersTest::aServerThatEndsLetsGoOfWhoWaits()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.port() > 0);
    const QString end = endOf(server.port());
    std::vector<std::unique_ptr<HttpConnection>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<HttpConnection>(server.port()));
        clients.back()->send(waiting(end));
    }
    QCOMPARE(HttpConnection(server.port()).get("/").status, 200);
    QElapsedTimer time;
    time.start();
    QCOMPARE(server.end(SIGTERM), 0);
    QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed()))); // not after the minute that they wait
    QVERIFY2(server.errors().isEmpty(), server.errors());
    for (const auto &client : clients) {
        QVERIFY(client->isClosedByServer());
        QVERIFY(client->rest().isEmpty());
    }
}

void WaitersTest::aServerThatNobodyAsksSleeps()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.port() > 0);
    HttpConnection stays(server.port()); // a connection costs no wakeup either
    QCOMPARE(stays.get("/").status, 200);
    const QString end = endOf(server.port());
    {
        HttpConnection client(server.port());
        client.send(waiting(end));
        // While somebody waits it looks, every half second, for what other processes wrote.
        const qint64 before = server.wakeups();
        QTRY_VERIFY_WITH_TIMEOUT(server.wakeups() > before + 1, 10'000);
    }
    const auto isAsleep = [&server] {
        const qint64 before = server.wakeups();
        QTest::qWait(1'300); // more than two looks
        return before > 0 && server.wakeups() == before;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsleep(), 10'000);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::WaitersTest)
#include "waiterstest.moc"
