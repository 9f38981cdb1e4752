// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/markdownbody.h>
#include <ui/reading/carddocument.h>

#include <QTextBlock>
#include <QTextFrame>
#include <QTextOption>

namespace limber {

CardDocument::CardDocument(const DocumentStyle &style)
    : m_own(std::make_unique<QTextDocument>())
    , m_document(m_own.get())
    , m_formats(style)
{
    m_document->setUndoRedoEnabled(false);
    m_document->setLayoutEnabled(false);
    m_document->setDefaultFont(m_formats.body);
    m_document->setIndentWidth(m_formats.em * 1.6);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_cursor = QTextCursor(m_document);
}

CardDocument::CardDocument(const DocumentStyle &style, QTextDocument &shown, const QString &last)
    : m_document(&shown)
    , m_formats(style)
    , m_cursor(&shown)
    , m_first(false)
{
    m_cursor.beginEditBlock();
    const QList<QTextFrame *> cards = shown.rootFrame()->childFrames();
    if (!cards.isEmpty() && cards.last()->frameFormat().stringProperty(PostFrame::PostId) == last) {
        m_cursor.setPosition(cards.last()->firstPosition() - 1);
        m_cursor.setPosition(cards.last()->lastPosition() + 1, QTextCursor::KeepAnchor);
        m_cursor.removeSelectedText();
    }
    m_cursor.movePosition(QTextCursor::End);
}

CardDocument::~CardDocument()
{
    if (!m_own && !m_cursor.isNull())
        m_cursor.endEditBlock();
}

void CardDocument::setTitle(const QString &title)
{
    m_document->setMetaInformation(QTextDocument::DocumentTitle, title);
}

void CardDocument::addTitle(const QString &text)
{
    addLine(text, 1, m_formats.title);
}

void CardDocument::addHeading(const QString &text)
{
    addLine(text, 2, m_formats.headingText(2));
}

void CardDocument::addLine(const QString &text, int level, const QTextCharFormat &format)
{
    QTextBlockFormat heading = m_formats.heading();
    heading.setHeadingLevel(level);
    if (m_first)
        m_cursor.setBlockFormat(heading);
    else
        m_cursor.insertBlock(heading);
    m_cursor.insertText(text, format);
    m_first = false;
    m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    m_cursor.block().setVisible(false); // Qt wants a block before each frame
}

void CardDocument::openCard(const Card &card)
{
    QTextFrameFormat format;
    format.setPadding(m_formats.style.cardPadding);
    format.setProperty(PostFrame::Kind, int(card.kind));
    format.setProperty(PostFrame::PostId, card.id);
    format.setProperty(PostFrame::Accepted, card.accepted);
    if (m_first)
        m_cursor.block().setVisible(false);
    m_first = false;
    m_frame = m_cursor.insertFrame(format);
    m_atLineStart = true;
}

void CardDocument::closeCard()
{
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(0);
    m_cursor.setBlockFormat(last);
    m_cursor.setPosition(m_frame->lastPosition() + 1);
    QTextBlockFormat gap;
    gap.setLineHeight(m_formats.style.cardSpacing, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(gap);
}

void CardDocument::startLine(int gap)
{
    QTextBlockFormat format;
    format.setLineHeight(m_formats.style.lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(gap);
    if (m_atLineStart)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_atLineStart = false;
}

void CardDocument::leaveRoom()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setBottomMargin(m_formats.em * 0.5);
    m_cursor.setBlockFormat(format);
}

void CardDocument::addText(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
    m_atLineStart = false;
}

void CardDocument::addLink(const QString &text, const QUrl &target, const QTextCharFormat &format)
{
    QTextCharFormat link = format;
    link.merge(m_formats.link);
    link.setFontUnderline(false);
    link.setAnchorHref(target.toString(QUrl::FullyEncoded));
    addText(text, link);
}

void CardDocument::addPicture(const QUrl &name, const QImage &picture, int size)
{
    m_document->addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size);
    format.setHeight(size);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    m_cursor.insertImage(format);
    m_atLineStart = false;
}

void CardDocument::addMarkdown(const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    MarkdownBody body(m_formats, m_cursor, m_atLineStart);
    body.write(markdown);
    m_atLineStart = false;
}

std::unique_ptr<QTextDocument> CardDocument::take()
{
    m_document->setModified(false);
    m_document->setLayoutEnabled(true);
    m_cursor = QTextCursor();
    return std::move(m_own);
}

} // namespace limber
