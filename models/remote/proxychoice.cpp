// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/loopback.h>
#include <models/remote/proxychoice.h>

namespace limber {

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.url()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return proxyForQuery(query);
}

} // namespace limber
