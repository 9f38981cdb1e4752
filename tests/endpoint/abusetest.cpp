// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/problemjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QElapsedTimer>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 mostMemory = 1024 * 1024; // kB; a sanitizer keeps a shadow of everything, and what was freed
#else
constexpr qint64 mostMemory = 64 * 1024; // kB
#endif
constexpr qint64 mebibyte = 1024 * 1024;

// Sends as fast as the server takes it, until everything is out, a reply is there, or the server hangs up. The bytes that went out.
qint64 pour(HttpConnection &client, const QByteArray &piece, qint64 bytes)
{
    qint64 sent = 0;
    while (sent < bytes && client.socket().state() == QAbstractSocket::ConnectedState) {
        client.send(piece);
        sent += piece.size();
        if (!QTest::qWaitFor(
                [&] { return client.socket().bytesToWrite() < mebibyte || client.socket().state() != QAbstractSocket::ConnectedState; },
                20'000))
            break;
    }
    return sent;
}

QJsonArray largeQuestions(int count)
{
    QJsonArray items;
    for (int i = 0; i < count; ++i) {
        QString body;
        for (quint32 n = 0, x = static_cast<quint32>(i) + 1; n < 29'000; ++n, x = x * 1'664'525 + 1'013'904'223)
            body += QChar(u'a' + static_cast<char16_t>((x >> 24) % 26));
        items.append(with(questionItem(u"q%1"_s.arg(i)), u"body"_s, body));
    }
    return items;
}

} // namespace

class AbuseTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredAndFiftyMegabytesOfHeadersAreCutOff();
    void threeHundredMegabytesOfBodyAreRefusedBeforeTheyAreSent();
    void threeHundredMegabytesInChunksAreRefused();
    void clientsThatNeverReadDoNotFillTheMemory();
    void manyLegalBodiesAtOnceDoNotFillTheMemory();
    void aByteAtATimeIsCutOffInTheHead();
    void aByteAtATimeIsCutOffInTheBody();
    void aRequestInPiecesIsServed();
    void anIdleConnectionIsClosed();
    void twoRequestsInOnePacketGetTwoRepliesInOrder();
    void aThousandRequestsInOneGoAreAllServed();
    void aNegativeContentLengthIsRefused();
    void aDoubledContentLengthIsRefused();
    void aBodyOfExactlyOneMebibyteIsTaken();
    void aClientThatWaitsToContinueIsToldTo();
    void aClientThatLeavesInTheMiddleOfItsReplyHarmsNobody();
    void aClientThatLeavesInTheMiddleOfItsRequestHarmsNobody();
    void oneConnectionTooManyIsToldToComeBack();
    void http10GetsItsReplyAndTheEnd();
    void closeMeansClose();
    void bytesThatAreNoHttpAreRefused();
    void anUpgradeIsNotTaken();
};

void AbuseTest::aHundredAndFiftyMegabytesOfHeadersAreCutOff()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.port() != 0);
    {
        HttpConnection client(server.port());
        client.send("GET / HTTP/1.1\r\nHost: h\r\n");
        const QByteArray piece = ("X-Filler: " + QByteArray(1'000, 'x') + "\r\n").repeated(256);
        QVERIFY(pour(client, piece, 150 * mebibyte) > 0);
        QCOMPARE(client.receive().status, 431);
        QVERIFY(client.isClosedByServer());
    }
    {
        HttpConnection client(server.port());
        pour(client, QByteArray(mebibyte, 'x'), 150 * mebibyte); // one line without an end
        QCOMPARE(client.receive().status, 431);
    }
    HttpConnection next(server.port());
    QCOMPARE(next.get("/").status, 200);
    const qint64 peak = server.peakMemory();
    qInfo("peak memory: %lld kB", static_cast<long long>(peak));
    QVERIFY(peak > 0 && peak < mostMemory);
}

void AbuseTest::threeHundredMegabytesOfBodyAreRefusedBeforeTheyAreSent()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    HttpConnection client(server.port());
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 314572800\r\n\r\n");
    pour(client, QByteArray(mebibyte, 'x'), 300 * mebibyte);
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.fields.value("content-type"), "application/problem+json");
    QCOMPARE(reply.fields.value("connection"), "close");
    HttpConnection next(server.port());
    QCOMPARE(next.get("/").status, 200);
    const qint64 peak = server.peakMemory();
    qInfo("peak memory: %lld kB", static_cast<long long>(peak));
    QVERIFY(peak > 0 && peak < mostMemory);
}

void AbuseTest::threeHundredMegabytesInChunksAreRefused()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    HttpConnection client(server.port());
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    pour(client, "100000\r\n" + QByteArray(mebibyte, 'x') + "\r\n", 300 * mebibyte);
    QCOMPARE(client.receive().status, 411);
    HttpConnection next(server.port());
    QCOMPARE(next.get("/").status, 200);
    QVERIFY(server.peakMemory() > 0 && server.peakMemory() < mostMemory);
}

