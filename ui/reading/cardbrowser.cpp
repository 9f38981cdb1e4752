// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 740;
constexpr int ColumnMargin = 16;
constexpr qreal CardRadius = 10;
constexpr int RingWidth = 2;
constexpr qreal FaceLines = 1.8; // the height of a face, in lines of text

bool isOutside(const QUrl &link)
{
    const QString scheme = link.scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
}

// Asking the layout for a frame's box, or for what is at a point, lays out the whole document first, or answers for what was laid out
// before. Blocks are laid out as far as they are asked for.

qreal topOf(const QTextDocument &document, const QTextFrame &post)
{
    return document.documentLayout()->blockBoundingRect(post.firstCursorPosition().block()).top() - post.frameFormat().padding();
}

/// The first of `posts` that is not wholly above `height`, or the one before it. Lays out at most twice what is above.
qsizetype postNear(const QTextDocument &document, const QList<QTextFrame *> &posts, qreal height)
{
    qsizetype below = 1;
    while (below < posts.size() && topOf(document, *posts.at(below)) <= height)
        below *= 2;
    const auto first = posts.begin() + below / 2;
    const auto last = posts.begin() + std::min(below, posts.size());
    const auto found =
        std::upper_bound(first, last, height, [&](qreal value, const QTextFrame *post) { return value < topOf(document, *post); });
    return std::max<qsizetype>(0, found - posts.begin() - 1);
}

QTextFrame *postNamed(const QTextDocument &document, const QString &post)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    const auto found = std::find_if(frames.begin(), frames.end(),
        [&](const QTextFrame *frame) { return frame->frameFormat().stringProperty(PostFrame::PostId) == post; });
    return found == frames.end() ? nullptr : *found;
}

/// The top of the line of text that holds `position`, in the document's coordinates. Lays out no more than the document down to there.
qreal lineTop(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? box.top() + line.y() : box.top();
}

} // namespace

CardBrowser::CardBrowser(const ZoomLevel &zoom, QWidget *parent)
    : QTextBrowser(parent)
    , m_zoom(zoom)
    , m_theme(Theme::from(palette()))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // paintEvent() fills it
    connect(this, &QTextBrowser::anchorClicked, this, &CardBrowser::activate);
    connect(this, &QTextBrowser::highlighted, this,
        [this](const QUrl &link) { Q_EMIT linkHovered(isOutside(link) ? link.toDisplayString() : QString()); });
    connect(&m_zoom, &ZoomLevel::changed, this, &CardBrowser::styleChanged);
}

void CardBrowser::showDocument(std::unique_ptr<QTextDocument> document, const ReadingAnchor &anchor)
{
    const QPointer<QTextDocument> previous = this->document(); // the very first one is the control's, and goes by itself
    QTextDocument *next = document.release();
    next->setParent(this);
    setDocument(next);
    if (previous && previous->parent() == this)
        delete previous;
    applyColumn();
    scrollTo(anchor);
    Q_EMIT linkHovered({});
}

void CardBrowser::clearDocument()
{
    showDocument(std::make_unique<QTextDocument>());
}

DocumentStyle CardBrowser::documentStyle() const
{
    DocumentStyle style;
    style.font = font();
    if (style.font.pointSizeF() > 0)
        style.font.setPointSizeF(style.font.pointSizeF() * m_zoom.percent() / 100.0);
    else
        style.font.setPixelSize(std::max(1, style.font.pixelSize() * m_zoom.percent() / 100));
    style.colors = m_theme.documentColors();
    style.locale = locale();
    style.faceSize = std::max(style.faceSize, qRound(FaceLines * QFontMetrics(style.font).height()));
    style.devicePixelRatio = devicePixelRatioF();
    return style;
}

ReadingAnchor CardBrowser::anchor() const
{
    if (m_atShow)
        return *m_atShow;
    const int top = verticalScrollBar()->value();
    const QList<QTextFrame *> posts = document()->rootFrame()->childFrames();
    if (top <= 0 || posts.isEmpty())
        return {};
    const QTextFrame &post = *posts.at(postNear(*document(), posts, top));
    ReadingAnchor anchor;
    anchor.post = post.frameFormat().stringProperty(PostFrame::PostId);
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    for (QTextBlock block = post.firstCursorPosition().block(); block.isValid() && block.position() <= post.lastPosition();
         block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF box = layout.blockBoundingRect(block);
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const QTextLine line = block.layout()->lineAt(number);
            anchor.offset = block.position() + line.textStart() - post.firstPosition();
            anchor.pixels = top - qRound(box.top() + line.y());
            if (box.top() + line.y() + line.height() > top)
                return anchor;
        }
    }
    return anchor;
}

