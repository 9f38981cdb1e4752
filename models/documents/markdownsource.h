// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace limber {

/// Markdown made ready for Qt's reader, which in 6.4 loses some things on its way: what it loses is marked with characters that no text may
/// hold, and MarkdownBody finds the marks again.
struct MarkdownSource
{
    static constexpr QChar lineBreak{0xfdd2}; ///< a line ends here, the paragraph goes on: Qt starts a new paragraph
    static constexpr QChar entity{0xfdd3}; ///< stands for the & of a character reference: Qt ends links and emphasis there
    static constexpr QChar noDescription{0xfdd4}; ///< stands for an image's missing description: Qt leaves the image out
    static constexpr QChar number{0xfdd5}; ///< stands on either side of the number of a list's item, repeated: Qt counts from 1

    /// Text without the characters that Qt gives a meaning of its own, and with one kind of line end. The others want it like that.
    [[nodiscard]] static QString plain(const QString &text);
    /// Whether Qt's reader is quick enough with it: the time it takes grows with the square of what stands in one paragraph (30,000
    /// characters of *a* take seconds), and it cannot be interrupted. Looks once at each character.
    [[nodiscard]] static bool quick(const QString &plainMarkdown);
    /// Puts the marks in.
    [[nodiscard]] static QString marked(const QString &plainMarkdown);
    /// The number that a list's item was typed with, where it is known: `text` is the marked text of the item.
    [[nodiscard]] static std::optional<int> numberOf(const QString &text);
    /// The text of a run again: marks become what they stand for. In code an entity is what it looks like.
    [[nodiscard]] static QString unmarked(const QString &text, bool code);
};

} // namespace limber
