// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/endpoint/openapidocument.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return value.toDouble() == static_cast<double>(value.toInteger()) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"undefined"_s;
}

// A reply that is described once for all operations counts as exercised wherever it was.
QString nameOf(const QString &path, const QString &method, const QString &status, const QJsonValue &response)
{
    const QString reference = response.toObject().value("$ref"_L1).toString();
    return reference.isEmpty() ? method + u' ' + path + u' ' + status : reference;
}

} // namespace

OpenApiDocument::OpenApiDocument(const QJsonObject &document)
    : m_document(document)
{
}

QString OpenApiDocument::faultOf(const QString &path, const QString &method, const HttpReply &reply)
{
    const QJsonValue operation = m_document.value("paths"_L1).toObject().value(path).toObject().value(method);
    if (!operation.isObject())
        return u"%1 %2 is not described"_s.arg(method, path);
    const QString status = QString::number(reply.status);
    const QJsonValue described = operation.toObject().value("responses"_L1).toObject().value(status);
    if (!described.isObject())
        return u"%1 %2: status %3 is not described"_s.arg(method, path, status);
    m_exercised.insert(nameOf(path, method, status, described));
    m_exercised.insert(method + u' ' + path);
    const QJsonObject response = resolve(described);
    const QJsonObject headers = response.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (resolve(*header).value("required"_L1).toBool() && !reply.fields.contains(header.key().toLatin1().toLower()))
            return u"%1 %2 %3: no %4"_s.arg(method, path, status, header.key());
    }
    const QString fault = contentFault(response, reply);
    return fault.isEmpty() ? fault : u"%1 %2 %3: %4"_s.arg(method, path, status, fault);
}

QStringList OpenApiDocument::unexercised() const
{
    QSet<QString> all;
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path->toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            if (!method->isObject())
                continue; // parameters of all methods
            all.insert(method.key() + u' ' + path.key());
            const QJsonObject responses = method->toObject().value("responses"_L1).toObject();
            for (auto response = responses.begin(); response != responses.end(); ++response)
                all.insert(nameOf(path.key(), method.key(), response.key(), *response));
        }
    }
    const QJsonObject components = m_document.value("components"_L1).toObject().value("responses"_L1).toObject();
    for (auto response = components.begin(); response != components.end(); ++response)
        all.insert(u"#/components/responses/"_s + response.key());
    QStringList missing = (all - m_exercised).values();
    missing.sort();
    return missing;
}

QJsonObject OpenApiDocument::resolve(const QJsonValue &value) const
{
    const QString reference = value.toObject().value("$ref"_L1).toString();
    if (reference.isEmpty())
        return value.toObject();
    QJsonValue found = m_document;
    const QStringList steps = reference.split(u'/').mid(1);
    for (const QString &step : steps)
        found = found.toObject().value(step);
    return found.toObject();
}

QString OpenApiDocument::contentFault(const QJsonObject &response, const HttpReply &reply) const
{
    const QJsonObject content = response.value("content"_L1).toObject();
    if (content.isEmpty())
        return reply.body.isEmpty() ? QString() : u"a body that is not described"_s;
    const QString type = QString::fromLatin1(reply.fields.value("content-type"));
    if (!content.contains(type))
        return u"the media type “%1” is not described"_s.arg(type);
    const QJsonDocument body = QJsonDocument::fromJson(reply.text());
    return schemaFault(resolve(content.value(type).toObject().value("schema"_L1)), body.object(), u"body"_s);
}

QString OpenApiDocument::schemaFault(const QJsonObject &schema, const QJsonValue &value, const QString &at) const
{
    if (schema.isEmpty())
        return at + u": no schema"_s;
    if (const QJsonArray choices = schema.value("anyOf"_L1).toArray(); !choices.isEmpty()) {
        QStringList faults;
        for (const QJsonValue &choice : choices) {
            const QString fault = schemaFault(resolve(choice), value, at);
            if (fault.isEmpty())
                return {};
            faults.append(fault);
        }
        return faults.join(u"; "_s);
    }
    for (auto word = schema.begin(); word != schema.end(); ++word) {
        if (const QString fault = wordFault(word.key(), *word, value); !fault.isEmpty())
            return at + u": "_s + fault;
    }
    if (value.isObject())
        return objectFault(schema, value.toObject(), at);
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString fault = schemaFault(resolve(schema.value("items"_L1)), elements.at(i), u"%1[%2]"_s.arg(at).arg(i));
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString OpenApiDocument::objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &at) const
{
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            return u"%1: no %2"_s.arg(at, name.toString());
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.contains(member.key()))
            return u"%1: %2 is not described"_s.arg(at, member.key());
        const QString fault = schemaFault(resolve(properties.value(member.key())), *member, at + u'.' + member.key());
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString OpenApiDocument::wordFault(const QString &word, const QJsonValue &rule, const QJsonValue &value) const
{
    static const QStringList elsewhere{
        u"required"_s, u"properties"_s, u"items"_s, u"description"_s, u"default"_s, u"format"_s}; // formats have patterns where they matter
    if (elsewhere.contains(word))
        return {};
    bool good = false;
    if (word == "type"_L1) {
        const QString type = typeOf(value);
        good = rule.isArray() ? rule.toArray().contains(type) : rule.toString() == type;
    } else if (word == "const"_L1) {
        good = rule == value;
    } else if (word == "enum"_L1) {
        good = rule.toArray().contains(value);
    } else if (word == "pattern"_L1) {
        good = !value.isString() || QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
    } else if (word == "minLength"_L1) {
        good = value.toString().size() >= rule.toInt();
    } else if (word == "maxLength"_L1) {
        good = value.toString().size() <= rule.toInt();
    } else if (word == "minimum"_L1) {
        good = value.toDouble() >= rule.toDouble();
    } else if (word == "maximum"_L1) {
        good = value.toDouble() <= rule.toDouble();
    } else {
        return u"this test does not know %1"_s.arg(word);
    }
    return good ? QString() : u"breaks %1"_s.arg(word);
}

} // namespace limber
