// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/pagebreaks.h>
#include <models/documents/pagecontent.h>
#include <models/documents/pdfpages.h>
#include <models/documents/postframe.h>
#include <models/documents/threaddocument.h>

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <memory>

namespace limber {

namespace {

constexpr double bodyPoints = 10.5;
constexpr double bodyRatio = 1.08; // of the base font, as DocumentStyle says
constexpr double sideMargin = 21; // millimetres, as all that follow
constexpr double endMargin = 13;
constexpr double band = 11; // for the running title, and again for the page number
constexpr double leastHeight = 20; // between the two: below that nobody could read it

Failure failure(Failure::Kind kind, const QString &detail = {})
{
    return {.kind = kind, .detail = detail, .until = {}, .fields = {}};
}

DocumentStyle paperStyle(const QLocale &locale)
{
    DocumentStyle style;
    style.font.setPointSizeF(bodyPoints / bodyRatio);
    style.colors = {.text = QColor(0x1a, 0x1c, 0x1f),
        .meta = QColor(0x5b, 0x62, 0x69),
        .link = QColor(0x1a, 0x52, 0xa5),
        .accepted = QColor(0x17, 0x6b, 0x3c),
        .expert = QColor(0x17, 0x6b, 0x3c),
        .quoteBar = QColor(0xb8, 0xbf, 0xc6),
        .codeBackground = QColor(0xf2, 0xf3, 0xf5),
        .rule = QColor(0xcc, 0xd1, 0xd6)};
    style.locale = locale;
    style.faceSize = 30;
    style.cardPadding = 0;
    style.cardSpacing = 26;
    style.lineHeight = 112;
    style.devicePixelRatio = 4;
    style.paper = true;
    return style;
}

/// The pages of one document on one device.
class Pages final
{
public:
    Pages(QPagedPaintDevice &device, const Thread &thread, const DocumentStyle &style)
        : m_device(device)
        , m_thread(thread)
        , m_style(style)
    {
    }
    Q_DISABLE_COPY_MOVE(Pages)

    [[nodiscard]] Result<PdfSummary> write(QTextDocument &document, const std::stop_token &stop)
    {
        const double width = m_device.width();
        const double height = m_device.height() - 2 * millimetres(band);
        if (height < millimetres(leastHeight))
            return failure(Failure::Kind::Refused, m_device.pageLayout().pageSize().name());
        scaleBlockMargins(document);
        document.documentLayout()->setPaintDevice(&m_device);
        document.setTextWidth(width);
        const QList<PageSpan> spans = pageSpans(document, height);
        PageContent content(document, spans);
        QPainter painter;
        if (!painter.begin(&m_device))
            return failure(Failure::Kind::NotFound, QStringLiteral("nothing can be painted"));
        for (qsizetype i = 0; i < spans.size(); ++i) {
            if (stop.stop_requested())
                return failure(Failure::Kind::Cancelled);
            if (i > 0 && !m_device.newPage())
                return failure(Failure::Kind::Refused, QStringLiteral("page %1").arg(i + 1));
            if (i > 0)
                drawRunningTitle(painter);
            drawPageNumber(painter, i + 1, spans.size());
            drawSpan(painter, document, spans.at(i), content, i);
        }
        if (!painter.end())
            return failure(Failure::Kind::Refused, QStringLiteral("the end of the last page"));
        return PdfSummary{.pages = int(spans.size())};
    }

private:
    [[nodiscard]] double millimetres(double length) const { return length / 25.4 * m_device.logicalDpiX(); }
    [[nodiscard]] double pixels(double length) const { return length / 96.0 * m_device.logicalDpiX(); }

    /// Qt scales all lengths of a document to its device but the side margins and the first indent of blocks.
    void scaleBlockMargins(QTextDocument &document) const
    {
        document.setLayoutEnabled(false);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QTextBlockFormat format = block.blockFormat();
            if (format.leftMargin() == 0 && format.textIndent() == 0)
                continue;
            format.setLeftMargin(pixels(format.leftMargin()));
            format.setTextIndent(pixels(format.textIndent()));
            QTextCursor(block).setBlockFormat(format);
        }
        document.setLayoutEnabled(true);
    }

