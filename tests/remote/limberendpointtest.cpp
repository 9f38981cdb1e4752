// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/limberendpoint.h>
#include <models/remote/sessioncredentials.h>
#include <tests/remote/awaited.h>
#include <tests/remote/loopbackserver.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

namespace {

const QByteArray page =
    R"({"changes":[{"type":"topic","id":"running","title":"Running"},{"type":"testimonial","id":"t1","quote":"It works.","name":"Kim"}],)"
    R"("cursor":"c1","more":true})";
const QByteArray discovery =
    R"({"protocol":"limber","version":1,"name":"Fit","description":"All of it","licence":{"name":"CC BY-SA 4.0","url":"https://fit.example/licence"},)"
    R"("contact":"mailto:people@fit.example","reading":"open","posting":true,)"
    R"("limits":{"title":150,"body":30000,"bio":4000,"quote":2000,"name":200,"headline":200,"topics":5,"page":77}})";

Community community(const QUrl &url)
{
    return {.id = u"fit"_s, .kind = u"limber"_s, .url = url, .info = {}};
}

/// The same bytes as gzip, without a checksum worth the name: zlib's own stream with another wrapping would do as well, but this is what
/// servers send.
QByteArray gzip(const QByteArray &plain)
{
    const QByteArray zlib = qCompress(plain).mid(4); // past Qt's length
    return zlib;
}

} // namespace

class LimberEndpointTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void discoveryAsksTheBaseAddress();
    void changesAskForThePageAfterTheCursor_data();
    void changesAskForThePageAfterTheCursor();
    void aPageIsReadWithItsCursor();
    void badItemsAreSkippedAndTold();
    void aByteOrderMarkDoesNotMatter();
    void aCompressedPageIsRead();
    void eachStatusIsAFailureThatPeopleCanActOn_data();
    void eachStatusIsAFailureThatPeopleCanActOn();
    void retryAfterIsKeptWithTheFailure_data();
    void retryAfterIsKeptWithTheFailure();
    void aProblemsWordsAndFieldsAreKept();
    void whatIsNoLimberEndpointIsToldFromWhatIs_data();
    void whatIsNoLimberEndpointIsToldFromWhatIs();
    void aPageCutAtAnyByteIsNeverAPage();
    void aCompressedPageCutAtAnyByteIsNeverAPage();
    void aRedirectToAnotherHostReachesNobody();
    void aStopEndsItWithCancelled();
    void anEndpointThatGoesEndsWhatRuns();
    void aStopWhileThePageIsParsedCounts();

private:
    FakeClock m_clock;
    SessionCredentials m_credentials;
    QNetworkAccessManager m_network;
};

void LimberEndpointTest::discoveryAsksTheBaseAddress()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json(discovery)));
    LimberEndpoint endpoint(community(server.url().resolved(QUrl(u"fit/qa"_s))), m_network, m_credentials, m_clock);
    const Result<CommunityInfo> info = awaited(endpoint.discover({}));
    QVERIFY2(info, info ? "" : qPrintable(info.failure().detail));
    QCOMPARE(info->name, u"Fit"_s);
    QCOMPARE(info->limits.page, 77);
    QVERIFY(server.heads().value(0).startsWith("GET /fit/qa/ HTTP"));
}

void LimberEndpointTest::changesAskForThePageAfterTheCursor_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("from the beginning") << QString() << QByteArray("GET /qa/changes?limit=25 ");
    QTest::newRow("plain") << u"abc-12_3"_s << QByteArray("GET /qa/changes?since=abc-12_3&limit=25 ");
    QTest::newRow("signs that mean something in a query")
        << u"a+b/c=&d#e%f g"_s << QByteArray("GET /qa/changes?since=a%2Bb%2Fc%3D%26d%23e%25f%20g&limit=25 ");
    QTest::newRow("not Latin") << u"\u00e4\u4f60"_s << QByteArray("GET /qa/changes?since=%C3%A4%E4%BD%A0&limit=25 ");
    QTest::newRow("already encoded is encoded again") << u"%2B"_s << QByteArray("GET /qa/changes?since=%252B&limit=25 ");
}

void LimberEndpointTest::changesAskForThePageAfterTheCursor()
{
    QFETCH(const QString, cursor);
    QFETCH(const QByteArray, line);
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json(page)));
    LimberEndpoint endpoint(community(server.url().resolved(QUrl(u"qa/"_s))), m_network, m_credentials, m_clock);
    QVERIFY(awaited(endpoint.changes(cursor, 25, {})));
    QCOMPARE(server.heads().value(0).left(line.size()), line);
}

