// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/outboxjson.h>
#include <models/wire/timestampjson.h>

#include <QJsonArray>
#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString kindName(const Outgoing &outgoing)
{
    switch (outgoing.verb) {
    case Outgoing::Verb::Post:
        return outgoing.content.isAnswer() ? u"answer"_s : u"question"_s;
    case Outgoing::Verb::Edit:
        return u"edit"_s;
    case Outgoing::Verb::Withdraw:
        return u"withdrawal"_s;
    case Outgoing::Verb::Accept:
        return u"acceptance"_s;
    }
    return {};
}

QString failureName(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Offline:
        return u"offline"_s;
    case Failure::Kind::Timeout:
        return u"timeout"_s;
    case Failure::Kind::RateLimited:
        return u"asked to wait"_s;
    case Failure::Kind::ServerDown:
        return u"server in trouble"_s;
    case Failure::Kind::SignInNeeded:
        return u"sign-in needed"_s;
    case Failure::Kind::Refused:
        return u"refused"_s;
    case Failure::Kind::NotFound:
        return u"not found"_s;
    case Failure::Kind::CursorExpired:
    case Failure::Kind::Malformed:
        return u"not understood"_s;
    case Failure::Kind::Cancelled:
        return u"stopped"_s;
    case Failure::Kind::ProfileInUse:
    case Failure::Kind::DiskFull:
    case Failure::Kind::StoreDamaged:
        return u"profile not usable"_s;
    }
    return {};
}

/// For programs: the same in every language.
QString reasonOf(const Failure &failure)
{
    QStringList parts;
    if (failure.fields.isEmpty() && !failure.detail.isEmpty())
        parts.append(failure.detail);
    for (const FieldError &field : failure.fields)
        parts.append(field.pointer.isEmpty() ? field.detail : field.pointer + u": "_s + field.detail);
    const QString name = failure.slug.isEmpty() ? failureName(failure.kind) : failure.slug;
    return parts.isEmpty() ? name : name + u": "_s + parts.join(u"; "_s);
}

} // namespace

QString outboxStateName(OutboxPost::State state)
{
    switch (state) {
    case OutboxPost::State::Queued:
        return u"queued"_s;
    case OutboxPost::State::Sending:
        return u"sending"_s;
    case OutboxPost::State::Waiting:
        return u"waiting"_s;
    case OutboxPost::State::Refused:
        return u"refused"_s;
    case OutboxPost::State::Held:
        return u"held"_s;
    }
    return {};
}

QJsonObject outboxJson(const OutboxPost &post)
{
    return {
        {u"uuid"_s, post.uuid},
        {u"kind"_s, kindName(post.outgoing)},
        {u"state"_s, outboxStateName(post.state)},
        {u"attempts"_s, post.tries},
        {u"next"_s, post.notBefore ? QJsonValue(wire::formatTimestamp(*post.notBefore)) : QJsonValue(QJsonValue::Null)},
        {u"reason"_s, post.reason ? QJsonValue(reasonOf(*post.reason)) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject pendingJson(const OutboxPost &post)
{
    QJsonObject object = outboxJson(post);
    const Outgoing &outgoing = post.outgoing;
    object.insert(u"post"_s, outgoing.post);
    if (outgoing.verb == Outgoing::Verb::Accept) {
        object.insert(u"accepted"_s, outgoing.accepted.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(outgoing.accepted));
    } else if (outgoing.verb != Outgoing::Verb::Withdraw) {
        object.insert(u"body"_s, outgoing.content.body);
        if (!outgoing.content.isAnswer()) {
            object.insert(u"title"_s, outgoing.content.title);
            object.insert(u"topics"_s, QJsonArray::fromStringList(outgoing.content.topics));
        }
    }
    return object;
}

} // namespace limber
