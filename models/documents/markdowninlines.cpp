// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/linkaddress.h>
#include <models/documents/markdowninlines.h>
#include <models/documents/markdownsource.h>

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>

namespace limber {

namespace {

// As wide as a reading column.
constexpr double widestPicture = 640;
constexpr double tallestPicture = 960;

} // namespace

MarkdownInlines::MarkdownInlines(const DocumentFormats &formats, QTextCursor &cursor)
    : m_formats(formats)
    , m_cursor(cursor)
{
}

void MarkdownInlines::write(const QTextBlock &block, const QTextCharFormat &base)
{
    for (auto at = block.begin(); !at.atEnd();) {
        const QTextCharFormat theirs = at.fragment().charFormat();
        if (theirs.isImageFormat()) {
            // Qt's reader makes an image of each run of the description.
            QString description;
            for (; !at.atEnd() && at.fragment().charFormat().isImageFormat()
                 && at.fragment().charFormat().toImageFormat().name() == theirs.toImageFormat().name();
                 ++at)
                description += at.fragment().charFormat().stringProperty(QTextFormat::ImageAltText);
            writeImage(theirs.toImageFormat().name(), MarkdownSource::unmarked(description, false).simplified(), base);
        } else {
            writeRun(at.fragment().text(), theirs, base);
            ++at;
        }
    }
}

void MarkdownInlines::writeImage(const QString &address, const QString &description, const QTextCharFormat &base)
{
    const QString text = description.isEmpty()
        //: Stands in a post in place of a picture that is not loaded; it is a link to the picture
        ? QCoreApplication::translate("limber::ThreadDocument", "[image]")
        //: Stands in a post in place of a picture that is not loaded; it is a link to the picture. %1: the author's description of it
        : QCoreApplication::translate("limber::ThreadDocument", "[image: %1]").arg(description);
    const QTextCharFormat words = linked(base, address);
    const QUrl url(words.anchorHref());
    if (const auto picture = m_formats.style.images.constFind(url); picture != m_formats.style.images.constEnd()) {
        m_cursor.document()->addResource(QTextDocument::ImageResource, url, *picture);
        QTextImageFormat image;
        image.merge(words);
        image.setName(words.anchorHref());
        image.setProperty(QTextFormat::ImageAltText, text);
        image.setToolTip(text);
        const QSizeF size = QSizeF(picture->size()).boundedTo(QSizeF(widestPicture, tallestPicture));
        const QSizeF shown = QSizeF(picture->size()).scaled(size, Qt::KeepAspectRatio);
        image.setWidth(shown.width());
        image.setHeight(shown.height());
        m_cursor.insertImage(image);
        return;
    }
    m_cursor.insertText(text, words);
}

QTextCharFormat MarkdownInlines::linked(const QTextCharFormat &base, const QString &address) const
{
    QTextCharFormat format = base;
    if (const QString safe = linkAddress(MarkdownSource::unmarked(address, false)); !safe.isEmpty()) {
        format.merge(m_formats.link);
        format.setAnchorHref(safe);
    }
    return format;
}

void MarkdownInlines::writeRun(const QString &text, const QTextCharFormat &theirs, const QTextCharFormat &base)
{
    QTextCharFormat format = base;
    const bool code = theirs.fontFixedPitch();
    if (code) {
        format.merge(m_formats.code);
        format.setBackground(m_formats.style.colors.codeBackground);
    }
    if (theirs.fontWeight() > QFont::Normal && base.fontWeight() <= QFont::Normal)
        format.setFontWeight(QFont::Bold);
    if (theirs.fontItalic())
        format.setFontItalic(true);
    if (theirs.fontStrikeOut())
        format.setFontStrikeOut(true);
    m_cursor.insertText(MarkdownSource::unmarked(text, code), theirs.isAnchor() ? linked(format, theirs.anchorHref()) : format);
}

} // namespace limber
