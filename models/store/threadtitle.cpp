// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/threadtitle.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<QString> threadTitle(WriteContext &context, const ThreadRef &ref)
{
    const auto titleIn = [&ref](Connection &connection, const QString &sql) -> std::optional<QString> {
        Statement query = connection.statement(sql);
        query.bind(ref.community, ref.id);
        if (query.next())
            return query.text(0);
        return {};
    };
    if (const auto title =
            titleIn(context.cache, u"SELECT title FROM question WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s))
        return title;
    if (const auto title = titleIn(context.mine, u"SELECT title FROM saved_thread WHERE community = ? AND id = ?"_s))
        return title;
    return titleIn(context.mine, u"SELECT title FROM outbox WHERE community = ? AND uuid = ? AND verb = 0 AND question = ''"_s);
}

} // namespace limber
