// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/store/pagewriter.h>
#include <models/store/threadnumbers.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

PageWriter::PageWriter(Connection &cache, qint64 community, bool sweeping)
    : m_cache(cache)
    , m_community(community)
    , m_seen(cache, community, sweeping)
{
}

void PageWriter::apply(const ChangePage &page)
{
    m_changes.applied.skipped += toInt(static_cast<qsizetype>(page.skipped.size()));
    applyItems(PageItems(page.items));
    for (const SkippedItem &item : page.skipped)
        m_seen.addNamed(item.id);
}

void PageWriter::sweep()
{
    // Questions first: their answers then leave nothing behind to count. In portions, for what goes is read once more.
    sweep(ItemType::Question, &PageItems::questions);
    sweep(ItemType::Answer, &PageItems::answers);
    sweep(ItemType::Topic, &PageItems::topics);
    sweep(ItemType::Person, &PageItems::people);
    sweep(ItemType::Testimonial, &PageItems::testimonials);
    m_seen.forget();
}

template <typename T> void PageWriter::sweep(ItemType type, PageItems::Kind<T> PageItems::*kind)
{
    constexpr qsizetype portion = 500;
    const QStringList unseen = m_seen.unseen(type);
    for (qsizetype start = 0; start < unseen.size(); start += portion) {
        PageItems gone({});
        (gone.*kind).gone = unseen.mid(start, portion);
        applyItems(gone);
    }
}

void PageWriter::applyItems(const PageItems &items)
{
    // People before answers before questions: whatever order they came in, a question finds what its numbers are made of.
    ItemTable<Topic> topics(m_cache, m_community);
    ItemTable<Testimonial> testimonials(m_cache, m_community);
    const int removedBefore = m_changes.applied.removed;
    const int newTopics = write(topics, ItemType::Topic, items.topics);
    m_changes.topics |= newTopics > 0 || m_changes.applied.removed > removedBefore;
    m_changes.applied.topics += newTopics;
    const int removedThen = m_changes.applied.removed;
    const int newTestimonials = write(testimonials, ItemType::Testimonial, items.testimonials);
    m_changes.testimonials |= newTestimonials > 0 || m_changes.applied.removed > removedThen;
    m_changes.applied.testimonials += newTestimonials;
    writePeople(items.people);
    writeAnswers(items.answers);
    writeQuestions(items.questions);
    derive();
}

template <typename T> int PageWriter::write(ItemTable<T> &table, ItemType type, const PageItems::Kind<T> &kind)
{
    int written = 0;
    table.look(kind.items, kind.gone);
    for (const T *item : kind.items) {
        if (const auto *held = table.held(item->id)) {
            m_seen.add(type, held->row);
            if (table.same(held->item, *item))
                continue;
            table.update(held->row, *item);
        } else {
            m_seen.add(type, table.insert(*item));
        }
        ++written;
    }
    for (const QString &id : kind.gone) {
        if (const auto *held = table.held(id)) {
            table.remove(held->row);
            ++m_changes.applied.removed;
        }
    }
    return written;
}

void PageWriter::writePeople(const PageItems::Kind<Person> &people)
{
    ItemTable<Person> table(m_cache, m_community);
    const int removedBefore = m_changes.applied.removed;
    const int written = write(table, ItemType::Person, people);
    m_changes.applied.people += written;
    if (written == 0 && m_changes.applied.removed == removedBefore)
        return;
    m_changes.people = true;
    for (const Person *person : people.items) {
        const auto *held = table.held(person->id);
        if (!held || held->item.name != person->name || held->item.role != person->role)
            touchPostsOf(person->id);
    }
    for (const QString &id : people.gone) {
        if (table.held(id))
            touchPostsOf(id);
    }
}

void PageWriter::touchPostsOf(const QString &person)
{
    Statement query = m_cache.statement(u"SELECT question FROM answer WHERE community = ? AND author = ? "
                                        "UNION SELECT id FROM question WHERE community = ? AND author = ?"_s);
    query.bind(m_community, person, m_community, person);
    while (query.next())
        m_underived.insert(query.text(0));
}

