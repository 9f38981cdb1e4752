// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/endpointfactory.h>
#include <models/remote/limberendpoint.h>

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
    if (community.kind == u"limber"_s)
        return std::make_unique<LimberEndpoint>(community, d->network, d->credentials, d->clock);
    return nullptr;
}

} // namespace limber
