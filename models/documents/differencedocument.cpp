// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/differencedocument.h>
#include <models/documents/differencewriter.h>

#include <QTextOption>

namespace limber {

std::unique_ptr<QTextDocument> buildDifferenceDocument(const ThreadDifference &difference, const DifferenceLook &look, std::stop_token stop)
{
    const DocumentFormats formats(look.style);
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setLayoutEnabled(false);
    document->setDefaultFont(formats.body);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);

    QTextCursor cursor(document.get());
    cursor.beginEditBlock(); // or Qt puts its frames in order after each step
    DifferenceWriter writer(look, formats, cursor);
    int same = 0;
    for (const ThreadDifference::Post &post : difference.posts) {
        if (stop.stop_requested())
            return {};
        if (post.kind == ThreadDifference::Post::Kind::Same)
            ++same;
        else
            writer.write(post);
    }
    writer.writeSame(same);
    cursor.endEditBlock();
    document->setModified(false);
    document->setLayoutEnabled(true);
    return document;
}

} // namespace limber
