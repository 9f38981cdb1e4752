// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/origin.h>

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

int statedPort(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

} // namespace

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    // QUrl holds scheme and host in lower case already.
    return left.scheme() == right.scheme() && left.host() == right.host() && statedPort(left) == statedPort(right);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == u"localhost"_s)
        return true;
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (address.protocol() == QAbstractSocket::IPv4Protocol && address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8));
}

QString originText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace limber
