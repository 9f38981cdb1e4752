// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/entitytag.h>
#include <app/endpoint/loader.h>
#include <app/endpoint/postreply.h>
#include <app/endpoint/posts.h>
#include <app/endpoint/token.h>
#include <models/wire/postjson.h>

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const PostContent &content)
{
    return QCryptographicHash::hash(wire::canonicalPost(content), QCryptographicHash::Sha256);
}

// Version 4 or 7, lower case.
bool isPostUuid(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);
    return form.match(id).hasMatch();
}

// What was taken once is taken again, whatever the limits are by now.
Limits noLimits()
{
    constexpr int any = std::numeric_limits<int>::max();
    return {.title = any, .body = any, .topics = any};
}

QString withPlainLineEnds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

void rewrite(Item &item, const PostContent &content)
{
    if (auto *question = std::get_if<Question>(&item)) {
        question->title = withPlainLineEnds(content.title);
        question->body = withPlainLineEnds(content.body);
        question->topics = content.topics;
    } else {
        std::get<Answer>(item).body = withPlainLineEnds(content.body);
    }
}

Item newItem(const Member &member, const ItemKey &key, const PostContent &content, Timestamp now)
{
    Item item;
    if (key.type == ItemType::Question) {
        Question question;
        question.id = key.id;
        question.author = member.person;
        question.created = question.activity = now;
        item = question;
    } else {
        Answer answer;
        answer.id = key.id;
        answer.question = content.question;
        answer.author = member.person;
        answer.created = now;
        item = answer;
    }
    rewrite(item, content);
    return item;
}

ItemKey otherKind(const ItemKey &key)
{
    return {key.type == ItemType::Question ? ItemType::Answer : ItemType::Question, key.id};
}

Reply alreadyUsed()
{
    return Reply::problem(409, u"This UUID is another post's."_s, u"already-used"_s);
}

Reply notTheirs()
{
    return Reply::problem(403, u"Only its author and editors may do this."_s);
}

Reply unknown()
{
    return Reply::problem(404, u"There is no such post."_s, u"no-such-post"_s);
}

std::optional<Reply> tooLarge(const StoredPost &post)
{
    if (post.content.size() <= RenderedItem::mostBytes)
        return std::nullopt;
    return Reply::problem(413, u"More than 256 KiB of JSON."_s, {}, {{u"/body"_s, u"more than 256 KiB of JSON"_s}});
}

bool mayChange(const Member &member, const StoredPost &post)
{
    return member.isEditor() || post.author() == member.person;
}

} // namespace

Posts::Posts(Database &database, const Limits &limits, const Clock &clock, int postsPerHour)
    : m_database(database)
    , m_limits(limits)
    , m_clock(clock)
    , m_postsPerHour(postsPerHour)
    , m_records(database)
{
}

template <typename Change> Result<Reply> Posts::inTransaction(const Change &change)
{
    m_database.beginWrite();
    ItemTable table(m_database);
    Reply reply = change(table);
    if (!table.finish() && !m_database.failed()) {
        m_database.rollback();
        return reply;
    }
    const Result<Done> committed = m_database.commit();
    if (!committed)
        return committed.failure();
    return reply;
}

Result<Reply> Posts::create(const Member &member, const ItemKey &key, const QByteArray &body)
{
    return inTransaction([&](ItemTable &table) { return createIn(table, member, key, body); });
}

Result<Reply> Posts::edit(const Member &member, const ItemKey &key, const QByteArray &body, const QByteArray &ifMatch)
{
    return inTransaction([&](ItemTable &table) { return editIn(table, member, key, body, ifMatch); });
}

Result<Reply> Posts::withdraw(const Member &member, const ItemKey &key, const QByteArray &ifMatch)
{
    return inTransaction([&](ItemTable &table) { return withdrawIn(table, member, key, ifMatch); });
}

Result<Reply> Posts::accept(const Member &member, const QString &question, const QByteArray &body)
{
    return inTransaction([&](ItemTable &table) { return acceptIn(table, member, question, body); });
}

Reply Posts::createIn(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &body)
{
    const Result<PostContent> content = wire::parsePost(key.type, body, noLimits());
    if (!content)
        return refusedReply(content.failure());
    const QByteArray hash = hashOf(*content);
    if (m_records.find(key.id) || table.find(key) || table.find(otherKind(key)))
        return repeat(table, member, key, hash);
    if (const Result<PostContent> kept = wire::parsePost(key.type, body, m_limits); !kept)
        return refusedReply(kept.failure());
    if (auto refused = refusal(table, member, key, *content))
        return *refused;
    const Timestamp now = m_clock.now();
    const StoredPost post = StoredPost::of(newItem(member, key, *content, now));
    if (auto refused = tooLarge(post))
        return *refused;
    post.write(table);
    m_records.addCreated(key.id, {.type = key.type, .member = member.person, .created = hash}, now);
    if (content->isAnswer())
        touchQuestion(table, content->question);
    return storedReply(201, post);
}

