// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Makes the program speak `chosen` ("de"), or the first of the person's languages that it has where nothing is chosen, or nothing that it
/// has: in its own texts and in Qt's, and dates and numbers with them. English if it has none. Call it once, on the main thread, when the
/// application object is there and before any text is made.
void useLanguageOfPerson(const QString &chosen = {});

} // namespace limber
