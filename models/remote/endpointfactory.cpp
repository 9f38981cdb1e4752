// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/endpointfactory.h>
#include <models/remote/limberendpoint.h>
#include <models/remote/proxychoice.h>
#include <models/remote/trialendpoint.h>

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace limber {

class EndpointFactory::Private final
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(const Clock &ourClock, Credentials &ourCredentials, QNetworkAccessManager *given)
        : clock(ourClock)
        , credentials(ourCredentials)
        , owned(given ? nullptr : std::make_unique<QNetworkAccessManager>())
        , network(given ? *given : *owned)
    {
        if (owned)
            owned->setProxyFactory(new ProxyChoice); // which the network owns
    }

    [[nodiscard]] std::unique_ptr<Endpoint> make(const Community &community, Credentials &with) const
    {
        if (community.kind == u"limber"_s)
            return std::make_unique<LimberEndpoint>(community, network, with, clock);
        return nullptr;
    }

    const Clock &clock;
    Credentials &credentials;
    std::unique_ptr<QNetworkAccessManager> owned;
    QNetworkAccessManager &network;
};

EndpointFactory::EndpointFactory(const Clock &clock, Credentials &credentials, QNetworkAccessManager *network)
    : d(std::make_unique<Private>(clock, credentials, network))
{
}

EndpointFactory::~EndpointFactory() = default;

std::unique_ptr<Endpoint> EndpointFactory::make(const Community &community) const
{
    return d->make(community, d->credentials);
}

std::unique_ptr<Endpoint> EndpointFactory::tryOut(const Community &community, const QByteArray &token) const
{
    auto trial = std::make_unique<TrialEndpoint>(
        community, token, [this, &community](Credentials &credentials) { return d->make(community, credentials); });
    return trial->isValid() ? std::move(trial) : nullptr;
}

} // namespace limber
