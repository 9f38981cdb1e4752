// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Text of made-up words, the same for the same seed on every machine. A few words are common and most are rare, as in real text.
class MadeUpWords final
{
public:
    explicit MadeUpWords(quint64 seed);

    /// A number from 0 to `bound` - 1.
    [[nodiscard]] int below(int bound);
    [[nodiscard]] QString word();
    /// `words` words, the first letter large, no full stop.
    [[nodiscard]] QString title(int words);
    /// Six to eighteen words and a full stop.
    [[nodiscard]] QString sentence();
    /// Paragraphs, lists, quotes, emphasis and links of about `words` words.
    [[nodiscard]] QString markdown(int words);

private:
    quint64 next();

    quint64 m_state;
};

} // namespace limber
