// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/transport.h>
#include <tests/remote/awaited.h>
#include <tests/remote/loopbackserver.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QTest>
#include <QTimer>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

class TransportTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyThatComesInPiecesIsOne();
    void everyRequestSaysWhoAsksAndNothingElse();
    void noCookieIsEverSentBack();
    void whatMayNotBeAskedIsRefusedWithoutARequest_data();
    void whatMayNotBeAskedIsRefusedWithoutARequest();
    void plainHttpNeedsThePersonsWord();
    void aRedirectWithinTheOriginIsFollowed();
    void aRedirectToAnotherOriginEndsThere_data();
    void aRedirectToAnotherOriginEndsThere();
    void aRedirectLoopEndsAfterFiveHops();
    void aRedirectWithoutATargetIsAReply();
    void anErrorsContentIsReadOnlySoFar();
    void whatNeverBecameAReplyIsTyped_data();
    void whatNeverBecameAReplyIsTyped();
    void nobodyListening();
    void aServerThatHangsUpAtOnce();
    void aServerThatNeverAnswers();
    void aServerThatSpellsItsHeadersOut();
    void aServerThatSpeaksNoHttp();
    void oneByteAtATimeIsTooSlow();
    void slowButSteadyIsFastEnough();
    void aReplyCutShortOfItsLength();
    void aStopBeforeTheRequestSendsNone();
    void aStopEndsARequest();
    void aStopFromAnotherThreadEndsARequest();
    void aTransportThatGoesEndsItsRequests();
    void aNetworkThatGoesFirstIsNoCrash();
};

void TransportTest::aReplyThatComesInPiecesIsOne()
{
    FakeNetwork network;
    network.answer({.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"Retry-After", "5"}, {"Date", "today"}},
        .pieces = {"one ", "", "two"}});
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = QUrl(u"https://fit.example/a"_s), .accept = "application/json"}, {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, "one two");
    QCOMPARE(reply->contentType, "application/json; charset=utf-8");
    QCOMPARE(reply->retryAfter, "5");
    QCOMPARE(reply->date, "today");
}

void TransportTest::everyRequestSaysWhoAsksAndNothingElse()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json("{}")));
    QNetworkAccessManager network;
    Transport transport(network);
    QVERIFY(awaited(transport.ask({.url = server.url(), .accept = "application/json"}, {})));
    QByteArrayList lines = server.heads().value(0).trimmed().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.takeFirst(), "GET / HTTP/1.1");
    QVERIFY(lines.removeOne("User-Agent: Limber/" LIMBER_VERSION));
    QVERIFY(lines.removeOne("Accept: application/json"));
    QVERIFY(lines.removeOne("Host: " + server.url().authority().toLatin1()));
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(line.startsWith("Connection:") || line.startsWith("Accept-Encoding:") || line.startsWith("Accept-Language:")
                || line.startsWith("Cache-Control:") || line.startsWith("Pragma:"),
            line.constData());
}

void TransportTest::noCookieIsEverSentBack()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply("200 OK", {"Set-Cookie: tracker=1; Path=/"}, "{}")));
    QNetworkAccessManager network;
    Transport transport(network);
    QVERIFY(awaited(transport.ask({.url = server.url(), .accept = {}}, {})));
    QVERIFY(awaited(transport.ask({.url = server.url(), .accept = {}}, {})));
    QCOMPARE(server.heads().size(), 2);
    QVERIFY(!server.heads().at(1).toLower().contains("cookie"));
}

void TransportTest::whatMayNotBeAskedIsRefusedWithoutARequest_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://fit.example/", "http://localhost.fit.example/", "http://192.168.1.1/", "file:///etc/hostname",
             "ftp://127.0.0.1/", "data:application/json,{}", "qrc:/x", "https:///changes", "changes", ""})
        QTest::newRow(*url ? url : "nothing") << QString::fromLatin1(url);
}

void TransportTest::whatMayNotBeAskedIsRefusedWithoutARequest()
{
    QFETCH(const QString, url);
    FakeNetwork network;
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = QUrl(url), .accept = {}}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Refused);
    QCOMPARE(network.requests().size(), 0);
}

void TransportTest::plainHttpNeedsThePersonsWord()
{
    FakeNetwork network;
    network.answer("{}");
    network.answer("{}");
    Transport transport(network);
    QVERIFY(awaited(transport.ask({.url = QUrl(u"http://fit.example/"_s), .accept = {}, .allowHttp = true}, {})));
    QVERIFY(awaited(transport.ask({.url = QUrl(u"http://localhost:8030/"_s), .accept = {}}, {})));
    QCOMPARE(network.requests().size(), 2);
}

