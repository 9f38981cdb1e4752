// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/drafts.h>
#include <models/store/helditem.h>
#include <models/store/outboxchanges.h>
#include <models/store/outboxrules.h>
#include <models/store/threadtitle.h>
#include <models/store/transaction.h>

#include <algorithm>
#include <iterator>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

namespace {

Failure refused(const QString &why)
{
    return {Failure::Kind::Refused, why, {}, {}};
}

Failure isUnderWay(const OutboxPost &post)
{
    return refused(u"%1 is being sent"_s.arg(post.uuid));
}

} // namespace

Failure OutboxChanges::notFound(const QString &uuid)
{
    return {Failure::Kind::NotFound, u"nothing in the outbox is called %1"_s.arg(uuid), {}, {}};
}

QString OutboxChanges::titleFor(const QString &community, const Outgoing &outgoing)
{
    const bool carriesTitle = (outgoing.verb == Verb::Post || outgoing.verb == Verb::Edit) && !outgoing.content.isAnswer();
    return carriesTitle ? outgoing.content.title : threadTitle(m_context, {community, outgoing.thread()}).value_or(QString());
}

void OutboxChanges::write(const OutboxPost &post)
{
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    m_outbox.update(post);
    transaction.commit();
    announce(post);
}

Result<OutboxPost> OutboxChanges::queueDraft(const QString &uuid, std::optional<Timestamp> notBefore)
{
    Drafts drafts(m_context.mine);
    const std::optional<Draft> draft = drafts.find(uuid);
    if (!draft)
        return Drafts::notFound(uuid);
    if (draft->community.isEmpty())
        return refused(u"the draft names no community"_s);
    OutboxPost fresh;
    fresh.community = draft->community;
    fresh.outgoing.content = draft->content;
    fresh.outgoing.post = draft->uuid;
    if (!draft->edits.isEmpty()) {
        fresh.outgoing.verb = Verb::Edit;
        fresh.outgoing.post = draft->edits;
        fresh.outgoing.revision = draft->revision;
        fresh.base = draft->base;
    }
    fresh.notBefore = notBefore;
    fresh.threadTitle =
        draft->content.isAnswer() && !draft->threadTitle.isEmpty() ? draft->threadTitle : titleFor(fresh.community, fresh.outgoing);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    const OutboxPost post = put(fresh);
    drafts.remove(uuid);
    transaction.commit();
    m_context.changes.drafts = {uuid};
    announce(fresh); // a question that gets a new uuid leaves the thread of the old one
    announce(post);
    return post;
}

Result<OutboxPost> OutboxChanges::queue(const QString &community, const Outgoing &outgoing, std::optional<Timestamp> notBefore)
{
    if (community.isEmpty())
        return refused(u"no community is named"_s);
    OutboxPost fresh;
    fresh.community = community;
    fresh.outgoing = outgoing;
    if (outgoing.verb == Verb::Post && outgoing.post.isEmpty())
        fresh.outgoing.post = Drafts::newUuid();
    if (outgoing.verb == Verb::Edit) {
        if (const std::optional<Item> held = HeldItem::of(m_context.cache, community, outgoing))
            fresh.base = HeldItem::content(*held);
    }
    fresh.notBefore = notBefore;
    fresh.threadTitle = titleFor(community, fresh.outgoing);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    const OutboxPost post = put(fresh);
    transaction.commit();
    announce(fresh);
    announce(post);
    return post;
}

OutboxPost OutboxChanges::put(OutboxPost fresh)
{
    fresh.queued = m_context.clock.now();
    const QList<OutboxPost> entries = m_outbox.ofCommunity(fresh.community);
    const bool text = OutboxRules::carriesText(fresh);
    QList<OutboxPost> same;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(same), [&](const OutboxPost &entry) {
        return entry.outgoing.post == fresh.outgoing.post
            && (text ? OutboxRules::carriesText(entry) : entry.outgoing.verb == fresh.outgoing.verb);
    });
    if (text)
        return putPost(fresh, same);
    if (same.isEmpty() || OutboxRules::isOpen(same.last()))
        return insert(fresh);
    return replace(same.last(), fresh);
}

