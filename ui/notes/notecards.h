// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/note.h>
#include <ui/reading/threadlook.h>

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace limber {

/// The person's own notes in the document of a thread: a card under the post that each is on, and those on answers that are no longer there
/// at the end. Pure; any thread.
class NoteCards final
{
    Q_DECLARE_TR_FUNCTIONS(limber::NoteCards)

public:
    NoteCards() = delete;

    /// Where look.noteRoom names a post, an empty card of that height stands in place of its note.
    static void write(QTextDocument &document, const Thread &thread, const QList<Note> &notes, const ThreadLook &look);
    /// PostFrame::PostId of the card of a post's note.
    [[nodiscard]] static QString cardId(const QString &post);
};

} // namespace limber
