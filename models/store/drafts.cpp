// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/drafts.h>
#include <models/store/itemcolumns.h>
#include <models/store/threadtitle.h>
#include <models/store/transaction.h>

#include <QUuid>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString names = u"uuid, community, question, title, topics, thread_title, edits, revision, base_question, base_title, "
                                 "base_topics, begun, kept, base_body, body"_s;
    return names;
}

Draft read(const Statement &row)
{
    Draft draft;
    draft.uuid = row.text(0);
    draft.community = row.text(1);
    draft.content = {row.text(2), row.text(3), row.text(14), ItemColumns::splitIds(row.text(4))};
    draft.threadTitle = row.text(5);
    draft.edits = row.text(6);
    draft.revision = row.text(7);
    draft.base = {row.text(8), row.text(9), row.text(13), ItemColumns::splitIds(row.text(10))};
    draft.begun = row.time(11);
    draft.kept = row.time(12);
    return draft;
}

} // namespace

QList<Draft> Drafts::all()
{
    QList<Draft> drafts;
    Statement query = m_connection.statement(u"SELECT %1 FROM draft ORDER BY changed DESC"_s.arg(columns()));
    while (query.next())
        drafts.append(read(query));
    return drafts;
}

std::optional<Draft> Drafts::find(const QString &uuid)
{
    Statement query = m_connection.statement(u"SELECT %1 FROM draft WHERE uuid = ?"_s.arg(columns()));
    query.bind(uuid);
    if (!query.next())
        return {};
    return read(query);
}

void Drafts::write(const Draft &draft)
{
    m_connection
        .statement(u"INSERT OR REPLACE INTO draft (%1, changed) VALUES (%2, (SELECT coalesce(max(changed), 0) + 1 FROM draft))"_s.arg(
            columns(), ItemColumns::marks(columns())))
        .bind(draft.uuid, draft.community, draft.content.question, draft.content.title, ItemColumns::joinIds(draft.content.topics),
            draft.threadTitle, draft.edits, draft.revision, draft.base.question, draft.base.title, ItemColumns::joinIds(draft.base.topics),
            draft.begun, draft.kept, draft.base.body, draft.content.body)
        .run();
}

void Drafts::remove(const QString &uuid)
{
    m_connection.statement(u"DELETE FROM draft WHERE uuid = ?"_s).bind(uuid).run();
}

QStringList Drafts::giveRevision(const QString &community, const QString &post, const QString &revision)
{
    QStringList uuids;
    {
        Statement query = m_connection.statement(u"SELECT uuid FROM draft WHERE community = ? AND edits = ? AND revision = ''"_s);
        query.bind(community, post);
        while (query.next())
            uuids.append(query.text(0));
    }
    for (const QString &uuid : std::as_const(uuids))
        m_connection.statement(u"UPDATE draft SET revision = ? WHERE uuid = ?"_s).bind(revision, uuid).run();
    return uuids;
}

Result<Draft> Drafts::keep(WriteContext &context, Draft draft)
{
    Drafts drafts(context.mine);
    if (draft.uuid.isEmpty())
        draft.uuid = newUuid();
    const std::optional<Draft> before = drafts.find(draft.uuid);
    const Timestamp now = context.clock.now();
    const bool sameQuestion =
        before && before->community == draft.community && before->content.question == draft.content.question && draft.content.isAnswer();
    if (before)
        draft.begun = before->begun;
    else if (draft.begun == Timestamp())
        draft.begun = now;
    // Whoever writes may not know yet what was found out about the post meanwhile.
    if (before && draft.edits == before->edits && draft.revision.isEmpty())
        draft.revision = before->revision;
    if (sameQuestion && !before->threadTitle.isEmpty())
        draft.threadTitle = before->threadTitle;
    else if (draft.content.isAnswer())
        draft.threadTitle = threadTitle(context, {draft.community, draft.content.question}).value_or(draft.threadTitle);
    draft.kept = before ? before->kept : now;
    if (before && *before == draft)
        return draft;
    draft.kept = now;
    Transaction transaction(context.mine, Transaction::Kind::Write);
    drafts.write(draft);
    transaction.commit();
    context.changes.drafts = {draft.uuid};
    return draft;
}

Result<Draft> Drafts::take(WriteContext &context, const QString &uuid)
{
    Drafts drafts(context.mine);
    const std::optional<Draft> draft = drafts.find(uuid);
    if (!draft)
        return notFound(uuid);
    Transaction transaction(context.mine, Transaction::Kind::Write);
    drafts.remove(uuid);
    transaction.commit();
    context.changes.drafts = {uuid};
    return *draft;
}

Failure Drafts::notFound(const QString &uuid)
{
    return {Failure::Kind::NotFound, u"no draft is called %1"_s.arg(uuid), {}, {}};
}

QString Drafts::newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace limber