void AbuseTest::clientsThatNeverReadDoNotFillTheMemory()
{
    CommunityFixture community;
    QVERIFY(community.load(largeQuestions(200)));
    ServerProcess server(community.folder());
    std::vector<std::unique_ptr<HttpConnection>> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(std::make_unique<HttpConnection>(server.port()));
        QTcpSocket &socket = clients.back()->socket();
        QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
        socket.setReadBufferSize(1);
        clients.back()->send(QByteArray("GET /changes?limit=1000 HTTP/1.1\r\nHost: h\r\n\r\n").repeated(3));
    }
    // They all have asked once a client behind them is answered.
    HttpConnection next(server.port());
    QCOMPARE(next.get("/").status, 200);
    const HttpReply page = next.get("/changes?limit=1000", "Accept-Encoding: gzip\r\n");
    QVERIFY(page.status == 200 || page.status == 503);
    const qint64 peak = server.peakMemory();
    qInfo("peak memory: %lld kB", static_cast<long long>(peak));
    QVERIFY(peak > 0 && peak < mostMemory);
}

void AbuseTest::manyLegalBodiesAtOnceDoNotFillTheMemory()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    std::vector<std::unique_ptr<HttpConnection>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<HttpConnection>(server.port()));
        clients.back()->send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(mebibyte - 1, 'x'));
    }
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::all_of(clients.begin(), clients.end(), [](const auto &client) { return client->socket().bytesToWrite() == 0; });
        },
        20'000));
    HttpConnection next(server.port());
    QCOMPARE(next.get("/").status, 200);
    const qint64 peak = server.peakMemory();
    qInfo("peak memory: %lld kB", static_cast<long long>(peak));
    QVERIFY(peak > 0 && peak < mostMemory);
    QCOMPARE(clients.back()->receive().status, 503);
    clients.front()->send("x");
    QCOMPARE(clients.front()->receive().status, 401);
}

void AbuseTest::aByteAtATimeIsCutOffInTheHead()
{
    CommunityFixture community;
    HttpConnection client(community.serve({.requestTime = 300ms}));
    const QByteArray request =
        "GET / HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nUser-Agent: very slow indeed, as slow as can be\r\n\r\n";
    QElapsedTimer clock;
    clock.start();
    qsizetype sent = 0;
    HttpReply reply;
    QByteArray input;
    while (sent < request.size() && client.socket().state() == QAbstractSocket::ConnectedState && client.rest().isEmpty()) {
        client.send(request.sliced(sent++, 1));
        QTest::qWait(20);
    }
    QVERIFY(sent < request.size());
    reply = client.receive();
    QCOMPARE(reply.status, 408);
    QCOMPARE(reply.fields.value("content-type"), "application/problem+json");
    QVERIFY(clock.elapsed() >= 285); // a timer may come a twentieth early
    QVERIFY(client.isClosedByServer());
}

void AbuseTest::aByteAtATimeIsCutOffInTheBody()
{
    CommunityFixture community;
    HttpConnection client(community.serve({.requestTime = 300ms}));
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n");
    int sent = 0;
    while (sent < 900 && client.rest().isEmpty()) {
        client.send("x");
        ++sent;
        QTest::qWait(20);
    }
    QVERIFY(sent < 900);
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isClosedByServer());
}

void AbuseTest::aRequestInPiecesIsServed()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    for (const char piece : QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
        client.send(QByteArray(1, piece));
        QTest::qWait(1);
    }
    QCOMPARE(client.receive().status, 200);
}

void AbuseTest::anIdleConnectionIsClosed()
{
    CommunityFixture community;
    const quint16 port = community.serve({.idleTime = 1500ms});
    HttpConnection silent(port);
    QVERIFY(silent.isClosedByServer());
    HttpConnection client(port);
    QCOMPARE(client.get("/").status, 200);
    QVERIFY(client.isClosedByServer());
    QVERIFY(client.rest().isEmpty());
}

void AbuseTest::twoRequestsInOnePacketGetTwoRepliesInOrder()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send("GET /none HTTP/1.1\r\nHost: h\r\n\r\nPUT /changes HTTP/1.1\r\nHost: h\r\nContent-Length: 29\r\n\r\n"
                "GET /questions/q HTTP/1.1\r\n\r\n\r\nHEAD / HTTP/1.1\r\nHost: h\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive().status, 404);
    QCOMPARE(client.receive().status, 405); // what looks like a request was its body
    QCOMPARE(client.receive(true).status, 200);
    QCOMPARE(client.receive().json().value("protocol"_L1).toString(), u"limber"_s);
    QVERIFY(client.rest().isEmpty());
}

