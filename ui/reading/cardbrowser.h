// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/threadlink.h>
#include <ui/presentation/theme.h>
#include <ui/reading/readinganchor.h>

#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>

#include <memory>
#include <optional>

namespace limber {

class ZoomLevel;

/// Shows a document of posts as cards in one column: each frame of the document that says what kind of post it is (PostFrame) gets a
/// rounded card painted behind it. Only what is in view is laid out and painted. It loads nothing: images and other resources are those
/// that the document carries.
class CardBrowser final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardBrowser)

public:
    /// `zoom` must outlive it.
    explicit CardBrowser(const ZoomLevel &zoom, QWidget *parent = nullptr);

    /// Shows another document, from its beginning or from `anchor` on. Its root frame's margins become those of the column.
    void showDocument(std::unique_ptr<QTextDocument> document, const ReadingAnchor &anchor = {});
    /// Shows a newer state of the document that is shown: whoever reads it, selects in it, or is at a link of it stays there.
    void replaceDocument(std::unique_ptr<QTextDocument> document);
    /// Shows nothing.
    void clearDocument();

    /// The widest that the column gets, in pixels: 740 where nobody says otherwise.
    void setColumnWidth(int pixels);
    [[nodiscard]] int columnLeft() const;
    [[nodiscard]] int columnRight() const;
    /// The style that documents shown here are to be built with.
    [[nodiscard]] DocumentStyle documentStyle() const;
    /// Where the top of the view is.
    [[nodiscard]] ReadingAnchor anchor() const;
    void scrollTo(const ReadingAnchor &anchor);
    /// Scrolls no further than it takes to have the line at `position` of the document in view.
    void showPosition(int position);
    /// Scrolls until this height of the document is at the top, as far as it goes.
    void scrollToHeight(int top);
    /// Draws a ring round the post with this PostFrame::PostId, or round none.
    void ringPost(const QString &post);

Q_SIGNALS:
    /// Another document is there, and was not laid out yet: what is written into it now is part of it. documentShown() follows.
    void documentTaken();
    /// Another document is shown: positions in the one before mean nothing any more.
    void documentShown();
    /// The view moved over its document; not because it got another one.
    void scrolled();
    /// documentStyle() is another one: build the document again.
    void styleChanged();
    /// The person turned the wheel with Ctrl: larger, or smaller.
    void zoomRequested(bool larger);
    /// A link to a person's profile, "limber:person/ID".
    void personActivated(const QString &person);
    void threadActivated(const limber::ThreadLink &link);
    /// A link to the person's own note on a post, "limber:note/POST".
    void noteActivated(const QString &post);
    /// Any other "limber:" link: what stands behind the colon.
    void pathActivated(const QString &path);
    /// An http, https or mailto link. Other links do nothing.
    void linkActivated(const QUrl &link);
    /// The web or mail link under the mouse or the focus, to be shown before it is followed; empty for none.
    void linkHovered(const QString &target);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void take(std::unique_ptr<QTextDocument> document);
    void activate(const QUrl &link);
    void applyColumn(const QTextDocument &document);
    void showFocusRing(bool shown);

    const ZoomLevel &m_zoom;
    Theme m_theme;
    int m_columnWidth = 740; ///< at most
    int m_wheel = 0; ///< turned with Ctrl, less than what makes a step
    bool m_focusRing = false; ///< the focus came here by key
    std::optional<ReadingAnchor> m_atShow; ///< where to be once there is a size to be laid out for
    QString m_ringed; ///< the post with the ring
    QTextCursor m_link; ///< over the link that the keyboard went to
    bool m_taking = false; ///< a document is being put in
};

} // namespace limber
