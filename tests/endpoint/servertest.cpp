// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/changesjson.h>
#include <models/wire/discoveryjson.h>
#include <models/wire/problemjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

CommunityInfo club()
{
    CommunityInfo info;
    info.name = u"The Club"_s;
    info.licence.name = u"CC BY-SA 4.0"_s;
    info.posting = true;
    info.limits.page = 50;
    return info;
}

} // namespace

class ServerTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void discoverySaysWhoItIs();
    void changesArePagedByTheirLimit();
    void aLimitOutOfRangeIsABadRequest_data();
    void aLimitOutOfRangeIsABadRequest();
    void anUnknownCursorIsGone();
    void changesAreGzippedForWhoTakesIt();
    void anItemHasItsRevisionAsETag();
    void whatTheClientHasIsNotSentAgain_data();
    void whatTheClientHasIsNotSentAgain();
    void aWithdrawnItemIsGoneAndAnUnknownOneNotFound();
    void anAddressThatIsNoneIsNotFound_data();
    void anAddressThatIsNoneIsNotFound();
    void otherMethodsAreRefusedWithWhatIsAllowed_data();
    void otherMethodsAreRefusedWithWhatIsAllowed();
    void headHasTheFieldsOfGetAndNoBody();
    void aChangeIsServedAtOnce();
    void errorsTellNothingOfTheInside();
};

void ServerTest::discoverySaysWhoItIs()
{
    CommunityFixture community;
    HttpConnection client(community.serve({}, club()));
    const HttpReply reply = client.get("/");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.fields.value("content-type"), "application/json");
    QVERIFY(wire::parseDiscovery(reply.body).value() == club());
    QVERIFY(reply.fields.contains("date"));
}

void ServerTest::changesArePagedByTheirLimit()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"a"_s), topicItem(u"b"_s), topicItem(u"c"_s)}));
    HttpConnection client(community.serve({}, club()));
    const ChangePage first = wire::parseChanges(client.get("/changes?limit=2").body).value();
    QCOMPARE(first.items.size(), 2U);
    QVERIFY(first.more);
    const ChangePage second = wire::parseChanges(client.get("/changes?since=" + first.cursor.toLatin1() + "&limit=2").body).value();
    QCOMPARE(second.items.size(), 1U);
    QVERIFY(!second.more);
    const HttpReply last = client.get("/changes?since=" + second.cursor.toLatin1() + "&wait=0&unknown=1");
    QCOMPARE(wire::parseChanges(last.body)->cursor, second.cursor);
    QVERIFY(!last.fields.contains("etag"));
    QCOMPARE(wire::parseChanges(client.get("/changes").body)->items.size(), 3U);
}

void ServerTest::aLimitOutOfRangeIsABadRequest_data()
{
    QTest::addColumn<QByteArray>("limit");
    for (const char *limit : {"0", "-1", "51", "99999999999", "", "many", "1.5", "+1", "%201", "1;2"})
        QTest::addRow("limit=%s", limit) << QByteArray(limit);
}

void ServerTest::aLimitOutOfRangeIsABadRequest()
{
    QFETCH(QByteArray, limit);
    CommunityFixture community;
    HttpConnection client(community.serve({}, club()));
    const HttpReply reply = client.get("/changes?limit=" + limit);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.fields.value("content-type"), "application/problem+json");
    QCOMPARE(wire::parseProblem(reply.body)->detail, u"limit: not a whole number from 1 to 50."_s);
}

void ServerTest::anUnknownCursorIsGone()
{
    CommunityFixture community;
    CommunityFixture other;
    HttpConnection client(community.serve());
    for (const QByteArray &cursor : {QByteArray("x"), QByteArray(), QByteArray("%00"), QByteArray(5'000, 'A'), other.end().toLatin1()}) {
        const HttpReply reply = client.get("/changes?since=" + cursor);
        QCOMPARE(reply.status, 410);
        QCOMPARE(reply.fields.value("content-type"), "application/problem+json");
        const auto problem = wire::parseProblem(reply.body);
        QCOMPARE(problem->type, u"cursor-expired"_s);
        QCOMPARE(problem->status, 410);
    }
}

void ServerTest::changesAreGzippedForWhoTakesIt()
{
    CommunityFixture community;
    QVERIFY(community.load({with(questionItem(u"q"_s), u"body"_s, u"Stretch. "_s.repeated(2'000))}));
    HttpConnection client(community.serve());
    const HttpReply plain = client.get("/changes");
    QVERIFY(!plain.fields.contains("content-encoding"));
    QCOMPARE(plain.fields.value("vary"), "Accept-Encoding");
    const HttpReply packed = client.get("/changes", "Accept-Encoding: br, gzip;q=0.8\r\n");
    QCOMPARE(packed.fields.value("content-encoding"), "gzip");
    QCOMPARE(packed.fields.value("vary"), "Accept-Encoding");
    QVERIFY(packed.body.size() < plain.body.size() / 10);
    QCOMPARE(packed.text(), plain.body);
    QVERIFY(!client.get("/changes", "Accept-Encoding: gzip;q=0\r\n").fields.contains("content-encoding"));
}

void ServerTest::anItemHasItsRevisionAsETag()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s)}));
    HttpConnection client(community.serve());
    for (const QByteArray &path : {QByteArray("/questions/q"), QByteArray("/answers/a")}) {
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.fields.value("content-type"), "application/json");
        QCOMPARE(reply.fields.value("etag"), '"' + reply.json().value("revision"_L1).toString().toLatin1() + '"');
    }
}

void ServerTest::whatTheClientHasIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::newRow("the same") << QByteArray("TAG") << 304;
    QTest::newRow("weak") << QByteArray("W/TAG") << 304;
    QTest::newRow("among others") << QByteArray("\"x\", TAG ,\"y\"") << 304;
    QTest::newRow("any") << QByteArray("*") << 304;
    QTest::newRow("another") << QByteArray("\"x\"") << 200;
    QTest::newRow("unquoted") << QByteArray("x") << 200;
}

