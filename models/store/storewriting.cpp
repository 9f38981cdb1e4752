// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does for somebody who writes: drafts, the outbox, and as whom they sign in.
#include <models/store/communitychanges.h>
#include <models/store/drafts.h>
#include <models/store/outboxchanges.h>
#include <models/store/outboxsending.h>
#include <models/store/store.h>
#include <models/store/storeprivate.h>

#include <utility>

namespace limber {

QFuture<Result<Draft>> Store::keepDraft(Draft draft)
{
    return d->writer.write<Draft>([draft = std::move(draft)](WriteContext &context) { return Drafts::keep(context, draft); });
}

QFuture<Result<QList<Draft>>> Store::drafts()
{
    return d->directory.read<QList<Draft>>(
        [](Connection &connection, quint64) -> Result<QList<Draft>> { return Drafts(connection).all(); });
}

QFuture<Result<Draft>> Store::draft(QString uuid)
{
    return d->directory.read<Draft>([uuid](Connection &connection, quint64) -> Result<Draft> {
        if (std::optional<Draft> draft = Drafts(connection).find(uuid))
            return std::move(*draft);
        return Drafts::notFound(uuid);
    });
}

QFuture<Result<Draft>> Store::deleteDraft(QString uuid)
{
    return d->writer.write<Draft>([uuid](WriteContext &context) { return Drafts::take(context, uuid); });
}

QFuture<Result<OutboxPost>> Store::queueDraft(QString uuid, std::optional<Timestamp> notBefore)
{
    return d->writer.write<OutboxPost>([=](WriteContext &context) { return OutboxChanges(context).queueDraft(uuid, notBefore); });
}

QFuture<Result<OutboxPost>> Store::queue(QString community, Outgoing outgoing, std::optional<Timestamp> notBefore)
{
    return d->writer.write<OutboxPost>([=](WriteContext &context) { return OutboxChanges(context).queue(community, outgoing, notBefore); });
}

QFuture<Result<QList<OutboxPost>>> Store::outbox()
{
    return d->directory.read<QList<OutboxPost>>(
        [](Connection &connection, quint64) -> Result<QList<OutboxPost>> { return OutboxRecords(connection).all(); });
}

QFuture<Result<Draft>> Store::takeBack(QString uuid)
{
    return d->writer.write<Draft>([uuid](WriteContext &context) { return OutboxChanges(context).takeBack(uuid); });
}

QFuture<Result<OutboxPost>> Store::holdPost(QString uuid, bool held)
{
    return d->writer.write<OutboxPost>([uuid, held](WriteContext &context) { return OutboxChanges(context).hold(uuid, held); });
}

QFuture<Result<OutboxPost>> Store::retryPost(QString uuid)
{
    return d->writer.write<OutboxPost>([uuid](WriteContext &context) { return OutboxChanges(context).retry(uuid); });
}

QFuture<Result<OutboxPost>> Store::dropPost(QString uuid)
{
    return d->writer.write<OutboxPost>([uuid](WriteContext &context) { return OutboxChanges(context).drop(uuid); });
}

QFuture<Result<OutboxPost>> Store::restorePost(OutboxPost post)
{
    return d->writer.write<OutboxPost>([post = std::move(post)](WriteContext &context) { return OutboxChanges(context).restore(post); });
}

QFuture<Result<std::optional<OutboxPost>>> Store::beginSending(QString community, bool eager)
{
    return d->writer.write<std::optional<OutboxPost>>(
        [community, eager](WriteContext &context) { return OutboxSending(context).begin(community, eager); });
}

QFuture<Result<Done>> Store::settleSending(QString uuid, SendReply reply)
{
    return d->writer.write<Done>(
        [uuid, reply = std::move(reply)](WriteContext &context) { return OutboxSending(context).settle(uuid, reply); });
}

QFuture<Result<OutboxPost>> Store::failSending(QString uuid, Failure failure, std::optional<Timestamp> notBefore)
{
    return d->writer.write<OutboxPost>([=](WriteContext &context) { return OutboxSending(context).fail(uuid, failure, notBefore); });
}

QFuture<Result<Done>> Store::releaseSignIn(QString community)
{
    return d->writer.write<Done>([community](WriteContext &context) { return OutboxSending(context).releaseSignIn(community); });
}

QFuture<Result<Done>> Store::setMe(QString community, Person me)
{
    return d->writer.write<Done>([community, me](WriteContext &context) { return CommunityChanges(context).setMe(community, me); });
}

QFuture<Result<Done>> Store::setTokenFile(QString community, QString path)
{
    return d->writer.write<Done>(
        [community, path](WriteContext &context) { return CommunityChanges(context).setTokenFile(community, path); });
}

} // namespace limber
