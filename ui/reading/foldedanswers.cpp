// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/documentformats.h>
#include <ui/reading/foldedanswers.h>

#include <QTextCursor>

namespace limber {

using namespace Qt::StringLiterals;

void FoldedAnswers::write(QTextDocument &document, int folded, bool shown, const ThreadLook &look)
{
    if (folded == 0)
        return;
    const DocumentFormats formats(look.style);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QTextBlockFormat line = formats.paragraph();
    line.setAlignment(Qt::AlignHCenter);
    line.setTopMargin(formats.em);
    line.setLayoutDirection(look.style.locale.textDirection());
    cursor.insertBlock(line);
    if (!shown) {
        //: In a thread, while the expert lens leaves out what others said; the link "4 other answers" follows.
        cursor.insertText(tr("No expert has answered yet."), formats.meta);
        cursor.insertText(u" "_s, formats.meta);
    }
    QTextCharFormat link = formats.text;
    link.merge(formats.link);
    link.setAnchorHref(u"limber:others"_s);
    //: A link that shows the answers which the expert lens leaves out.
    cursor.insertText(tr("%n other answer(s)", nullptr, folded), link);
    cursor.endEditBlock();
}

} // namespace limber
