// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/heldposts.h>
#include <models/store/ownposts.h>
#include <models/store/readmarks.h>
#include <models/store/spinesql.h>

#include <QHash>
#include <QSet>

namespace limber {

using namespace Qt::StringLiterals;

qint64 OwnPosts::threads()
{
    return m_connection.number(u"SELECT count(DISTINCT row) FROM (%1)"_s.arg(SpineSql::ownThreads()));
}

QString OwnPosts::newAnswersSql()
{
    // Equal digests: nothing is new. In all other threads post after post is looked at.
    return u"SELECT s.id, q.id, a.id FROM source s CROSS JOIN community c ON c.id = s.id "
           "CROSS JOIN question q ON q.community = c.key AND q.author = s.me "
           "LEFT JOIN read_mark m ON m.community = s.id AND m.id = q.id "
           "CROSS JOIN answer a ON a.community = q.community AND a.question = q.id AND a.author <> s.me "
           "WHERE s.me <> '' AND (m.digest IS NULL OR q.digest IS NULL OR m.digest <> q.digest)"_s;
}

qint64 OwnPosts::newAnswers()
{
    QHash<ThreadRef, QSet<QString>> answers;
    {
        Statement query = m_connection.statement(newAnswersSql());
        while (query.next())
            answers[{query.text(0), query.text(1)}].insert(query.text(2));
    }
    qint64 count = 0;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        const std::optional<ReadMark> mark = ReadMarks(m_connection).of(it.key());
        const std::optional<KnownPosts> held = HeldPosts::cached(m_connection, it.key());
        if (!held)
            continue;
        const QStringList besides = held->answersBesides(mark ? mark->known(*held) : KnownPosts());
        for (const QString &answer : besides)
            count += it->contains(answer) ? 1 : 0;
    }
    return count;
}

} // namespace limber
