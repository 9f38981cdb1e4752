// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/differencewriter.h>
#include <models/documents/displayline.h>
#include <models/documents/postframe.h>

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using Post = ThreadDifference::Post;

QString kindOf(const Post &post)
{
    switch (post.kind) {
    case Post::Kind::Same:
        return {};
    case Post::Kind::Changed:
        //: Of a post in a comparison of two versions
        return QCoreApplication::translate("limber::DifferenceDocument", "changed");
    case Post::Kind::Removed:
        //: Of a post in a comparison of two versions
        return QCoreApplication::translate("limber::DifferenceDocument", "taken away");
    case Post::Kind::Added:
        //: Of a post in a comparison of two versions
        return QCoreApplication::translate("limber::DifferenceDocument", "new");
    }
    return {};
}

/// Without what could make it look like another text; its spaces stay, for words stand between them.
QString shown(const QString &text)
{
    const bool before = !text.isEmpty() && text.front().isSpace();
    const bool after = text.size() > 1 && text.back().isSpace();
    const QString line = displayLine(text);
    if (line.isEmpty())
        return before ? QString(QChar::Space) : QString();
    return (before ? u" "_s : QString()) + line + (after ? u" "_s : QString());
}

} // namespace

DifferenceWriter::DifferenceWriter(const DifferenceLook &look, const DocumentFormats &formats, QTextCursor &cursor)
    : m_look(look)
    , m_formats(formats)
    , m_cursor(cursor)
{
}

void DifferenceWriter::write(const Post &post)
{
    QTextFrameFormat format;
    format.setPadding(m_formats.style.cardPadding);
    format.setProperty(PostFrame::Kind, int(post.id.isEmpty() ? PostFrame::QuestionPost : PostFrame::AnswerPost));
    format.setProperty(PostFrame::PostId, post.id);
    if (m_first)
        m_cursor.block().setVisible(false); // Qt wants a block before each frame
    m_first = false;
    QTextFrame *frame = m_cursor.insertFrame(format);
    writeHeader(post);
    writeParagraphs(post);
    m_cursor.setPosition(frame->lastPosition());
    m_cursor.block().setVisible(false); // Qt wants a block behind each table, too
    m_cursor.setPosition(frame->lastPosition() + 1);
    QTextBlockFormat gap;
    gap.setLineHeight(m_formats.style.cardSpacing, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(gap);
}

void DifferenceWriter::writeHeader(const Post &post)
{
    QTextBlockFormat header;
    header.setBottomMargin(m_formats.em * 0.5);
    header.setLayoutDirection(m_formats.style.locale.textDirection());
    m_cursor.setBlockFormat(header);
    const QString author = isolatedLine(post.author, m_formats.style.locale.textDirection());
    QString name;
    if (post.id.isEmpty()) {
        //: Heads the question in a comparison of two versions
        name = QCoreApplication::translate("limber::DifferenceDocument", "Question");
    } else if (author.isEmpty()) {
        //: Heads an answer whose author is not known, in a comparison of two versions
        name = QCoreApplication::translate("limber::DifferenceDocument", "Answer");
    } else {
        //: Heads an answer in a comparison of two versions. %1: its author
        name = QCoreApplication::translate("limber::DifferenceDocument", "Answer by %1").arg(author);
    }
    m_cursor.insertText(name, m_formats.name);
    m_cursor.insertText(u" · "_s + kindOf(post), m_formats.meta);
}

void DifferenceWriter::writeParagraphs(const Post &post)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(m_formats.em * 0.35);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    format.setHeaderRowCount(1);
    format.setLayoutDirection(m_formats.style.locale.textDirection());
    QTextTable &table = *m_cursor.insertTable(int(post.paragraphs.size()) + 1, 2, format);
    writeHeadings(table);
    for (qsizetype row = 0; row < post.paragraphs.size(); ++row) {
        const ThreadDifference::Paragraph &paragraph = post.paragraphs.at(row);
        const bool title = row == 0 && post.id.isEmpty() && post.kind == Post::Kind::Changed;
        writeCell(table, int(row) + 1, Side::Before, paragraph.before, title);
        writeCell(table, int(row) + 1, Side::After, paragraph.after, title);
    }
}

void DifferenceWriter::writeHeadings(QTextTable &table)
{
    table.cellAt(0, columnOf(Side::Before)).firstCursorPosition().insertText(m_look.before, m_formats.meta);
    table.cellAt(0, columnOf(Side::After)).firstCursorPosition().insertText(m_look.after, m_formats.meta);
}

int DifferenceWriter::columnOf(Side side) const
{
    // Qt lays out the columns of a table from the left whatever direction it has.
    const bool mirrored = m_formats.style.locale.textDirection() == Qt::RightToLeft;
    return (side == Side::Before) != mirrored ? 0 : 1;
}

void DifferenceWriter::writeCell(QTextTable &table, int row, Side side, const QList<TextPart> &parts, bool title)
{
    QTextTableCell cell = table.cellAt(row, columnOf(side));
    const bool differs = std::any_of(parts.begin(), parts.end(), [](const TextPart &part) { return part.kind != TextPart::Kind::Same; });
    if (differs) {
        QTextCharFormat surface = cell.format();
        surface.setBackground(side == Side::Before ? m_look.removedSurface : m_look.addedSurface);
        cell.setFormat(surface);
    }
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat paragraph = m_formats.paragraph();
    paragraph.setBottomMargin(0);
    cursor.setBlockFormat(paragraph);
    for (const TextPart &part : parts) {
        QTextCharFormat format = title ? m_formats.name : m_formats.text;
        if (part.kind == TextPart::Kind::Removed) {
            format.setForeground(m_look.removed);
            format.setFontStrikeOut(true);
        } else if (part.kind == TextPart::Kind::Added) {
            format.setForeground(m_look.added);
            format.setFontUnderline(true);
        }
        cursor.insertText(shown(part.text), format);
    }
}

void DifferenceWriter::writeSame(int posts)
{
    if (posts == 0)
        return;
    QTextBlockFormat line = m_formats.paragraph();
    line.setLayoutDirection(m_formats.style.locale.textDirection());
    m_cursor.insertBlock(line);
    //: Under a comparison of two versions of a thread
    m_cursor.insertText(
        QCoreApplication::translate("limber::DifferenceDocument", "%n further post(s) did not change.", nullptr, posts), m_formats.meta);
}

} // namespace limber
