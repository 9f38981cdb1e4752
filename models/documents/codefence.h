// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace limber {

/// Tells, line by line, which lines of a Markdown text belong to a fenced block of code that is in no list and no quote. Those are the only
/// ones that can be told without reading the whole; where in doubt a line counts as text.
class CodeFence final
{
public:
    /// Takes the next line, without its end. True for the lines of a block and for both its fences.
    bool takes(QStringView line);

private:
    QChar m_mark; ///< of the block that is open, or null
    qsizetype m_length = 0;
};

} // namespace limber
