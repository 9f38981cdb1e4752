// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/replybody.h>
#include <models/remote/sendmessage.h>
#include <models/wire/itemid.h>
#include <models/wire/postjson.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

using Verb = Outgoing::Verb;

bool isPut(Verb verb)
{
    return verb != Verb::Withdraw;
}

bool needsRevision(Verb verb)
{
    return verb == Verb::Edit || verb == Verb::Withdraw;
}

/// Whether it may stand between an ETag's quotes.
bool isRevision(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~' && c != u'"'; });
}

QByteArray bodyOf(const Outgoing &outgoing)
{
    switch (outgoing.verb) {
    case Verb::Post:
    case Verb::Edit:
        return wire::writePost(outgoing.content);
    case Verb::Accept:
        return wire::writeAccepted(outgoing.accepted);
    case Verb::Withdraw:
        break;
    }
    return {};
}

/// A failure that says nothing of what became of what was sent, whatever a status means elsewhere: it may be a proxy's.
Failure unknown(Failure failure)
{
    failure.kind = Failure::Kind::Malformed;
    failure.fields.clear();
    return failure;
}

bool isOurs(const Outgoing &outgoing, const Item &item)
{
    if (outgoing.content.isAnswer()) {
        const auto *answer = std::get_if<Answer>(&item);
        return answer && answer->id == outgoing.post;
    }
    const auto *question = std::get_if<Question>(&item);
    return question && question->id == outgoing.post;
}

/// The stored item that comes with 200, 201 and 412.
Result<Item> readItem(const Outgoing &outgoing, HttpReply reply, Timestamp now)
{
    reply.status = 200; // the content is read as that of any whole reply
    Result<Item> item = readBody(reply, now, wire::parseStoredItem);
    if (item && !isOurs(outgoing, *item))
        return Failure{.kind = Failure::Kind::Malformed, .detail = u"the reply holds another item than was sent"_s};
    return item;
}

Result<SendReply> withItem(SendReply::Kind kind, const Outgoing &outgoing, const HttpReply &reply, Timestamp now)
{
    const Result<Item> item = readItem(outgoing, reply, now);
    if (!item)
        return item.failure();
    return SendReply{.kind = kind, .item = *item};
}

/// What has to be there already is not: the post itself, or the question that is to be answered.
bool isMissing(const Outgoing &outgoing, int status, const QString &slug)
{
    if (outgoing.verb == Verb::Post)
        return status == 404 && slug == u"no-such-question"_s;
    return (status == 404 && !slug.isEmpty()) || (status == 410 && slug == u"withdrawn"_s);
}

Failure failureOf(const Outgoing &outgoing, const HttpReply &reply, Failure failure)
{
    switch (failure.kind) {
    case Failure::Kind::NotFound:
        return isMissing(outgoing, reply.status, failure.slug) ? failure : unknown(failure);
    case Failure::Kind::Refused:
        return reply.status == 409 || reply.status == 413 || reply.status == 422 ? failure : unknown(failure);
    case Failure::Kind::Offline:
    case Failure::Kind::Timeout:
    case Failure::Kind::RateLimited:
    case Failure::Kind::ServerDown:
    case Failure::Kind::SignInNeeded:
    case Failure::Kind::CursorExpired:
    case Failure::Kind::Malformed:
    case Failure::Kind::Cancelled:
    case Failure::Kind::ProfileInUse:
    case Failure::Kind::DiskFull:
    case Failure::Kind::StoreDamaged:
        break;
    }
    return failure;
}

} // namespace

Result<HttpRequest> sendRequest(const Outgoing &outgoing, const QUrl &base)
{
    if (!wire::isItemId(outgoing.post))
        return Failure{.kind = Failure::Kind::Refused, .detail = u"no item has the id \"%1\""_s.arg(outgoing.post.left(100))};
    HttpRequest request{.url = base, .accept = "application/json, application/problem+json"};
    QString path = (outgoing.content.isAnswer() ? u"answers/"_s : u"questions/"_s) + outgoing.post;
    if (outgoing.verb == Verb::Accept)
        path += u"/accepted"_s;
    request.url = base.resolved(QUrl(path));
    request.method = isPut(outgoing.verb) ? HttpRequest::Method::Put : HttpRequest::Method::Delete;
    request.body = bodyOf(outgoing);
    if (needsRevision(outgoing.verb)) {
        if (!isRevision(outgoing.revision))
            return Failure{.kind = Failure::Kind::Refused, .detail = u"it is not known which revision of the post is meant"_s};
        request.ifMatch = '"' + outgoing.revision.toLatin1() + '"';
    }
    return request;
}

Result<SendReply> readSendReply(const Outgoing &outgoing, const HttpReply &reply, Timestamp now)
{
    if (isPut(outgoing.verb) && (reply.status == 200 || reply.status == 201))
        return withItem(SendReply::Kind::Stored, outgoing, reply, now);
    if (needsRevision(outgoing.verb) && reply.status == 412)
        return withItem(SendReply::Kind::Changed, outgoing, reply, now);
    if (reply.status == 204 && outgoing.verb == Verb::Withdraw)
        return SendReply{.kind = SendReply::Kind::Withdrawn};
    if (reply.status == 204 && outgoing.verb == Verb::Accept)
        return SendReply{.kind = SendReply::Kind::Stored};
    Failure failure = replyFailure(reply, now).value_or(Failure{.detail = u"HTTP status %1"_s.arg(reply.status)});
    const bool mine = outgoing.verb == Verb::Post || outgoing.verb == Verb::Withdraw;
    if (mine && reply.status == 410 && failure.slug == u"withdrawn"_s)
        return SendReply{.kind = SendReply::Kind::Withdrawn};
    return failureOf(outgoing, reply, std::move(failure));
}

} // namespace limber
