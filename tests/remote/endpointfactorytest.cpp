// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/endpointfactory.h>
#include <models/remote/sessioncredentials.h>
#include <tests/remote/awaited.h>
#include <tests/remote/loopbackserver.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QNetworkProxyFactory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// A system where everything goes through one proxy.
class OneProxy final : public QNetworkProxyFactory
{
public:
    explicit OneProxy(quint16 port)
        : m_port(port)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_port)};
    }

private:
    quint16 m_port;
};

} // namespace

class EndpointFactoryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKindThatIsKnownGetsAnAdapterOnTheGivenNetwork();
    void aNetworkOfItsOwnWillDo();
    void aKindThatIsNotKnownGetsNone();
    void whatIsOnThisComputerIsAskedWithoutAProxy();
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

void EndpointFactoryTest::whatIsOnThisComputerIsAskedWithoutAProxy()
{
    LoopbackServer server(LoopbackServer::always(LoopbackServer::json(R"({"changes":[],"cursor":"a","more":false})")));
    LoopbackServer proxy(LoopbackServer::always(LoopbackServer::json("{}")));
    QNetworkProxyFactory::setApplicationProxyFactory(new OneProxy(proxy.serverPort()));
    const FakeClock clock;
    SessionCredentials credentials;
    const EndpointFactory factory(clock, credentials);
    const auto near = factory.make({.id = u"fit"_s, .kind = u"limber"_s, .url = server.url(), .info = {}});
    QVERIFY(awaited(near->changes({}, 5, {})));
    QCOMPARE(proxy.heads().size(), 0);
    const auto far =
        factory.make({.id = u"fit"_s, .kind = u"limber"_s, .url = QUrl(u"http://fit.example/"_s), .allowHttp = true, .info = {}});
    QVERIFY(!awaited(far->changes({}, 5, {})));
    QCOMPARE(proxy.heads().size(), 1);
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::EndpointFactoryTest)
#include "endpointfactorytest.moc"
