// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/loader.h>
#include <models/wire/itemjson.h>

#include <QJsonDocument>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

template <typename Post> Timestamp momentOf(const Post &post)
{
    return std::max(post.created, post.edited.value_or(post.created));
}

bool deletes(const Item *item)
{
    return item != nullptr && std::holds_alternative<Tombstone>(*item);
}

bool isLive(const std::optional<ItemTable::Row> &row)
{
    return row && !row->deleted;
}

} // namespace

Loader::Loader(Database &database, const LoadFile &file, const Clock &clock)
    : m_database(database)
    , m_file(file)
    , m_clock(clock)
{
}

Result<LoadCounts> Loader::load()
{
    m_database.beginWrite();
    ItemTable table(m_database);
    const Result<Done> sound = checkReferences(table);
    if (!sound && !m_database.failed()) {
        m_database.rollback();
        return sound.failure();
    }
    m_counts.superseded = m_file.superseded();
    findTouched(table);
    for (const Item &item : m_file.items()) {
        if (m_database.failed())
            break;
        write(table, item);
    }
    QStringList touched = m_touched.values();
    touched.sort();
    for (const QString &question : std::as_const(touched))
        retouch(table, question);
    table.purge(m_clock.now() - tombstoneLife);
    if (!table.finish() && !m_database.failed()) {
        m_database.rollback(); // what changes nothing must not write
        return m_counts;
    }
    const Result<Done> committed = m_database.commit();
    if (!committed)
        return committed.failure();
    return m_counts;
}

Result<Done> Loader::checkReferences(ItemTable &table) const
{
    for (size_t i = 0; i < m_file.items().size(); ++i) {
        const Item &item = m_file.items().at(i);
        QString fault;
        if (const auto *answer = std::get_if<Answer>(&item))
            fault = faultOf(table, *answer);
        else if (const auto *question = std::get_if<Question>(&item))
            fault = faultOf(table, *question);
        if (!fault.isEmpty())
            return m_file.refuse(i, fault);
    }
    return Done();
}

QString Loader::faultOf(ItemTable &table, const Answer &answer) const
{
    const auto before = table.find({ItemType::Answer, answer.id});
    if (isLive(before) && before->question != answer.question)
        return u"question: an answer stays with its question, here %1"_s.arg(before->question);
    const ItemKey question{ItemType::Question, answer.question};
    const Item *given = m_file.find(question);
    if (deletes(given))
        return u"question: %1 is deleted by this file"_s.arg(answer.question);
    if (given == nullptr && !isLive(table.find(question)))
        return u"question: there is no %1, here or in the community"_s.arg(answer.question);
    return {};
}

QString Loader::faultOf(ItemTable &table, const Question &question) const
{
    if (question.accepted.isEmpty())
        return {};
    const ItemKey accepted{ItemType::Answer, question.accepted};
    const Item *given = m_file.find(accepted);
    const auto row = given == nullptr ? table.find(accepted) : std::nullopt;
    const auto *answer = given == nullptr ? nullptr : std::get_if<Answer>(given);
    const bool ours = (answer != nullptr && answer->question == question.id) || (isLive(row) && row->question == question.id);
    return ours ? QString() : u"accepted: %1 is no answer to this question"_s.arg(question.accepted);
}

void Loader::findTouched(ItemTable &table)
{
    for (const Item &item : m_file.items()) {
        if (const auto *answer = std::get_if<Answer>(&item)) {
            const auto before = table.find({ItemType::Answer, answer->id});
            if (!isLive(before) || before->revision != RenderedItem::of(*answer).revision)
                m_touched.insert(answer->question);
        } else if (const auto *gone = std::get_if<Tombstone>(&item); gone != nullptr && gone->type == ItemType::Answer) {
            const auto before = table.find({ItemType::Answer, gone->id});
            if (isLive(before))
                m_touched.insert(before->question);
        }
    }
}

void Loader::write(ItemTable &table, const Item &item)
{
    const ItemKey key = ItemKey::of(item);
    if (deletes(&item)) {
        deleteItem(table, key);
        return;
    }
    if (const auto *question = std::get_if<Question>(&item)) {
        writeQuestion(table, *question);
        return;
    }
    const RenderedItem rendered = RenderedItem::of(item);
    const auto before = table.find(key);
    count(before, rendered);
    if (isLive(before) && before->revision == rendered.revision)
        return;
    const auto *answer = std::get_if<Answer>(&item);
    table.put(key, rendered, answer == nullptr ? QString() : answer->question,
        answer == nullptr ? std::nullopt : std::optional(momentOf(*answer)));
}

// Written once, at its place in the file, with the activity that the answers of the same file give it: a reader of the feed then finds
// questions before their answers in a file that has them so.
void Loader::writeQuestion(ItemTable &table, Question question)
{
    const ItemKey key{ItemType::Question, question.id};
    question.activity = activityOf(table, question);
    const RenderedItem rendered = RenderedItem::of(question);
    const auto before = table.find(key);
    count(before, rendered);
    const bool touched = m_touched.remove(question.id);
    if (touched || !isLive(before) || before->revision != rendered.revision)
        table.put(key, rendered, {}, momentOf(question));
}

void Loader::deleteItem(ItemTable &table, const ItemKey &key)
{
    if (!isLive(table.find(key))) {
        ++m_counts.unchanged;
        return;
    }
    table.bury(key, m_clock.now());
    ++m_counts.deleted;
    if (key.type != ItemType::Question)
        return;
    m_touched.remove(key.id);
    const QList<ItemTable::Reply> answers = table.answersOf(key.id);
    for (const ItemTable::Reply &answer : answers) {
        const ItemKey answerKey{ItemType::Answer, answer.id};
        if (m_file.find(answerKey) != nullptr)
            continue; // its own entry deletes it
        table.bury(answerKey, m_clock.now());
        ++m_counts.deleted;
    }
}

// A question that is not in the file, but an answer of it is.
void Loader::retouch(ItemTable &table, const QString &question)
{
    const ItemKey key{ItemType::Question, question};
    const auto row = table.find(key);
    if (!isLive(row))
        return;
    const Result<Item> item = wire::parseItem(QJsonDocument::fromJson(row->content).object(), wire::ItemSource::Endpoint);
    if (!item)
        return;
    auto post = std::get<Question>(*item);
    if (!post.accepted.isEmpty() && deletes(m_file.find({ItemType::Answer, post.accepted})))
        post.accepted.clear();
    post.activity = activityOf(table, post);
    table.put(key, RenderedItem::of(post), {}, momentOf(post));
}

Timestamp Loader::activityOf(ItemTable &table, const Question &question) const
{
    Timestamp newest = momentOf(question);
    const QList<const Answer *> given = m_file.answersOf(question.id);
    for (const Answer *answer : given)
        newest = std::max(newest, momentOf(*answer));
    const QList<ItemTable::Reply> held = table.answersOf(question.id);
    for (const ItemTable::Reply &answer : held) {
        if (m_file.find({ItemType::Answer, answer.id}) == nullptr)
            newest = std::max(newest, answer.moment);
    }
    return newest;
}

void Loader::count(const std::optional<ItemTable::Row> &before, const RenderedItem &now)
{
    if (!isLive(before))
        ++m_counts.added;
    else if (before->revision != now.revision)
        ++m_counts.changed;
    else
        ++m_counts.unchanged;
}

} // namespace limber
