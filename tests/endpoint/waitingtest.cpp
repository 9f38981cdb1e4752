// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/members.h>
#include <models/wire/changesjson.h>
#include <models/wire/postjson.h>
#include <models/wire/problemjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QTest>

#include <csignal>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Clients that wait for changes, and those that have to come back later.
class WaitingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneTooManyIsToldToComeBackUntilSomebodyLeaves();
    void whoseTokenIsTakenAwayWaitsNoLonger();
    void theServerEndsThoughClientsWait();
    void whoWritesWhileAnotherProcessDoesIsToldToComeBack();
    void aPostThatIsTooLargeIsRefusedWhole();

private:
    static QByteArray join(CommunityFixture &community, const QString &name)
    {
        Person person;
        person.name = name;
        return Members(community.database(), community.clock()).add(person).value();
    }
    static void wait(HttpConnection &client, const QString &cursor, const QByteArray &token = {})
    {
        const QByteArray authorization = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
        client.send("GET /changes?since=" + cursor.toLatin1() + "&wait=60 HTTP/1.1\r\nHost: h\r\n" + authorization + "\r\n");
    }
    static HttpReply put(quint16 port, const QByteArray &token, const QByteArray &body)
    {
        HttpConnection client(port);
        client.send("PUT /questions/00000000-0000-4000-8000-000000000001 HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.receive();
    }
};

void WaitingTest::oneTooManyIsToldToComeBackUntilSomebodyLeaves()
{
    CommunityFixture community;
    const quint16 port = community.serve({.lookTime = 10ms, .waiting = 2});
    const QString end = community.end();
    HttpConnection stays(port);
    wait(stays, end);
    {
        HttpConnection leaves(port);
        wait(leaves, end);
        HttpConnection refused(port);
        wait(refused, end);
        const HttpReply reply = refused.receive();
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.fields.value("retry-after").toInt() > 0);
    }
    // Its place is free as soon as the server hears of it: a try that came too early is told so, and made again.
    HttpConnection next(port);
    const auto waits = [&] {
        wait(next, end);
        return HttpConnection(port).get("/").status == 200 && next.rest().isEmpty() && next.socket().bytesAvailable() == 0;
    };
    bool isWaiting = waits();
    for (int i = 0; i < 50 && !isWaiting; ++i) {
        QCOMPARE(next.receive().status, 503);
        isWaiting = waits();
    }
    QVERIFY(isWaiting);
    QVERIFY(community.load({topicItem(u"t"_s)}));
    QCOMPARE(wire::parseChanges(stays.receive().body)->items.size(), 1U);
    QCOMPARE(wire::parseChanges(next.receive().body)->items.size(), 1U);
}

void WaitingTest::whoseTokenIsTakenAwayWaitsNoLonger()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    CommunityInfo info;
    info.readingNeedsToken = true;
    const quint16 port = community.serve({.lookTime = 10ms}, info);
    HttpConnection client(port);
    wait(client, community.end(), token);
    QCOMPARE(HttpConnection(port).get("/").status, 200); // the request has been read by now
    QVERIFY(client.rest().isEmpty());
    QVERIFY(Members(community.database(), community.clock()).revoke(u"Ola"_s));
    QVERIFY(community.load({topicItem(u"secret"_s)}));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 401);
    QVERIFY(!reply.body.contains("secret"));
}

void WaitingTest::theServerEndsThoughClientsWait()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"t"_s)}));
    ServerProcess server(community.folder());
    QVERIFY(server.port() != 0);
    HttpConnection client(server.port());
    wait(client, community.end());
    QCOMPARE(HttpConnection(server.port()).get("/").status, 200);
    QCOMPARE(server.end(SIGTERM), 0);
    QVERIFY(client.isClosedByServer());
    QCOMPARE(server.errors(), QByteArray());
}

void WaitingTest::whoWritesWhileAnotherProcessDoesIsToldToComeBack()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve({.lockTime = 20ms});
    const QString end = community.end();
    const QByteArray question = wire::writePost({.title = u"Why?"_s, .body = u"Tell me."_s});
    community.database().beginWrite();
    const HttpReply busy = put(port, token, question);
    community.database().rollback();
    QCOMPARE(busy.status, 503);
    QVERIFY(busy.fields.value("retry-after").toInt() > 0);
    QCOMPARE(community.end(), end);
    QCOMPARE(put(port, token, question).status, 201);
}

void WaitingTest::aPostThatIsTooLargeIsRefusedWhole()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    CommunityInfo info;
    info.limits.body = 300'000;
    const quint16 port = community.serve({}, info);
    const QString end = community.end();
    const HttpReply reply = put(port, token, wire::writePost({.title = u"Why?"_s, .body = QString(270'000, u'x')}));
    QCOMPARE(reply.status, 413);
    const auto problem = wire::parseProblem(reply.body);
    QVERIFY(problem);
    QCOMPARE(problem->errors.size(), 1);
    QCOMPARE(community.end(), end);
    QCOMPARE(put(port, token, wire::writePost({.title = u"Why?"_s, .body = QString(200'000, u'x')})).status, 201);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::WaitingTest)
#include "waitingtest.moc"
