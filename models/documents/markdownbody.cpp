// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/blockproperty.h>
#include <models/documents/markdownbody.h>
#include <models/documents/markdownformats.h>
#include <models/documents/markdownsource.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextDocument>

#include <utility>

namespace limber {

namespace {

// Deeper ones are drawn at this depth: there is no room for more.
constexpr int maximumQuoteLevel = 8;
constexpr int maximumIndent = 8;
constexpr int bulletStretch = 230; // in percent

bool isCode(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence);
}

bool isRule(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

} // namespace

MarkdownBody::MarkdownBody(const DocumentFormats &formats, QTextCursor &cursor, bool fresh)
    : m_formats(formats)
    , m_cursor(cursor)
    , m_inlines(formats, cursor)
    , m_fresh(fresh)
{
}

void MarkdownBody::write(const QString &markdown)
{
    const QString plain = MarkdownSource::plain(markdown);
    if (MarkdownSource::quick(plain)) {
        QTextDocument source;
        source.setUndoRedoEnabled(false);
        source.setMarkdown(MarkdownSource::marked(plain),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        writeFrame(source.rootFrame()->begin());
    } else {
        writePlain(plain);
    }
    leaveCode();
    quoteTo(0, false);
    closeFrame();
}

void MarkdownBody::closeFrame()
{
    if (m_fresh) {
        m_cursor.block().setVisible(false); // Qt wants a block after each frame
        if (m_left) {
            QTextFrameFormat inner = m_left->frameFormat();
            inner.setBottomMargin(0);
            m_left->setFrameFormat(inner);
        }
    } else {
        QTextBlockFormat last = m_cursor.blockFormat();
        last.setBottomMargin(0);
        m_cursor.setBlockFormat(last);
    }
}

void MarkdownBody::startBlock(const QTextBlockFormat &format)
{
    if (m_fresh)
        m_cursor.setBlockFormat(format); // its characters' format is the table cell's own, where it is a cell's first
    else
        m_cursor.insertBlock(format, m_code ? m_formats.code : m_formats.text);
    m_fresh = false;
}

void MarkdownBody::writeFrame(QTextFrame::iterator at)
{
    for (; !at.atEnd(); ++at) {
        if (const auto *table = qobject_cast<const QTextTable *>(at.currentFrame()))
            writeTable(*table);
        else if (at.currentBlock().isValid())
            writeBlock(at.currentBlock());
    }
}

void MarkdownBody::writeBlock(const QTextBlock &block)
{
    const QTextBlockFormat theirs = block.blockFormat();
    if (block.length() <= 1 && !isCode(theirs) && !isRule(theirs) && !block.textList())
        return;
    if (m_code && !isCode(theirs))
        leaveCode();
    if (m_inList && !block.textList())
        closeList();
    m_inList = block.textList();
    quoteTo(qMin(theirs.intProperty(QTextFormat::BlockQuoteLevel), maximumQuoteLevel), block.text().isRightToLeft());
    if (isCode(theirs)) {
        writeCode(block);
    } else if (isRule(theirs)) {
        QTextBlockFormat format = m_formats.paragraph();
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        format.setBackground(m_formats.style.colors.rule);
        startBlock(format);
    } else if (theirs.headingLevel() > 0 && !block.textList()) {
        QTextBlockFormat format = m_formats.heading();
        format.setHeadingLevel(theirs.headingLevel());
        format.setProperty(BlockProperty::KeepWithNext, true);
        startBlock(format);
        m_inlines.write(block, m_formats.headingText(theirs.headingLevel()));
    } else if (const QTextList *list = block.textList()) {
        addToList(block, *list);
        m_inlines.write(block, m_formats.text);
    } else {
        startBlock(m_formats.paragraph(qMin(theirs.indent(), maximumIndent)));
        m_inlines.write(block, m_formats.text);
    }
}

void MarkdownBody::addToList(const QTextBlock &block, const QTextList &list)
{
    const QTextListFormat theirs = list.format();
    const int indent = qMin(theirs.indent(), maximumIndent);
    if (!m_lists.contains(&list) && !m_typedFrom.contains(&list) && theirs.style() == QTextListFormat::ListDecimal) {
        const int start = MarkdownSource::numberOf(block.text()).value_or(1);
        if (m_counted && m_counted->count() + 1 == start && m_counted->format().indent() == indent)
            m_lists.insert(&list, m_counted); // something stood in between, the counting goes on
        else if (start != 1)
            m_typedFrom.insert(&list, start);
    }
    if (const auto typed = m_typedFrom.constFind(&list); typed != m_typedFrom.constEnd()) {
        // Qt's lists count from 1: the number stands as text.
        startMarked(QString::number(*typed + list.itemNumber(block)) + theirs.numberSuffix() + QChar::Space, indent, block);
        return;
    }
    const QTextBlockFormat::MarkerType marker = block.blockFormat().marker();
    if (marker != QTextBlockFormat::MarkerType::NoMarker) {
        // Qt draws a box for both, and the cross of the ticked one can hardly be seen.
        startMarked(marker == QTextBlockFormat::MarkerType::Checked ? QStringLiteral("☑ ") : QStringLiteral("☐ "), indent, block);
        return;
    }
    startBlock(m_formats.listItem());
    // Qt leaves the width of a space between a bullet and its text, in the font of the block, which draws nothing else there.
    if (theirs.style() != QTextListFormat::ListDecimal) {
        QTextCharFormat wide;
        wide.setFontStretch(bulletStretch);
        m_cursor.mergeBlockCharFormat(wide);
    }
    if (QTextList *ours = m_lists.value(&list)) {
        ours->add(m_cursor.block());
        return;
    }
    QTextListFormat ours;
    ours.setStyle(theirs.style());
    ours.setIndent(indent);
    const bool rightToLeft = block.text().isRightToLeft(); // there Qt puts the space between the number and its dot
    ours.setNumberSuffix(rightToLeft ? theirs.numberSuffix() : theirs.numberSuffix() + QChar::Nbsp);
    QTextList *made = m_cursor.createList(ours);
    m_lists.insert(&list, made);
    if (theirs.style() == QTextListFormat::ListDecimal)
        m_counted = made;
}

void MarkdownBody::startMarked(const QString &marker, int indent, const QTextBlock &block)
{
    QTextBlockFormat format = m_formats.listItem();
    if (block.text().isRightToLeft()) { // the other way round Qt takes the hanging line for wider than it is
        format.setIndent(indent - 1);
    } else {
        format.setIndent(indent);
        format.setTextIndent(-QFontMetricsF(m_formats.body).horizontalAdvance(marker));
    }
    startBlock(format);
    m_cursor.insertText(marker, m_formats.text);
}

void MarkdownBody::closeList()
{
    if (m_fresh)
        return;
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(m_formats.paragraph().bottomMargin());
    m_cursor.setBlockFormat(last);
}

void MarkdownBody::writeCode(const QTextBlock &block)
{
    QTextBlockFormat format = m_formats.codeLine();
    format.setProperty(BlockProperty::KeepWithNext, !m_code); // the first two lines stay together
    if (!m_code) {
        const bool hide = m_fresh;
        if (hide)
            m_cursor.block().setVisible(false);
        const double indent = qMin(block.blockFormat().indent(), maximumIndent) * m_cursor.document()->indentWidth();
        m_code = m_cursor.insertFrame(MarkdownFormats::code(m_formats, indent));
        m_fresh = true;
    }
    startBlock(format);
    for (auto at = block.begin(); !at.atEnd(); ++at)
        m_cursor.insertText(MarkdownSource::unmarked(at.fragment().text(), true), m_formats.code);
}

void MarkdownBody::leaveCode()
{
    if (!m_code)
        return;
    if (const QTextBlock before = m_cursor.block().previous(); before.position() >= m_code->firstPosition()) {
        QTextBlockFormat format = before.blockFormat(); // and so do the last two
        format.setProperty(BlockProperty::KeepWithNext, true);
        QTextCursor(before).setBlockFormat(format);
    } else {
        QTextBlockFormat format = m_cursor.blockFormat(); // it is the only one
        format.setProperty(BlockProperty::KeepWithNext, false);
        m_cursor.setBlockFormat(format);
    }
    leave(std::exchange(m_code, nullptr));
}

void MarkdownBody::leave(QTextFrame *frame)
{
    m_cursor.setPosition(frame->lastPosition() + 1);
    m_fresh = true;
    m_left = frame;
}

void MarkdownBody::quoteTo(int level, bool rightToLeft)
{
    if (level != m_quotes.size())
        leaveCode();
    while (m_quotes.size() > level) {
        closeFrame();
        leave(m_quotes.takeLast());
    }
    while (m_quotes.size() < level) {
        if (m_fresh)
            m_cursor.block().setVisible(false);
        QTextTable *quote = m_cursor.insertTable(1, 1, MarkdownFormats::quote(m_formats));
        quote->cellAt(0, 0).setFormat(MarkdownFormats::quoteCell(m_formats, rightToLeft));
        m_cursor = quote->cellAt(0, 0).firstCursorPosition();
        m_quotes << quote;
        m_fresh = true;
    }
}

void MarkdownBody::writeTable(const QTextTable &table)
{
    leaveCode();
    if (std::exchange(m_inList, false))
        closeList();
    quoteTo(0, false);
    if (m_fresh)
        m_cursor.block().setVisible(false);
    QTextTable *ours = m_cursor.insertTable(table.rows(), table.columns(), MarkdownFormats::table(m_formats));
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            // Qt's reader aligns all rows but the header's.
            const QTextTableCell below = table.cellAt(qMin(qMax(row, 1), table.rows() - 1), column);
            writeCell(
                table.cellAt(row, column), ours->cellAt(row, column), row == 0, below.firstCursorPosition().blockFormat().alignment());
        }
    }
    leave(ours);
}

