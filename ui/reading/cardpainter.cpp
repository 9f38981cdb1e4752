// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/blockproperty.h>
#include <models/documents/postframe.h>
#include <ui/reading/cardpainter.h>
#include <ui/reading/postlayout.h>

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace limber {

namespace {

constexpr qreal CardRadius = 10;
constexpr qreal DividerGap = 12;
constexpr qreal ChipPadding = 3; // there is no more room between two words

/// Several notes stand under each other where those of answers that are gone follow.
const QTextFrame *noteBehind(const QTextDocument &document, const QTextFrame &note)
{
    const int inside = note.lastPosition() + 2;
    const QTextFrame *frame = inside < document.characterCount() ? document.frameAt(inside) : nullptr;
    return frame && frame != &note && frame->frameFormat().intProperty(PostFrame::Kind) == PostFrame::NotePost ? frame : nullptr;
}

} // namespace

CardPainter::CardPainter(const QTextDocument &document, const Theme &theme)
    : m_document(document)
    , m_theme(theme)
    , m_left(document.rootFrame()->frameFormat().leftMargin())
    , m_right(document.textWidth() - document.rootFrame()->frameFormat().rightMargin())
{
}

void CardPainter::paint(QPainter &painter, const QRectF &visible, const QString &current) const
{
    const PostLayout layout(m_document);
    for (qsizetype place = layout.nearest(visible.top()); place < layout.posts().size(); ++place) {
        const QTextFrame &post = *layout.posts().at(place);
        const QTextBlock before = m_document.findBlock(post.firstPosition() - 1).previous();
        if (before.isValid() && before.blockFormat().boolProperty(DividerProperty))
            paintDivider(painter, before);
        const qreal top = layout.topOf(place);
        if (top > visible.bottom())
            break;
        if (post.frameFormat().hasProperty(PostFrame::Kind)) {
            const QRectF card(QPointF(m_left, top), QPointF(m_right, layout.bottomOf(place)));
            paintCard(painter, post.frameFormat(), card, !current.isEmpty() && layout.idOf(place) == current);
            paintChips(painter, post.firstCursorPosition().block());
        }
        for (const QTextFrame *note = layout.noteUnder(place); note; note = noteBehind(m_document, *note))
            paintNote(painter, *note, QRectF(QPointF(m_left, layout.topOf(*note)), QPointF(m_right, layout.bottomOf(*note))));
    }
}

void CardPainter::paintCard(QPainter &painter, const QTextFrameFormat &format, const QRectF &card, bool current) const
{
    const bool accepted = format.boolProperty(PostFrame::Accepted);
    const bool question = format.intProperty(PostFrame::Kind) == PostFrame::QuestionPost;
    if (format.boolProperty(PostFrame::Pending))
        painter.setPen(QPen(m_theme.accent, 1, Qt::DashLine));
    else
        painter.setPen(accepted ? m_theme.acceptedBorder : m_theme.border);
    painter.setBrush(question ? m_theme.questionCard : m_theme.card);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
    if (!current)
        return;
    painter.setPen(QPen(m_theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), CardRadius, CardRadius);
}

void CardPainter::paintNote(QPainter &painter, const QTextFrame &note, const QRectF &card) const
{
    const QRectF inset = card.adjusted(note.frameFormat().leftMargin(), 0, -note.frameFormat().rightMargin(), 0);
    painter.setPen(QPen(m_theme.accent, 1, Qt::DashLine));
    painter.setBrush(m_theme.chip);
    painter.drawRoundedRect(inset.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
}

void CardPainter::paintChips(QPainter &painter, const QTextBlock &header) const
{
    const QPointF origin = m_document.documentLayout()->blockBoundingRect(header).topLeft();
    for (auto at = header.begin(); !at.atEnd(); ++at) {
        if (!at.fragment().charFormat().boolProperty(BlockProperty::Chip))
            continue;
        const int from = at.fragment().position() - header.position();
        const QTextLine line = header.layout()->lineForTextPosition(from);
        if (!line.isValid())
            continue;
        const qreal start = line.cursorToX(from);
        const qreal end = line.cursorToX(from + at.fragment().length());
        const QFontMetricsF metrics(at.fragment().charFormat().font(), painter.device());
        const qreal baseline = line.y() + line.ascent();
        const QRectF text(QPointF(std::min(start, end), baseline - metrics.ascent()), QSizeF(qAbs(end - start), metrics.height()));
        const QRectF chip = text.translated(origin).adjusted(-ChipPadding, -1, ChipPadding, 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.chip);
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    }
}

void CardPainter::paintDivider(QPainter &painter, const QTextBlock &block) const
{
    const QRectF box = m_document.documentLayout()->blockBoundingRect(block);
    if (block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF words = line.naturalTextRect().translated(box.topLeft());
    painter.setPen(QPen(m_theme.accent, 1));
    const qreal middle = words.center().y();
    painter.drawLine(QPointF(m_left, middle), QPointF(words.left() - DividerGap, middle));
    painter.drawLine(QPointF(words.right() + DividerGap, middle), QPointF(m_right, middle));
}

} // namespace limber
