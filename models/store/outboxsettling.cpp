// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/drafts.h>
#include <models/store/helditem.h>
#include <models/store/heldposts.h>
#include <models/store/outboxrecords.h>
#include <models/store/outboxrules.h>
#include <models/store/outboxsettling.h>
#include <models/store/readmarking.h>
#include <models/store/readmarks.h>
#include <models/store/transaction.h>

namespace limber {

using namespace Qt::StringLiterals;

using Verb = Outgoing::Verb;

auto OutboxSettling::leave(const OutboxPost &post, const std::optional<Item> &item) -> Changes
{
    Changes changes;
    OutboxRecords outbox(m_mine);
    outbox.remove(post.number);
    if (!item || post.outgoing.verb == Verb::Accept)
        return changes;
    changes.readMark = markRead(post, *item);
    const QString revision = HeldItem::revision(*item);
    changes.drafts = Drafts(m_mine).giveRevision(post.community, post.outgoing.post, revision);
    const QList<OutboxPost> entries = outbox.ofCommunity(post.community);
    for (OutboxPost entry : entries) {
        const bool revises = entry.outgoing.verb == Verb::Edit || entry.outgoing.verb == Verb::Withdraw;
        if (!revises || entry.outgoing.post != post.outgoing.post || entry.number < post.number)
            continue;
        entry.outgoing.revision = revision;
        outbox.update(entry);
    }
    return changes;
}

bool OutboxSettling::markRead(const OutboxPost &post, const Item &item)
{
    const ThreadRef ref = threadOf(post);
    const bool answer = post.outgoing.content.isAnswer();
    ReadMarks marks(m_mine);
    const std::optional<ReadMark> before = marks.of(ref);
    // Somebody's own question is read. Their answer in a thread that they never read makes nothing else of it read.
    if (!before && (answer || post.outgoing.verb != Verb::Post))
        return false;
    std::optional<KnownPosts> held = HeldPosts::cached(m_cache, ref);
    if (!held)
        held = HeldPosts::saved(m_mine, ref);
    if (!held)
        return false;
    KnownPosts own;
    own.add(answer ? post.outgoing.post : QString(), HeldItem::moment(item));
    const ReadMark mark = ReadMarking::markWith(own, *held, before);
    if (mark == before)
        return false;
    marks.set(ref, mark);
    return true;
}

bool OutboxSettling::shows(const Item &held, const OutboxPost &post)
{
    switch (post.outgoing.verb) {
    case Verb::Post:
        return true; // nobody but its author has the uuid
    case Verb::Edit:
        return HeldItem::content(held) == post.outgoing.content;
    case Verb::Accept:
        return std::get<Question>(held).accepted == post.outgoing.accepted;
    case Verb::Withdraw:
        return false;
    }
    Q_UNREACHABLE();
}

void OutboxSettling::resume()
{
    Transaction transaction(m_mine, Transaction::Kind::Write);
    m_mine.statement(u"UPDATE outbox SET state = ?, unsettled = 1 WHERE state = ?"_s)
        .bind(static_cast<int>(OutboxPost::State::Queued), static_cast<int>(OutboxPost::State::Sending))
        .run();
    const QList<OutboxPost> entries = OutboxRecords(m_mine).all();
    for (const OutboxPost &post : entries) {
        if (!post.unsettled)
            continue;
        const std::optional<Item> held = HeldItem::of(m_cache, post.community, post.outgoing);
        if (held && shows(*held, post))
            leave(post, held);
    }
    transaction.commit();
}

void OutboxSettling::doubtAll()
{
    m_mine.statement(u"UPDATE outbox SET unsettled = 1 WHERE state <> ?"_s).bind(static_cast<int>(OutboxPost::State::Refused)).run();
}

} // namespace limber
