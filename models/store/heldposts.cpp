// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/heldposts.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<KnownPosts> HeldPosts::cached(Connection &connection, const ThreadRef &ref)
{
    return read(connection, ref,
        u"SELECT q.community, q.created, q.edited FROM community c JOIN question q ON q.community = c.key WHERE c.id = ? AND q.id = ?"_s,
        u"SELECT id, created, edited FROM answer WHERE community = ? AND question = ?"_s);
}

std::optional<KnownPosts> HeldPosts::saved(Connection &connection, const ThreadRef &ref)
{
    return read(connection, ref, u"SELECT row, created, edited FROM saved_thread WHERE community = ? AND id = ?"_s,
        u"SELECT id, created, edited FROM saved_answer WHERE thread = ? AND question = ?"_s);
}

std::optional<KnownPosts> HeldPosts::read(Connection &connection, const ThreadRef &ref, const QString &question, const QString &answers)
{
    KnownPosts posts;
    qint64 owner = 0;
    {
        Statement query = connection.statement(question);
        query.bind(ref.community, ref.id);
        if (!query.next())
            return {};
        owner = query.number(0);
        posts.add(QString(), KnownPosts::momentOf(query.time(1), query.maybeTime(2)));
    }
    Statement query = connection.statement(answers);
    query.bind(owner, ref.id);
    while (query.next())
        posts.add(query.text(0), KnownPosts::momentOf(query.time(1), query.maybeTime(2)));
    return posts;
}

} // namespace limber
