// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/theme.h>

#include <QRectF>
#include <QString>
#include <QTextDocument>

class QPainter;
class QTextBlock;
class QTextFrame;

namespace limber {

/// Paints what stands behind the text of a document of posts: a rounded card for each, a ring round the one that the keyboard went to, and
/// lines beside a divider. In the document's coordinates, and only what is in view.
class CardPainter final
{
public:
    /// What a block between two posts says of itself, to be drawn as a divider: its text stands between two lines.
    static constexpr int DividerProperty = QTextFormat::UserProperty + 200;

    /// Both must outlive it.
    CardPainter(const QTextDocument &document, const Theme &theme);

    /// `current` is the PostFrame::PostId of the post with the ring, or empty.
    void paint(QPainter &painter, const QRectF &visible, const QString &current) const;

private:
    void paintCard(QPainter &painter, const QTextFrameFormat &format, const QRectF &card, bool current) const;
    void paintNote(QPainter &painter, const QTextFrame &note, const QRectF &card) const;
    void paintChips(QPainter &painter, const QTextBlock &header) const;
    void paintDivider(QPainter &painter, const QTextBlock &block) const;

    const QTextDocument &m_document;
    const Theme &m_theme;
    const qreal m_left;
    const qreal m_right;
};

} // namespace limber
