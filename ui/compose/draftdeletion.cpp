// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/draftdeletion.h>

#include <memory>

namespace limber {

UndoableCommand DraftDeletion::of(Store &store, const QString &uuid)
{
    const auto taken = std::make_shared<Draft>();
    const UndoStep take([&store, uuid] { return store.deleteDraft(uuid); }, [taken](const Draft &draft) { *taken = draft; });
    const UndoStep putBack([&store, taken] { return store.keepDraft(*taken); });
    //: For Edit ▸ Undo.
    return {tr("Delete Draft"), tr("The draft is deleted."), take, putBack};
}

} // namespace limber
