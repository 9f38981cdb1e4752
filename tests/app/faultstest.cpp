// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/library.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QTest>

#include <memory>
#include <sys/resource.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Peak memory of any child so far, in MB; 0 under a sanitizer, whose own is many times that.
long childrensMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
#endif
}

QByteArray nested(int depth)
{
    return R"({"changes":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + R"(,"cursor":"c","more":false})";
}

// A gzip stream of a page, cut in the middle of its data.
QByteArray halfAGzip()
{
    // qCompress puts its own length before a zlib stream; the deflate data in it begins after six bytes.
    const QByteArray zlib =
        qCompress(R"({"changes":[],"cursor":")" + QByteArray(4000, 'x') + QByteArray::number(qHash(u"limber"_s)) + R"(","more":false})");
    const QByteArray deflate = zlib.sliced(6, zlib.size() - 10);
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + deflate.first(deflate.size() / 2);
}

} // namespace

/// What a network and an endpoint can do to `limber sync`: it says so in one line, with the right status, and what was there stays.
class FaultsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFaultIsSaidInOneLineAndTakesNothingAway_data();
    void aFaultIsSaidInOneLineAndTakesNothingAway();
    void anEndpointThatIsOffIsSaidSoAndComesBack();
    void aRedirectToAnotherHostIsNotFollowed();
    void anEndpointThatSaysWaitIsNotAskedAgainBefore();
    void itemsOfWrongTypesAreCountedAndTheRestArrives();

private:
    void compare();

    EndpointProcess m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    CommandProfile m_profile;
    QStringList m_before;
};

void FaultsTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(m_endpoint.start());
    m_relay = std::make_unique<RelayServer>(m_endpoint.port());
    QCOMPARE(m_profile.limber({u"community"_s, u"add"_s, m_relay->url().toString()}).status, 0);
    QCOMPARE(m_profile.limber({u"sync"_s}).status, 0);
    m_before = Library::of(m_profile.path()).lines;
    QCOMPARE(m_before.size(), 3 + 3 + 2 + 1 + 2);
}

void FaultsTest::compare()
{
    QCOMPARE(Library::of(m_profile.path()).lines, m_before);
    const ProgramResult checked = m_profile.limber({u"check"_s});
    QVERIFY2(checked.status == 0, checked.said());
}

