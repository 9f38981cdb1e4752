// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace limber {

/// A field of one line (a name, a title, a headline) as it may be shown inside other text: control characters and invisible directional
/// marks are gone, line ends and runs of white space are one space. Pure.
[[nodiscard]] QString displayLine(const QString &text);

/// The same, closed off by directional isolates where it holds letters that run against `around`, so that it cannot turn round what stands
/// beside it. Pure.
[[nodiscard]] QString isolatedLine(const QString &text, Qt::LayoutDirection around = Qt::LeftToRight);

} // namespace limber
