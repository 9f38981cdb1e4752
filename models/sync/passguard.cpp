// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/passguard.h>

#include <QHashFunctions>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// Pages with the same items, or with none, are no news; a few can be chance.
constexpr int mostRepeated = 20;
constexpr int mostPages = 100'000;

QString revisionOf(const Item &item)
{
    return std::visit(
        []<typename T>(const T &value) {
            if constexpr (std::is_same_v<T, Question> || std::is_same_v<T, Answer>)
                return value.revision;
            else
                return QString();
        },
        item);
}

QString idOf(const Item &item)
{
    return std::visit([](const auto &value) { return value.id; }, item);
}

size_t contentOf(const ChangePage &page)
{
    size_t hash = page.items.size();
    for (const Item &item : page.items)
        hash = qHashMulti(hash, item.index(), idOf(item), revisionOf(item));
    for (const SkippedItem &item : page.skipped)
        hash = qHashMulti(hash, item.id, item.index);
    return hash;
}

} // namespace

std::optional<QString> PassGuard::objection(const QString &cursor, const ChangePage &page)
{
    if (!page.more)
        return {};
    m_cursors.insert(qHash(cursor));
    if (m_cursors.contains(qHash(page.cursor)))
        return u"the feed says that there is more, but its cursor leads back to where it was"_s;
    const size_t content = contentOf(page);
    if (m_contents.contains(content)) {
        if (++m_repeated > mostRepeated)
            return u"the feed has no end: it repeats itself"_s;
    }
    m_contents.insert(content);
    if (++m_pages > mostPages)
        return u"the feed has no end: %1 pages came"_s.arg(m_pages);
    return {};
}

} // namespace limber
