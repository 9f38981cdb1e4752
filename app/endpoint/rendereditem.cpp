// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/rendereditem.h>
#include <models/wire/itemjson.h>

#include <QCryptographicHash>
#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype revisionBytes = 15;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

RenderedItem RenderedItem::of(const Item &item)
{
    QJsonObject object = wire::toJson(item);
    object.remove("revision"_L1);
    RenderedItem rendered{.content = compact(object), .revision = {}};
    rendered.revision = QCryptographicHash::hash(rendered.content, QCryptographicHash::Sha256)
                            .first(revisionBytes)
                            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (std::holds_alternative<Question>(item) || std::holds_alternative<Answer>(item)) {
        object.insert("revision"_L1, QString::fromLatin1(rendered.revision));
        rendered.content = compact(object);
    }
    return rendered;
}

} // namespace limber
