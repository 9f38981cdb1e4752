// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/postreply.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

Reply storedReply(int status, const StoredPost &post)
{
    return {.status = status,
        .contentType = "application/json",
        .body = post.content,
        .fields = {{"ETag", '"' + post.revision + '"'}, {"Cache-Control", "no-store"}}};
}

Reply emptyReply()
{
    return {.status = 204, .contentType = {}, .body = {}};
}

Reply withdrawnReply()
{
    return Reply::problem(410, u"This post was withdrawn."_s, u"withdrawn"_s);
}

Reply refusedReply(const Failure &failure)
{
    if (failure.kind != Failure::Kind::Refused)
        return Reply::problem(400, failure.detail);
    return Reply::problem(422, failure.detail, {}, failure.fields);
}

Reply laterReply(std::chrono::milliseconds wait)
{
    const qint64 seconds = std::clamp<qint64>((wait.count() + 999) / 1000, 1, 3'600);
    Reply reply = Reply::problem(429, u"So many new posts in one hour are the most."_s);
    reply.add("Retry-After", QByteArray::number(seconds));
    return reply;
}

} // namespace limber
