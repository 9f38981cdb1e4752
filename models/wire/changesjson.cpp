// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/wire/changesjson.h>
#include <models/wire/itemjson.h>
#include <models/wire/itemtext.h>
#include <models/wire/jsonobject.h>

#include <QJsonArray>

namespace limber::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype itemLimit = qsizetype{256} * 1024;
constexpr qsizetype cursorLimit = 512;
constexpr qsizetype idShown = 64;
/// Ten times the items that a page has where its endpoint keeps to the protocol's own limit.
constexpr qsizetype mostItems = 10'000;

Failure malformed(const QString &detail)
{
    return Failure{.detail = detail};
}

Result<Item> readItem(const QJsonValue &value)
{
    if (!value.isObject())
        return malformed(u"not an object"_s);
    Result<Item> item = parseItem(value.toObject(), ItemSource::Endpoint);
    if (item && textBytes(*item) > itemLimit)
        return malformed(u"more than 256 KiB of text"_s);
    return item;
}

} // namespace

Result<ChangePage> parseChanges(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object.failure();
    const QJsonValue changes = object->value("changes"_L1);
    if (!changes.isArray())
        return malformed(changes.isUndefined() ? u"changes: missing"_s : u"changes: not an array"_s);
    const QJsonValue cursor = object->value("cursor"_L1);
    if (!cursor.isString())
        return malformed(cursor.isUndefined() ? u"cursor: missing"_s : u"cursor: not a string"_s);
    const QJsonValue more = object->value("more"_L1);
    if (!more.isBool())
        return malformed(more.isUndefined() ? u"more: missing"_s : u"more: not true or false"_s);

    ChangePage page{.cursor = cursor.toString(), .more = more.toBool()};
    if (page.cursor.isEmpty() || page.cursor.toUtf8().size() > cursorLimit)
        return malformed(u"cursor: not of 1 to 512 bytes"_s);
    const QJsonArray array = changes.toArray();
    if (array.size() > mostItems)
        return malformed(u"changes: more than %1 items"_s.arg(mostItems));
    page.items.reserve(static_cast<size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array.at(i);
        Result<Item> item = readItem(value);
        if (item)
            page.items.push_back(std::move(item).value());
        else
            page.skipped.push_back(
                {.index = toInt(i), .id = value.toObject().value("id"_L1).toString().left(idShown), .reason = item.failure().detail});
    }
    return page;
}

} // namespace limber::wire
