// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/textrange.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace limber {

class FoldedText;

/// What somebody types to find it in a text, taken as it stands.
struct FindQuery
{
    QString text;
    bool matchCase = false; ///< else case and accents make no difference
    bool wholeWords = false;

    bool operator==(const FindQuery &) const = default;

    /// Where `block` has it, in order, without overlaps. Pure.
    [[nodiscard]] QList<TextRange> rangesIn(QStringView block) const;
    /// The same for a block that is looked through more than once. `folded` is of that block; only read where case makes no difference.
    [[nodiscard]] QList<TextRange> rangesIn(QStringView block, const FoldedText &folded) const;
};

} // namespace limber
