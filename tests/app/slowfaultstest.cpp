// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/library.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Faults that take as long as the program's patience: half a minute without a word, a minute with too few.
class SlowFaultsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowEndpointIsGivenUpAndNothingIsLost_data();
    void aSlowEndpointIsGivenUpAndNothingIsLost();
};

void SlowFaultsTest::aSlowEndpointIsGivenUpAndNothingIsLost_data()
{
    using Reply = RelayServer::Reply;
    QTest::addColumn<Reply>("reply");
    const QByteArray page = RelayServer::http("200 OK", R"({"changes":[],"cursor":"c","more":false})" + QByteArray(5'000, ' '));
    QTest::newRow("silent after the header") << Reply{page.first(page.indexOf("\r\n\r\n") + 4), 0, ' ', 0, true};
    QTest::newRow("a byte a second") << Reply{page, 0, ' ', 1'000};
}

void SlowFaultsTest::aSlowEndpointIsGivenUpAndNothingIsLost()
{
    QFETCH(const RelayServer::Reply, reply);
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(endpoint.start());
    RelayServer relay(endpoint.port());
    const CommandProfile profile;
    QCOMPARE(profile.limber({u"community"_s, u"add"_s, relay.url().toString()}).status, 0);
    QCOMPARE(profile.limber({u"sync"_s}).status, 0);
    const QStringList before = Library::of(profile.path()).lines;

    relay.setScript([&reply](const QByteArray &) { return reply; });
    const ProgramResult synced = profile.limber({u"sync"_s}, 150'000);
    QVERIFY2(synced.status == 3, synced.said());
    QCOMPARE(synced.err.count(u'\n'), 1);
    QVERIFY2(synced.err.contains(u"took too long"), synced.said());
    QCOMPARE(Library::of(profile.path()).lines, before);

    // After a time-out less is asked for at once.
    relay.setScript({});
    relay.resetCounts();
    const ProgramResult again = profile.limber({u"sync"_s});
    QVERIFY2(again.status == 0, again.said());
    QVERIFY2(relay.targets().constFirst().contains("limit=250"), relay.targets().constFirst());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SlowFaultsTest)
#include "slowfaultstest.moc"
