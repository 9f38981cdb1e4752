// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <models/wire/itemtypejson.h>
#include <models/wire/jsonmembers.h>
#include <models/wire/timestampjson.h>

#include <QJsonArray>

#include <array>

namespace limber::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roleNames{"member"_L1, "expert"_L1, "editor"_L1};

Role readRole(JsonMembers &members)
{
    const QString text = members.text("role"_L1);
    for (size_t i = 0; i < roleNames.size(); ++i) {
        if (text == roleNames.at(i))
            return static_cast<Role>(i);
    }
    members.blame("role"_L1, u"not member, expert or editor"_s);
    return Role::Member;
}

QUrl readPage(JsonMembers &members)
{
    return members.optionalUrl("url"_L1, {"https"_L1, "http"_L1});
}

QString readRevision(JsonMembers &members, ItemSource source)
{
    QString revision = source == ItemSource::File ? members.optionalText("revision"_L1) : members.text("revision"_L1);
    if (source == ItemSource::Endpoint && revision.isEmpty())
        members.blame("revision"_L1, u"empty"_s);
    return revision;
}

Topic readTopic(JsonMembers &members)
{
    return {.id = members.id("id"_L1), .title = members.text("title"_L1), .description = members.optionalText("description"_L1)};
}

Person readPerson(JsonMembers &members)
{
    return {.id = members.id("id"_L1),
        .name = members.text("name"_L1),
        .role = readRole(members),
        .headline = members.optionalText("headline"_L1),
        .bio = members.optionalText("bio"_L1),
        .sharedBy = members.optionalText("sharedBy"_L1),
        .avatar = members.optionalUrl("avatar"_L1, {"https"_L1}),
        .url = readPage(members),
        .topics = members.optionalIds("topics"_L1)};
}

Question readQuestion(JsonMembers &members, ItemSource source)
{
    return {.id = members.id("id"_L1),
        .title = members.text("title"_L1),
        .body = members.text("body"_L1),
        .author = members.idOrNull("author"_L1),
        .created = members.time("created"_L1),
        .edited = members.optionalTime("edited"_L1),
        .activity = members.time("activity"_L1),
        .topics = members.ids("topics"_L1),
        .score = members.optionalNumber("score"_L1),
        .accepted = members.optionalId("accepted"_L1),
        .closed = members.optionalFlag("closed"_L1),
        .url = readPage(members),
        .revision = readRevision(members, source)};
}

Answer readAnswer(JsonMembers &members, ItemSource source)
{
    return {.id = members.id("id"_L1),
        .question = members.id("question"_L1),
        .body = members.text("body"_L1),
        .author = members.idOrNull("author"_L1),
        .created = members.time("created"_L1),
        .edited = members.optionalTime("edited"_L1),
        .score = members.optionalNumber("score"_L1),
        .url = readPage(members),
        .revision = readRevision(members, source)};
}

Testimonial readTestimonial(JsonMembers &members)
{
    return {.id = members.id("id"_L1), .quote = members.text("quote"_L1), .name = members.text("name"_L1)};
}

Item readItem(JsonMembers &members, ItemType type, ItemSource source)
{
    if (members.optionalFlag("deleted"_L1))
        return Tombstone{.type = type, .id = members.id("id"_L1)};
    switch (type) {
    case ItemType::Topic:
        return readTopic(members);
    case ItemType::Person:
        return readPerson(members);
    case ItemType::Question:
        return readQuestion(members, source);
    case ItemType::Answer:
        return readAnswer(members, source);
    case ItemType::Testimonial:
        return readTestimonial(members);
    }
    Q_UNREACHABLE();
}