void LimberEndpointTest::aPageIsReadWithItsCursor()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json(page)));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> result = awaited(endpoint.changes({}, 500, {}));
    QVERIFY2(result, result ? "" : qPrintable(result.failure().detail));
    QCOMPARE(result->items.size(), size_t{2});
    QCOMPARE(std::get<Topic>(result->items.at(0)).title, u"Running"_s);
    QCOMPARE(std::get<Testimonial>(result->items.at(1)).name, u"Kim"_s);
    QCOMPARE(result->cursor, u"c1"_s);
    QVERIFY(result->more);
}

void LimberEndpointTest::badItemsAreSkippedAndTold()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json(
        R"({"changes":[{"type":"topic","id":"a","title":7},{"type":"recipe","id":"b"},9,{"type":"topic","id":"c","title":"Sleep"}],"cursor":"c","more":false})")));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> result = awaited(endpoint.changes({}, 500, {}));
    QVERIFY(result);
    QCOMPARE(result->items.size(), size_t{1});
    QCOMPARE(result->skipped.size(), size_t{3});
}

void LimberEndpointTest::aByteOrderMarkDoesNotMatter()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json("\xEF\xBB\xBF" + page)));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    QVERIFY(awaited(endpoint.changes({}, 500, {})));
}

void LimberEndpointTest::aCompressedPageIsRead()
{
    LoopbackServer server(LoopbackServer::always(
        LoopbackServer::reply("200 OK", {"Content-Type: application/json", "Content-Encoding: deflate"}, gzip(page))));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> result = awaited(endpoint.changes({}, 500, {}));
    QVERIFY2(result, result ? "" : qPrintable(result.failure().detail));
    QCOMPARE(result->items.size(), size_t{2});
}

void LimberEndpointTest::eachStatusIsAFailureThatPeopleCanActOn_data()
{
    using Kind = Failure::Kind;
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<Kind>("changes");
    QTest::addColumn<Kind>("discover");
    const auto row = [](const char *status, Kind changes, Kind discover, const QByteArrayList &headers = {}) {
        QTest::newRow(status) << QByteArray(status) << headers << changes << discover;
    };
    row("400 Bad Request", Kind::Refused, Kind::Refused);
    row("401 Unauthorized", Kind::SignInNeeded, Kind::SignInNeeded, {"WWW-Authenticate: Basic realm=\"fit\""});
    row("403 Forbidden", Kind::SignInNeeded, Kind::SignInNeeded);
    row("404 Not Found", Kind::NotFound, Kind::NotFound);
    row("408 Request Timeout", Kind::Timeout, Kind::Timeout);
    row("410 Gone", Kind::CursorExpired, Kind::NotFound);
    row("418 I am a teapot", Kind::Refused, Kind::Refused);
    row("429 Too Many Requests", Kind::RateLimited, Kind::RateLimited);
    row("500 Internal Server Error", Kind::ServerDown, Kind::ServerDown);
    row("502 Bad Gateway", Kind::ServerDown, Kind::ServerDown);
    row("503 Service Unavailable", Kind::ServerDown, Kind::ServerDown);
    row("511 Network Authentication Required", Kind::Offline, Kind::Offline);
    row("204 No Content", Kind::Malformed, Kind::Malformed);
    row("206 Partial Content", Kind::Malformed, Kind::Malformed);
    row("304 Not Modified", Kind::Malformed, Kind::Malformed);
    row("302 Found", Kind::Malformed, Kind::Malformed);
}

void LimberEndpointTest::eachStatusIsAFailureThatPeopleCanActOn()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArrayList, headers);
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply(status, headers, {})));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> changes = awaited(endpoint.changes(u"c"_s, 500, {}));
    QVERIFY(!changes);
    QTEST(changes.failure().kind, "changes");
    QVERIFY2(changes.failure().detail.contains(QString::fromLatin1(status.left(3))), qPrintable(changes.failure().detail));
    QVERIFY(!changes.failure().until);
    const Result<CommunityInfo> discovered = awaited(endpoint.discover({}));
    QVERIFY(!discovered);
    QTEST(discovered.failure().kind, "discover");
}

void LimberEndpointTest::retryAfterIsKeptWithTheFailure_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("429 in seconds") << QByteArray("429 Too Many Requests") << QByteArray("Retry-After: 90") << qint64{90};
    QTest::newRow("429 as a date") << QByteArray("429 Too Many Requests")
                                   << QByteArray("Date: Mon, 05 May 2025 10:00:00 GMT\r\nRetry-After: Mon, 05 May 2025 10:02:00 GMT")
                                   << qint64{120};
    QTest::newRow("429 for a year") << QByteArray("429 Too Many Requests") << QByteArray("Retry-After: 31536000") << qint64{86'400};
    QTest::newRow("503 in seconds") << QByteArray("503 Service Unavailable") << QByteArray("Retry-After: 5") << qint64{5};
}

