// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/origin.h>
#include <models/remote/transport.h>
#include <tests/remote/awaited.h>
#include <tests/remote/loopbackserver.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

namespace {

const QByteArray secret = "s3cret-T0ken";

HttpRequest put(const QUrl &url)
{
    return {.url = url,
        .accept = "application/json",
        .method = HttpRequest::Method::Put,
        .body = R"({"body":"Stretch."})",
        .ifMatch = R"("r7")",
        .token = secret};
}

} // namespace

/// What is written, and in whose name: where it goes, and where it never does.
class TransportWriteTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenGoesWithItsHeaders();
    void whatIsTakenAwayGoesWithItsHeaders();
    void aRequestInNobodysNameSaysSo();
    void aTokenGoesOnlyWhereNobodyListens_data();
    void aTokenGoesOnlyWhereNobodyListens();
    void aTokenIsNotSentOverPlainHttpToAnotherComputerWhateverWasAllowed();
    void aTokenNeverFollowsARedirectToAnotherOrigin_data();
    void aTokenNeverFollowsARedirectToAnotherOrigin();
    void aRedirectWithinTheOriginTakesAllAlong();
    void aRedirectThatForgetsWhatIsWrittenIsNotFollowed_data();
    void aRedirectThatForgetsWhatIsWrittenIsNotFollowed();
    void aTokenThatAServerRepeatsIsNotKept();
    void theItemThatComesWith412IsReadWhole();
    void patienceHoldsUntilTheFirstByte();
};

void TransportWriteTest::whatIsWrittenGoesWithItsHeaders()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json("{}")));
    QNetworkAccessManager network;
    Transport transport(network);
    QVERIFY(awaited(transport.ask(put(server.url().resolved(QUrl(u"answers/a1"_s))), {})));
    const QByteArray head = server.heads().value(0);
    QVERIFY2(head.startsWith("PUT /answers/a1 HTTP/1.1\r\n"), head.constData());
    QVERIFY(head.contains("\r\nAuthorization: Bearer s3cret-T0ken\r\n"));
    QVERIFY(head.contains("\r\nIf-Match: \"r7\"\r\n"));
    QVERIFY(head.contains("\r\nContent-Type: application/json\r\n"));
    QCOMPARE(server.bodies().value(0), R"({"body":"Stretch."})");
}

void TransportWriteTest::whatIsTakenAwayGoesWithItsHeaders()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::head("204 No Content", {})));
    QNetworkAccessManager network;
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url().resolved(QUrl(u"answers/a1"_s)),
                                                              .accept = {},
                                                              .method = HttpRequest::Method::Delete,
                                                              .ifMatch = R"("r7")",
                                                              .token = secret},
        {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 204);
    const QByteArray head = server.heads().value(0);
    QVERIFY2(head.startsWith("DELETE /answers/a1 HTTP/1.1\r\n"), head.constData());
    QVERIFY(head.contains("\r\nAuthorization: Bearer s3cret-T0ken\r\n"));
    QVERIFY(head.contains("\r\nIf-Match: \"r7\"\r\n"));
}

void TransportWriteTest::aRequestInNobodysNameSaysSo()
{
    FakeNetwork network;
    network.answer("{}");
    Transport transport(network);
    QVERIFY(awaited(transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, {})));
    QVERIFY(!network.requests().value(0).hasRawHeader("Authorization"));
    QVERIFY(!network.requests().value(0).hasRawHeader("If-Match"));
    QCOMPARE(network.operations().value(0), QNetworkAccessManager::GetOperation);
}

void TransportWriteTest::aTokenGoesOnlyWhereNobodyListens_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("TLS") << u"https://fit.example/"_s << true;
    QTest::newRow("the name of this computer") << u"http://localhost:8030/"_s << true;
    QTest::newRow("IPv4 loopback") << u"http://127.0.0.1:8030/"_s << true;
    QTest::newRow("all of the loopback net") << u"http://127.8.9.10/"_s << true;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:8030/"_s << true;
    QTest::newRow("another computer") << u"http://fit.example/"_s << false;
    QTest::newRow("the same house") << u"http://192.168.1.1/"_s << false;
    QTest::newRow("a name that only begins as loopback") << u"http://127.0.0.1.fit.example/"_s << false;
    QTest::newRow("a name that only begins as this computer") << u"http://localhost.fit.example/"_s << false;
    QTest::newRow("a user's name that looks like it") << u"http://localhost@fit.example/"_s << false;
}

void TransportWriteTest::aTokenGoesOnlyWhereNobodyListens()
{
    QFETCH(const QString, url);
    QFETCH(const bool, may);
    QCOMPARE(mayCarryToken(QUrl(url)), may);
    FakeNetwork network;
    network.answer("{}");
    Transport transport(network);
    HttpRequest request = put(QUrl(url));
    request.allowHttp = true;
    const Result<HttpReply> reply = awaited(transport.ask(request, {}));
    QCOMPARE(reply.ok(), may);
    QCOMPARE(network.requests().size(), may ? 1 : 0);
    if (!may)
        QCOMPARE(reply.failure().kind, Failure::Kind::Refused);
}

