// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Markdown made ready for Qt's reader, which in 6.4 loses some things on its way: what it loses is marked with characters that no text may
/// hold, and MarkdownBody finds the marks again.
struct MarkdownSource
{
    static constexpr QChar lineBreak{0xfdd2}; ///< a line ends here, the paragraph goes on: Qt starts a new paragraph
    static constexpr QChar entity{0xfdd3}; ///< stands for the & of a character reference: Qt ends links and emphasis there

    /// Whether Qt's reader is quick enough with it: the time it takes grows with the square of what stands in one paragraph (30,000
    /// characters of *a* take seconds), and it cannot be interrupted. Looks once at each character.
    [[nodiscard]] static bool quick(const QString &markdown);
    /// Puts the marks in, over plain().
    [[nodiscard]] static QString marked(const QString &markdown);
    /// Text without the characters that Qt gives a meaning of its own.
    [[nodiscard]] static QString plain(const QString &text);
    /// The text of a run again: marks become what they stand for. In code an entity is what it looks like.
    [[nodiscard]] static QString unmarked(const QString &text, bool code);
};

} // namespace limber