    void setSmallText(QPainter &painter) const
    {
        QFont font(m_style.font);
        font.setPointSizeF(8.5);
        painter.setFont(font);
        painter.setPen(m_style.colors.meta);
    }

    void drawRunningTitle(QPainter &painter) const
    {
        setSmallText(painter);
        const QString title = displayLine(m_thread.question.title);
        const QRectF line(0, 0, m_device.width(), millimetres(5));
        const Qt::Alignment side = m_style.locale.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const QFontMetricsF metrics(painter.font(), &m_device);
        painter.drawText(line, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, metrics.elidedText(title, Qt::ElideRight, line.width()));
        drawRule(painter, millimetres(6));
    }

    void drawPageNumber(QPainter &painter, qsizetype page, qsizetype pages) const
    {
        setSmallText(painter);
        const QRectF line(0, m_device.height() - millimetres(5), m_device.width(), millimetres(5));
        //: At the foot of a page. %1: its number, %2: how many pages there are
        const QString number = QCoreApplication::translate("limber::ThreadDocument", "Page %1 of %2")
                                   .arg(m_style.locale.toString(page), m_style.locale.toString(pages));
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, number);
    }

    void drawRule(QPainter &painter, double y) const
    {
        painter.setPen(QPen(m_style.colors.rule, pixels(0.7)));
        painter.drawLine(QPointF(0, y), QPointF(m_device.width(), y));
    }

    void drawSpan(QPainter &painter, const QTextDocument &document, const PageSpan &span, PageContent &content, qsizetype page) const
    {
        painter.save();
        painter.translate(0, millimetres(band) - span.top);
        const double side = millimetres(sideMargin) / 2;
        painter.setClipRect(QRectF(-side, span.top, m_device.width() + 2 * side, span.bottom - span.top));
        drawPostMarks(painter, document, span);
        content.draw(painter, page, -side, m_device.width() + side, m_style.colors.text);
        painter.restore();
    }

    /// Paper has no cards: a thin rule over each answer, and a bar beside the accepted one.
    void drawPostMarks(QPainter &painter, const QTextDocument &document, const PageSpan &span) const
    {
        bool first = true;
        for (QTextFrame *frame : document.rootFrame()->childFrames()) {
            const QTextFrameFormat format = frame->frameFormat();
            if (format.intProperty(PostFrame::Kind) != PostFrame::AnswerPost)
                continue;
            const QRectF rect = document.documentLayout()->frameBoundingRect(frame);
            if (!first && rect.top() < span.bottom && rect.top() > span.top)
                drawRule(painter, rect.top() - pixels(m_style.cardSpacing / 2.0));
            first = false;
            if (format.boolProperty(PostFrame::Accepted) && rect.top() < span.bottom && rect.bottom() > span.top)
                painter.fillRect(QRectF(-pixels(13), rect.top(), pixels(2.5), rect.height()), m_style.colors.accepted);
        }
    }

    QPagedPaintDevice &m_device;
    const Thread &m_thread;
    const DocumentStyle &m_style;
};

} // namespace

Result<PdfSummary> paintThreadPages(
    QPagedPaintDevice &device, const Thread &thread, const QLocale &locale, Timestamp now, std::stop_token stop)
{
    const DocumentStyle style = paperStyle(locale);
    const std::unique_ptr<QTextDocument> document = buildThreadDocument(thread, style, now, stop);
    if (!document)
        return failure(Failure::Kind::Cancelled);
    device.setPageMargins(QMarginsF(sideMargin, endMargin, sideMargin, endMargin), QPageLayout::Millimeter);
    return Pages(device, thread, style).write(*document, stop);
}

Result<PdfSummary> writePdfPages(QIODevice &device, const Thread &thread, const PdfOptions &options, Timestamp now, std::stop_token stop)
{
    QPdfWriter writer(&device);
    writer.setTitle(displayLine(thread.question.title));
    writer.setCreator(QStringLiteral("Limber " LIMBER_VERSION));
    writer.setPageSize(options.pageSize);
    return paintThreadPages(writer, thread, options.locale, now, stop);
}

} // namespace limber