// Puts members into the object, those that are empty left out.
class Writer final
{
public:
    Writer(ItemType type, const QString &id)
    {
        m_object.insert("type"_L1, itemTypeName(type));
        m_object.insert("id"_L1, id);
    }
    Writer &put(QLatin1StringView name, const QJsonValue &value)
    {
        m_object.insert(name, value);
        return *this;
    }
    Writer &put(QLatin1StringView name, Timestamp time) { return put(name, QJsonValue(formatTimestamp(time))); }
    Writer &unlessEmpty(QLatin1StringView name, const QString &text) { return text.isEmpty() ? *this : put(name, QJsonValue(text)); }
    Writer &unlessEmpty(QLatin1StringView name, const QUrl &url) { return unlessEmpty(name, url.toString(QUrl::FullyEncoded)); }
    Writer &unlessEmpty(QLatin1StringView name, const QStringList &ids)
    {
        return ids.isEmpty() ? *this : put(name, QJsonValue(QJsonArray::fromStringList(ids)));
    }
    Writer &unlessEmpty(QLatin1StringView name, std::optional<Timestamp> time) { return time ? put(name, *time) : *this; }
    Writer &unlessEmpty(QLatin1StringView name, std::optional<int> number) { return number ? put(name, QJsonValue(*number)) : *this; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject write(const Topic &topic)
{
    return Writer(ItemType::Topic, topic.id).put("title"_L1, topic.title).unlessEmpty("description"_L1, topic.description).object();
}

QJsonObject write(const Person &person)
{
    return Writer(ItemType::Person, person.id)
        .put("name"_L1, person.name)
        .put("role"_L1, QJsonValue(roleNames.at(static_cast<size_t>(person.role))))
        .unlessEmpty("headline"_L1, person.headline)
        .unlessEmpty("bio"_L1, person.bio)
        .unlessEmpty("sharedBy"_L1, person.sharedBy)
        .unlessEmpty("avatar"_L1, person.avatar)
        .unlessEmpty("url"_L1, person.url)
        .unlessEmpty("topics"_L1, person.topics)
        .object();
}

QJsonObject write(const Question &question)
{
    Writer writer(ItemType::Question, question.id);
    if (question.closed)
        writer.put("closed"_L1, QJsonValue(true));
    return writer.put("title"_L1, question.title)
        .put("body"_L1, question.body)
        .put("author"_L1, textOrNull(question.author))
        .put("created"_L1, question.created)
        .unlessEmpty("edited"_L1, question.edited)
        .put("activity"_L1, question.activity)
        .put("topics"_L1, QJsonValue(QJsonArray::fromStringList(question.topics)))
        .unlessEmpty("score"_L1, question.score)
        .unlessEmpty("accepted"_L1, question.accepted)
        .unlessEmpty("url"_L1, question.url)
        .unlessEmpty("revision"_L1, question.revision)
        .object();
}

QJsonObject write(const Answer &answer)
{
    return Writer(ItemType::Answer, answer.id)
        .put("question"_L1, answer.question)
        .put("body"_L1, answer.body)
        .put("author"_L1, textOrNull(answer.author))
        .put("created"_L1, answer.created)
        .unlessEmpty("edited"_L1, answer.edited)
        .unlessEmpty("score"_L1, answer.score)
        .unlessEmpty("url"_L1, answer.url)
        .unlessEmpty("revision"_L1, answer.revision)
        .object();
}

QJsonObject write(const Testimonial &testimonial)
{
    return Writer(ItemType::Testimonial, testimonial.id).put("quote"_L1, testimonial.quote).put("name"_L1, testimonial.name).object();
}

QJsonObject write(const Tombstone &tombstone)
{
    return Writer(tombstone.type, tombstone.id).put("deleted"_L1, QJsonValue(true)).object();
}

} // namespace

Result<Item> parseItem(const QJsonObject &object, ItemSource source)
{
    JsonMembers members(object);
    const QString name = members.text("type"_L1);
    const auto type = parseItemType(name);
    if (!type)
        members.blame("type"_L1, u"none that this program knows"_s);
    if (!members.fault().isEmpty())
        return Failure{.detail = members.fault()};
    Item item = readItem(members, *type, source);
    if (!members.fault().isEmpty())
        return Failure{.detail = members.fault()};
    return item;
}

QJsonObject toJson(const Item &item)
{
    return std::visit([](const auto &value) { return write(value); }, item);
}

} // namespace limber::wire