void LimberEndpointTest::retryAfterIsKeptWithTheFailure()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply(status, {header}, {})));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> changes = awaited(endpoint.changes({}, 500, {}));
    QVERIFY(!changes);
    QCOMPARE(changes.failure().until, m_clock.now() + std::chrono::seconds(seconds));
}

void LimberEndpointTest::aProblemsWordsAndFieldsAreKept()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply("422 Unprocessable Content",
        {"Content-Type: application/problem+json"},
        R"({"type":"invalid","title":"Not so","status":422,"detail":"limit is out of range","errors":[{"pointer":"/limit","detail":"1 to 1000"}]})")));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> changes = awaited(endpoint.changes({}, 5000, {}));
    QVERIFY(!changes);
    QCOMPARE(changes.failure().kind, Failure::Kind::Refused);
    QCOMPARE(changes.failure().detail, u"HTTP status 422: limit is out of range"_s);
    QCOMPARE(changes.failure().fields, (QList<FieldError>{{u"/limit"_s, u"1 to 1000"_s}}));
}

void LimberEndpointTest::whatIsNoLimberEndpointIsToldFromWhatIs_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = "application/json";
    QTest::newRow("a page for people") << QByteArray("text/html; charset=utf-8")
                                       << QByteArray("<!doctype html><p>Sign in to the hotel's network</p>");
    QTest::newRow("a page for people that says it is JSON") << json << QByteArray("<!doctype html><p>Sign in</p>");
    QTest::newRow("the wrong content type") << QByteArray("text/plain") << page;
    QTest::newRow("an empty body") << json << QByteArray();
    QTest::newRow("white space") << json << QByteArray(" \r\n ");
    QTest::newRow("no object") << json << QByteArray("[1,2]");
    QTest::newRow("another object") << json << QByteArray(R"({"hello":"world"})");
    QTest::newRow("changes of a wrong type") << json << QByteArray(R"({"changes":{},"cursor":"c","more":false})");
    QTest::newRow("a cursor of a wrong type") << json << QByteArray(R"({"changes":[],"cursor":7,"more":false})");
    QTest::newRow("more of a wrong type") << json << QByteArray(R"({"changes":[],"cursor":"c","more":"no"})");
    QTest::newRow("a cursor that is too long") << json
                                               << QByteArray(R"({"changes":[],"cursor":")" + QByteArray(513, 'c') + R"(","more":false})");
    QTest::newRow("nested 100,000 deep") << json
                                         << QByteArray(R"({"changes":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']')
                                                + R"(,"cursor":"c","more":false})");
    QTest::newRow("objects nested 100,000 deep")
        << json << QByteArray(QByteArray(R"({"a":)").repeated(100'000) + "1" + QByteArray(100'000, '}'));
    QTest::newRow("text after the end") << json << QByteArray(page + "}");
    QTest::newRow("UTF-16") << json << QByteArray::fromHex("fffe7b007d00");
}

void LimberEndpointTest::whatIsNoLimberEndpointIsToldFromWhatIs()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    LoopbackServer server(LoopbackServer::always(LoopbackServer::reply("200 OK", {"Content-Type: " + type}, body)));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> changes = awaited(endpoint.changes({}, 500, {}));
    QVERIFY(!changes);
    QCOMPARE(changes.failure().kind, Failure::Kind::Malformed);
    QVERIFY(!changes.failure().detail.isEmpty());
    if (type.startsWith("text/"))
        QVERIFY2(changes.failure().detail.contains(u"not a Limber endpoint"_s), qPrintable(changes.failure().detail));
    const Result<CommunityInfo> discovered = awaited(endpoint.discover({}));
    QVERIFY(!discovered);
    QCOMPARE(discovered.failure().kind, Failure::Kind::Malformed);
}

void LimberEndpointTest::aPageCutAtAnyByteIsNeverAPage()
{
    qsizetype length = 0;
    LoopbackServer server([&length](QTcpSocket &socket, const QByteArray &) {
        socket.write(LoopbackServer::head("200 OK", {"Content-Type: application/json"}) + page.left(length));
        socket.disconnectFromHost();
    });
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    for (length = 0; length < page.size(); ++length) {
        const Result<ChangePage> changes = awaited(endpoint.changes({}, 500, {}));
        QVERIFY(!changes);
        const Failure::Kind kind = changes.failure().kind;
        QVERIFY2(kind == Failure::Kind::Malformed || kind == Failure::Kind::Offline, qPrintable(QString::number(length)));
        if (length == page.size() / 2)
            QCOMPARE(kind, Failure::Kind::Offline);
    }
    QVERIFY(awaited(endpoint.changes({}, 500, {})));
}

