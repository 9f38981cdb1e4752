// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/documentformats.h>
#include <models/documents/postframe.h>
#include <ui/reading/answerinvitation.h>

#include <QTextCursor>
#include <QTextFrame>

namespace limber {

using namespace Qt::StringLiterals;

bool AnswerInvitation::isOpen(const Thread &thread)
{
    return thread.source.info.posting && !thread.question.closed && !thread.gone && !thread.pendingQuestion;
}

void AnswerInvitation::write(QTextDocument &document, const Thread &thread, const ThreadLook &look)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    if (!isOpen(thread) || frames.isEmpty())
        return;
    const DocumentFormats formats(look.style);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setPosition(frames.constLast()->lastPosition() + 1);
    const QTextBlockFormat distance = cursor.blockFormat();
    QTextFrameFormat card;
    card.setPadding(look.style.cardPadding);
    card.setProperty(PostFrame::Kind, int(PostFrame::NotePost)); // it is painted as what is the person's own
    card.setProperty(PostFrame::PostId, u"answer-invitation"_s);
    const QTextFrame *frame = cursor.insertFrame(card);
    QTextBlockFormat line;
    line.setAlignment(Qt::AlignHCenter);
    line.setLayoutDirection(look.style.locale.textDirection());
    cursor.setBlockFormat(line);
    QTextCharFormat link = formats.text;
    link.merge(formats.link);
    link.setFontUnderline(false);
    link.setAnchorHref(u"limber:answer"_s);
    //: A link at the end of a thread: it opens a window to write an answer in.
    cursor.insertText(tr("Got an answer? Write it…"), link);
    cursor.setPosition(frame->lastPosition() + 1);
    cursor.setBlockFormat(distance);
    cursor.endEditBlock();
}

} // namespace limber
