// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/textrange.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

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

/// Shows `visit` the same words one by one, folded, with where they stand, until it says false: for whoever looks for one and keeps none.
/// The word is gone when `visit` returns. Pure; any thread.
void visitSearchWords(QStringView text, const std::function<bool(QStringView word, TextRange range)> &visit);

/// The same words, folded, a space between: what an index is made of. Pure; any thread.
[[nodiscard]] QString foldedWords(QStringView text);

} // namespace limber