void LimberEndpointTest::aCompressedPageCutAtAnyByteIsNeverAPage()
{
    const QByteArray packed = gzip(page);
    qsizetype length = 0;
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(LoopbackServer::head("200 OK", {"Content-Type: application/json", "Content-Encoding: deflate"}) + packed.left(length));
        socket.disconnectFromHost();
    });
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    // What follows the last byte of content is a checksum: a page that lacks only that is whole.
    for (length = 0; length < packed.size() - 8; ++length) {
        const Result<ChangePage> changes = awaited(endpoint.changes({}, 500, {}));
        QVERIFY2(!changes, qPrintable(QString::number(length)));
    }
    length = packed.size();
    QVERIFY(awaited(endpoint.changes({}, 500, {})));
}

void LimberEndpointTest::aRedirectToAnotherHostReachesNobody()
{
    LoopbackServer other(LoopbackServer::always(LoopbackServer::json(page)));
    LoopbackServer server(
        LoopbackServer::always(LoopbackServer::reply("307 Temporary Redirect", {"Location: " + other.url().toEncoded() + "changes"}, {})));
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    const Result<ChangePage> changes = awaited(endpoint.changes({}, 500, {}));
    QVERIFY(!changes);
    QCOMPARE(changes.failure().kind, Failure::Kind::Malformed);
    QVERIFY2(changes.failure().detail.contains(u"another host"_s), qPrintable(changes.failure().detail));
    QCOMPARE(server.heads().size(), 1);
    QTest::qWait(0);
    QCOMPARE(other.heads().size(), 0);
    QVERIFY(!other.hasPendingConnections());
}

void LimberEndpointTest::aStopEndsItWithCancelled()
{
    LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
    LimberEndpoint endpoint(community(server.url()), m_network, m_credentials, m_clock);
    std::stop_source stop;
    const QFuture<Result<ChangePage>> changes = endpoint.changes({}, 500, stop.get_token());
    const QFuture<Result<CommunityInfo>> discovered = endpoint.discover({});
    QTRY_COMPARE(server.heads().size(), 2);
    stop.request_stop();
    QCOMPARE(awaited(changes).failure().kind, Failure::Kind::Cancelled);
    QVERIFY(!discovered.isFinished());
}

void LimberEndpointTest::anEndpointThatGoesEndsWhatRuns()
{
    FakeNetwork network;
    // Gone after any number of events: before the head, between pieces, at the end, while it is parsed.
    for (int events = 0; events < 12; ++events) {
        network.answer({.pieces = {page.left(20), page.mid(20, 20), page.mid(40)}});
        auto endpoint = std::make_unique<LimberEndpoint>(community(QUrl(u"https://fit.example/"_s)), network, m_credentials, m_clock);
        QFuture<Result<ChangePage>> changes = endpoint->changes({}, 500, {});
        for (int i = 0; i < events; ++i)
            QCoreApplication::processEvents();
        endpoint.reset();
        const Result<ChangePage> result = awaited(changes);
        QVERIFY(result || result.failure().kind == Failure::Kind::Cancelled);
        if (events == 0)
            QVERIFY(!result);
    }
}

void LimberEndpointTest::aStopWhileThePageIsParsedCounts()
{
    FakeNetwork network;
    QByteArray large = R"({"changes":[)";
    for (int i = 0; i < 20'000; ++i)
        large += R"({"type":"topic","id":"t)" + QByteArray::number(i) + R"(","title":"Running"},)";
    large.chop(1);
    large += R"(],"cursor":"c","more":false})";
    network.answer(large);
    LimberEndpoint endpoint(community(QUrl(u"https://fit.example/"_s)), network, m_credentials, m_clock);
    std::stop_source stop;
    const QFuture<Result<ChangePage>> changes = endpoint.changes({}, 500, stop.get_token());
    const auto replyIsGone = [&network] {
        return network.requests().size() == 1 && network.findChildren<FakeNetworkReply *>().isEmpty();
    };
    QVERIFY(QTest::qWaitFor(replyIsGone)); // now only the parser can have it
    const bool early = !changes.isFinished();
    stop.request_stop();
    const Result<ChangePage> result = awaited(changes);
    if (early)
        QCOMPARE(result.failure().kind, Failure::Kind::Cancelled);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::LimberEndpointTest)
#include "limberendpointtest.moc"
