// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/documentformats.h>
#include <models/documents/postframe.h>
#include <ui/notes/notecards.h>

#include <QTextFrame>
#include <QUrl>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 24;

QTextFrame *frameOf(const QTextDocument &document, const QString &post)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (frame->frameFormat().stringProperty(PostFrame::PostId) == post)
            return frame;
    }
    return nullptr;
}

/// Opens a card behind a frame; the cursor stands in its first line.
QTextFrame *openCard(QTextCursor &cursor, const QTextFrame &behind, const QString &id, const DocumentFormats &formats, int padding)
{
    cursor.setPosition(behind.lastPosition() + 1);
    QTextBlockFormat near = cursor.blockFormat();
    near.setLineHeight(formats.style.cardSpacing / 2.0, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(near);
    QTextFrameFormat format;
    format.setPadding(padding);
    const bool mirrored = formats.style.locale.textDirection() == Qt::RightToLeft;
    format.setLeftMargin(mirrored ? 0 : Inset);
    format.setRightMargin(mirrored ? Inset : 0);
    format.setProperty(PostFrame::Kind, int(PostFrame::NotePost));
    format.setProperty(PostFrame::PostId, id);
    return cursor.insertFrame(format);
}

void closeCard(QTextCursor &cursor, const QTextFrame &card, const QTextBlockFormat &distance)
{
    cursor.setPosition(card.lastPosition() + 1);
    cursor.setBlockFormat(distance);
}

} // namespace

QString NoteCards::cardId(const QString &post)
{
    return u"note:"_s + post;
}

void NoteCards::write(QTextDocument &document, const Thread &thread, const QList<Note> &notes, const ThreadLook &look)
{
    if ((notes.isEmpty() && !look.noteRoom) || document.rootFrame()->childFrames().isEmpty())
        return;
    const DocumentFormats formats(look.style);
    const Qt::LayoutDirection direction = look.style.locale.textDirection();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    const auto writeRoom = [&](const QTextFrame &behind) {
        cursor.setPosition(behind.lastPosition() + 1);
        const QTextBlockFormat distance = cursor.blockFormat();
        const QTextFrame *card = openCard(cursor, behind, cardId(look.noteRoom->post), formats, 0);
        QTextBlockFormat room;
        room.setLineHeight(look.noteRoom->height, QTextBlockFormat::FixedHeight);
        cursor.setBlockFormat(room);
        closeCard(cursor, *card, distance);
    };
    for (const Note &note : notes) {
        const QString post = note.answer.isEmpty() ? thread.question.id : note.answer;
        if (look.noteRoom && look.noteRoom->post == post)
            continue;
        const QTextFrame *frame = frameOf(document, post);
        const bool orphan = frame == nullptr;
        if (orphan && std::ranges::find(thread.answers, note.answer, &Answer::id) != thread.answers.end())
            continue; // folded away, and its note with it
        const QTextFrame &behind = orphan ? *document.rootFrame()->childFrames().constLast() : *frame;
        cursor.setPosition(behind.lastPosition() + 1);
        const QTextBlockFormat distance = cursor.blockFormat();
        const QTextFrame *card = openCard(cursor, behind, cardId(post), formats, look.style.cardPadding * 3 / 4);
        QTextBlockFormat head;
        head.setBottomMargin(formats.em * 0.3);
        head.setLayoutDirection(direction);
        cursor.setBlockFormat(head);
        //: Heads the person's own note in a thread.
        cursor.insertText(tr("Your note"), formats.name);
        //: Of the person's own note: nobody else ever sees it.
        cursor.insertText(u" · "_s + tr("Only on this computer"), formats.meta);
        if (orphan) {
            //: Of the person's own note.
            cursor.insertText(u" · "_s + tr("on an answer that is no longer here"), formats.meta);
        }
        QUrl address(u"limber:note/"_s);
        address.setPath("note/"_L1 + post, QUrl::DecodedMode);
        QTextCharFormat edit = formats.meta;
        edit.merge(formats.link);
        edit.setFontUnderline(false);
        edit.setAnchorHref(address.toString(QUrl::FullyEncoded));
        cursor.insertText(u" · "_s, formats.meta);
        //: A link in the person's own note: it opens the editor.
        cursor.insertText(tr("Edit"), edit);
        const QStringList lines = note.text.trimmed().split(u'\n');
        for (const QString &line : lines) {
            QTextBlockFormat paragraph = formats.paragraph();
            paragraph.setBottomMargin(0);
            cursor.insertBlock(paragraph, formats.text);
            cursor.insertText(displayLine(line), formats.text);
        }
        closeCard(cursor, *card, distance);
    }
    if (look.noteRoom) {
        if (const QTextFrame *frame = frameOf(document, look.noteRoom->post))
            writeRoom(*frame);
        else
            writeRoom(*document.rootFrame()->childFrames().constLast());
    }
    cursor.endEditBlock();
}

} // namespace limber
