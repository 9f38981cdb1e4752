// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/item.h>

#include <QString>

#include <vector>

namespace limber {

/// Makes a community of any size out of made-up words: the same items for the same shape, each by itself, so that a pull of a million
/// threads can be fed without holding them. Topics come first, then people, testimonials, and each question with its answers.
class ThreadGenerator final
{
public:
    struct Shape
    {
        int threads = 100;
        int answers = 3; ///< to each question, from 0 where `unanswered` says so
        int people = 40; ///< every tenth an expert, every twentieth an editor
        int topics = 8;
        int testimonials = 5;
        int words = 240; ///< of a post, more or less: about 1.5 kB
        int unanswered = 0; ///< every n-th question has no answer; 0: none
        quint64 seed = 1;
    };

    explicit ThreadGenerator(Shape shape);

    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] Topic topic(int index) const;
    [[nodiscard]] Person person(int index) const;
    [[nodiscard]] Testimonial testimonial(int index) const;
    [[nodiscard]] Question question(int thread) const;
    [[nodiscard]] Answer answer(int thread, int index) const;
    [[nodiscard]] int answersOf(int thread) const;

    [[nodiscard]] QString topicId(int index) const;
    [[nodiscard]] QString personId(int index) const;
    [[nodiscard]] QString questionId(int thread) const;
    [[nodiscard]] QString answerId(int thread, int index) const;

    /// Topics, people, testimonials, questions and answers together.
    [[nodiscard]] int itemCount() const;
    /// The item at a place of the feed, from 0.
    [[nodiscard]] Item item(int place) const;

    /// The feed cut into pages of `size` items, with the cursors "page-1", "page-2", …; the last one ends the pass.
    [[nodiscard]] int pageCount(int size) const;
    [[nodiscard]] ChangePage page(int index, int size) const;
    [[nodiscard]] std::vector<ChangePage> pages(int size) const;

private:
    Shape m_shape;
    std::vector<int> m_threadStarts; // place of each question in the feed; one more at the end
};

} // namespace limber