void ServerTest::whatTheClientHasIsNotSentAgain()
{
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s)}));
    HttpConnection client(community.serve());
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/questions/q")}) {
        const QByteArray tag = client.get(path).fields.value("etag");
        const HttpReply reply = client.get(path, "If-None-Match: " + QByteArray(field).replace("TAG", tag) + "\r\n");
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.fields.value("etag"), tag);
        QCOMPARE(reply.body.isEmpty(), status == 304);
    }
    // After an edit the old tag is no longer good.
    const QByteArray tag = client.get("/questions/q").fields.value("etag");
    QVERIFY(community.load({with(questionItem(u"q"_s), u"title"_s, u"Edited"_s)}));
    QCOMPARE(client.get("/questions/q", "If-None-Match: " + tag + "\r\n").status, 200);
}

void ServerTest::aWithdrawnItemIsGoneAndAnUnknownOneNotFound()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s)}));
    QVERIFY(community.load({deletion(u"question"_s, u"q"_s)}));
    HttpConnection client(community.serve());
    for (const QByteArray &path : {QByteArray("/questions/q"), QByteArray("/answers/a")}) {
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.status, 410);
        QCOMPARE(wire::parseProblem(reply.body)->type, u"withdrawn"_s);
    }
    QCOMPARE(client.get("/questions/a").status, 404);
    QCOMPARE(client.get("/answers/never").status, 404);
}

void ServerTest::anAddressThatIsNoneIsNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
        {"/nothing", "/changes/", "/questions", "/questions/", "/questions/a/b", "/questions/a%2Fb", "/questions/a%00b", "/questions/..",
            "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//", "*", "/you", "/topics/t", "/questions/'%20OR%201=1--"})
        QTest::addRow("%s", target) << QByteArray(target);
    QTest::newRow("long") << "/questions/" + QByteArray(10'000, 'x');
}

void ServerTest::anAddressThatIsNoneIsNotFound()
{
    QFETCH(QByteArray, target);
    CommunityFixture community;
    HttpConnection client(community.serve());
    const HttpReply reply = client.get(target);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.fields.value("content-type"), "application/problem+json");
    QCOMPARE(client.get("http://localhost/").status, 200); // the absolute form, and the same connection
}

void ServerTest::otherMethodsAreRefusedWithWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW", "get"})
        QTest::addRow("%s", method) << QByteArray(method);
}

void ServerTest::otherMethodsAreRefusedWithWhatIsAllowed()
{
    QFETCH(QByteArray, method);
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send(method + " /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}");
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.fields.value("allow"), "GET, HEAD, PUT, DELETE");
    QCOMPARE(reply.fields.value("content-type"), "application/problem+json");
    QCOMPARE(client.get("/").status, 200);
}

void ServerTest::headHasTheFieldsOfGetAndNoBody()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s)}));
    HttpConnection client(community.serve());
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/changes"), QByteArray("/questions/q"), QByteArray("/none")}) {
        const HttpReply get = client.get(path);
        client.send("HEAD " + path + " HTTP/1.1\r\nHost: h\r\n\r\n");
        const HttpReply head = client.receive(true);
        QCOMPARE(head.status, get.status);
        for (const char *name : {"content-length", "content-type", "etag", "vary"})
            QCOMPARE(head.fields.value(name), get.fields.value(name));
    }
    QCOMPARE(client.get("/").status, 200);
    QVERIFY(client.rest().isEmpty());
}

void ServerTest::aChangeIsServedAtOnce()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    QCOMPARE(client.get("/questions/q").status, 404);
    QVERIFY(community.load({questionItem(u"q"_s)}));
    QCOMPARE(client.get("/questions/q").status, 200);
    QVERIFY(community.load({deletion(u"question"_s, u"q"_s)}));
    QCOMPARE(client.get("/questions/q").status, 410);
}

void ServerTest::errorsTellNothingOfTheInside()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    community.database().run(u"DROP TABLE item"_s).finish();
    for (const QByteArray &path : {QByteArray("/changes"), QByteArray("/questions/q")}) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no such table"_s));
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.status, 500);
        QCOMPARE(reply.body, R"({"status":500,"title":"Internal Server Error","type":"about:blank"})");
    }
    QCOMPARE(client.get("/").status, 200);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ServerTest)
#include "servertest.moc"
