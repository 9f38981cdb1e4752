// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/textrange.h>

#include <QList>
#include <QStringView>

namespace limber {

/// Which words of a Markdown text are to be spelled right: not those in code, in addresses, in what somebody else said, or in scripts that
/// dictionaries know nothing of.
class CheckedWords final
{
public:
    CheckedWords() = delete;

    /// Whether the line after this one is inside a block of code, where this one `begins` inside one or not.
    [[nodiscard]] static bool isCodeAfter(QStringView line, bool begins);
    /// Takes time in proportion to the line.
    [[nodiscard]] static QList<TextRange> in(QStringView line, bool code);
};

} // namespace limber
