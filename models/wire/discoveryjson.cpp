// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/discoveryjson.h>
#include <models/wire/jsonmembers.h>
#include <models/wire/jsonobject.h>

#include <QJsonDocument>

namespace limber::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int protocolVersion = 1;

struct LimitMember
{
    QLatin1StringView name;
    int Limits::*value;
};
constexpr LimitMember limitMembers[] = {{"title"_L1, &Limits::title}, {"body"_L1, &Limits::body}, {"bio"_L1, &Limits::bio},
    {"quote"_L1, &Limits::quote}, {"name"_L1, &Limits::name}, {"headline"_L1, &Limits::headline}, {"topics"_L1, &Limits::topics},
    {"page"_L1, &Limits::page}};

Licence readLicence(JsonMembers &members)
{
    JsonMembers licence = members.object("licence"_L1);
    Licence result{.name = licence.text("name"_L1), .url = licence.optionalUrl("url"_L1, {"https"_L1, "http"_L1})};
    members.adopt(licence);
    return result;
}

Limits readLimits(JsonMembers &members)
{
    JsonMembers nested = members.object("limits"_L1);
    Limits limits;
    for (const LimitMember &member : limitMembers)
        limits.*member.value = nested.number(member.name, 1);
    members.adopt(nested);
    return limits;
}

bool readReading(JsonMembers &members)
{
    const QString reading = members.text("reading"_L1);
    if (reading != "open"_L1 && reading != "members"_L1)
        members.blame("reading"_L1, u"not open or members"_s);
    return reading == "members"_L1;
}

} // namespace

Result<CommunityInfo> parseDiscovery(const QByteArray &json)
{
    Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object.failure();
    JsonMembers members(std::move(object).value());
    const QString protocol = members.text("protocol"_L1);
    if (protocol != "limber"_L1)
        members.blame("protocol"_L1, u"“%1”, not limber"_s.arg(protocol.left(40)));
    const int version = members.number("version"_L1, 1);
    if (version > protocolVersion)
        members.blame("version"_L1, u"%1, newer than %2, the newest that this program speaks"_s.arg(version).arg(protocolVersion));
    CommunityInfo info{.name = members.text("name"_L1),
        .description = members.optionalText("description"_L1),
        .licence = readLicence(members),
        .contact = members.optionalUrl("contact"_L1, {"mailto"_L1, "https"_L1}),
        .readingNeedsToken = readReading(members),
        .posting = members.flag("posting"_L1),
        .limits = readLimits(members)};
    if (!members.fault().isEmpty())
        return Failure{.detail = members.fault()};
    return info;
}

QByteArray writeDiscovery(const CommunityInfo &info)
{
    QJsonObject licence{{"name"_L1, info.licence.name}};
    if (!info.licence.url.isEmpty())
        licence.insert("url"_L1, info.licence.url.toString(QUrl::FullyEncoded));
    QJsonObject limits;
    for (const LimitMember &member : limitMembers)
        limits.insert(member.name, info.limits.*member.value);
    QJsonObject object{{"protocol"_L1, "limber"_L1}, {"version"_L1, protocolVersion}, {"name"_L1, info.name}, {"licence"_L1, licence},
        {"reading"_L1, info.readingNeedsToken ? "members"_L1 : "open"_L1}, {"posting"_L1, info.posting}, {"limits"_L1, limits}};
    if (!info.description.isEmpty())
        object.insert("description"_L1, info.description);
    if (!info.contact.isEmpty())
        object.insert("contact"_L1, info.contact.toString(QUrl::FullyEncoded));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace limber::wire
