// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/communityjson.h>

namespace limber {

using namespace Qt::StringLiterals;

QJsonObject communityJson(const Community &community)
{
    return {{u"id"_s, community.id}, {u"name"_s, community.info.name}, {u"kind"_s, community.kind}, {u"url"_s, community.url.toString()}};
}

QStringList communityRow(const Community &community)
{
    return {community.id, community.kind, community.url.toDisplayString(), community.info.name};
}

} // namespace limber
