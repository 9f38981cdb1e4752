// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Room in a thread's document for the editor of a note.
struct NoteRoom
{
    QString post; ///< PostFrame::PostId of the post that the note is on
    int height = 0; ///< in pixels of the document

    bool operator==(const NoteRoom &) const = default;
};

} // namespace limber
