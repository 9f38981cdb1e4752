// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace limber {

/// A text broken into lines of a width, the last of them elided if more would follow.
class BrokenText final
{
public:
    BrokenText() = delete;

    /// At most `most` lines, none for an empty text. `width` in device-independent pixels. Each line runs as the whole text does, whatever
    /// it begins with: where its own first word says otherwise, an invisible mark stands before it.
    [[nodiscard]] static QStringList lines(const QString &text, const QFont &font, qreal width, int most);
};

} // namespace limber
