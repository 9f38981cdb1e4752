// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemkey.h>
#include <app/endpoint/loader.h>
#include <models/wire/changesjson.h>
#include <models/wire/itemtypejson.h>
#include <tests/endpoint/communityfixture.h>

#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

CommunityFixture::CommunityFixture()
    : m_database(std::move(Database::open(m_folder.path()).value()))
{
}

Result<LoadCounts> CommunityFixture::load(const QJsonArray &items)
{
    const Result<LoadFile> file = LoadFile::parse(QJsonDocument(items).toJson(), Limits());
    if (!file)
        return file.failure();
    return Loader(*m_database, *file, m_clock).load();
}

QString CommunityFixture::refusalOf(const QJsonArray &items)
{
    const Result<LoadCounts> counts = load(items);
    if (counts)
        return u"none"_s;
    return counts.failure().kind == Failure::Kind::Refused ? counts.failure().detail : u"of another kind: "_s + counts.failure().detail;
}

Result<ChangePage> CommunityFixture::page(const QString &since, int limit)
{
    const Result<QByteArray> json = Feed(*m_database).page(since.isEmpty() ? std::nullopt : std::optional(since), limit);
    if (!json)
        return json.failure();
    return wire::parseChanges(*json);
}

QStringList CommunityFixture::feed(const QString &since)
{
    QStringList names;
    const ChangePage changes = page(since).value();
    for (const Item &item : changes.items) {
        const ItemKey key = ItemKey::of(item);
        names.append(wire::itemTypeName(key.type) + u' ' + key.id + (std::holds_alternative<Tombstone>(item) ? u" deleted"_s : QString()));
    }
    return names;
}

QString CommunityFixture::end()
{
    return page().value().cursor;
}

Question CommunityFixture::question(const QString &id)
{
    const ChangePage changes = page().value();
    for (const Item &item : changes.items) {
        if (const auto *question = std::get_if<Question>(&item); question != nullptr && question->id == id)
            return *question;
    }
    return {};
}

quint16 CommunityFixture::serve(const ServerLimits &limits, const CommunityInfo &community)
{
    m_server = std::make_unique<Server>(std::move(Database::open(m_folder.path()).value()), community, m_clock, limits);
    return m_server->serve(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
}

QJsonObject topicItem(const QString &id)
{
    return {{u"type"_s, u"topic"_s}, {u"id"_s, id}, {u"title"_s, u"About "_s + id}};
}

QJsonObject questionItem(const QString &id, const QString &created)
{
    return {{u"type"_s, u"question"_s}, {u"id"_s, id}, {u"title"_s, u"Why "_s + id}, {u"body"_s, u"Tell me."_s},
        {u"author"_s, QJsonValue::Null}, {u"created"_s, created}, {u"activity"_s, created}, {u"topics"_s, QJsonArray()}};
}

QJsonObject answerItem(const QString &id, const QString &question, const QString &created)
{
    return {{u"type"_s, u"answer"_s}, {u"id"_s, id}, {u"question"_s, question}, {u"body"_s, u"So "_s + id}, {u"author"_s, QJsonValue::Null},
        {u"created"_s, created}};
}

QJsonObject deletion(const QString &type, const QString &id)
{
    return {{u"type"_s, type}, {u"id"_s, id}, {u"deleted"_s, true}};
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

} // namespace limber
