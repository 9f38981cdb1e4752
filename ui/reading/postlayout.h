// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reading/readinganchor.h>

#include <QList>
#include <QString>
#include <QTextDocument>
#include <QTextFrame>

#include <optional>

namespace limber {

/// Where the posts of a document stand: the frames under its root, but for the person's own notes. Asking Qt's layout for a frame's box, or
/// for what is at a point, lays out the whole document first, or answers for what was laid out before; blocks are laid out as far as they
/// are asked for, so all of this asks for blocks. Coordinates are the document's.
class PostLayout final
{
public:
    /// `document` must outlive it, and stay as it is meanwhile.
    explicit PostLayout(const QTextDocument &document);

    [[nodiscard]] const QList<QTextFrame *> &posts() const { return m_posts; }
    /// PostFrame::PostId of the post at a place of posts().
    [[nodiscard]] QString idOf(qsizetype place) const;
    /// The place of a post in posts(); -1 where it is not there.
    [[nodiscard]] qsizetype placeOf(const QString &post) const;
    [[nodiscard]] qreal topOf(qsizetype place) const;
    [[nodiscard]] qreal bottomOf(qsizetype place) const;
    /// The card of a note right under the post at a place of posts(); null where there is none.
    [[nodiscard]] const QTextFrame *noteUnder(qsizetype place) const;
    [[nodiscard]] qreal topOf(const QTextFrame &frame) const;
    [[nodiscard]] qreal bottomOf(const QTextFrame &frame) const;
    /// The place of the first post that is not wholly above `height`, or of the one before it; 0 where there is none. Lays out at most
    /// twice what is above.
    [[nodiscard]] qsizetype nearest(qreal height) const;
    /// The top of the line of text that holds `position`. Lays out no more than the document down to there.
    [[nodiscard]] qreal lineTop(int position) const;
    /// What is at a height of the document.
    [[nodiscard]] ReadingAnchor anchorAt(int height) const;
    /// The height that an anchor is at; none where its post is not there.
    [[nodiscard]] std::optional<int> heightOf(const ReadingAnchor &anchor) const;

private:
    const QTextDocument &m_document;
    const QList<QTextFrame *> m_posts;
};

} // namespace limber
