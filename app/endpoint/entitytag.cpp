// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/entitytag.h>

#include <algorithm>

namespace limber {

bool matchesTag(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    if (ifNoneMatch.trimmed() == "*")
        return true;
    // Our own tags hold no commas, so whatever another one was split at, the parts are not ours.
    const QList<QByteArray> tags = ifNoneMatch.split(',');
    const QByteArray quoted = '"' + tag + '"';
    return std::any_of(tags.begin(), tags.end(), [&](const QByteArray &given) {
        const QByteArray trimmed = given.trimmed();
        return trimmed == quoted || (trimmed.startsWith("W/") && trimmed.sliced(2) == quoted);
    });
}

bool matchesStrongly(const QByteArray &ifMatch, const QByteArray &tag)
{
    if (ifMatch.trimmed() == "*")
        return true;
    const QList<QByteArray> tags = ifMatch.split(',');
    const QByteArray quoted = '"' + tag + '"';
    return std::any_of(tags.begin(), tags.end(), [&](const QByteArray &given) { return given.trimmed() == quoted; });
}

Reply revalidated(const QByteArray &ifNoneMatch, const QByteArray &tag, Reply reply)
{
    reply.add("ETag", '"' + tag + '"');
    reply.add("Cache-Control", "no-cache");
    if (!ifNoneMatch.isEmpty() && matchesTag(ifNoneMatch, tag)) {
        reply.status = 304;
        reply.contentType.clear();
        reply.body.clear();
    }
    return reply;
}

} // namespace limber
