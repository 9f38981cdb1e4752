// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/pagebreaks.h>

#include <QColor>
#include <QList>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QtGlobal>

namespace limber {

/// Draws a document that is cut into pages. Each line is drawn on the page that it belongs to and on no other, not even where nobody sees
/// it: whoever reads the text out of a PDF would find it twice.
class PageContent final
{
public:
    /// Both must outlive this; `document` is laid out as it was when it was cut, and its blocks are not to be changed from now on.
    PageContent(QTextDocument &document, const QList<PageSpan> &pages);
    Q_DISABLE_COPY_MOVE(PageContent)

    /// Draws what a page shows between `left` and `right`, in the document's own pixels. `text` is the colour of text that has none.
    void draw(QPainter &painter, qsizetype page, double left, double right, const QColor &text);

private:
    void find(const QTextBlock &block);
    [[nodiscard]] bool isCut(const QTextBlock &block, qsizetype page) const;
    void drawLines(QPainter &painter, const QTextBlock &block, qsizetype page) const;

    QTextDocument &m_document;
    const QList<PageSpan> &m_pages;
    QList<QList<QTextBlock>> m_cut; ///< for each page the blocks on it that have lines on others too
};

} // namespace limber
