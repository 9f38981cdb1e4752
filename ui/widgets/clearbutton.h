// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace limber {

/// The button in a field that empties it. Qt gives it a picture and no name.
namespace ClearButton {

void addTo(QLineEdit &field);

} // namespace ClearButton

} // namespace limber
