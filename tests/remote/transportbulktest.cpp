// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/transport.h>
#include <tests/remote/awaited.h>
#include <tests/remote/loopbackserver.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QNetworkAccessManager>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr qint64 mib = 1024 * 1024;
// What any reply may cost. A sanitizer keeps what was freed for a while, so under it only the order of magnitude can be held.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 mostMemory = 256 * mib;
#else
constexpr qint64 mostMemory = 64 * mib;
#endif

/// The most memory that this process has held so far, in bytes.
qint64 highWater()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

/// From here on, what this process holds now is the most; other tests before this one do not count.
qint64 fromNow()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
    references.close();
    return highWater();
}

/// `size` spaces as gzip, made a piece at a time.
QByteArray gzipOfSpaces(qint64 size)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray plain(mib, ' ');
    QByteArray packed;
    QByteArray room(64 * 1024, Qt::Uninitialized);
    for (qint64 done = 0; done < size; done += mib) {
        stream.next_in = reinterpret_cast<Bytef *>(plain.data());
        stream.avail_in = static_cast<uInt>(plain.size());
        const int flush = done + mib >= size ? Z_FINISH : Z_NO_FLUSH;
        do {
            stream.next_out = reinterpret_cast<Bytef *>(room.data());
            stream.avail_out = static_cast<uInt>(room.size());
            deflate(&stream, flush);
            packed.append(room.constData(), room.size() - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TransportBulkTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOfEightMegabytesIsRead_data();
    void aPageOfEightMegabytesIsRead();
    void halfAGigabyteIsNotRead_data();
    void halfAGigabyteIsNotRead();
    void aCompressedBombIsNotUnfolded();
};

void TransportBulkTest::aPageOfEightMegabytesIsRead_data()
{
    QTest::addColumn<bool>("gzip");
    QTest::newRow("plain") << false;
    QTest::newRow("gzip") << true;
}

void TransportBulkTest::aPageOfEightMegabytesIsRead()
{
    QFETCH(const bool, gzip);
    const QByteArray body = gzip ? gzipOfSpaces(8 * mib) : QByteArray(8 * mib, ' ');
    QByteArrayList headers{"Content-Length: " + QByteArray::number(body.size())};
    if (gzip)
        headers.append("Content-Encoding: gzip");
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(LoopbackServer::head("200 OK", headers));
        LoopbackServer::stream(socket, body, body.size());
    });
    QNetworkAccessManager network;
    Transport transport(network);
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url(), .accept = {}}, {}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.failure().detail));
    QCOMPARE(reply->body.size(), 8 * mib);
}

void TransportBulkTest::halfAGigabyteIsNotRead_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::newRow("its length stated") << QByteArrayList{"Content-Length: " + QByteArray::number(512 * mib)};
    QTest::newRow("its length not stated") << QByteArrayList{};
    QTest::newRow("a page for people") << QByteArrayList{"Content-Type: text/html"};
}

void TransportBulkTest::halfAGigabyteIsNotRead()
{
    QFETCH(const QByteArrayList, headers);
    qint64 sent = 0;
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        connect(&socket, &QTcpSocket::bytesWritten, this, [&sent](qint64 bytes) { sent += bytes; });
        socket.write(LoopbackServer::head("200 OK", headers));
        LoopbackServer::stream(socket, QByteArray(64 * 1024, ' '), 512 * mib);
    });
    QNetworkAccessManager network;
    Transport transport(network);
    const qint64 before = fromNow();
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url(), .accept = {}}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Malformed);
    QVERIFY2(reply.failure().detail.contains(u"larger"), qPrintable(reply.failure().detail));
    QTRY_VERIFY(server.findChildren<QTcpSocket *>().isEmpty()); // the client has hung up
    QVERIFY2(sent < 64 * mib, qPrintable(QString::number(sent)));
    const qint64 grown = highWater() - before;
    QVERIFY2(grown < mostMemory, qPrintable(QString::number(grown)));
}

void TransportBulkTest::aCompressedBombIsNotUnfolded()
{
    const QByteArray bomb = gzipOfSpaces(512 * mib);
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply("200 OK", {"Content-Encoding: gzip"}, bomb)));
    QNetworkAccessManager network;
    Transport transport(network);
    const qint64 before = fromNow();
    const Result<HttpReply> reply = awaited(transport.ask({.url = server.url(), .accept = {}}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Failure::Kind::Malformed);
    const qint64 grown = highWater() - before;
    QVERIFY2(grown < mostMemory, qPrintable(QString::number(grown)));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::TransportBulkTest)
#include "transportbulktest.moc"
