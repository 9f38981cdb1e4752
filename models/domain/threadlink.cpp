// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/threadlink.h>

#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString written(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString read(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toLatin1());
}

} // namespace

QUrl ThreadLink::url() const
{
    QString address = u"limber:thread/"_s;
    if (!community.isEmpty())
        address += written(community) + u'/';
    address += written(thread);
    if (!post.isEmpty())
        address += u'#' + written(post);
    return QUrl(address, QUrl::StrictMode);
}

std::optional<ThreadLink> ThreadLink::from(const QUrl &url)
{
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    if (url.scheme() != "limber"_L1 || parts.first() != "thread"_L1 || parts.size() < 2 || parts.size() > 3 || parts.last().isEmpty())
        return {};
    ThreadLink link;
    if (parts.size() == 3)
        link.community = read(parts.at(1));
    link.thread = read(parts.last());
    link.post = read(url.fragment(QUrl::FullyEncoded));
    return link;
}

} // namespace limber
