// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/communityfile.h>
#include <models/wire/discoveryjson.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace limber {

using namespace Qt::StringLiterals;

CommunityInfo defaultCommunity()
{
    CommunityInfo info;
    info.name = u"Limber community"_s;
    info.licence = {u"All rights reserved"_s, {}};
    return info;
}

Result<CommunityInfo> parseCommunity(const QByteArray &json, const CommunityInfo &base)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Failure{Failure::Kind::Refused, u"not a JSON object (byte %1)"_s.arg(error.offset)};
    const QJsonObject given = document.object();
    QJsonObject merged = QJsonDocument::fromJson(wire::writeDiscovery(base)).object();
    for (const QLatin1StringView member : {"name"_L1, "description"_L1, "licence"_L1, "contact"_L1}) {
        if (given.contains(member))
            merged.insert(member, given.value(member));
    }
    if (const QJsonValue limits = given.value("limits"_L1); limits.isObject()) {
        QJsonObject all = merged.value("limits"_L1).toObject();
        const QJsonObject some = limits.toObject();
        for (auto limit = some.begin(); limit != some.end(); ++limit)
            all.insert(limit.key(), limit.value());
        merged.insert("limits"_L1, all);
    } else if (!limits.isUndefined()) {
        merged.insert("limits"_L1, limits);
    }
    // Discovery's own reader says what is wrong with it.
    const Result<CommunityInfo> info = wire::parseDiscovery(QJsonDocument(merged).toJson());
    if (!info)
        return Failure{Failure::Kind::Refused, info.failure().detail};
    return info;
}

Result<CommunityInfo> readCommunity(const QString &folder, const CommunityInfo &base)
{
    QFile file(QDir(folder).filePath(u"community.json"_s));
    if (!file.exists())
        return base;
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    const Result<CommunityInfo> info = parseCommunity(file.readAll(), base);
    if (!info)
        return Failure{Failure::Kind::Refused, file.fileName() + u": "_s + info.failure().detail};
    return info;
}

} // namespace limber