OutboxPost OutboxChanges::putPost(OutboxPost fresh, const QList<OutboxPost> &same)
{
    if (!same.isEmpty() && !OutboxRules::isOpen(same.last())) {
        const bool follows = std::any_of(same.begin(), same.end(), &OutboxRules::isOpen);
        if (same.last().outgoing.verb == Verb::Edit && (follows || fresh.outgoing.revision.isEmpty())) {
            fresh.outgoing.revision = same.last().outgoing.revision;
            fresh.base = same.last().base;
        }
        return replace(same.last(), fresh);
    }
    if (!same.isEmpty()) {
        // Whether the first content got through is settled first, and only that says of which revision this is a change.
        fresh.outgoing.verb = Verb::Edit;
        fresh.outgoing.revision.clear();
        fresh.base = same.last().outgoing.content;
        release(same);
    } else if (fresh.outgoing.verb == Verb::Edit && fresh.outgoing.revision.isEmpty()) {
        // The post whose fate was open was taken out of the outbox. Unless it has arrived since, this is that post, under the same name: if
        // it did get through, the endpoint says so.
        if (!HeldItem::of(m_context.cache, fresh.community, fresh.outgoing))
            fresh.outgoing.verb = Verb::Post;
    } else if (fresh.outgoing.verb == Verb::Post) {
        // A draft that was kept once more after its post had got through: the post gets its new text, and no second one is made.
        if (const std::optional<Item> held = HeldItem::of(m_context.cache, fresh.community, fresh.outgoing)) {
            fresh.outgoing.verb = Verb::Edit;
            OutboxRules::follow(fresh, *held);
        }
    }
    return insert(fresh);
}

void OutboxChanges::release(const QList<OutboxPost> &entries)
{
    for (OutboxPost entry : entries) {
        if (entry.state != State::Held)
            continue;
        entry.state = State::Queued;
        m_outbox.update(entry);
    }
}

OutboxPost OutboxChanges::replace(OutboxPost entry, const OutboxPost &fresh)
{
    entry.outgoing.content = fresh.outgoing.content;
    entry.outgoing.accepted = fresh.outgoing.accepted;
    if (entry.outgoing.verb != Verb::Post) {
        entry.outgoing.revision = fresh.outgoing.revision;
        entry.base = fresh.base;
    } else if (OutboxRules::isAlreadyUsed(entry)) {
        entry = renameUsed(entry);
    }
    entry.threadTitle = fresh.threadTitle;
    entry.queued = fresh.queued;
    OutboxRules::queueAgain(entry, fresh.notBefore);
    m_outbox.update(entry);
    return entry;
}

OutboxPost OutboxChanges::renameUsed(OutboxPost entry)
{
    const std::optional<Item> held = HeldItem::of(m_context.cache, entry.community, entry.outgoing);
    const std::optional<Community> community = CommunityRecords(m_context.mine).find(entry.community);
    entry.uuid = Drafts::newUuid();
    if (held && community && !community->me.isEmpty() && HeldItem::author(*held) == community->me) {
        // It is this person's own: an earlier text of the same post got through.
        entry.outgoing.verb = Verb::Edit;
        OutboxRules::follow(entry, *held);
    } else {
        entry.outgoing.post = entry.uuid;
    }
    return entry;
}

OutboxPost OutboxChanges::insert(OutboxPost fresh)
{
    fresh.uuid = fresh.outgoing.verb == Verb::Post ? fresh.outgoing.post : Drafts::newUuid();
    if (m_outbox.find(fresh.uuid)) {
        // The name is taken by a post in another community.
        fresh.uuid = Drafts::newUuid();
        fresh.outgoing.post = fresh.uuid;
    }
    return m_outbox.insert(fresh);
}

