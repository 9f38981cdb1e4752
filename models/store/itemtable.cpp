// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/excerpt.h>
#include <models/store/itemtable.h>
#include <models/store/threadnumbers.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

/// The name and the columns of a kind.
template <typename T> struct ItemTableOf;

template <> struct ItemTableOf<Topic>
{
    static QString name() { return u"topic"_s; }
    static const QString &columns() { return ItemColumns::topic(); }
    static Topic read(const Statement &row, int first) { return ItemColumns::readTopic(row, first); }
};

template <> struct ItemTableOf<Person>
{
    static QString name() { return u"person"_s; }
    static const QString &columns() { return ItemColumns::person(); }
    static Person read(const Statement &row, int first) { return ItemColumns::readPerson(row, first); }
};

template <> struct ItemTableOf<Testimonial>
{
    static QString name() { return u"testimonial"_s; }
    static const QString &columns() { return ItemColumns::testimonial(); }
    static Testimonial read(const Statement &row, int first) { return ItemColumns::readTestimonial(row, first); }
};

template <> struct ItemTableOf<Question>
{
    static QString name() { return u"question"_s; }
    static const QString &columns() { return ItemColumns::question(); }
    static Question read(const Statement &row, int first) { return ItemColumns::readQuestion(row, first); }
};

template <> struct ItemTableOf<Answer>
{
    static QString name() { return u"answer"_s; }
    static const QString &columns() { return ItemColumns::answer(); }
    static Answer read(const Statement &row, int first) { return ItemColumns::readAnswer(row, first); }
};

namespace {

/// A question's row carries what is derived beside what was received.
template <typename T> QString derivedColumns()
{
    if constexpr (std::is_same_v<T, Question>)
        return u", activity, answer_count, answered_by_expert, accepted_held, digest, excerpt"_s;
    else
        return {};
}

template <typename T> void bindDerived(Statement &statement, Connection &cache, qint64 community, const T &item)
{
    if constexpr (std::is_same_v<T, Question>) {
        const ThreadNumbers numbers = ThreadNumbers::of(cache, community, item);
        statement.bind(
            numbers.activity, numbers.answers, numbers.answeredByExpert, numbers.acceptedHeld, *numbers.digest, excerptOf(item.body));
    }
}

/// Addresses are kept in their encoded form, which may read back as a QUrl that was taken apart in another way.
void alignAddresses(QUrl &held, const QUrl &item)
{
    if (held.toEncoded() == item.toEncoded())
        held = item;
}

} // namespace

template <typename T>
ItemTable<T>::ItemTable(Connection &cache, qint64 community)
    : m_cache(cache)
    , m_community(community)
{
}

template <typename T> void ItemTable<T>::look(const std::vector<const T *> &items, const QStringList &gone)
{
    QStringList ids = gone;
    ids.reserve(gone.size() + static_cast<qsizetype>(items.size()));
    for (const T *item : items)
        ids.append(item->id);
    look(ids);
}

template <typename T> void ItemTable<T>::look(const QStringList &ids)
{
    static const QString sql = u"SELECT row, %1 FROM %2 WHERE community = ? AND id IN (SELECT value FROM json_each(?))"_s.arg(
        ItemTableOf<T>::columns(), ItemTableOf<T>::name());
    m_held.clear();
    if (ids.isEmpty())
        return;
    Statement query = m_cache.statement(sql);
    query.bind(m_community, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)));
    while (query.next()) {
        T item = ItemTableOf<T>::read(query, 1);
        const QString id = item.id;
        m_held.insert(id, {query.number(0), std::move(item)});
    }
}

template <typename T> auto ItemTable<T>::held(const QString &id) const -> const Held *
{
    const auto found = m_held.constFind(id);
    return found == m_held.constEnd() ? nullptr : &*found;
}

template <typename T> bool ItemTable<T>::same(const T &held, const T &item)
{
    T aligned = held;
    if constexpr (requires { aligned.url; })
        alignAddresses(aligned.url, item.url);
    if constexpr (requires { aligned.avatar; })
        alignAddresses(aligned.avatar, item.avatar);
    return aligned == item;
}

template <typename T> qint64 ItemTable<T>::insert(const T &item)
{
    static const QString columns = ItemTableOf<T>::columns() + derivedColumns<T>();
    static const QString sql =
        u"INSERT INTO %1 (community, %2) VALUES (?, %3)"_s.arg(ItemTableOf<T>::name(), columns, ItemColumns::marks(columns));
    Statement statement = m_cache.statement(sql);
    statement.bind(m_community);
    ItemColumns::bind(statement, item);
    bindDerived(statement, m_cache, m_community, item);
    statement.run();
    return m_cache.lastInsertedRow();
}

template <typename T> void ItemTable<T>::update(qint64 row, const T &item)
{
    static const QString sql = u"UPDATE %1 SET %2 WHERE row = ?"_s.arg(
        ItemTableOf<T>::name(), ItemColumns::assignments(ItemTableOf<T>::columns() + derivedColumns<T>()));
    Statement statement = m_cache.statement(sql);
    ItemColumns::bind(statement, item);
    bindDerived(statement, m_cache, m_community, item);
    statement.bind(row).run();
}

template <typename T> void ItemTable<T>::remove(qint64 row)
{
    static const QString sql = u"DELETE FROM %1 WHERE row = ?"_s.arg(ItemTableOf<T>::name());
    m_cache.statement(sql).bind(row).run();
}

template class ItemTable<Topic>;
template class ItemTable<Person>;
template class ItemTable<Testimonial>;
template class ItemTable<Question>;
template class ItemTable<Answer>;

} // namespace limber
