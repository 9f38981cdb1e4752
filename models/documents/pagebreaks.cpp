// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/blockproperty.h>
#include <models/documents/pagebreaks.h>

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <utility>
#include <vector>

namespace limber {

namespace {

constexpr double touching = 0.5;

/// One line, or the lines beside each other in the cells of a table.
struct Row
{
    double top = 0; ///< with the empty space above it that is its frame's or its cell's
    double bottom = 0;
    double textTop = 0;
    double textBottom = 0;
    bool mayEndPage = true;
};

/// The empty space that belongs to the first and to the last line of a block, as a frame or a cell around it begins or ends there.
struct Padding
{
    double above = 0;
    double below = 0;
};

Padding paddingOf(const QTextDocument &document, const QTextBlock &block)
{
    QTextFrame *frame = document.frameAt(block.position());
    if (frame == document.rootFrame())
        return {};
    const QTextFrameFormat format = frame->frameFormat();
    double padding = format.border() + format.padding();
    int first = frame->firstPosition();
    int last = frame->lastPosition();
    double below = 0;
    if (const auto *table = qobject_cast<QTextTable *>(frame)) {
        const QTextTableCell cell = table->cellAt(block.position());
        padding = format.border() + table->format().cellPadding();
        first = cell.firstPosition();
        last = cell.lastPosition();
        below = cell.format().toTableCellFormat().bottomPadding();
    }
    return {.above = block.position() == first ? padding : 0, .below = block.position() + block.length() - 1 == last ? padding + below : 0};
}

/// The row of a table that a block is in, or nothing; a block quote is a table of one cell and has none.
using TableRow = std::pair<const QTextTable *, int>;

TableRow tableRowOf(const QTextDocument &document, const QTextBlock &block)
{
    const auto *table = qobject_cast<const QTextTable *>(document.frameAt(block.position()));
    if (!table || table->rows() * table->columns() == 1)
        return {};
    return {table, table->cellAt(block.position()).row()};
}

std::vector<Row> linesOf(const QTextDocument &document)
{
    std::vector<Row> lines;
    TableRow open; // the row of a table that the lines from `opened` on are in
    size_t opened = 0;
    const auto closeTableRow = [&] {
        Row lowest;
        for (size_t i = opened; i < lines.size() && open.first; ++i) {
            if (lines[i].bottom > lowest.bottom)
                lowest = lines[i];
        }
        for (size_t i = opened; i < lines.size() && open.first; ++i)
            lines[i].mayEndPage = lines[i].mayEndPage && lines[i].bottom > lowest.top;
        opened = lines.size();
    };
    const QPaintDevice *device = document.documentLayout()->paintDevice();
    const double scale = device ? device->logicalDpiY() / 96.0 : 1; // Qt scales paddings in the same way
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible() || block.blockFormat().boolProperty(BlockProperty::Gap))
            continue;
        if (const TableRow row = tableRowOf(document, block); row != open) {
            closeTableRow();
            open = row;
        }
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        const bool keep = block.blockFormat().boolProperty(BlockProperty::KeepWithNext);
        const Padding padding = paddingOf(document, block);
        const int count = layout->lineCount();
        for (int i = 0; i < count; ++i) {
            const QTextLine line = layout->lineAt(i);
            const double top = origin.y() + line.y();
            const double bottom = top + line.height();
            // Two lines at least of a paragraph stay on either side.
            const bool alone = i + 1 < count && (i == 0 || i + 2 == count);
            const double above = i == 0 ? padding.above * scale : 0;
            const double below = i + 1 == count ? padding.below * scale : 0;
            lines.push_back({top - above, bottom + below, top, bottom, !keep && !alone});
        }
    }
    closeTableRow();
    std::stable_sort(lines.begin(), lines.end(), [](const Row &one, const Row &other) { return one.top < other.top; });
    return lines;
}

/// Rows that follow each other, made of lines that may stand beside each other.
std::vector<Row> rowsOf(const std::vector<Row> &lines)
{
    std::vector<Row> rows;
    for (const Row &line : lines) {
        if (!rows.empty() && line.textTop < rows.back().textBottom - touching) { // cells that share a border touch
            rows.back().bottom = std::max(rows.back().bottom, line.bottom);
            rows.back().textBottom = std::max(rows.back().textBottom, line.textBottom);
            rows.back().mayEndPage = rows.back().mayEndPage && line.mayEndPage;
        } else {
            rows.push_back(line);
        }
    }
    return rows;
}

/// The lines of a row that no page can hold, as far as they are not shown above `shown`.
std::vector<Row> restOf(const std::vector<Row> &lines, const Row &row, double shown)
{
    std::vector<Row> rest;
    auto line = std::lower_bound(lines.begin(), lines.end(), row.top, [](const Row &one, double top) { return one.top < top; });
    for (; line != lines.end() && line->top < row.textBottom - touching; ++line) {
        if (line->textBottom > shown + touching)
            rest.push_back(*line);
    }
    return rest;
}

/// The bottom of the lowest line that ends at `limit` or above it; where all end below it, of the one that ends first.
double lowestWithin(const std::vector<Row> &lines, double limit)
{
    double lowest = 0;
    double first = lines.front().textBottom;
    for (const Row &line : lines) {
        first = std::min(first, line.textBottom);
        if (line.textBottom <= limit)
            lowest = std::max(lowest, line.textBottom);
    }
    return std::max(lowest, first);
}

} // namespace

QList<PageSpan> pageSpans(const QTextDocument &document, double height)
{
    const std::vector<Row> lines = linesOf(document);
    const std::vector<Row> rows = rowsOf(lines);
    QList<PageSpan> pages;
    size_t first = 0;
    double top = rows.empty() ? 0 : rows.front().top;
    double shown = top; // everything above it is on a page
    while (first < rows.size()) {
        size_t end = first; // one past the last row that there is room for
        while (end < rows.size() && rows[end].bottom - top <= height)
            ++end;
        size_t good = end;
        while (good > first && good < rows.size() && !rows[good - 1].mayEndPage)
            --good;
        if (good > first)
            end = good;
        if (end > first) {
            shown = rows[end - 1].bottom;
        } else { // what is left of it is taller than a page
            shown = lowestWithin(restOf(lines, rows[first], shown), top + height);
            if (restOf(lines, rows[first], shown).empty()) {
                shown = std::max(shown, std::min(rows[first].bottom, top + height));
                end = first + 1;
            }
        }
        pages.append({top, shown});
        first = end;
        if (first < rows.size())
            top = rows[first].textTop < shown - touching ? restOf(lines, rows[first], shown).front().top : rows[first].top;
    }
    if (pages.isEmpty())
        pages.append({0, height});
    return pages;
}

qsizetype pageOfLine(const QList<PageSpan> &pages, double bottom)
{
    const auto page = std::lower_bound(
        pages.begin(), pages.end(), bottom - touching, [](const PageSpan &span, double line) { return span.bottom < line; });
    return std::min(page - pages.begin(), pages.size() - 1);
}

} // namespace limber
