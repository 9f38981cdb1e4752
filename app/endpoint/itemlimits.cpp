// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemlimits.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLowSurrogate(); });
}

// Collects the first breach of several members.
struct Examiner
{
    QString found;

    Examiner &most(QLatin1StringView member, const QString &text, int limit)
    {
        if (found.isEmpty() && text.size() > limit && codePoints(text) > limit)
            found = u"%1: longer than %2 characters"_s.arg(member).arg(limit);
        return *this;
    }
    Examiner &needed(QLatin1StringView member, const QString &text, int limit)
    {
        if (found.isEmpty() && text.trimmed().isEmpty())
            found = u"%1: empty"_s.arg(member);
        return most(member, text, limit);
    }
};

QString examine(const Topic &topic, const Limits &limits)
{
    return Examiner().needed("title"_L1, topic.title, limits.title).most("description"_L1, topic.description, limits.body).found;
}

QString examine(const Person &person, const Limits &limits)
{
    return Examiner()
        .needed("name"_L1, person.name, limits.name)
        .most("headline"_L1, person.headline, limits.headline)
        .most("bio"_L1, person.bio, limits.bio)
        .most("sharedBy"_L1, person.sharedBy, limits.name)
        .found;
}

QString examine(const Question &question, const Limits &limits)
{
    Examiner examiner;
    examiner.needed("title"_L1, question.title, limits.title).needed("body"_L1, question.body, limits.body);
    if (examiner.found.isEmpty() && question.topics.size() > limits.topics)
        return u"topics: more than %1"_s.arg(limits.topics);
    return examiner.found;
}

QString examine(const Answer &answer, const Limits &limits)
{
    return Examiner().needed("body"_L1, answer.body, limits.body).found;
}

QString examine(const Testimonial &testimonial, const Limits &limits)
{
    return Examiner().needed("quote"_L1, testimonial.quote, limits.quote).needed("name"_L1, testimonial.name, limits.name).found;
}

QString examine(const Tombstone &, const Limits &)
{
    return {};
}

} // namespace

QString breach(const Item &item, const Limits &limits)
{
    return std::visit([&](const auto &value) { return examine(value, limits); }, item);
}

} // namespace limber
