// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/loopback.h>

#include <QStringList>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    QString name = url.host().toLower();
    if (name.endsWith(u'.')) // the name that is whole already
        name.chop(1);
    if (name == "localhost"_L1 || name == "::1"_L1)
        return true;
    const QStringList parts = name.split(u'.');
    const auto isByte = [](const QString &part) {
        const bool digits = std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
    };
    return parts.size() == 4 && parts.first() == "127"_L1 && std::all_of(parts.begin(), parts.end(), isByte);
}

} // namespace limber
