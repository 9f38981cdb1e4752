// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemid.h>
#include <models/wire/jsonmembers.h>
#include <models/wire/timestampjson.h>

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace limber::wire {

using namespace Qt::StringLiterals;

namespace {

// Text that no UTF-8 can hold, or that C strings end at, would change on its way through databases and files.
QString wellFormed(QString text)
{
    if (text.contains(QChar::Null))
        text.replace(QChar::Null, QChar::ReplacementCharacter);
    if (!text.isValidUtf16()) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
                ++i;
            else if (text.at(i).isSurrogate())
                text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace

JsonMembers::JsonMembers(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonMembers::text(QLatin1StringView name)
{
    return toText(name, required(name));
}

QString JsonMembers::optionalText(QLatin1StringView name)
{
    return has(name) ? toText(name, m_object.value(name)) : QString();
}

QString JsonMembers::id(QLatin1StringView name)
{
    return toId(name, required(name));
}

QString JsonMembers::optionalId(QLatin1StringView name)
{
    return has(name) ? toId(name, m_object.value(name)) : QString();
}

QString JsonMembers::idOrNull(QLatin1StringView name)
{
    const QJsonValue value = required(name);
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return {};
    return toId(name, value);
}

QStringList JsonMembers::ids(QLatin1StringView name)
{
    return toIds(name, required(name));
}

QStringList JsonMembers::optionalIds(QLatin1StringView name)
{
    return has(name) ? toIds(name, m_object.value(name)) : QStringList();
}

Timestamp JsonMembers::time(QLatin1StringView name)
{
    return toTime(name, required(name));
}

std::optional<Timestamp> JsonMembers::optionalTime(QLatin1StringView name)
{
    return has(name) ? std::optional(toTime(name, m_object.value(name))) : std::nullopt;
}

int JsonMembers::number(QLatin1StringView name, int least)
{
    return toNumber(name, required(name), least);
}

std::optional<int> JsonMembers::optionalNumber(QLatin1StringView name)
{
    return has(name) ? std::optional(toNumber(name, m_object.value(name), std::numeric_limits<int>::min())) : std::nullopt;
}

bool JsonMembers::flag(QLatin1StringView name)
{
    const QJsonValue value = required(name);
    if (!value.isUndefined() && !value.isBool())
        blame(name, u"not true or false"_s);
    return value.toBool();
}

bool JsonMembers::optionalFlag(QLatin1StringView name)
{
    return has(name) && flag(name);
}

QUrl JsonMembers::optionalUrl(QLatin1StringView name, std::initializer_list<QLatin1StringView> schemes)
{
    const QString text = optionalText(name);
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool allowed = std::any_of(schemes.begin(), schemes.end(), [&](QLatin1StringView scheme) { return url.scheme() == scheme; });
    if (!url.isValid() || !allowed || (url.host().isEmpty() && url.scheme() != "mailto"_L1)) {
        blame(name, u"not a web address of the kind that belongs here"_s);
        return {};
    }
    return url;
}

JsonMembers JsonMembers::object(QLatin1StringView name)
{
    const QJsonValue value = required(name);
    if (!value.isUndefined() && !value.isObject())
        blame(name, u"not an object"_s);
    return JsonMembers(value.toObject(), m_path + name + u'.');
}

void JsonMembers::blame(QLatin1StringView name, const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = m_path + name + u": "_s + fault;
}

void JsonMembers::adopt(const JsonMembers &nested)
{
    if (m_fault.isEmpty())
        m_fault = nested.m_fault;
}

bool JsonMembers::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonMembers::required(QLatin1StringView name)
{
    QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        blame(name, u"missing"_s);
    return value;
}

QString JsonMembers::toText(QLatin1StringView name, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isString())
        blame(name, u"not a string"_s);
    return wellFormed(value.toString());
}

QString JsonMembers::toId(QLatin1StringView name, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        blame(name, u"not a string"_s);
        return {};
    }
    QString id = value.toString();
    if (!isItemId(id)) {
        blame(name, u"not an identifier (1 to 64 characters of A-Z a-z 0-9 _ -)"_s);
        return {};
    }
    return id;
}

QStringList JsonMembers::toIds(QLatin1StringView name, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isArray())
        blame(name, u"not an array"_s);
    const QJsonArray array = value.toArray();
    QStringList ids;
    ids.reserve(array.size());
    for (const QJsonValue &element : array)
        ids.append(toId(name, element));
    ids.removeDuplicates();
    return ids;
}

Timestamp JsonMembers::toTime(QLatin1StringView name, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isString()) {
        blame(name, u"not a string"_s);
        return {};
    }
    const auto time = parseTimestamp(value.toString());
    if (!time)
        blame(name, u"not an RFC 3339 date and time of the years 1 to 9999"_s);
    return time.value_or(Timestamp());
}

int JsonMembers::toNumber(QLatin1StringView name, const QJsonValue &value, int least)
{
    if (value.isUndefined())
        return 0;
    if (!value.isDouble()) {
        blame(name, u"not a number"_s);
        return 0;
    }
    const double number = value.toDouble();
    if (number < least || number > std::numeric_limits<int>::max() || number != static_cast<double>(static_cast<int>(number))) {
        blame(name, u"not a whole number in range"_s);
        return 0;
    }
    return static_cast<int>(number);
}

} // namespace limber::wire
