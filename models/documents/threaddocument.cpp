// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/documentformats.h>
#include <models/documents/postwriter.h>
#include <models/documents/threaddocument.h>

#include <QTextCursor>
#include <QTextOption>

#include <algorithm>

namespace limber {

namespace {

std::unique_ptr<QTextDocument> emptyDocument(const Thread &thread, const DocumentFormats &formats)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setLayoutEnabled(false);
    document->setDefaultFont(formats.body);
    document->setIndentWidth(formats.em * 1.6);
    document->setDocumentMargin(formats.style.paper ? 0 : formats.style.cardSpacing);
    document->setMetaInformation(QTextDocument::DocumentTitle, displayLine(thread.question.title));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    return document;
}

} // namespace

std::unique_ptr<QTextDocument> buildThreadDocument(const Thread &thread, const DocumentStyle &style, Timestamp now, std::stop_token stop)
{
    const DocumentFormats formats(style);
    auto document = emptyDocument(thread, formats);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock(); // or Qt puts its frames in order after each step
    PostWriter writer(thread, formats, now, cursor);
    if (stop.stop_requested())
        return {};
    if (!style.paper)
        writer.offerAccepting();
    writer.writeQuestion();
    if (style.paper && !thread.answers.empty())
        writer.writeAnswerCount();
    for (const Answer &answer : thread.answers) {
        if (stop.stop_requested())
            return {};
        writer.writeAnswer(answer);
    }
    writer.writePendingAnswers();
    if (style.paper)
        writer.writeSource();
    cursor.endEditBlock();
    document->setModified(false);
    document->setLayoutEnabled(true);
    return document;
}

std::unique_ptr<QTextDocument> buildPostDocument(
    const Thread &thread, const QString &post, const DocumentStyle &style, Timestamp now, std::stop_token stop)
{
    const DocumentFormats formats(style);
    auto document = emptyDocument(thread, formats);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    PostWriter writer(thread, formats, now, cursor);
    if (stop.stop_requested())
        return {};
    const auto answer = std::ranges::find(thread.answers, post, &Answer::id);
    if (post == thread.question.id)
        writer.writeQuestion();
    else if (answer != thread.answers.end())
        writer.writeAnswer(*answer);
    cursor.endEditBlock();
    document->setModified(false);
    document->setLayoutEnabled(true);
    return document;
}

} // namespace limber
