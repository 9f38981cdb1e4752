// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

namespace limber {

/// What blocks of a thread's document say of themselves beside Qt's own properties.
struct BlockProperty
{
    enum Property {
        KeepWithNext = QTextFormat::UserProperty + 100, ///< bool: no page ends after this block
        Chip, ///< bool, of characters instead of a block: a small label, for the view to paint something behind
        Gap, ///< bool: empty space between posts, which no page needs to show
    };
};

} // namespace limber
