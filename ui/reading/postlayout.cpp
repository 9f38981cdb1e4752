// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <ui/reading/postlayout.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace limber {

namespace {

QList<QTextFrame *> postsOf(const QTextDocument &document)
{
    QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    frames.removeIf([](const QTextFrame *frame) { return frame->frameFormat().intProperty(PostFrame::Kind) == PostFrame::NotePost; });
    return frames;
}

} // namespace

PostLayout::PostLayout(const QTextDocument &document)
    : m_document(document)
    , m_posts(postsOf(document))
{
}

const QTextFrame *PostLayout::noteUnder(qsizetype place) const
{
    const int inside = m_posts.at(place)->lastPosition() + 2;
    const QTextFrame *frame = inside < m_document.characterCount() ? m_document.frameAt(inside) : nullptr;
    return frame && frame->frameFormat().intProperty(PostFrame::Kind) == PostFrame::NotePost ? frame : nullptr;
}

QString PostLayout::idOf(qsizetype place) const
{
    return m_posts.at(place)->frameFormat().stringProperty(PostFrame::PostId);
}

qsizetype PostLayout::placeOf(const QString &post) const
{
    const auto found = std::find_if(m_posts.begin(), m_posts.end(),
        [&](const QTextFrame *frame) { return frame->frameFormat().stringProperty(PostFrame::PostId) == post; });
    return found == m_posts.end() ? -1 : found - m_posts.begin();
}

qreal PostLayout::topOf(qsizetype place) const
{
    return topOf(*m_posts.at(place));
}

qreal PostLayout::bottomOf(qsizetype place) const
{
    return bottomOf(*m_posts.at(place));
}

qreal PostLayout::topOf(const QTextFrame &frame) const
{
    return m_document.documentLayout()->blockBoundingRect(frame.firstCursorPosition().block()).top() - frame.frameFormat().padding();
}

qreal PostLayout::bottomOf(const QTextFrame &frame) const
{
    // The block behind a frame begins where the frame ends.
    return m_document.documentLayout()->blockBoundingRect(m_document.findBlock(frame.lastPosition() + 1)).top();
}

qsizetype PostLayout::nearest(qreal height) const
{
    qsizetype below = 1;
    while (below < m_posts.size() && topOf(below) <= height)
        below *= 2;
    qsizetype first = below / 2;
    qsizetype last = std::min(below, m_posts.size());
    while (first < last) {
        const qsizetype middle = first + (last - first) / 2;
        if (topOf(middle) <= height)
            first = middle + 1;
        else
            last = middle;
    }
    return std::max<qsizetype>(0, first - 1);
}

qreal PostLayout::lineTop(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    const QRectF box = m_document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? box.top() + line.y() : box.top();
}

ReadingAnchor PostLayout::anchorAt(int height) const
{
    if (height <= 0 || m_posts.isEmpty())
        return {};
    const qsizetype place = nearest(height);
    const QTextFrame &post = *m_posts.at(place);
    ReadingAnchor anchor;
    anchor.post = idOf(place);
    const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
    for (QTextBlock block = post.firstCursorPosition().block(); block.isValid() && block.position() <= post.lastPosition();
         block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF box = layout.blockBoundingRect(block);
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const QTextLine line = block.layout()->lineAt(number);
            anchor.offset = block.position() + line.textStart() - post.firstPosition();
            anchor.pixels = height - qRound(box.top() + line.y());
            if (box.top() + line.y() + line.height() > height)
                return anchor;
        }
    }
    return anchor;
}

std::optional<int> PostLayout::heightOf(const ReadingAnchor &anchor) const
{
    const qsizetype place = anchor.post.isEmpty() ? -1 : placeOf(anchor.post);
    if (place < 0)
        return {};
    const QTextFrame &post = *m_posts.at(place);
    const int position = std::min(post.firstPosition() + std::max(0, anchor.offset), post.lastPosition());
    return qRound(lineTop(position)) + anchor.pixels;
}

} // namespace limber
