// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemlimits.h>
#include <app/endpoint/loadfile.h>
#include <app/endpoint/rendereditem.h>
#include <models/wire/itemjson.h>
#include <models/wire/itemtypejson.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure refused(const QString &detail)
{
    return Failure{Failure::Kind::Refused, detail};
}

Result<Item> readItem(const QJsonValue &value, const Limits &limits)
{
    if (!value.isObject())
        return refused(u"not an object"_s);
    Result<Item> item = wire::parseItem(value.toObject(), wire::ItemSource::File);
    if (!item)
        return refused(item.failure().detail);
    const QString fault = breach(*item, limits);
    if (!fault.isEmpty())
        return refused(fault);
    if (RenderedItem::of(*item).content.size() > RenderedItem::mostBytes)
        return refused(u"more than 256 KiB of JSON"_s);
    return item;
}

} // namespace

Result<LoadFile> LoadFile::parse(const QByteArray &json, const Limits &limits)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(u"not JSON, at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isArray())
        return refused(u"not a JSON array of items"_s);
    const QJsonArray array = document.array();
    LoadFile file;
    file.m_items.reserve(static_cast<size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Item> item = readItem(array.at(i), limits);
        if (!item) {
            const QString id = array.at(i).toObject().value("id"_L1).toString().left(64);
            return refused(u"item %1%2: %3"_s.arg(QString::number(i), id.isEmpty() ? id : u" (%1)"_s.arg(id), item.failure().detail));
        }
        file.append(std::move(item).value(), static_cast<size_t>(i));
    }
    return file;
}

void LoadFile::append(Item item, size_t origin)
{
    const ItemKey key = ItemKey::of(item);
    const auto before = m_index.constFind(key);
    const size_t place = before == m_index.constEnd() ? m_items.size() : *before;
    if (place == m_items.size()) {
        m_index.insert(key, place);
        m_items.push_back(std::move(item));
        m_origins.push_back(origin);
    } else {
        if (const auto *replaced = std::get_if<Answer>(&m_items.at(place)))
            m_answers.remove(replaced->question, place);
        m_items.at(place) = std::move(item);
        m_origins.at(place) = origin;
        ++m_superseded;
    }
    if (const auto *answer = std::get_if<Answer>(&m_items.at(place)))
        m_answers.insert(answer->question, place);
}

void LoadFile::append(const LoadFile &other)
{
    for (size_t place = 0; place < other.m_items.size(); ++place)
        append(other.m_items.at(place), other.m_origins.at(place));
    m_superseded += other.m_superseded;
}

const Item *LoadFile::find(const ItemKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.constEnd() ? nullptr : &m_items.at(*found);
}

QList<const Answer *> LoadFile::answersOf(const QString &question) const
{
    QList<const Answer *> answers;
    for (auto [at, end] = m_answers.equal_range(question); at != end; ++at)
        answers.append(&std::get<Answer>(m_items.at(*at)));
    return answers;
}

Failure LoadFile::refuse(size_t place, const QString &fault) const
{
    const ItemKey key = ItemKey::of(m_items.at(place));
    return refused(u"item %1 (%2 %3): %4"_s.arg(QString::number(m_origins.at(place)), wire::itemTypeName(key.type), key.id, fault));
}

} // namespace limber
