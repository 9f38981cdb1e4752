// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/readmarks.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<ReadMark> ReadMarks::of(const ThreadRef &ref)
{
    Statement query = m_mine.statement(u"SELECT activity, digest, posts FROM read_mark WHERE community = ? AND id = ?"_s);
    query.bind(ref.community, ref.id);
    if (!query.next())
        return {};
    ReadMark mark{query.time(0), {}, query.text(2)};
    if (!query.isNull(1))
        mark.digest = query.number(1);
    return mark;
}

void ReadMarks::set(const ThreadRef &ref, const std::optional<ReadMark> &mark)
{
    if (!mark) {
        m_mine.statement(u"DELETE FROM read_mark WHERE community = ? AND id = ?"_s).bind(ref.community, ref.id).run();
        return;
    }
    Statement statement =
        m_mine.statement(u"INSERT OR REPLACE INTO read_mark (community, id, activity, digest, posts) VALUES (?, ?, ?, ?, ?)"_s);
    statement.bind(ref.community, ref.id, mark->activity, mark->digest);
    if (mark->digest)
        statement.bind(mark->posts);
    else
        statement.bind(std::nullopt);
    statement.run();
}

void ReadMarks::forget(const QString &community)
{
    m_mine.statement(u"DELETE FROM read_mark WHERE community = ? AND id NOT IN (SELECT id FROM saved_thread WHERE community = ?)"_s)
        .bind(community, community)
        .run();
}

} // namespace limber
