// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The kinds of item that an endpoint's feed carries.
enum class ItemType { Topic, Person, Question, Answer, Testimonial };

} // namespace limber