void MarkdownBody::writeCell(const QTextTableCell &from, const QTextTableCell &to, bool header, Qt::Alignment alignment)
{
    QTextCharFormat base = m_formats.text;
    if (header)
        base.setFontWeight(QFont::DemiBold);
    m_cursor = to.firstCursorPosition();
    m_fresh = true;
    for (auto at = from.begin(); !at.atEnd(); ++at) {
        if (at.currentBlock().length() <= 1 && at.currentBlock() != from.lastCursorPosition().block())
            continue; // Qt's reader puts one into the first cell after a quote
        QTextBlockFormat format = m_formats.codeLine();
        format.setProperty(BlockProperty::KeepWithNext, header);
        format.setAlignment(alignment & Qt::AlignHorizontal_Mask);
        startBlock(format);
        m_inlines.write(at.currentBlock(), base);
    }
}

void MarkdownBody::writePlain(const QString &text)
{
    startBlock(m_formats.paragraph());
    //: Stands over a post whose formatting is so tangled that reading it would take too long; the post follows as it was typed
    m_cursor.insertText(
        QCoreApplication::translate("limber::ThreadDocument", "Shown as it was typed: its formatting is too tangled."), m_formats.meta);
    const QStringList lines = text.split(QChar::LineFeed, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        startBlock(m_formats.paragraph());
        m_cursor.insertText(line, m_formats.text);
    }
}

} // namespace limber
