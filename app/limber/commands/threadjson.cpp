// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/outboxjson.h>
#include <app/limber/commands/threadjson.h>
#include <models/wire/timestampjson.h>

#include <QJsonArray>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString roleName(Role role)
{
    switch (role) {
    case Role::Member:
        return u"member"_s;
    case Role::Expert:
        return u"expert"_s;
    case Role::Editor:
        return u"editor"_s;
    }
    return {};
}

QJsonValue author(const QString &id, const QString &name, Role role)
{
    if (id.isEmpty())
        return QJsonValue::Null;
    // Somebody who has not arrived yet has an id, and no more is known.
    if (name.isEmpty())
        return QJsonObject{{u"id"_s, id}, {u"name"_s, QJsonValue::Null}, {u"role"_s, QJsonValue::Null}};
    return QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"role"_s, roleName(role)}};
}

QJsonValue author(const Thread &thread, const QString &id)
{
    const Person person = thread.people.value(id);
    return author(id, person.name, person.role);
}

QJsonObject answerJson(const Thread &thread, const Answer &answer)
{
    return {
        {u"id"_s, answer.id},
        {u"body"_s, answer.body},
        {u"author"_s, author(thread, answer.author)},
        {u"created"_s, wire::formatTimestamp(answer.created)},
        {u"score"_s, answer.score ? QJsonValue(*answer.score) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace

QJsonObject threadJson(const Thread &thread, const QString &name)
{
    QJsonArray answers;
    for (const Answer &answer : thread.answers)
        answers.append(answerJson(thread, answer));
    QJsonArray pending;
    for (const OutboxPost &post : thread.pending)
        pending.append(pendingJson(post));
    const Question &question = thread.question;
    return {
        {u"ref"_s, name},
        {u"title"_s, question.title},
        {u"body"_s, question.body},
        {u"author"_s, author(thread, question.author)},
        {u"created"_s, wire::formatTimestamp(question.created)},
        {u"activity"_s, wire::formatTimestamp(thread.activity)},
        {u"topics"_s, QJsonArray::fromStringList(question.topics)},
        {u"accepted"_s, question.accepted.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(question.accepted)},
        {u"answers"_s, answers},
        {u"pending"_s, pending},
        {u"saved"_s, thread.saved},
        {u"gone"_s, thread.gone},
    };
}

QJsonObject threadRowJson(const ThreadRow &row, const QString &name)
{
    return {
        {u"ref"_s, name},
        {u"title"_s, row.title},
        {u"author"_s, author(row.authorId, row.authorName, row.authorRole)},
        {u"created"_s, wire::formatTimestamp(row.created)},
        {u"activity"_s, wire::formatTimestamp(row.activity)},
        {u"answers"_s, row.answers},
        {u"topics"_s, QJsonArray::fromStringList(row.topics)},
        {u"unread"_s, row.unread},
        {u"saved"_s, row.saved},
    };
}

} // namespace limber
