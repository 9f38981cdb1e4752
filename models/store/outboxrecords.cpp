// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>
#include <models/store/outboxrecords.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString names =
        u"uuid, community, thread_id, verb, post, question, title, topics, revision, accepted, thread_title, base_question, base_title, "
        "base_topics, state, tries, unsettled, not_before, reason_kind, reason_detail, reason_until, reason_slug, reason_fields, queued, "
        "base_body, body"_s;
    return names;
}

QString fieldsToJson(const QList<FieldError> &fields)
{
    QJsonArray words;
    for (const FieldError &field : fields) {
        words.append(field.pointer);
        words.append(field.detail);
    }
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

QList<FieldError> fieldsFromJson(const QString &json)
{
    QList<FieldError> fields;
    const QJsonArray words = QJsonDocument::fromJson(json.toUtf8()).array();
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        fields.append({words.at(i).toString(), words.at(i + 1).toString()});
    return fields;
}

void bind(Statement &statement, const OutboxPost &post)
{
    const Outgoing &outgoing = post.outgoing;
    const PostContent &content = outgoing.content;
    statement.bind(post.uuid, post.community, outgoing.thread(), static_cast<int>(outgoing.verb), outgoing.post, content.question,
        content.title, ItemColumns::joinIds(content.topics), outgoing.revision, outgoing.accepted, post.threadTitle, post.base.question,
        post.base.title, ItemColumns::joinIds(post.base.topics), static_cast<int>(post.state), post.tries, post.unsettled, post.notBefore);
    if (post.reason)
        statement.bind(static_cast<int>(post.reason->kind));
    else
        statement.bind(std::nullopt);
    const Failure reason = post.reason.value_or(Failure{});
    statement.bind(
        reason.detail, reason.until, reason.slug, fieldsToJson(reason.fields), post.queued, post.base.body, outgoing.content.body);
}

/// Of a row that begins with the number.
OutboxPost read(const Statement &row)
{
    OutboxPost post;
    post.number = row.number(0);
    post.uuid = row.text(1);
    post.community = row.text(2);
    Outgoing &outgoing = post.outgoing;
    outgoing.verb = static_cast<Outgoing::Verb>(row.integer(4));
    outgoing.post = row.text(5);
    outgoing.content = {row.text(6), row.text(7), row.text(26), ItemColumns::splitIds(row.text(8))};
    outgoing.revision = row.text(9);
    outgoing.accepted = row.text(10);
    post.threadTitle = row.text(11);
    post.base = {row.text(12), row.text(13), row.text(25), ItemColumns::splitIds(row.text(14))};
    post.state = static_cast<OutboxPost::State>(row.integer(15));
    post.tries = row.integer(16);
    post.unsettled = row.yes(17);
    post.notBefore = row.maybeTime(18);
    if (!row.isNull(19))
        post.reason = Failure{
            static_cast<Failure::Kind>(row.integer(19)), row.text(20), row.maybeTime(21), fieldsFromJson(row.text(23)), row.text(22)};
    post.queued = row.time(24);
    return post;
}

} // namespace

QList<OutboxPost> OutboxRecords::all()
{
    return select(u""_s, {});
}

QList<OutboxPost> OutboxRecords::of(const ThreadRef &thread)
{
    return select(u"WHERE community = ? AND thread_id = ?"_s, {thread.community, thread.id});
}

QList<OutboxPost> OutboxRecords::ofCommunity(const QString &community)
{
    return select(u"WHERE community = ?"_s, {community});
}

std::optional<OutboxPost> OutboxRecords::find(const QString &uuid)
{
    const QList<OutboxPost> found = select(u"WHERE uuid = ?"_s, {uuid});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<OutboxPost> OutboxRecords::select(const QString &where, const QVariantList &values)
{
    QList<OutboxPost> posts;
    {
        Statement query = m_connection.statement(u"SELECT number, %1 FROM outbox %2 ORDER BY number"_s.arg(columns(), where));
        for (const QVariant &value : values)
            query.bindValue(value);
        while (query.next())
            posts.append(read(query));
    }
    for (OutboxPost &post : posts) {
        if (post.outgoing.verb == Outgoing::Verb::Edit || post.outgoing.verb == Outgoing::Verb::Withdraw)
            post.theirs = theirsOf(post.number);
    }
    return posts;
}

std::optional<Item> OutboxRecords::theirsOf(qint64 number)
{
    {
        Statement query = m_connection.statement(u"SELECT %1 FROM outbox_question WHERE entry = ?"_s.arg(ItemColumns::question()));
        query.bind(number);
        if (query.next())
            return ItemColumns::readQuestion(query, 0);
    }
    Statement query = m_connection.statement(u"SELECT %1 FROM outbox_answer WHERE entry = ?"_s.arg(ItemColumns::answer()));
    query.bind(number);
    if (query.next())
        return ItemColumns::readAnswer(query, 0);
    return {};
}

void OutboxRecords::writeTheirs(const OutboxPost &post)
{
    for (const QString &table : {u"outbox_question"_s, u"outbox_answer"_s})
        m_connection.statement(u"DELETE FROM %1 WHERE entry = ?"_s.arg(table)).bind(post.number).run();
    if (!post.theirs)
        return;
    const auto write = [&](const QString &table, const QString &names, const auto &item) {
        Statement statement =
            m_connection.statement(u"INSERT INTO %1 (entry, %2) VALUES (?, %3)"_s.arg(table, names, ItemColumns::marks(names)));
        statement.bind(post.number);
        ItemColumns::bind(statement, item);
        statement.run();
    };
    if (const auto *question = std::get_if<Question>(&*post.theirs))
        write(u"outbox_question"_s, ItemColumns::question(), *question);
    else if (const auto *answer = std::get_if<Answer>(&*post.theirs))
        write(u"outbox_answer"_s, ItemColumns::answer(), *answer);
}

OutboxPost OutboxRecords::insert(OutboxPost post)
{
    {
        Statement statement = m_connection.statement(
            u"INSERT INTO outbox (number, cursor, %1) VALUES (?, '', %2)"_s.arg(columns(), ItemColumns::marks(columns())));
        if (post.number > 0)
            statement.bind(post.number);
        else
            statement.bind(std::nullopt);
        bind(statement, post);
        statement.run();
    }
    post.number = m_connection.lastInsertedRow();
    writeTheirs(post);
    return post;
}

void OutboxRecords::update(const OutboxPost &post)
{
    {
        Statement statement = m_connection.statement(u"UPDATE outbox SET %1 WHERE number = ?"_s.arg(ItemColumns::assignments(columns())));
        bind(statement, post);
        statement.bind(post.number).run();
    }
    writeTheirs(post);
}

void OutboxRecords::remove(qint64 number)
{
    m_connection.statement(u"DELETE FROM outbox WHERE number = ?"_s).bind(number).run();
}

QString OutboxRecords::cursorOf(qint64 number)
{
    Statement query = m_connection.statement(u"SELECT cursor FROM outbox WHERE number = ?"_s);
    query.bind(number);
    return query.next() ? query.text(0) : QString();
}

void OutboxRecords::setCursor(qint64 number, const QString &cursor)
{
    m_connection.statement(u"UPDATE outbox SET cursor = ? WHERE number = ?"_s).bind(cursor, number).run();
}

} // namespace limber