Result<Draft> OutboxChanges::takeBack(const QString &uuid)
{
    const std::optional<OutboxPost> entry = m_outbox.find(uuid);
    if (!entry)
        return notFound(uuid);
    if (!OutboxRules::carriesText(*entry))
        return refused(u"%1 has no text to be changed"_s.arg(uuid));
    Drafts drafts(m_context.mine);
    Draft draft;
    draft.community = entry->community;
    draft.content = entry->outgoing.content;
    draft.threadTitle = entry->outgoing.content.isAnswer() ? entry->threadTitle : QString();
    draft.begun = entry->queued;
    draft.kept = m_context.clock.now();
    const bool open = OutboxRules::isOpen(*entry);
    if (OutboxRules::isAlreadyUsed(*entry)) {
        // Where it is the person's own, an earlier text of it got through: this is a change of that, and no second post.
        const OutboxPost renamed = renameUsed(*entry);
        draft.uuid = renamed.uuid;
        if (renamed.outgoing.verb == Verb::Edit) {
            draft.edits = renamed.outgoing.post;
            draft.revision = renamed.outgoing.revision;
            draft.base = renamed.base;
        }
    } else if (open) {
        // Of which revision this is a change is known once the entry is settled.
        draft.edits = entry->outgoing.post;
        draft.base = entry->outgoing.content;
    } else {
        draft.uuid = drafts.find(uuid) ? QString() : uuid;
        if (entry->outgoing.verb == Verb::Edit) {
            OutboxPost seen = *entry;
            if (seen.theirs)
                OutboxRules::follow(seen, *entry->theirs);
            draft.edits = seen.outgoing.post;
            draft.revision = seen.outgoing.revision;
            draft.base = seen.base;
        }
    }
    if (draft.uuid.isEmpty())
        draft.uuid = Drafts::newUuid();
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    const QList<OutboxPost> behind = OutboxRules::editsBehind(m_outbox.ofCommunity(entry->community), *entry);
    for (const OutboxPost &edit : behind) {
        draft.content = edit.outgoing.content;
        if (OutboxRules::isOpen(edit))
            draft.base = edit.outgoing.content;
        else
            m_outbox.remove(edit.number);
    }
    if (!open) {
        m_outbox.remove(entry->number);
    } else if (entry->state != State::Sending) {
        // It may be there, or not: until the person has decided what it is to say, it goes nowhere.
        OutboxPost held = *entry;
        held.state = State::Held;
        m_outbox.update(held);
    }
    drafts.write(draft);
    transaction.commit();
    announce(*entry);
    m_context.changes.drafts = {draft.uuid};
    return draft;
}

Result<OutboxPost> OutboxChanges::hold(const QString &uuid, bool held)
{
    std::optional<OutboxPost> entry = m_outbox.find(uuid);
    if (!entry)
        return notFound(uuid);
    if (entry->state == State::Sending)
        return isUnderWay(*entry);
    // What is refused goes nowhere as it is, and keeps saying why.
    const bool changes = held ? entry->state == State::Queued || entry->state == State::Waiting : entry->state == State::Held;
    if (changes) {
        entry->state = held ? State::Held : State::Queued;
        write(*entry);
    }
    return *entry;
}

Result<OutboxPost> OutboxChanges::retry(const QString &uuid)
{
    std::optional<OutboxPost> entry = m_outbox.find(uuid);
    if (!entry)
        return notFound(uuid);
    const OutboxPost before = *entry;
    if (entry->state == State::Sending)
        return before;
    if (entry->theirs)
        OutboxRules::follow(*entry, *before.theirs);
    OutboxRules::queueAgain(*entry, {});
    if (*entry != before)
        write(*entry);
    return *entry;
}

Result<OutboxPost> OutboxChanges::drop(const QString &uuid)
{
    const std::optional<OutboxPost> entry = m_outbox.find(uuid);
    if (!entry)
        return notFound(uuid);
    if (entry->state == State::Sending)
        return isUnderWay(*entry);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    m_outbox.remove(entry->number);
    transaction.commit();
    announce(*entry);
    return *entry;
}

Result<OutboxPost> OutboxChanges::restore(OutboxPost post)
{
    if (m_outbox.find(post.uuid))
        return refused(u"%1 is in the outbox already"_s.arg(post.uuid));
    if (post.state == State::Sending) {
        post.state = State::Queued;
        post.unsettled = true;
    }
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    post = m_outbox.insert(post);
    transaction.commit();
    announce(post);
    return post;
}

} // namespace limber
