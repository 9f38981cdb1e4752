// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/timestamp.h>
#include <models/store/note.h>

#include <QCoreApplication>
#include <QList>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace limber {

/// The document of all notes: a card for each, with a link to the post that it is on. Pure; any thread.
class NotesDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::NotesDocument)

public:
    NotesDocument() = delete;

    [[nodiscard]] static std::unique_ptr<QTextDocument> build(const QList<Note> &notes, const DocumentStyle &style, Timestamp now);
    /// "limber:thread/COMMUNITY/ID#ANSWER".
    [[nodiscard]] static QUrl link(const Note &note);
};

} // namespace limber
