// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/loopback.h>
#include <models/remote/origin.h>

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

bool mayCarryToken(const QUrl &url)
{
    return url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url));
}

QString originText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace limber
