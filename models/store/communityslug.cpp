// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityslug.h>

namespace limber {

using namespace Qt::StringLiterals;

QString communitySlug(const QUrl &url)
{
    QString slug;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    for (const QChar c : host.startsWith("www."_L1) ? host.mid(4) : host) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(56);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"community"_s : slug;
}

} // namespace limber
