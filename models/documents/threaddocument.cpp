// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/documentformats.h>
#include <models/documents/postwriter.h>
#include <models/documents/threaddocument.h>

#include <QTextCursor>
#include <QTextOption>

namespace limber {

std::unique_ptr<QTextDocument> buildThreadDocument(const Thread &thread, const DocumentStyle &style, Timestamp now, std::stop_token stop)
{
    const DocumentFormats formats(style);
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setLayoutEnabled(false);
    document->setDefaultFont(formats.body);
    document->setIndentWidth(formats.em * 1.6);
    document->setDocumentMargin(style.paper ? 0 : style.cardSpacing);
    document->setMetaInformation(QTextDocument::DocumentTitle, displayLine(thread.question.title));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);

    QTextCursor cursor(document.get());
    cursor.beginEditBlock(); // or Qt puts its frames in order after each step
    PostWriter writer(thread, formats, now, cursor);
    if (stop.stop_requested())
        return {};
    writer.writeQuestion();
    if (style.paper && !thread.answers.empty())
        writer.writeAnswerCount();
    for (const Answer &answer : thread.answers) {
        if (stop.stop_requested())
            return {};
        writer.writeAnswer(answer);
    }
    if (style.paper)
        writer.writeSource();
    cursor.endEditBlock();
    document->setModified(false);
    document->setLayoutEnabled(true);
    return document;
}

} // namespace limber
