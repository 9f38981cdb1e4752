// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/timestamp.h>
#include <models/store/note.h>

#include <QCoreApplication>
#include <QList>
#include <QTextDocument>

#include <memory>

namespace limber {

class CardDocument;

/// The document of the person's notes: a card for each, with a link (ThreadLink) to the post that it is on. Pure; any thread, one at a
/// time.
class NotesDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::NotesDocument)

public:
    NotesDocument() = delete;

    /// `more`: these are the first ones, and a link leads to further ones.
    [[nodiscard]] static std::unique_ptr<QTextDocument> build(
        const QList<Note> &notes, bool more, const DocumentStyle &style, Timestamp now);
    /// Writes further notes at the end of a document that was built with `more`.
    static void goOn(QTextDocument &shown, const QList<Note> &notes, bool more, const DocumentStyle &style, Timestamp now);

private:
    static void write(CardDocument &cards, const QList<Note> &notes, Timestamp now);
};

} // namespace limber
