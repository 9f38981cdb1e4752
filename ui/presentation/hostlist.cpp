// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/presentation/hostlist.h>

#include <QLocale>
#include <QStringList>

namespace limber {

namespace {

constexpr qsizetype MostHosts = 3;

} // namespace

QString HostList::text(const QList<QUrl> &addresses)
{
    QStringList hosts;
    for (const QUrl &url : addresses) {
        if (!hosts.contains(url.host()))
            hosts.append(url.host());
    }
    const qsizetype more = hosts.size() - MostHosts;
    if (more > 0) {
        hosts.resize(MostHosts);
        //: The end of a list of computers' names.
        hosts.append(tr("%n more", nullptr, toInt(more)));
    }
    return QLocale().createSeparatedList(hosts);
}

} // namespace limber
