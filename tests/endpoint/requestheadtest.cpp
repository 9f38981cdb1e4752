// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/requesthead.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

class RequestHeadTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryRequestIsRead();
    void theConnectionStaysOpenAsTheClientWants_data();
    void theConnectionStaysOpenAsTheClientWants();
    void whatIsAmbiguousIsRefused_data();
    void whatIsAmbiguousIsRefused();
    void aHeadEndsWithItsEmptyLine();
    void theServerIsNotShownWhatWasDealtWith();
};

void RequestHeadTest::anOrdinaryRequestIsRead()
{
    const auto head =
        RequestHead::parse("PUT /questions/a?x=1 HTTP/1.1\r\nHost: h:80\r\nContent-LENGTH:  12 \r\nExpect: 100-Continue\r\n\r\n");
    QCOMPARE(head.refusal, 0);
    QCOMPARE(head.method, "PUT");
    QCOMPARE(head.target, "/questions/a?x=1");
    QCOMPARE(head.bodyBytes, 12);
    QVERIFY(head.expectsContinue && head.keepAlive);
    QCOMPARE(head.fields.at(1).first, "content-length");
    QCOMPARE(head.fields.at(1).second, "12");
}

void RequestHeadTest::theConnectionStaysOpenAsTheClientWants_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: x, Close\r\n\r\n") << false;
    QTest::newRow("1.1 close in a second field")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: x\r\nConnection: close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
    QTest::newRow("1.9") << QByteArray("GET / HTTP/1.9\r\nHost: h\r\n\r\n") << true;
}

void RequestHeadTest::theConnectionStaysOpenAsTheClientWants()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, keepAlive);
    QCOMPARE(RequestHead::parse(head).refusal, 0);
    QCOMPARE(RequestHead::parse(head).keepAlive, keepAlive);
}

void RequestHeadTest::whatIsAmbiguousIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto field = [](const char *name, const QByteArray &line, int status) {
        QTest::newRow(name) << "PUT / HTTP/1.1\r\nHost: h\r\n" + line + "\r\n\r\n" << status;
    };
    const auto line = [](const char *name, const QByteArray &first, int status) {
        QTest::newRow(name) << first + "\r\nHost: h\r\n\r\n" << status;
    };
    field("negative length", "Content-Length: -1", 400);
    field("signed length", "Content-Length: +1", 400);
    field("no length", "Content-Length:", 400);
    field("hexadecimal length", "Content-Length: 0x10", 400);
    field("listed length", "Content-Length: 5, 5", 400);
    field("doubled length", "Content-Length: 5\r\nContent-Length: 6", 400);
    field("the same length twice", "Content-Length: 5\r\nContent-Length: 5", 400);
    field("length past every number", "Content-Length: 99999999999999999999", 413);
    field("chunks", "Transfer-Encoding: chunked", 411);
    field("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5", 400);
    field("other coding", "Transfer-Encoding: gzip, chunked", 501);
    field("second host", "Host: other", 400);
    field("folded field", "X: a\r\n b", 400);
    field("space before the colon", "X : a", 400);
    field("no colon", "X", 400);
    field("NUL in a value", QByteArray("X: a\0b", 6), 400);
    field("bare CR", "X: a\rb", 400);
    field("bare LF", "X: a\nY: b", 400);
    field("strange expectation", "Expect: tea", 417);
    line("no version", "GET /", 400);
    line("version 0.9", "GET / HTTP/0.9", 505);
    line("version 2", "GET / HTTP/2.0", 505);
    line("version 1.10", "GET / HTTP/1.10", 400);
    line("small letters", "GET / http/1.1", 400);
    line("space in the target", "GET /a b HTTP/1.1", 400);
    line("bytes in the target", "GET /\xC3\xA4 HTTP/1.1", 400);
    line("no method", " / HTTP/1.1", 400);
    line("method with a slash", "G/T / HTTP/1.1", 400);
    line("nothing", "", 400);
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("strange host") << QByteArray("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
}

void RequestHeadTest::whatIsAmbiguousIsRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QCOMPARE(RequestHead::parse(head).refusal, status);
}

void RequestHeadTest::aHeadEndsWithItsEmptyLine()
{
    QCOMPARE(RequestHead::endOf("GET / HTTP/1.1\r\nHost: h\r\n"), -1);
    QCOMPARE(RequestHead::endOf("GET / HTTP/1.0\r\n\r\nGET"), 18);
    QCOMPARE(RequestHead::endOf(""), -1);
}

void RequestHeadTest::theServerIsNotShownWhatWasDealtWith()
{
    const auto head = RequestHead::parse(
        "GET /a HTTP/1.0\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nExpect: 100-continue\r\nAccept: b\r\n\r\n");
    QCOMPARE(head.forServer(), "GET /a HTTP/1.1\r\naccept: b\r\n\r\n");
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::RequestHeadTest)
#include "requestheadtest.moc"
