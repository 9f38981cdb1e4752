// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <tests/support/madeupwords.h>
#include <tests/support/threadgenerator.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

enum class Stream : quint64 { Topic = 1, Person, Testimonial, Question, Answer };

constexpr qint64 firstMoment = 1'208'165'400'000; // 2008-04-14T09:30:00.000Z
constexpr qint64 hour = 3'600'000;

MadeUpWords wordsFor(quint64 seed, Stream stream, int index, int part = 0)
{
    return MadeUpWords(
        seed * 1'000'003 + static_cast<quint64>(stream) * 7'919 + static_cast<quint64>(index) * 104'729 + static_cast<quint64>(part) * 31);
}

Timestamp moment(int thread, int post)
{
    return Timestamp{std::chrono::milliseconds{firstMoment + thread * hour + post * 11 * hour + (thread * 7'919 % 1'000)}};
}

QString numbered(QLatin1StringView stem, int number)
{
    return stem + QString::number(number).rightJustified(6, u'0');
}

} // namespace

ThreadGenerator::ThreadGenerator(Shape shape)
    : m_shape(shape)
{
    m_threadStarts.reserve(static_cast<size_t>(shape.threads) + 1);
    int place = shape.topics + shape.people + shape.testimonials;
    for (int thread = 0; thread < shape.threads; ++thread) {
        m_threadStarts.push_back(place);
        place += 1 + answersOf(thread);
    }
    m_threadStarts.push_back(place);
}

Topic ThreadGenerator::topic(int index) const
{
    MadeUpWords words = wordsFor(m_shape.seed, Stream::Topic, index);
    return {topicId(index), words.title(2), words.sentence()};
}

Person ThreadGenerator::person(int index) const
{
    MadeUpWords words = wordsFor(m_shape.seed, Stream::Person, index);
    Person person;
    person.id = personId(index);
    person.name = words.title(2);
    if (index % 20 == 0)
        person.role = Role::Editor;
    else if (index % 10 == 0)
        person.role = Role::Expert;
    if (person.role != Role::Member) {
        person.headline = words.title(6);
        person.bio = words.markdown(80);
        person.sharedBy = words.title(2);
        person.url = QUrl(u"https://people.example/%1"_s.arg(person.id));
        if (m_shape.topics > 0)
            person.topics = {topicId(index % m_shape.topics)};
    }
    return person;
}

Testimonial ThreadGenerator::testimonial(int index) const
{
    MadeUpWords words = wordsFor(m_shape.seed, Stream::Testimonial, index);
    return {numbered("story-"_L1, index), words.sentence(), words.title(1)};
}

Question ThreadGenerator::question(int thread) const
{
    MadeUpWords words = wordsFor(m_shape.seed, Stream::Question, thread);
    Question question;
    question.id = questionId(thread);
    question.title = words.title(5 + words.below(5));
    question.body = words.markdown(m_shape.words);
    if (m_shape.people > 0)
        question.author = personId(words.below(m_shape.people));
    question.created = moment(thread, 0);
    const int answers = answersOf(thread);
    question.activity = answers > 0 ? moment(thread, answers) : question.created;
    for (int i = 0; i < std::min(m_shape.topics, 1 + words.below(3)); ++i) {
        const QString topic = topicId((thread + i * 3) % m_shape.topics);
        if (!question.topics.contains(topic))
            question.topics.append(topic);
    }
    question.score = words.below(40) - 5;
    if (answers > 0 && thread % 3 == 0)
        question.accepted = answerId(thread, answers / 2);
    question.url = QUrl(u"https://questions.example/%1"_s.arg(question.id));
    question.revision = u"1"_s;
    return question;
}

Answer ThreadGenerator::answer(int thread, int index) const
{
    MadeUpWords words = wordsFor(m_shape.seed, Stream::Answer, thread, index + 1);
    Answer answer;
    answer.id = answerId(thread, index);
    answer.question = questionId(thread);
    answer.body = words.markdown(m_shape.words);
    if (m_shape.people > 0)
        answer.author = personId(words.below(m_shape.people));
    answer.created = moment(thread, index + 1);
    answer.score = words.below(20) - 3;
    answer.revision = u"1"_s;
    return answer;
}

int ThreadGenerator::answersOf(int thread) const
{
    return m_shape.unanswered > 0 && thread % m_shape.unanswered == 0 ? 0 : m_shape.answers;
}

QString ThreadGenerator::topicId(int index) const
{
    return numbered("topic-"_L1, index);
}

QString ThreadGenerator::personId(int index) const
{
    return numbered("person-"_L1, index);
}

QString ThreadGenerator::questionId(int thread) const
{
    return numbered("thread-"_L1, thread);
}

QString ThreadGenerator::answerId(int thread, int index) const
{
    return questionId(thread) + u"-"_s + QString::number(index);
}

int ThreadGenerator::itemCount() const
{
    return m_threadStarts.back();
}

Item ThreadGenerator::item(int place) const
{
    if (place < m_shape.topics)
        return topic(place);
    place -= m_shape.topics;
    if (place < m_shape.people)
        return person(place);
    place -= m_shape.people;
    if (place < m_shape.testimonials)
        return testimonial(place);
    place += m_shape.topics + m_shape.people;
    const auto after = std::upper_bound(m_threadStarts.begin(), m_threadStarts.end(), place);
    const int thread = toInt(after - m_threadStarts.begin()) - 1;
    const int within = place - *(after - 1);
    if (within == 0)
        return question(thread);
    return answer(thread, within - 1);
}

int ThreadGenerator::pageCount(int size) const
{
    return std::max(1, (itemCount() + size - 1) / size);
}

ChangePage ThreadGenerator::page(int index, int size) const
{
    ChangePage page;
    const int end = std::min(itemCount(), (index + 1) * size);
    for (int place = index * size; place < end; ++place)
        page.items.push_back(item(place));
    page.cursor = u"page-%1"_s.arg(index + 1);
    page.more = index + 1 < pageCount(size);
    return page;
}

std::vector<ChangePage> ThreadGenerator::pages(int size) const
{
    std::vector<ChangePage> all;
    for (int index = 0; index < pageCount(size); ++index)
        all.push_back(page(index, size));
    return all;
}

} // namespace limber
