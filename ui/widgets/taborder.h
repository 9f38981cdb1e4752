// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace limber {

/// Where Tab goes. Qt takes a pane that hands its focus on to a view (setFocusProxy) for a stop, and so passes over whatever in the pane
/// comes before that view, and even goes to a view that is out of sight.
namespace TabOrder {

/// Gives the focus to the next control of `window`, or to the one before, in the order of the focus chain. False where there is no other.
[[nodiscard]] bool move(QWidget &window, bool next);

} // namespace TabOrder

} // namespace limber
