// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/pagecontent.h>

#include <QAbstractTextDocumentLayout>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace limber {

namespace {

// Pages are drawn that much smaller than they are: what only touches a page must not be written into it.
constexpr double touching = 2;

/// Whether something is painted behind a block, which would cover lines that are drawn before it.
bool hasGround(const QTextDocument &document, const QTextBlock &block)
{
    for (const QTextFrame *frame = document.frameAt(block.position()); frame; frame = frame->parentFrame()) {
        if (frame->frameFormat().background().style() != Qt::NoBrush)
            return true;
    }
    return false;
}

} // namespace

PageContent::PageContent(QTextDocument &document, const QList<PageSpan> &pages)
    : m_document(document)
    , m_pages(pages)
    , m_cut(pages.size())
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.isVisible() && block.layout()->lineCount() > 0)
            find(block);
    }
}

void PageContent::find(const QTextBlock &block)
{
    const QRectF box = m_document.documentLayout()->blockBoundingRect(block);
    auto page = std::lower_bound(
        m_pages.begin(), m_pages.end(), box.top() + touching, [](const PageSpan &span, double top) { return span.bottom < top; });
    for (; page != m_pages.end() && page->top < box.bottom() - touching; ++page) {
        if (isCut(block, page - m_pages.begin()))
            m_cut[page - m_pages.begin()] << block;
    }
}

bool PageContent::isCut(const QTextBlock &block, qsizetype page) const
{
    const double top = m_document.documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        if (top + line.y() > m_pages.at(page).bottom - touching)
            return false; // Qt draws nothing that begins below the page
        if (pageOfLine(m_pages, top + line.y() + line.height()) != page)
            return true;
    }
    return false;
}

void PageContent::drawLines(QPainter &painter, const QTextBlock &block, qsizetype page) const
{
    const QPointF origin = m_document.documentLayout()->blockBoundingRect(block).topLeft();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        if (pageOfLine(m_pages, origin.y() + line.y() + line.height()) == page)
            line.draw(&painter, origin);
    }
}

void PageContent::draw(QPainter &painter, qsizetype page, double left, double right, const QColor &text)
{
    const PageSpan span = m_pages.at(page);
    QAbstractTextDocumentLayout::PaintContext paint;
    paint.palette.setColor(QPalette::Text, text);
    paint.clip = QRectF(QPointF(left, span.top + touching), QPointF(right, span.bottom - touching));
    painter.save();
    painter.setPen(text);
    // Qt draws a block from the line on that stands before the first one to be seen: these blocks are drawn line by line, and hidden from
    // it. They go on from the page before, so they come first, in the order of reading, where nothing is painted behind them.
    for (const QTextBlock &block : m_cut.at(page)) {
        if (!hasGround(m_document, block))
            drawLines(painter, block, page);
    }
    for (QTextBlock &block : m_cut[page])
        block.setVisible(false);
    m_document.documentLayout()->draw(&painter, paint);
    for (QTextBlock &block : m_cut[page])
        block.setVisible(true);
    for (const QTextBlock &block : m_cut.at(page)) {
        if (hasGround(m_document, block))
            drawLines(painter, block, page);
    }
    painter.restore();
}

} // namespace limber
