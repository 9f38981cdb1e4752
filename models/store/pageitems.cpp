// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/pageitems.h>

#include <QSet>

#include <algorithm>
#include <ranges>
#include <utility>

namespace limber {

namespace {

ItemType typeOf(const Item &item)
{
    if (const auto *tombstone = std::get_if<Tombstone>(&item))
        return tombstone->type;
    return static_cast<ItemType>(item.index());
}

QString idOf(const Item &item)
{
    return std::visit([](const auto &value) { return value.id; }, item);
}

static_assert(std::is_same_v<std::variant_alternative_t<static_cast<size_t>(ItemType::Topic), Item>, Topic>);
static_assert(std::is_same_v<std::variant_alternative_t<static_cast<size_t>(ItemType::Person), Item>, Person>);
static_assert(std::is_same_v<std::variant_alternative_t<static_cast<size_t>(ItemType::Question), Item>, Question>);
static_assert(std::is_same_v<std::variant_alternative_t<static_cast<size_t>(ItemType::Answer), Item>, Answer>);
static_assert(std::is_same_v<std::variant_alternative_t<static_cast<size_t>(ItemType::Testimonial), Item>, Testimonial>);

} // namespace

PageItems::PageItems(const std::vector<Item> &items)
{
    QSet<std::pair<int, QString>> later;
    for (const Item &item : items | std::views::reverse) {
        const ItemType type = typeOf(item);
        const std::pair key(static_cast<int>(type), idOf(item));
        if (later.contains(key))
            continue;
        later.insert(key);
        const auto file = [&](auto &kind) {
            using T = std::remove_cvref_t<decltype(*kind.items.front())>;
            if (const T *value = std::get_if<T>(&item))
                kind.items.push_back(value);
            else
                kind.gone.append(key.second);
        };
        switch (type) {
        case ItemType::Topic:
            file(topics);
            break;
        case ItemType::Person:
            file(people);
            break;
        case ItemType::Question:
            file(questions);
            break;
        case ItemType::Answer:
            file(answers);
            break;
        case ItemType::Testimonial:
            file(testimonials);
            break;
        }
    }
    // Back to the endpoint's order, so that rows stand in the file as they came.
    std::ranges::reverse(topics.items);
    std::ranges::reverse(people.items);
    std::ranges::reverse(testimonials.items);
    std::ranges::reverse(questions.items);
    std::ranges::reverse(answers.items);
}

} // namespace limber
