// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/linkaddress.h>

#include <QUrl>

namespace limber {

QString linkAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    const bool mail = scheme == QLatin1String("mailto") && !url.path().isEmpty();
    return url.isValid() && (web || mail) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace limber