void TransportTest::aRedirectWithinTheOriginIsFollowed()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &head) {
        socket.write(head.startsWith("GET /old?limit=5 ")
                ? LoopbackServer::reply("308 Permanent Redirect", {"Location: new?limit=5"}, "moved")
                : LoopbackServer::json("{\"here\":1}"));
        socket.disconnectFromHost();
    });
    QNetworkAccessManager network;
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url().resolved(QUrl(u"old?limit=5"_s)), .accept = {}}, {}));
    QVERIFY(reply);
    QCOMPARE(reply->body, "{\"here\":1}");
    QCOMPARE(server.heads().size(), 2);
    QVERIFY(server.heads().at(1).startsWith("GET /new?limit=5 "));
}

void TransportTest::aRedirectToAnotherOriginEndsThere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("another host") << QByteArray("https://other.example/");
    QTest::newRow("another host, scheme left out") << QByteArray("//other.example/");
    QTest::newRow("another port") << QByteArray("https://fit.example:444/");
    QTest::newRow("without TLS") << QByteArray("http://fit.example/");
    QTest::newRow("a file") << QByteArray("file:///etc/hostname");
    QTest::newRow("a user in front of the host") << QByteArray("https://fit.example@other.example/");
}

void TransportTest::aRedirectToAnotherOriginEndsThere()
{
    QFETCH(const QByteArray, target);
    FakeNetwork network;
    network.answer({.status = 302, .headers = {{"Location", target}}});
    network.answer("{}");
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}, .allowHttp = true}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Malformed);
    QVERIFY2(reply.failure().detail.contains(u"another host"), qPrintable(reply.failure().detail));
    QCOMPARE(network.requests().size(), 1);
}

void TransportTest::aRedirectLoopEndsAfterFiveHops()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply("302 Found", {"Location: /"}, {})));
    QNetworkAccessManager network;
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url(), .accept = {}}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Malformed);
    QCOMPARE(server.heads().size(), 6);
}

void TransportTest::aRedirectWithoutATargetIsAReply()
{
    FakeNetwork network;
    network.answer({.status = 302, .headers = {}});
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 302);
}

void TransportTest::anErrorsContentIsReadOnlySoFar()
{
    FakeNetwork network;
    network.answer({.status = 500, .pieces = {QByteArray(50'000, 'x'), QByteArray(50'000, 'x')}, .endless = true});
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 500);
    QCOMPARE(reply->body.size(), 64 * 1024);
}

void TransportTest::whatNeverBecameAReplyIsTyped_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("host not found") << QNetworkReply::HostNotFoundError << Failure::Kind::Offline;
    QTest::newRow("connection refused") << QNetworkReply::ConnectionRefusedError << Failure::Kind::Offline;
    QTest::newRow("network down") << QNetworkReply::TemporaryNetworkFailureError << Failure::Kind::Offline;
    QTest::newRow("unreachable") << QNetworkReply::UnknownNetworkError << Failure::Kind::Offline;
    QTest::newRow("proxy gone") << QNetworkReply::ProxyConnectionRefusedError << Failure::Kind::Offline;
    QTest::newRow("connecting takes too long") << QNetworkReply::TimeoutError << Failure::Kind::Timeout;
    QTest::newRow("TLS that cannot be trusted") << QNetworkReply::SslHandshakeFailedError << Failure::Kind::Malformed;
    QTest::newRow("no HTTP") << QNetworkReply::ProtocolFailure << Failure::Kind::Malformed;
}

void TransportTest::whatNeverBecameAReplyIsTyped()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    FakeNetwork network;
    network.answer({.status = 0, .error = error});
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, {}));
    QVERIFY(!reply);
    QTEST(reply.failure().kind, "kind");
    QVERIFY(!reply.failure().detail.isEmpty());
}

void TransportTest::nobodyListening()
{
    QUrl url;
    {
        const LoopbackServer server(LoopbackServer::always({}));
        url = server.url();
    }
    QNetworkAccessManager network;
    Transport transport(network);
    QCOMPARE(awaited(transport.ask({.url = url, .accept = {}}, {})).failure().kind, Failure::Kind::Offline);
}

void TransportTest::aServerThatHangsUpAtOnce()
{
    LoopbackServer server(LoopbackServer::always({}));
    QNetworkAccessManager network;
    Transport transport(network);
    QCOMPARE(awaited(transport.ask({.url = server.url(), .accept = {}}, {})).failure().kind, Failure::Kind::Offline);
}

