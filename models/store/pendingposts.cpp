// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/helditem.h>
#include <models/store/itemcolumns.h>
#include <models/store/outboxrecords.h>
#include <models/store/ownperson.h>
#include <models/store/pendingposts.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

std::vector<OutboxPost> PendingPosts::of(const ThreadRef &ref)
{
    std::vector<OutboxPost> pending;
    const QList<OutboxPost> entries = OutboxRecords(m_connection).of(ref);
    for (const OutboxPost &post : entries) {
        if (post.outgoing.verb != Outgoing::Verb::Post || !HeldItem::of(m_connection, ref.community, post.outgoing))
            pending.push_back(post);
    }
    return pending;
}

std::optional<Thread> PendingPosts::thread(const ThreadRef &ref, const std::vector<OutboxPost> &pending)
{
    const auto post = std::find_if(pending.begin(), pending.end(), [&ref](const OutboxPost &entry) {
        return entry.outgoing.verb == Outgoing::Verb::Post && entry.outgoing.post == ref.id && !entry.outgoing.content.isAnswer();
    });
    if (post == pending.end())
        return {};
    Thread thread;
    thread.ref = ref;
    thread.pendingQuestion = true;
    thread.activity = post->queued;
    thread.question.id = ref.id;
    thread.question.title = post->outgoing.content.title;
    thread.question.body = post->outgoing.content.body;
    thread.question.topics = post->outgoing.content.topics;
    thread.question.created = post->queued;
    thread.question.activity = post->queued;
    if (const std::optional<Person> person = author(ref.community)) {
        thread.question.author = person->id;
        thread.people.insert(person->id, *person);
    }
    for (const QString &topic : std::as_const(thread.question.topics)) {
        Statement query = m_connection.statement(
            u"SELECT %1 FROM topic WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s.arg(ItemColumns::topic()));
        query.bind(ref.community, topic);
        if (query.next())
            thread.topics.append(ItemColumns::readTopic(query, 0));
    }
    return thread;
}

std::optional<Person> PendingPosts::author(const QString &community)
{
    std::optional<Person> own = OwnPerson(m_connection).of(community);
    if (!own)
        return {};
    // What the feed says of them is newer than the last sign-in.
    Statement query = m_connection.statement(
        u"SELECT %1 FROM person WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s.arg(ItemColumns::person()));
    query.bind(community, own->id);
    if (query.next())
        return ItemColumns::readPerson(query, 0);
    return own;
}

} // namespace limber
