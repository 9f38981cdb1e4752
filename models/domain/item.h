// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/answer.h>
#include <models/domain/person.h>
#include <models/domain/question.h>
#include <models/domain/testimonial.h>
#include <models/domain/tombstone.h>
#include <models/domain/topic.h>

#include <variant>

namespace limber {

/// One change of an endpoint's feed: the newest state of an item, or that it is gone.
using Item = std::variant<Topic, Person, Question, Answer, Testimonial, Tombstone>;

} // namespace limber