// What was loaded has no hash: what it says stands in for it.
Reply Posts::repeat(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &hash)
{
    const auto record = m_records.find(key.id);
    const auto post = StoredPost::find(table, key);
    if (record) {
        if (record->type != key.type || record->member != member.person || !Token::areSame(record->created, hash))
            return alreadyUsed();
        return post ? storedReply(200, *post) : withdrawnReply();
    }
    if (post)
        return post->author() == member.person && hashOf(post->written()) == hash ? storedReply(200, *post) : alreadyUsed();
    return table.find(key) ? withdrawnReply() : alreadyUsed();
}

std::optional<Reply> Posts::refusal(ItemTable &table, const Member &member, const ItemKey &key, const PostContent &content)
{
    if (!isPostUuid(key.id)) {
        const QString fault = u"the address of a new post ends in a UUID of version 4 or 7 in lower case"_s;
        return Reply::problem(422, fault, {}, {{{}, fault}});
    }
    if (content.isAnswer()) {
        const auto question = StoredPost::find(table, {ItemType::Question, content.question});
        if (!question)
            return Reply::problem(404, u"The question is gone."_s, u"no-such-question"_s);
        if (std::get<Question>(question->item).closed)
            return Reply::problem(409, u"The question takes no more answers."_s, u"question-closed"_s);
    }
    const Timestamp now = m_clock.now();
    if (const auto until = m_records.blockedUntil(member.person, m_postsPerHour, now))
        return laterReply(*until - now);
    return std::nullopt;
}

Reply Posts::editIn(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &body, const QByteArray &ifMatch)
{
    const Result<PostContent> content = wire::parsePost(key.type, body, noLimits());
    if (!content)
        return refusedReply(content.failure());
    const auto post = StoredPost::find(table, key);
    const auto record = m_records.find(key.id);
    if (!post)
        return table.find(key) || (record && record->type == key.type) ? withdrawnReply() : unknown();
    if (!mayChange(member, *post))
        return notTheirs();
    const QByteArray hash = hashOf(*content);
    if (record && record->editor == member.person && Token::areSame(record->edited, hash))
        return storedReply(200, *post);
    if (!matchesStrongly(ifMatch, post->revision))
        return storedReply(412, *post);
    if (const Result<PostContent> kept = wire::parsePost(key.type, body, m_limits); !kept)
        return refusedReply(kept.failure());
    if (content->question != post->written().question) {
        const QString fault = u"an answer stays with its question"_s;
        return Reply::problem(422, fault, {}, {{u"/question"_s, fault}});
    }
    Item item = post->item;
    rewrite(item, *content);
    const Timestamp now = m_clock.now();
    if (auto *question = std::get_if<Question>(&item)) {
        question->edited = std::max(now, question->created);
        question->activity = std::max(question->activity, *question->edited);
    } else {
        auto &answer = std::get<Answer>(item);
        answer.edited = std::max(now, answer.created);
    }
    const StoredPost edited = StoredPost::of(item);
    if (auto refused = tooLarge(edited))
        return *refused;
    edited.write(table);
    m_records.setEdited(key.id, key.type, member.person, hash);
    if (content->isAnswer())
        touchQuestion(table, content->question);
    return storedReply(200, edited);
}

Reply Posts::withdrawIn(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &ifMatch)
{
    const auto post = StoredPost::find(table, key);
    if (!post) {
        const auto record = m_records.find(key.id);
        return table.find(key) || (record && record->type == key.type) ? emptyReply() : unknown();
    }
    if (!mayChange(member, *post))
        return notTheirs();
    if (!matchesStrongly(ifMatch, post->revision))
        return storedReply(412, *post);
    const Timestamp now = m_clock.now();
    table.bury(key, now);
    if (key.type == ItemType::Question) {
        const QList<ItemTable::Reply> answers = table.answersOf(key.id);
        for (const ItemTable::Reply &answer : answers)
            table.bury({ItemType::Answer, answer.id}, now);
    } else {
        touchQuestion(table, post->written().question);
    }
    table.purge(now - Loader::tombstoneLife);
    return emptyReply();
}

Reply Posts::acceptIn(ItemTable &table, const Member &member, const QString &question, const QByteArray &body)
{
    const Result<QString> answer = wire::parseAccepted(body);
    if (!answer)
        return refusedReply(answer.failure());
    const ItemKey key{ItemType::Question, question};
    const auto post = StoredPost::find(table, key);
    if (!post)
        return table.find(key) || m_records.find(question) ? withdrawnReply()
                                                           : Reply::problem(404, u"The question is gone."_s, u"no-such-question"_s);
    if (!mayChange(member, *post))
        return notTheirs();
    Question accepting = std::get<Question>(post->item);
    if (accepting.accepted == *answer)
        return storedReply(200, *post);
    const auto chosen = answer->isEmpty() ? std::nullopt : StoredPost::find(table, {ItemType::Answer, *answer});
    if (!answer->isEmpty() && (!chosen || chosen->written().question != question)) {
        const QString fault = u"no answer to this question"_s;
        return Reply::problem(422, fault, {}, {{u"/answer"_s, fault}});
    }
    accepting.accepted = *answer;
    const StoredPost changed = StoredPost::of(accepting);
    changed.write(table);
    return storedReply(200, changed);
}

} // namespace limber
