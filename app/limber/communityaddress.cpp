// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/communityaddress.h>
#include <models/domain/loopback.h>

namespace limber {

using namespace Qt::StringLiterals;

CommunityAddress CommunityAddress::of(const QString &text, bool allowHttp)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https" && scheme != u"http"))
        return {{}, tr("That is no web address: it should look like https://community.example/.")};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        // A password is not repeated, not even to the person who typed it: standard error may end up in a log.
        return {{}, tr("The address has more than a host and a path: leave out names, passwords, “?” and “#”.")};
    if (scheme == u"http" && !allowHttp && !isLoopback(url))
        return {{}, tr("Plain HTTP can be read and changed by anyone on the way: use https, or say --allow-http.")};
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return {url, {}};
}

} // namespace limber
