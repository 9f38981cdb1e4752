// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/endpoint/httpreply.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

namespace limber {

/// An OpenAPI 3.1 description, to hold replies against. Reads the part of JSON Schema that ours uses and fails on every other word; a
/// member that a schema does not name is a fault, for the description is to be whole.
class OpenApiDocument final
{
public:
    explicit OpenApiDocument(const QJsonObject &document);

    /// What is wrong with the reply to the request, or nothing. Remembers what was exercised.
    [[nodiscard]] QString faultOf(const QString &path, const QString &method, const HttpReply &reply);
    /// The operations and described replies that no reply has exercised.
    [[nodiscard]] QStringList unexercised() const;

private:
    [[nodiscard]] QJsonObject resolve(const QJsonValue &value) const;
    [[nodiscard]] QString contentFault(const QJsonObject &response, const HttpReply &reply) const;
    [[nodiscard]] QString schemaFault(const QJsonObject &schema, const QJsonValue &value, const QString &at) const;
    [[nodiscard]] QString objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &at) const;
    [[nodiscard]] QString wordFault(const QString &word, const QJsonValue &rule, const QJsonValue &value) const;

    QJsonObject m_document;
    QSet<QString> m_exercised;
};

} // namespace limber