void FaultsTest::aFaultIsSaidInOneLineAndTakesNothingAway_data()
{
    using Reply = RelayServer::Reply;
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    const QString malformed = u"could not be understood"_s;
    const QByteArray page = R"({"changes":[],"cursor":"c","more":false})";
    const QByteArray problem = R"({"type":"about:blank","title":"No","status":0})";
    const auto row = [](const char *name, const Reply &reply, int status, const QString &sentence) {
        QTest::newRow(name) << reply << status << sentence;
    };
    row("no reply at all", {}, 3, u"could not be reached"_s);
    row("cut at half", {RelayServer::http("200 OK", page).chopped(page.size() / 2)}, 3, u"could not be reached"_s);
    row("gzip cut at half",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + halfAGzip()}, 3,
        u"could not be reached"_s);
    row("HTML", {RelayServer::http("200 OK", "<!DOCTYPE html><title>Sign in to the lobby</title>", "text/html")}, 1, malformed);
    row("not authorised", {RelayServer::http("401 Unauthorized", problem, "application/problem+json")}, 1, u"only its members"_s);
    row("forbidden", {RelayServer::http("403 Forbidden", problem, "application/problem+json")}, 1, u"only its members"_s);
    row("an error of its own", {RelayServer::http("500 Internal Server Error", "oops", "text/plain")}, 3, u"in trouble"_s);
    row("not there today", {RelayServer::http("503 Service Unavailable", "", "text/plain")}, 3, u"in trouble"_s);
    row("more than there is to hold",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"changes\":[", 512LL << 20}, 1, malformed);
    row("a length of 512 MB", {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 536870912\r\n\r\n{", 512LL << 20}, 1,
        malformed);
    row("nested without end", {RelayServer::http("200 OK", nested(100'000))}, 1, malformed);
    row("an object of the wrong shape", {RelayServer::http("200 OK", R"({"changes":{},"cursor":7,"more":"yes"})")}, 1, malformed);
    row("no JSON", {RelayServer::http("200 OK", "null and void")}, 1, malformed);
    row("more, but never further", {RelayServer::http("200 OK", R"({"changes":[],"cursor":"same","more":true})")}, 1, malformed);
    row("a cursor that is never known",
        {RelayServer::http("410 Gone", R"({"type":"cursor-expired","status":410})", "application/problem+json")}, 1, malformed);
}

void FaultsTest::aFaultIsSaidInOneLineAndTakesNothingAway()
{
    QFETCH(const RelayServer::Reply, reply);
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    m_relay->setScript([&reply](const QByteArray &) { return reply; });
    const ProgramResult synced = m_profile.limber({u"sync"_s, u"--json"_s}, 120'000);
    m_relay->setScript({});
    QVERIFY2(synced.status == status, synced.said());
    QCOMPARE(synced.err.count(u'\n'), 1);
    QVERIFY2(synced.err.startsWith(u"limber: Limber community: "), synced.said());
    QVERIFY2(synced.err.contains(sentence), synced.said());
    QCOMPARE(synced.json().size(), 1);
    compare();
    QVERIFY2(childrensMemory() < 200, qPrintable(QString::number(childrensMemory())));
}

void FaultsTest::anEndpointThatIsOffIsSaidSoAndComesBack()
{
    m_relay->refuseConnections();
    const ProgramResult synced = m_profile.limber({u"sync"_s});
    m_relay->acceptConnections();
    QVERIFY2(synced.status == 3, synced.said());
    QCOMPARE(synced.err.count(u'\n'), 1);
    QVERIFY2(synced.err.contains(u"could not be reached"), synced.said());
    compare();
    // A person's own sync waits for no back-off.
    const ProgramResult again = m_profile.limber({u"sync"_s});
    QVERIFY2(again.status == 0, again.said());
}

void FaultsTest::aRedirectToAnotherHostIsNotFollowed()
{
    RelayServer elsewhere(m_endpoint.port());
    const QByteArray location = "Location: " + elsewhere.url().toString().toUtf8() + "changes\r\n";
    m_relay->setScript([&](const QByteArray &) { return RelayServer::Reply{RelayServer::http("302 Found", "", "text/plain", location)}; });
    const ProgramResult synced = m_profile.limber({u"sync"_s});
    m_relay->setScript({});
    QVERIFY2(synced.status == 1, synced.said());
    QCOMPARE(synced.err.count(u'\n'), 1);
    QCOMPARE(elsewhere.requests(), 0);
    compare();
}

void FaultsTest::anEndpointThatSaysWaitIsNotAskedAgainBefore()
{
    // A profile of its own: this one stays barred for an hour.
    const CommandProfile profile;
    QCOMPARE(profile.limber({u"community"_s, u"add"_s, m_relay->url().toString()}).status, 0);
    QCOMPARE(profile.limber({u"sync"_s}).status, 0);
    m_relay->setScript([](const QByteArray &) {
        return RelayServer::Reply{RelayServer::http("429 Too Many Requests", "", "text/plain", "Retry-After: 3600\r\n")};
    });
    const ProgramResult first = profile.limber({u"sync"_s});
    m_relay->setScript({});
    m_relay->resetCounts();
    const ProgramResult second = profile.limber({u"sync"_s});
    for (const ProgramResult &synced : {first, second}) {
        QVERIFY2(synced.status == 3, synced.said());
        QCOMPARE(synced.err.count(u'\n'), 1);
        QVERIFY2(synced.err.contains(u"asks to wait"), synced.said());
    }
    QCOMPARE(m_relay->requests(), 0);
    QCOMPARE(Library::of(profile.path()).lines, m_before);
}

void FaultsTest::itemsOfWrongTypesAreCountedAndTheRestArrives()
{
    const CommandProfile profile;
    QCOMPARE(profile.limber({u"community"_s, u"add"_s, m_relay->url().toString()}).status, 0);
    m_relay->setScript([](const QByteArray &) {
        return RelayServer::Reply{RelayServer::http("200 OK",
            R"({"changes":[{"type":"topic","id":"good","title":"Good"},{"type":"topic","id":"bad","title":[]},{"type":"poem","id":"x"},7,
               {"type":"question","id":"../etc","title":"t"}],"cursor":"c","more":false})")};
    });
    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    m_relay->setScript({});
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(synced.json().value(0)[u"skipped"].toInt(), 4);
    QCOMPARE(profile.limber({u"topics"_s, u"--json"_s}).json().size(), 1);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::FaultsTest)
#include "faultstest.moc"
