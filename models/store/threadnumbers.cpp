// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/knownposts.h>
#include <models/store/threadnumbers.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

ThreadNumbers ThreadNumbers::of(Connection &cache, qint64 community, const Question &question)
{
    return of(cache, community, question.id, KnownPosts::momentOf(question.created, question.edited), question.accepted);
}

ThreadNumbers ThreadNumbers::of(Connection &cache, qint64 community, const QString &id, Timestamp posted, const QString &accepted)
{
    Statement query = cache.statement(
        u"SELECT a.id, a.created, a.edited, coalesce(p.role, 0) > 0 "
        "FROM answer a LEFT JOIN person p ON p.community = a.community AND p.id = a.author WHERE a.community = ? AND a.question = ?"_s);
    query.bind(community, id);
    ThreadNumbers numbers;
    numbers.activity = posted;
    quint64 digest = static_cast<quint64>(KnownPosts::digestOf({}, posted));
    while (query.next()) {
        const QString answer = query.text(0);
        const Timestamp moment = KnownPosts::momentOf(query.time(1), query.maybeTime(2));
        ++numbers.answers;
        numbers.activity = std::max(numbers.activity, moment);
        numbers.acceptedHeld = numbers.acceptedHeld || answer == accepted;
        numbers.answeredByExpert = numbers.answeredByExpert || query.yes(3);
        digest += static_cast<quint64>(KnownPosts::digestOf(answer, moment));
    }
    numbers.digest = static_cast<qint64>(digest);
    return numbers;
}

} // namespace limber
