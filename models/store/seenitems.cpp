// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/seenitems.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString tableOf(ItemType type)
{
    switch (type) {
    case ItemType::Topic:
        return u"topic"_s;
    case ItemType::Person:
        return u"person"_s;
    case ItemType::Question:
        return u"question"_s;
    case ItemType::Answer:
        return u"answer"_s;
    case ItemType::Testimonial:
        return u"testimonial"_s;
    }
    return {};
}

} // namespace

SeenItems::SeenItems(Connection &cache, qint64 community, bool sweeping)
    : m_cache(cache)
    , m_community(community)
    , m_sweeping(sweeping)
{
}

void SeenItems::add(ItemType type, qint64 row)
{
    if (m_sweeping)
        m_cache.statement(u"INSERT OR IGNORE INTO seen (community, type, item) VALUES (?, ?, ?)"_s)
            .bind(m_community, static_cast<int>(type), row)
            .run();
}

void SeenItems::addNamed(const QString &id)
{
    if (!m_sweeping || id.isEmpty())
        return;
    for (const ItemType type : {ItemType::Topic, ItemType::Person, ItemType::Question, ItemType::Answer, ItemType::Testimonial})
        m_cache
            .statement(
                u"INSERT OR IGNORE INTO seen (community, type, item) SELECT community, ?, row FROM %1 WHERE community = ? AND id = ?"_s.arg(
                    tableOf(type)))
            .bind(static_cast<int>(type), m_community, id)
            .run();
}

QStringList SeenItems::unseen(ItemType type)
{
    QStringList ids;
    Statement query = m_cache.statement(
        u"SELECT id FROM %1 WHERE community = ? AND row NOT IN (SELECT item FROM seen WHERE community = ? AND type = ?)"_s.arg(
            tableOf(type)));
    query.bind(m_community, m_community, static_cast<int>(type));
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

void SeenItems::forget()
{
    m_cache.statement(u"DELETE FROM seen WHERE community = ?"_s).bind(m_community).run();
}

} // namespace limber
