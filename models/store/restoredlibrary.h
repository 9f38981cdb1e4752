// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/librarycontents.h>

#include <QString>

namespace limber {

/// What a restoring brought back.
struct RestoredLibrary
{
    LibraryContents contents;
    QString before; ///< the file with what was there until then, beside mine.sqlite; it can be restored in turn

    bool operator==(const RestoredLibrary &) const = default;
};

} // namespace limber
