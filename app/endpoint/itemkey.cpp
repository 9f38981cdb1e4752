// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemkey.h>

namespace limber {

namespace {

ItemKey key(const Topic &topic)
{
    return {ItemType::Topic, topic.id};
}
ItemKey key(const Person &person)
{
    return {ItemType::Person, person.id};
}
ItemKey key(const Question &question)
{
    return {ItemType::Question, question.id};
}
ItemKey key(const Answer &answer)
{
    return {ItemType::Answer, answer.id};
}
ItemKey key(const Testimonial &testimonial)
{
    return {ItemType::Testimonial, testimonial.id};
}
ItemKey key(const Tombstone &tombstone)
{
    return {tombstone.type, tombstone.id};
}

} // namespace

ItemKey ItemKey::of(const Item &item)
{
    return std::visit([](const auto &value) { return key(value); }, item);
}

} // namespace limber
