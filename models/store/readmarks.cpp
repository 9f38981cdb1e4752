// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/readmarks.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<Timestamp> ReadMarks::of(const ThreadRef &ref)
{
    Statement query = m_mine.statement(u"SELECT activity FROM read_mark WHERE community = ? AND id = ?"_s);
    query.bind(ref.community, ref.id);
    if (!query.next())
        return {};
    return query.time(0);
}

void ReadMarks::set(const ThreadRef &ref, std::optional<Timestamp> activity)
{
    if (activity)
        m_mine.statement(u"INSERT OR REPLACE INTO read_mark (community, id, activity) VALUES (?, ?, ?)"_s)
            .bind(ref.community, ref.id, *activity)
            .run();
    else
        m_mine.statement(u"DELETE FROM read_mark WHERE community = ? AND id = ?"_s).bind(ref.community, ref.id).run();
}

void ReadMarks::forget(const QString &community)
{
    m_mine.statement(u"DELETE FROM read_mark WHERE community = ? AND id NOT IN (SELECT id FROM saved_thread WHERE community = ?)"_s)
        .bind(community, community)
        .run();
}

} // namespace limber
