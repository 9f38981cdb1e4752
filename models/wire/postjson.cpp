// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <models/wire/jsonmembers.h>
#include <models/wire/jsonobject.h>
#include <models/wire/postjson.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace limber::wire {

using namespace Qt::StringLiterals;

namespace {

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLowSurrogate(); });
}

// Reads the members of a request, and keeps what is wrong with each of them: a person mends all fields at once.
class RequestMembers final
{
public:
    explicit RequestMembers(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(QLatin1StringView name, int limit)
    {
        JsonMembers members(m_object);
        QString text = members.text(name);
        if (text.trimmed().isEmpty())
            members.blame(name, u"empty"_s);
        else if (codePoints(text) > limit)
            members.blame(name, u"longer than %1 characters"_s.arg(limit));
        adopt(name, members);
        return text;
    }

    QString id(QLatin1StringView name)
    {
        JsonMembers members(m_object);
        QString id = members.id(name);
        adopt(name, members);
        return id;
    }

    QString idOrNull(QLatin1StringView name)
    {
        JsonMembers members(m_object);
        QString id = members.idOrNull(name);
        adopt(name, members);
        return id;
    }

    QStringList ids(QLatin1StringView name, int limit)
    {
        JsonMembers members(m_object);
        QStringList ids = members.ids(name);
        if (ids.size() > limit)
            members.blame(name, u"more than %1"_s.arg(limit));
        adopt(name, members);
        return ids;
    }

    template <typename T> Result<T> result(T value) const
    {
        if (m_errors.isEmpty())
            return value;
        QStringList faults;
        for (const FieldError &error : m_errors)
            faults.append(error.pointer.sliced(1) + u": "_s + error.detail);
        return Failure{.kind = Failure::Kind::Refused, .detail = faults.join(u"; "_s), .fields = m_errors};
    }

private:
    void adopt(QLatin1StringView name, const JsonMembers &members)
    {
        if (!members.fault().isEmpty())
            m_errors.append({u'/' + name, members.fault().sliced(name.size() + 2)}); // without the "name: " before it
    }

    QJsonObject m_object;
    QList<FieldError> m_errors;
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Item> parseOne(const QByteArray &body)
{
    const Result<QJsonObject> object = parseJsonObject(body);
    if (!object)
        return object.failure();
    return parseItem(*object, ItemSource::Endpoint);
}

} // namespace

QByteArray writePost(const PostContent &content)
{
    if (content.isAnswer())
        return compact({{"question"_L1, content.question}, {"body"_L1, content.body}});
    return compact({{"title"_L1, content.title}, {"body"_L1, content.body}, {"topics"_L1, QJsonArray::fromStringList(content.topics)}});
}

Result<PostContent> parsePost(ItemType type, const QByteArray &body, const Limits &limits)
{
    Result<QJsonObject> object = parseJsonObject(body);
    if (!object)
        return object.failure();
    RequestMembers members(std::move(object).value());
    PostContent content;
    if (type == ItemType::Answer)
        content.question = members.id("question"_L1);
    else
        content.title = members.text("title"_L1, limits.title);
    content.body = members.text("body"_L1, limits.body);
    if (type != ItemType::Answer)
        content.topics = members.ids("topics"_L1, limits.topics);
    return members.result(content);
}

QByteArray canonicalPost(const PostContent &content)
{
    // A JSON object of Qt holds its members sorted by name, and writes them so.
    return writePost(content);
}

QByteArray writeAccepted(const QString &answer)
{
    return compact({{"answer"_L1, answer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer)}});
}

Result<QString> parseAccepted(const QByteArray &body)
{
    Result<QJsonObject> object = parseJsonObject(body);
    if (!object)
        return object.failure();
    RequestMembers members(std::move(object).value());
    const QString answer = members.idOrNull("answer"_L1);
    return members.result(answer);
}

Result<Item> parseStoredItem(const QByteArray &body)
{
    Result<Item> item = parseOne(body);
    if (item && !std::holds_alternative<Question>(*item) && !std::holds_alternative<Answer>(*item))
        return Failure{.detail = u"type: no question and no answer that is there"_s};
    return item;
}

Result<Person> parseMe(const QByteArray &body)
{
    const Result<Item> item = parseOne(body);
    if (!item)
        return item.failure();
    const auto *person = std::get_if<Person>(&*item);
    if (person == nullptr)
        return Failure{.detail = u"type: no person"_s};
    return *person;
}

} // namespace limber::wire