void TransportTest::aServerThatNeverAnswers()
{
    LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
    QNetworkAccessManager network;
    Transport transport(network, {.idle = 100ms});
    QCOMPARE(awaited(transport.ask({.url = server.url(), .accept = {}}, {})).failure().kind, Failure::Kind::Timeout);
}

void TransportTest::aServerThatSpellsItsHeadersOut()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nX-Long: ");
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(5ms);
    });
    QNetworkAccessManager network;
    Transport transport(network, {.idle = 300ms});
    QCOMPARE(awaited(transport.ask({.url = server.url(), .accept = {}}, {})).failure().kind, Failure::Kind::Timeout);
}

void TransportTest::aServerThatSpeaksNoHttp()
{
    LoopbackServer server(LoopbackServer::always("220 mail.fit.example ready\r\n"));
    QNetworkAccessManager network;
    Transport transport(network);
    QCOMPARE(awaited(transport.ask({.url = server.url(), .accept = {}}, {})).failure().kind, Failure::Kind::Offline);
}

void TransportTest::oneByteAtATimeIsTooSlow()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(LoopbackServer::head("200 OK", {"Content-Type: application/json"}) + '{');
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(10ms);
    });
    QNetworkAccessManager network;
    Transport transport(network, {.idle = 60s, .slowWindow = 400ms, .slowBytes = 400});
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url(), .accept = {}}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Timeout);
    QVERIFY2(reply.failure().detail.contains(u"too few"), qPrintable(reply.failure().detail));
}

void TransportTest::slowButSteadyIsFastEnough()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(LoopbackServer::head("200 OK", {"Content-Type: application/json", "Content-Length: 7500"}));
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(QByteArray(50, ' ')); });
        timer->start(10ms);
    });
    QNetworkAccessManager network;
    Transport transport(network, {.idle = 60s, .slowWindow = 1s, .slowBytes = 50});
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url(), .accept = {}}, {}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.failure().detail));
    QCOMPARE(reply->body.size(), 7500);
}

void TransportTest::aReplyCutShortOfItsLength()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::head("200 OK", {"Content-Length: 1000"}) + QByteArray(500, ' ')));
    QNetworkAccessManager network;
    Transport transport(network);
    QCOMPARE(awaited(transport.ask({.url = server.url(), .accept = {}}, {})).failure().kind, Failure::Kind::Offline);
}

void TransportTest::aStopBeforeTheRequestSendsNone()
{
    FakeNetwork network;
    Transport transport(network);
    std::stop_source stop;
    stop.request_stop();
    const QFuture<Result<HttpReply>> future = transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, stop.get_token());
    QCOMPARE(awaited(future).failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(network.requests().size(), 0);
}

void TransportTest::aStopEndsARequest()
{
    FakeNetwork network;
    network.answer({.pieces = {"{"}, .endless = true});
    Transport transport(network);
    std::stop_source stop;
    const QFuture<Result<HttpReply>> future = transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, stop.get_token());
    QTest::qWait(0);
    QVERIFY(!future.isFinished());
    stop.request_stop();
    QCOMPARE(awaited(future).failure().kind, Failure::Kind::Cancelled);
}

void TransportTest::aStopFromAnotherThreadEndsARequest()
{
    LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
    QNetworkAccessManager network;
    Transport transport(network);
    std::stop_source stop;
    const QFuture<Result<HttpReply>> future = transport.ask({.url = server.url(), .accept = {}}, stop.get_token());
    const std::jthread other([&stop] { stop.request_stop(); });
    QCOMPARE(awaited(future).failure().kind, Failure::Kind::Cancelled);
}

void TransportTest::aTransportThatGoesEndsItsRequests()
{
    FakeNetwork network;
    network.answer({.endless = true});
    auto transport = std::make_unique<Transport>(network);
    const QFuture<Result<HttpReply>> future = transport->ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, {});
    QTest::qWait(0);
    transport.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(awaited(future).failure().kind, Failure::Kind::Cancelled);
}

void TransportTest::aNetworkThatGoesFirstIsNoCrash()
{
    auto network = std::make_unique<FakeNetwork>();
    network->answer({.endless = true});
    Transport transport(*network);
    std::stop_source stop;
    const QFuture<Result<HttpReply>> future = transport.ask({.url = QUrl(u"https://fit.example/"_s), .accept = {}}, stop.get_token());
    network.reset();
    stop.request_stop();
    QCOMPARE(awaited(future).failure().kind, Failure::Kind::Cancelled);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::TransportTest)
#include "transporttest.moc"
