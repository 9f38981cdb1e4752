// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/cardbrowseraccessible.h>
#include <ui/reading/cardpainter.h>
#include <ui/reading/keptplace.h>
#include <ui/reading/postlayout.h>
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

constexpr int ColumnMargin = 16;
constexpr int RingWidth = 2;
constexpr qreal FaceLines = 1.8; // the height of a face, in lines of text

bool isOutside(const QUrl &link)
{
    const QString scheme = link.scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
}

} // namespace

CardBrowser::CardBrowser(const ZoomLevel &zoom, QWidget *parent)
    : QTextBrowser(parent)
    , m_zoom(zoom)
    , m_theme(Theme::from(palette()))
{
    CardBrowserAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // paintEvent() fills it
    connect(this, &QTextBrowser::anchorClicked, this, &CardBrowser::activate);
    connect(this, &QTextBrowser::highlighted, this,
        [this](const QUrl &link) { Q_EMIT linkHovered(isOutside(link) ? link.toDisplayString() : QString()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_taking)
            Q_EMIT scrolled();
    });
    connect(&m_zoom, &ZoomLevel::changed, this, &CardBrowser::styleChanged);
}

void CardBrowser::take(std::unique_ptr<QTextDocument> document)
{
    const QPointer<QTextDocument> previous = this->document(); // the very first one is the control's, and goes by itself
    setExtraSelections({}); // marks in a document that is gone would be looked at once more
    QTextDocument *next = document.release();
    next->setParent(this);
    applyColumn(*next); // before it is laid out, not once more afterwards
    setDocument(next);
    if (previous && previous->parent() == this)
        delete previous;
    applyColumn(*next); // the view may have got, or lost, its scroll bar
    Q_EMIT documentTaken();
    Q_EMIT linkHovered({});
}

void CardBrowser::showDocument(std::unique_ptr<QTextDocument> document, const ReadingAnchor &anchor)
{
    m_taking = true;
    take(std::move(document));
    scrollTo(anchor);
    m_taking = false;
    Q_EMIT documentShown();
}

void CardBrowser::replaceDocument(std::unique_ptr<QTextDocument> document)
{
    const KeptPlace kept(anchor(), textCursor(), m_link);
    m_taking = true;
    take(std::move(document));
    if (const QTextCursor cursor = kept.cursor(*this->document()); !cursor.isNull())
        setTextCursor(cursor);
    if (kept.isLink(*this->document())) {
        // Only Qt can give a link the focus, and only the next one.
        QTextCursor before = textCursor();
        const int link = before.selectionStart();
        before.setPosition(link - 1);
        before.setPosition(link, QTextCursor::KeepAnchor);
        setTextCursor(before);
        focusNextPrevChild(true);
    }
    scrollTo(kept.top(*this->document()));
    m_taking = false;
    Q_EMIT documentShown();
}

void CardBrowser::ringPost(const QString &post)
{
    if (std::exchange(m_ringed, post) != post)
        viewport()->update();
}

void CardBrowser::showPosition(int position)
{
    const PostLayout posts(*document());
    const int top = qRound(posts.lineTop(position));
    const int seen = verticalScrollBar()->value();
    const int margin = viewport()->height() / 5;
    if (top < seen + ColumnMargin || top > seen + viewport()->height() - margin)
        scrollToHeight(std::max(0, top - margin));
}

bool CardBrowser::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    m_link = moved && textCursor().hasSelection() ? textCursor() : QTextCursor();
    // Qt says which link the mouse is over, and nothing of one that the keyboard went to.
    const QUrl link(textCursor().hasSelection() ? textCursor().charFormat().anchorHref() : QString());
    Q_EMIT linkHovered(hasFocus() && isOutside(link) ? link.toDisplayString() : QString());
    return moved;
}

void CardBrowser::clearDocument()
{
    showDocument(std::make_unique<QTextDocument>());
}

void CardBrowser::setColumnWidth(int pixels)
{
    m_columnWidth = pixels;
    applyColumn(*document());
}

int CardBrowser::columnLeft() const
{
    return qRound(document()->rootFrame()->frameFormat().leftMargin());
}

int CardBrowser::columnRight() const
{
    return viewport()->width() - qRound(document()->rootFrame()->frameFormat().rightMargin());
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
    return PostLayout(*document()).anchorAt(verticalScrollBar()->value());
}

void CardBrowser::scrollTo(const ReadingAnchor &anchor)
{
    if (!isVisible()) {
        m_atShow = anchor;
        return;
    }
    if (const auto height = PostLayout(*document()).heightOf(anchor))
        scrollToHeight(*height);
    else
        verticalScrollBar()->setValue(0);
}

void CardBrowser::scrollToHeight(int top)
{
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
        CardPainter(*document(), m_theme).paint(painter, QRectF(event->rect()).translated(scrolled), m_ringed);
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

void CardBrowser::resizeEvent(QResizeEvent *event)
{
    const ReadingAnchor kept = anchor();
    applyColumn(*document());
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

void CardBrowser::applyColumn(const QTextDocument &document)
{
    QTextFrame *root = document.rootFrame();
    const int side = std::max(ColumnMargin, (viewport()->width() - m_columnWidth) / 2);
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
        else if (const std::optional<ThreadLink> thread = ThreadLink::from(link))
            Q_EMIT threadActivated(*thread);
        else if (path.startsWith("note/"_L1))
            Q_EMIT noteActivated(path.mid(5));
        else
            Q_EMIT pathActivated(path);
    } else if (isOutside(link)) {
        Q_EMIT linkActivated(link);
    }
}

} // namespace limber
