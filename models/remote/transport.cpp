// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/exchange.h>
#include <models/remote/transport.h>

#include <utility>

namespace limber {

Transport::Transport(QNetworkAccessManager &network, TransportLimits limits)
    : m_network(network)
    , m_limits(limits)
{
}

Transport::~Transport() = default;

QFuture<Result<HttpReply>> Transport::ask(HttpRequest request, std::stop_token stop)
{
    auto *exchange = new Exchange(m_network, std::move(request), m_limits, &m_exchanges);
    return exchange->start(std::move(stop));
}

} // namespace limber