void CardBrowser::scrollTo(const ReadingAnchor &anchor)
{
    if (!isVisible()) {
        m_atShow = anchor;
        return;
    }
    const QTextFrame *post = anchor.post.isEmpty() ? nullptr : postNamed(*document(), anchor.post);
    if (!post) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const int position = std::min(post->firstPosition() + std::max(0, anchor.offset), post->lastPosition());
    const int top = qRound(lineTop(*document(), position)) + anchor.pixels;
    // The document is laid out as far as it is looked at, and says how long it is only now and then; the bar's range has to reach the place
    // before it can go there.
    if (top > verticalScrollBar()->maximum()) {
        QAbstractTextDocumentLayout *layout = document()->documentLayout();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
    verticalScrollBar()->setValue(top);
}

QVariant CardBrowser::loadResource(int type, const QUrl &)
{
    // Given nothing, or something that is no picture, Qt goes and opens the file of that name by itself.
    if (type == QTextDocument::ImageResource) {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    return QByteArray();
}

void CardBrowser::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_theme.readingBase);
        const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-scrolled);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCards(painter, QRectF(event->rect()).translated(scrolled));
    }
    QTextBrowser::paintEvent(event);
    if (m_focusRing) {
        QPainter painter(viewport());
        painter.setPen(QPen(m_theme.focus, RingWidth));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void CardBrowser::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const Qt::FocusReason why = event->reason();
    showFocusRing(why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason);
}

void CardBrowser::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    showFocusRing(false);
}

void CardBrowser::showFocusRing(bool shown)
{
    m_focusRing = shown;
    viewport()->update();
}

void CardBrowser::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (m_focusRing) // it stays where it is, while Qt moves what is painted
        viewport()->update();
}

void CardBrowser::paintCards(QPainter &painter, const QRectF &visible) const
{
    const QTextDocument &shown = *document();
    const QAbstractTextDocumentLayout &layout = *shown.documentLayout();
    const QTextFrameFormat column = shown.rootFrame()->frameFormat();
    const qreal left = column.leftMargin();
    const qreal right = shown.textWidth() - column.rightMargin();

    const QList<QTextFrame *> frames = shown.rootFrame()->childFrames();
    for (auto frame = frames.begin() + postNear(shown, frames, visible.top()); frame < frames.end(); ++frame) {
        const QTextFrameFormat format = (*frame)->frameFormat();
        const qreal top = topOf(shown, **frame);
        if (top > visible.bottom())
            break;
        if (!format.hasProperty(PostFrame::Kind))
            continue;
        // The block behind a frame begins where the frame ends.
        const qreal bottom = layout.blockBoundingRect(shown.findBlock((*frame)->lastPosition() + 1)).top();
        const QRectF card(QPointF(left, top), QPointF(right, bottom));
        const bool accepted = format.boolProperty(PostFrame::Accepted);
        const bool question = format.intProperty(PostFrame::Kind) == PostFrame::QuestionPost;
        painter.setPen(accepted ? m_theme.acceptedBorder : m_theme.border);
        painter.setBrush(question ? m_theme.questionCard : m_theme.card);
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
    }
}

void CardBrowser::resizeEvent(QResizeEvent *event)
{
    const ReadingAnchor kept = anchor();
    applyColumn();
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width() && event->oldSize().isValid())
        scrollTo(kept);
}

void CardBrowser::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_atShow)
        scrollTo(*std::exchange(m_atShow, std::nullopt));
}

void CardBrowser::applyColumn()
{
    QTextFrame *root = document()->rootFrame();
    const int side = std::max(ColumnMargin, (viewport()->width() - ColumnWidth) / 2);
    QTextFrameFormat format = root->frameFormat();
    if (qRound(format.leftMargin()) == side && qRound(format.topMargin()) == ColumnMargin)
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(ColumnMargin);
    format.setBottomMargin(ColumnMargin);
    root->setFrameFormat(format);
}

void CardBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_theme = Theme::from(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        viewport()->update();
        Q_EMIT styleChanged();
    }
}

void CardBrowser::wheelEvent(QWheelEvent *event)
{
    // QTextEdit would scale this one view's font; the zoom is shared, kept, and has its own commands.
    if (event->modifiers() & Qt::ControlModifier) {
        m_wheel += event->angleDelta().y(); // touch pads turn it by little at a time
        const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
        m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
        for (int step = 0; step < std::abs(steps); ++step)
            Q_EMIT zoomRequested(steps > 0);
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

void CardBrowser::activate(const QUrl &link)
{
    if (link.scheme() == "limber"_L1) {
        const QString path = link.path();
        if (path.startsWith("person/"_L1))
            Q_EMIT personActivated(path.mid(7));
        else if (path.startsWith("thread/"_L1))
            Q_EMIT threadActivated(path.mid(7));
    } else if (isOutside(link)) {
        Q_EMIT linkActivated(link);
    }
}

} // namespace limber
