// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkProxyFactory>

namespace limber {

/// The proxies that the person's system names, but none for what is on this computer: what is allowed to go there without encryption must
/// not leave it.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace limber
