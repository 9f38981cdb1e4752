// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemtypejson.h>

namespace limber::wire {

using namespace Qt::StringLiterals;

std::optional<ItemType> parseItemType(QStringView text)
{
    for (const ItemType type : {ItemType::Topic, ItemType::Person, ItemType::Question, ItemType::Answer, ItemType::Testimonial}) {
        if (text == itemTypeName(type))
            return type;
    }
    return std::nullopt;
}

QLatin1StringView itemTypeName(ItemType type)
{
    switch (type) {
    case ItemType::Topic:
        return "topic"_L1;
    case ItemType::Person:
        return "person"_L1;
    case ItemType::Question:
        return "question"_L1;
    case ItemType::Answer:
        return "answer"_L1;
    case ItemType::Testimonial:
        return "testimonial"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace limber::wire
