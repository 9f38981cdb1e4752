// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace limber {

/// How much of what is held the search index knows.
struct IndexState
{
    qint64 indexed = 0; ///< posts and people in the index
    qint64 waiting = 0; ///< new, changed or gone, and not yet in (or out of) the index

    [[nodiscard]] bool complete() const { return waiting == 0; }
    /// 0 to 100, and 100 only where it is complete.
    [[nodiscard]] int percent() const { return complete() ? 100 : static_cast<int>(indexed * 99 / (indexed + waiting)); }

    bool operator==(const IndexState &) const = default;
};

} // namespace limber
