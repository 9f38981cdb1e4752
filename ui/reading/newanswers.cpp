// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/documentformats.h>
#include <models/documents/postframe.h>
#include <models/domain/toint.h>
#include <ui/reading/cardpainter.h>
#include <ui/reading/newanswers.h>

#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QList<QTextFrame *> framesOf(const QTextDocument &document, const QStringList &answers)
{
    QList<QTextFrame *> found;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (frame->frameFormat().intProperty(PostFrame::Kind) == PostFrame::AnswerPost
            && answers.contains(frame->frameFormat().stringProperty(PostFrame::PostId)))
            found.append(frame);
    }
    return found;
}

} // namespace

QString NewAnswers::firstIn(const QTextDocument &document, const QStringList &answers)
{
    const QList<QTextFrame *> found = framesOf(document, answers);
    return found.isEmpty() ? QString() : found.constFirst()->frameFormat().stringProperty(PostFrame::PostId);
}

void NewAnswers::mark(QTextDocument &document, const QStringList &answers, const ThreadLook &look)
{
    const QList<QTextFrame *> found = answers.isEmpty() ? QList<QTextFrame *>() : framesOf(document, answers);
    if (found.isEmpty())
        return;
    const DocumentFormats formats(look.style);
    QTextCharFormat fresh = formats.meta;
    fresh.setForeground(look.accent);
    fresh.setFontWeight(QFont::DemiBold);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const QTextFrame *frame : found) {
        cursor.setPosition(frame->firstPosition());
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u" · "_s, formats.meta);
        //: In the head of an answer that came since the thread was read.
        cursor.insertText(tr("new"), fresh);
    }
    // The empty block over a frame is its distance from the one before: there is one on either side of the divider.
    cursor.setPosition(found.constFirst()->firstPosition() - 1);
    const QTextBlockFormat distance = cursor.blockFormat();
    QTextBlockFormat divider;
    divider.setAlignment(Qt::AlignHCenter);
    divider.setProperty(CardPainter::DividerProperty, true);
    cursor.insertBlock(divider);
    //: A divider in a thread; the answers that came since it was read follow.
    cursor.insertText(tr("%n new answer(s)", nullptr, toInt(found.size())), fresh);
    cursor.insertBlock(distance);
    cursor.endEditBlock();
}

} // namespace limber
