// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/undo/undostep.h>

#include <QString>

#include <functional>

namespace limber {

/// Something that a person did and can take back, in their words. For UndoStack.
struct UndoableCommand
{
    /// As a menu names it, in title case and without a mnemonic: "Mark All as Read" stands in the menu as "Undo Mark All as Read".
    QString name;
    /// What was done, as one sentence for a bar that offers to undo it: "12 threads marked as read."
    QString sentence;
    UndoStep redo; ///< does it, or does it again
    UndoStep undo; ///< takes it back
    /// Where only the write's answer tells: asked once it was done for the first time, for the sentence. Empty: nothing was done, and there
    /// is nothing to be taken back.
    std::function<QString()> outcome = {};
};

} // namespace limber
