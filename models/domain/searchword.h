// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/textrange.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace limber {

/// One word of a text as search sees it. The index, the query and the highlighting all cut texts into words by searchWords().
struct SearchWord
{
    QString text; ///< letters and digits alone; case, accents and compatibility forms folded (Größe: grosse)
    TextRange range; ///< where it stands in the text it was cut from
    bool unspaced = false; ///< one character of a script that writes no spaces (Chinese, Japanese, Thai, …)

    bool operator==(const SearchWord &) const = default;
};

/// The words of a text in their order. Takes time in proportion to the text. Pure; any thread.
[[nodiscard]] QList<SearchWord> searchWords(QStringView text);

/// The same words, folded, a space between: what an index is made of. Pure; any thread.
[[nodiscard]] QString foldedWords(QStringView text);

} // namespace limber
