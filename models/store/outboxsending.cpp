// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/helditem.h>
#include <models/store/outboxchanges.h>
#include <models/store/outboxrules.h>
#include <models/store/outboxsending.h>
#include <models/store/outboxsettling.h>
#include <models/store/pageapplication.h>
#include <models/store/readmarking.h>
#include <models/store/syncstates.h>
#include <models/store/transaction.h>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

Result<std::optional<OutboxPost>> OutboxSending::begin(const QString &community, bool eager)
{
    std::optional<OutboxPost> post;
    // What is for a community that nobody follows any more waits until somebody does again.
    if (CommunityRecords(m_context.mine).follows(community))
        post = OutboxRules::next(m_outbox.ofCommunity(community), m_context.clock.now(), eager);
    if (!post)
        return post;
    const bool revises = post->outgoing.verb == Verb::Edit || post->outgoing.verb == Verb::Withdraw;
    if (revises && post->outgoing.revision.isEmpty()) {
        // It was to follow an entry that was taken out: what is held is what the person saw.
        if (const std::optional<Item> held = HeldItem::of(m_context.cache, community, post->outgoing))
            post->outgoing.revision = HeldItem::revision(*held);
    }
    post->state = State::Sending;
    ++post->tries;
    post->notBefore.reset();
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    m_outbox.update(*post);
    m_outbox.setCursor(post->number, SyncStates(m_context.cache).of(community).cursor);
    transaction.commit();
    announce(*post);
    return post;
}

std::vector<Item> OutboxSending::itemsFor(const OutboxPost &post, const SendReply &reply)
{
    if (!CommunityRecords(m_context.mine).follows(post.community))
        return {};
    const Outgoing &outgoing = post.outgoing;
    if (reply.kind == SendReply::Kind::Withdrawn)
        return {Tombstone{outgoing.content.isAnswer() ? ItemType::Answer : ItemType::Question, outgoing.post}};
    const std::optional<Item> held = HeldItem::of(m_context.cache, post.community, outgoing);
    const bool untouched = SyncStates(m_context.cache).of(post.community).cursor == m_outbox.cursorOf(post.number);
    if (reply.item) {
        // The feed says everything once: what is put over something newer would stay.
        if (untouched || !held || HeldItem::moment(*held) < HeldItem::moment(*reply.item))
            return {*reply.item};
    } else if (outgoing.verb == Verb::Accept && held && untouched) {
        Question question = std::get<Question>(*held);
        question.accepted = outgoing.accepted;
        return {question};
    }
    return {};
}

Result<Done> OutboxSending::settle(const QString &uuid, const SendReply &reply)
{
    std::optional<OutboxPost> post = m_outbox.find(uuid);
    if (!post)
        return OutboxChanges::notFound(uuid);
    // The cache first: whoever is killed between the two sends it once more, or finds at the next start that it is done.
    const std::vector<Item> items = itemsFor(*post, reply);
    if (!items.empty())
        PageApplication(m_context, post->community).put(items);
    OutboxSettling::Changes changes;
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    if (reply.kind == SendReply::Kind::Changed) {
        post->state = State::Refused;
        post->unsettled = false;
        post->reason = Failure{Failure::Kind::Refused, u"it was changed there meanwhile"_s, {}, {}};
        post->theirs = reply.item;
        takeNewerText(*post);
        m_outbox.update(*post);
    } else {
        changes =
            OutboxSettling(m_context.cache, m_context.mine).leave(*post, reply.kind == SendReply::Kind::Stored ? reply.item : std::nullopt);
    }
    transaction.commit();
    announce(*post);
    m_context.changes.drafts = {changes.drafts.begin(), changes.drafts.end()};
    if (changes.readMark) {
        if (const std::optional<qint64> row = ReadMarking(m_context).rowOf(threadOf(*post)))
            m_context.changes.threads.push_back(*row);
    }
    return Done{};
}

void OutboxSending::takeNewerText(OutboxPost &post)
{
    if (!OutboxRules::carriesText(post))
        return;
    const QList<OutboxPost> edits = OutboxRules::editsBehind(m_outbox.ofCommunity(post.community), post);
    for (const OutboxPost &edit : edits) {
        post.outgoing.content = edit.outgoing.content;
        post.threadTitle = edit.threadTitle;
        m_outbox.remove(edit.number);
    }
}

Result<OutboxPost> OutboxSending::fail(const QString &uuid, const Failure &failure, std::optional<Timestamp> notBefore)
{
    std::optional<OutboxPost> post = m_outbox.find(uuid);
    if (!post)
        return OutboxChanges::notFound(uuid);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    post->state = State::Waiting;
    post->notBefore = notBefore;
    switch (failure.kind) {
    case Failure::Kind::Refused:
    case Failure::Kind::NotFound:
        post->state = State::Refused;
        post->notBefore.reset();
        post->unsettled = false;
        takeNewerText(*post);
        break;
    case Failure::Kind::SignInNeeded:
        break; // the endpoint's own word: this try did nothing
    case Failure::Kind::Cancelled:
        post->state = State::Queued;
        post->unsettled = true;
        break;
    case Failure::Kind::Offline:
    case Failure::Kind::Timeout:
    case Failure::Kind::RateLimited:
    case Failure::Kind::ServerDown:
    case Failure::Kind::CursorExpired:
    case Failure::Kind::Malformed:
    case Failure::Kind::ProfileInUse:
    case Failure::Kind::DiskFull:
    case Failure::Kind::StoreDamaged:
        post->unsettled = true;
        break;
    }
    if (failure.kind != Failure::Kind::Cancelled)
        post->reason = failure;
    m_outbox.update(*post);
    transaction.commit();
    announce(*post);
    return *post;
}

Result<Done> OutboxSending::releaseSignIn(const QString &community)
{
    const QList<OutboxPost> entries = m_outbox.ofCommunity(community);
    std::optional<Transaction> transaction; // begun by the first that waits
    QList<OutboxPost> released;
    for (OutboxPost post : entries) {
        if (post.state != State::Waiting || !post.reason || post.reason->kind != Failure::Kind::SignInNeeded)
            continue;
        if (!transaction)
            transaction.emplace(m_context.mine, Transaction::Kind::Write);
        OutboxRules::queueAgain(post, {});
        m_outbox.update(post);
        released.append(post);
    }
    if (transaction)
        transaction->commit();
    for (const OutboxPost &post : released)
        announce(post);
    return Done{};
}

} // namespace limber
