// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

class QListView;

namespace limber {

/// Where a list stands: which row is at the top of the view, and how far above its edge that row begins. Rows that come and go elsewhere
/// do not move it.
class ScrollAnchor final
{
public:
    /// Nowhere.
    ScrollAnchor() = default;
    /// As it is now.
    explicit ScrollAnchor(const QListView &view);

    /// False for a list that has lost the row.
    [[nodiscard]] bool isValid() const { return m_atTop || m_row.isValid(); }
    /// Scrolls back there; nothing where that is nowhere. A list that stood at its very top does so again, whatever is there.
    void restore(QListView &view) const;

private:
    QPersistentModelIndex m_row;
    bool m_atTop = false;
    int m_top = 0; ///< of the row in the view, in pixels
};

} // namespace limber
