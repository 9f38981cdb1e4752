// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/credentialkey.h>
#include <models/remote/origin.h>

namespace limber {

using namespace Qt::StringLiterals;

QString credentialKey(const Community &community)
{
    QUrl url = community.url;
    url.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80)); // whether it is written out or not
    return community.id + u' ' + originText(url);
}

} // namespace limber