void AbuseTest::aThousandRequestsInOneGoAreAllServed()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send(QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n").repeated(1'000));
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(client.receive().status, 200);
}

void AbuseTest::aNegativeContentLengthIsRefused()
{
    CommunityFixture community;
    const quint16 port = community.serve();
    HttpConnection client(port);
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: -5\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive().status, 400);
    QVERIFY(client.isClosedByServer());
    QVERIFY(client.rest().isEmpty()); // what came behind it was not taken for a request
    HttpConnection next(port);
    QCOMPARE(next.get("/").status, 200);
}

void AbuseTest::aDoubledContentLengthIsRefused()
{
    CommunityFixture community;
    const quint16 port = community.serve();
    HttpConnection client(port);
    client.send(
        "PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nContent-Length: 30\r\n\r\n{}GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive().status, 400);
    QVERIFY(client.isClosedByServer());
    QVERIFY(client.rest().isEmpty());
    HttpConnection next(port);
    QCOMPARE(next.get("/").status, 200);
}

void AbuseTest::aBodyOfExactlyOneMebibyteIsTaken()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(mebibyte, 'x'));
    QCOMPARE(client.receive().status, 401);
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n");
    QCOMPARE(client.receive().status, 413);
}

void AbuseTest::aClientThatWaitsToContinueIsToldTo()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive().status, 100);
    client.send("body");
    QCOMPARE(client.receive().status, 401);
    client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive().status, 413);
}

void AbuseTest::aClientThatLeavesInTheMiddleOfItsReplyHarmsNobody()
{
    CommunityFixture community;
    QVERIFY(community.load(largeQuestions(150)));
    ServerProcess server(community.folder());
    for (int i = 0; i < 30; ++i) {
        HttpConnection client(server.port());
        client.send("GET /changes?limit=1000 HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return !client.rest().isEmpty(); }, 20'000));
        client.socket().abort();
    }
    HttpConnection next(server.port());
    const HttpReply reply = next.get("/changes?limit=1000");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.size() > 3 * mebibyte);
    const qint64 peak = server.peakMemory();
    qInfo("peak memory: %lld kB", static_cast<long long>(peak));
    QVERIFY(peak > 0 && peak < mostMemory);
    QCOMPARE(server.errors(), QByteArray());
}

void AbuseTest::aClientThatLeavesInTheMiddleOfItsRequestHarmsNobody()
{
    CommunityFixture community;
    const quint16 port = community.serve({.connections = 3});
    for (int i = 0; i < 20; ++i) {
        HttpConnection client(port);
        client.send("PUT /questions/q HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\nhalf");
        QVERIFY(QTest::qWaitFor([&] { return client.socket().bytesToWrite() == 0; }));
        client.socket().abort();
        QTest::qWait(1);
    }
    HttpConnection next(port);
    QCOMPARE(next.get("/").status, 200); // and its place was given back
}

void AbuseTest::oneConnectionTooManyIsToldToComeBack()
{
    CommunityFixture community;
    const quint16 port = community.serve({.lingerTime = 100ms, .connections = 2});
    HttpConnection one(port);
    QCOMPARE(one.get("/").status, 200);
    HttpConnection two(port);
    QCOMPARE(two.get("/").status, 200);
    {
        HttpConnection three(port);
        const HttpReply reply = three.receive();
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.fields.value("retry-after").toInt() > 0);
        QVERIFY(three.isClosedByServer());
    }
    QCOMPARE(one.get("/").status, 200);
    one.socket().disconnectFromHost();
    QVERIFY(QTest::qWaitFor([&] {
        HttpConnection four(port);
        return four.get("/").status == 200;
    }));
}

void AbuseTest::http10GetsItsReplyAndTheEnd()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send("GET / HTTP/1.0\r\n\r\n");
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.fields.value("connection"), "close");
    QVERIFY(client.isClosedByServer());
}

void AbuseTest::closeMeansClose()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.isClosedByServer());
    QVERIFY(client.rest().isEmpty());
}

void AbuseTest::bytesThatAreNoHttpAreRefused()
{
    CommunityFixture community;
    const quint16 port = community.serve();
    for (const QByteArray &bytes : {QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03\r\n\r\n", 15), QByteArray("hello\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")}) {
        HttpConnection client(port);
        client.send(bytes);
        QCOMPARE(client.receive().status, 400);
        QVERIFY(client.isClosedByServer());
    }
}

void AbuseTest::anUpgradeIsNotTaken()
{
    CommunityFixture community;
    HttpConnection client(community.serve());
    const HttpReply reply = client.get(
        "/", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(client.get("/", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n").status, 200);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::AbuseTest)
#include "abusetest.moc"
