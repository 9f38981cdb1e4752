// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/endpointfactory.h>
#include <models/remote/sessioncredentials.h>
#include <tests/remote/awaited.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

class EndpointFactoryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKindThatIsKnownGetsAnAdapterOnTheGivenNetwork();
    void aNetworkOfItsOwnWillDo();
    void aKindThatIsNotKnownGetsNone();
};

void EndpointFactoryTest::aKindThatIsKnownGetsAnAdapterOnTheGivenNetwork()
{
    const FakeClock clock;
    SessionCredentials credentials;
    FakeNetwork network;
    network.answer(R"({"changes":[],"cursor":"a","more":false})");
    const EndpointFactory factory(clock, credentials, &network);
    const auto endpoint = factory.make({.id = u"fit"_s, .kind = u"limber"_s, .url = QUrl(u"https://fit.example/qa"_s), .info = {}});
    QVERIFY(endpoint);
    QVERIFY(awaited(endpoint->changes({}, 5, {})));
    QCOMPARE(network.requests().size(), 1);
}

void EndpointFactoryTest::aNetworkOfItsOwnWillDo()
{
    const FakeClock clock;
    SessionCredentials credentials;
    const EndpointFactory factory(clock, credentials);
    const auto endpoint = factory.make({.id = u"fit"_s, .kind = u"limber"_s, .url = QUrl(u"http://fit.example/"_s), .info = {}});
    QVERIFY(endpoint);
    QCOMPARE(awaited(endpoint->discover({})).failure().kind, Failure::Kind::Refused);
}

void EndpointFactoryTest::aKindThatIsNotKnownGetsNone()
{
    const FakeClock clock;
    SessionCredentials credentials;
    const EndpointFactory factory(clock, credentials);
    QVERIFY(!factory.make({.id = u"fit"_s, .kind = u"gopher"_s, .url = QUrl(u"https://fit.example/"_s), .info = {}}));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::EndpointFactoryTest)
#include "endpointfactorytest.moc"
