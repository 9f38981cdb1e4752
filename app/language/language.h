// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// Makes the program speak the first of the person's languages that it has, in its own texts and in Qt's; English if it has none of them.
/// Call it once, on the main thread, when the application object is there and before any text is made.
void useLanguageOfPerson();

} // namespace limber
