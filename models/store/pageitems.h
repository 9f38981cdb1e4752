// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>

#include <QStringList>

#include <vector>

namespace limber {

/// A page's items by kind, in an order that lets each kind find what it needs. Where an item comes more than once, its last state counts.
/// Points into the items it was made of.
struct PageItems
{
    /// The items of one kind, and the ids of those that are gone.
    template <typename T> struct Kind
    {
        std::vector<const T *> items;
        QStringList gone;
    };

    explicit PageItems(const std::vector<Item> &items);

    Kind<Topic> topics;
    Kind<Person> people;
    Kind<Testimonial> testimonials;
    Kind<Question> questions;
    Kind<Answer> answers;
};

} // namespace limber
