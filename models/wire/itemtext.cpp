// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemtext.h>

namespace limber::wire {

namespace {

qsizetype bytes(QStringView text)
{
    qsizetype sum = 0;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        // A surrogate pair is four bytes: two for each half.
        sum += c < 0x80 ? 1 : c < 0x800 || character.isSurrogate() ? 2 : 3;
    }
    return sum;
}

qsizetype bytes(const QUrl &url)
{
    return url.isEmpty() ? 0 : url.toEncoded().size();
}

qsizetype bytes(const QStringList &list)
{
    qsizetype sum = 0;
    for (const QString &text : list)
        sum += bytes(text);
    return sum;
}

template <typename... Parts> qsizetype sumOf(const Parts &...parts)
{
    return (bytes(parts) + ...);
}

qsizetype count(const Topic &topic)
{
    return sumOf(topic.id, topic.title, topic.description);
}

qsizetype count(const Person &person)
{
    return sumOf(person.id, person.name, person.headline, person.bio, person.sharedBy, person.avatar, person.url, person.topics);
}

qsizetype count(const Question &question)
{
    return sumOf(question.id, question.title, question.body, question.topics, question.url, question.revision);
}

qsizetype count(const Answer &answer)
{
    return sumOf(answer.id, answer.question, answer.body, answer.url, answer.revision);
}

qsizetype count(const Testimonial &testimonial)
{
    return sumOf(testimonial.id, testimonial.quote, testimonial.name);
}

qsizetype count(const Tombstone &tombstone)
{
    return bytes(tombstone.id);
}

} // namespace

qsizetype textBytes(const Item &item)
{
    return std::visit([](const auto &value) { return count(value); }, item);
}

} // namespace limber::wire
