// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/markdownformats.h>

namespace limber {

QTextFrameFormat MarkdownFormats::code(const DocumentFormats &formats, double indent)
{
    QTextFrameFormat frame;
    frame.setBackground(formats.style.colors.codeBackground);
    frame.setPadding(formats.em * 0.7);
    frame.setTopMargin(formats.em * 0.1);
    frame.setBottomMargin(formats.em * 0.8);
    frame.setLeftMargin(indent);
    return frame;
}

QTextTableFormat MarkdownFormats::quote(const DocumentFormats &formats)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(formats.em * 0.5);
    format.setBottomMargin(formats.em * 0.7);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextTableCellFormat MarkdownFormats::quoteCell(const DocumentFormats &formats, bool rightToLeft)
{
    QTextTableCellFormat cell;
    cell.setBottomPadding(formats.em * 0.25); // as much as the line height leaves above the first line
    const QBrush bar(formats.style.colors.quoteBar);
    if (rightToLeft) {
        cell.setRightBorder(3);
        cell.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setRightBorderBrush(bar);
        cell.setRightPadding(formats.em * 0.9);
    } else {
        cell.setLeftBorder(3);
        cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setLeftBorderBrush(bar);
        cell.setLeftPadding(formats.em * 0.9);
    }
    return cell;
}

QTextTableFormat MarkdownFormats::table(const DocumentFormats &formats)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(formats.style.colors.rule);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(formats.em * 0.4);
    format.setTopMargin(formats.em * 0.2);
    format.setBottomMargin(formats.em * 0.8);
    format.setHeaderRowCount(1);
    return format;
}

} // namespace limber