void PageWriter::writeAnswers(const PageItems::Kind<Answer> &answers)
{
    ItemTable<Answer> table(m_cache, m_community);
    m_changes.applied.answers += write(table, ItemType::Answer, answers);
    for (const Answer *answer : answers.items) {
        const auto *held = table.held(answer->id);
        if (held && table.same(held->item, *answer))
            continue;
        m_underived.insert(answer->question);
        if (held)
            m_underived.insert(held->item.question);
    }
    for (const QString &id : answers.gone) {
        if (const auto *held = table.held(id))
            m_underived.insert(held->item.question);
    }
}

void PageWriter::writeQuestions(const PageItems::Kind<Question> &questions)
{
    ItemTable<Question> table(m_cache, m_community);
    table.look(questions.items, questions.gone);
    for (const Question *question : questions.items) {
        const auto *held = table.held(question->id);
        qint64 row = 0;
        if (!held) {
            row = table.insert(*question);
            insertTopics(row, *question);
            m_changes.arrived.insert(question->id);
        } else {
            row = held->row;
        }
        m_seen.add(ItemType::Question, row);
        if (held && table.same(held->item, *question))
            continue;
        if (held) {
            table.update(row, *question);
            if (held->item.topics != question->topics) {
                removeTopics(row, held->item);
                insertTopics(row, *question);
            }
        }
        ++m_changes.applied.questions;
        m_changes.threads.push_back(row);
        m_changes.touched.insert(question->id);
        m_underived.remove(question->id);
    }
    for (const QString &id : questions.gone) {
        const auto *held = table.held(id);
        if (!held)
            continue;
        removeTopics(held->row, held->item);
        table.remove(held->row);
        ++m_changes.applied.removed;
        m_changes.threads.push_back(held->row);
        m_changes.touched.insert(id);
        m_changes.gone.insert(id);
        m_underived.remove(id);
    }
}

void PageWriter::insertTopics(qint64 row, const Question &question)
{
    for (const QString &topic : question.topics)
        m_cache.statement(u"INSERT OR IGNORE INTO question_topic (community, topic, question) VALUES (?, ?, ?)"_s)
            .bind(m_community, topic, row)
            .run();
}

void PageWriter::removeTopics(qint64 row, const Question &question)
{
    for (const QString &topic : question.topics)
        m_cache.statement(u"DELETE FROM question_topic WHERE community = ? AND topic = ? AND question = ?"_s)
            .bind(m_community, topic, row)
            .run();
}

void PageWriter::derive()
{
    for (const QString &id : std::as_const(m_underived)) {
        qint64 row = 0;
        Timestamp posted;
        QString accepted;
        ThreadNumbers stored;
        {
            Statement query = m_cache.statement(u"SELECT row, max(created, coalesce(edited, created)), accepted, activity, answer_count, "
                                                "answered_by_expert, accepted_held, digest FROM question WHERE community = ? AND id = ?"_s);
            query.bind(m_community, id);
            if (!query.next())
                continue;
            row = query.number(0);
            posted = query.time(1);
            accepted = query.text(2);
            stored = {query.time(3), query.integer(4), query.yes(5), query.yes(6), {}};
            if (!query.isNull(7))
                stored.digest = query.number(7);
        }
        m_changes.threads.push_back(row);
        m_changes.touched.insert(id);
        const ThreadNumbers numbers = ThreadNumbers::of(m_cache, m_community, id, posted, accepted);
        if (numbers == stored)
            continue;
        m_cache
            .statement(
                u"UPDATE question SET activity = ?, answer_count = ?, answered_by_expert = ?, accepted_held = ?, digest = ? WHERE row = ?"_s)
            .bind(numbers.activity, numbers.answers, numbers.answeredByExpert, numbers.acceptedHeld, numbers.digest, row)
            .run();
    }
    m_underived.clear();
}

} // namespace limber
