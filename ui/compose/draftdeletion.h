// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/undo/undoablecommand.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// Deleting a draft, and the way back.
class DraftDeletion final
{
    Q_DECLARE_TR_FUNCTIONS(limber::DraftDeletion)

public:
    DraftDeletion() = delete;

    /// For UndoStack::run(). `store` must outlive the stack.
    [[nodiscard]] static UndoableCommand of(Store &store, const QString &uuid);
};

} // namespace limber