void TransportWriteTest::aTokenIsNotSentOverPlainHttpToAnotherComputerWhateverWasAllowed()
{
    FakeNetwork network;
    Transport transport(network);
    HttpRequest request = put(QUrl(u"http://fit.example/answers/a1"_s));
    request.allowHttp = true;
    const Result<HttpReply> reply = awaited(transport.ask(request, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().detail, u"a token is never sent over plain HTTP to another computer: http://fit.example"_s);
    QCOMPARE(network.requests().size(), 0);
}

void TransportWriteTest::aTokenNeverFollowsARedirectToAnotherOrigin_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"https://other.example/", "https://fit.example:8443/", "http://fit.example/", "//other.example/x",
             "https://fit.example.other.example/", "http://localhost/"})
        QTest::newRow(location) << QByteArray(location);
}

void TransportWriteTest::aTokenNeverFollowsARedirectToAnotherOrigin()
{
    QFETCH(const QByteArray, location);
    FakeNetwork network;
    network.answer({.status = 307, .headers = {{"Location", location}}});
    network.answer("{}");
    Transport transport(network);
    HttpRequest request = put(QUrl(u"https://fit.example/"_s));
    request.allowHttp = true;
    const Result<HttpReply> reply = awaited(transport.ask(request, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Malformed);
    QCOMPARE(network.requests().size(), 1);
}

void TransportWriteTest::aRedirectWithinTheOriginTakesAllAlong()
{
    FakeNetwork network;
    network.answer({.status = 308, .headers = {{"Location", "/qa/answers/a1"}}});
    network.answer("{}");
    Transport transport(network);
    QVERIFY(awaited(transport.ask(put(QUrl(u"https://fit.example/answers/a1"_s)), {})));
    QCOMPARE(network.requests().size(), 2);
    QCOMPARE(network.requests().at(1).url(), QUrl(u"https://fit.example/qa/answers/a1"_s));
    QCOMPARE(network.operations().at(1), QNetworkAccessManager::PutOperation);
    QCOMPARE(network.bodies().at(1), R"({"body":"Stretch."})");
    QCOMPARE(network.requests().at(1).rawHeader("Authorization"), "Bearer " + secret);
}

void TransportWriteTest::aRedirectThatForgetsWhatIsWrittenIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303})
        QTest::addRow("%d", status) << status;
}

void TransportWriteTest::aRedirectThatForgetsWhatIsWrittenIsNotFollowed()
{
    QFETCH(const int, status);
    FakeNetwork network;
    network.answer({.status = status, .headers = {{"Location", "/elsewhere"}}});
    network.answer("{}");
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask(put(QUrl(u"https://fit.example/"_s)), {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Malformed);
    QCOMPARE(network.requests().size(), 1);
}

void TransportWriteTest::aTokenThatAServerRepeatsIsNotKept()
{
    FakeNetwork network;
    network.answer({.status = 401, .pieces = {R"({"detail":"Who is s3cret-T0ken?"})"}});
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask(put(QUrl(u"https://fit.example/"_s)), {}));
    QVERIFY(reply);
    QCOMPARE(reply->body, R"({"detail":"Who is (token)?"})");
}

void TransportWriteTest::theItemThatComesWith412IsReadWhole()
{
    const QByteArray item(200'000, 'x');
    FakeNetwork network;
    network.answer({.status = 412, .pieces = {item}});
    network.answer({.status = 409, .pieces = {item}});
    Transport transport(network);
    const Result<HttpReply> changed = awaited(transport.ask(put(QUrl(u"https://fit.example/"_s)), {}));
    QVERIFY(changed);
    QCOMPARE(changed->body.size(), item.size());
    const Result<HttpReply> refused = awaited(transport.ask(put(QUrl(u"https://fit.example/"_s)), {}));
    QVERIFY(refused);
    QCOMPARE(refused->body.size(), 64 * 1024);
}

void TransportWriteTest::patienceHoldsUntilTheFirstByte()
{
    FakeNetwork network;
    FakeNetworkAnswer silent;
    silent.held = true;
    FakeNetworkAnswer halting;
    halting.pieces = {"{"};
    halting.endless = true;
    network.answer(silent);
    network.answer(halting);
    Transport transport(network, {.idle = 50ms});
    const auto detail = [&] {
        const Result<HttpReply> reply =
            awaited(transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}, .patience = 100ms}, {}));
        return reply || reply.failure().kind != Failure::Kind::Timeout ? u"no time-out"_s : reply.failure().detail;
    };
    QCOMPARE(detail(), u"nothing came for 150 ms"_s);
    QCOMPARE(detail(), u"nothing came for 50 ms"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::TransportWriteTest)
#include "transportwritetest.moc"
