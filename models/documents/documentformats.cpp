// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/documentformats.h>

#include <QFontDatabase>

#include <algorithm>

namespace limber {

namespace {

constexpr double bodyRatio = 1.08;
constexpr double titleRatio = 1.7;
constexpr double metaRatio = 0.9;
constexpr double pixelsPerPoint = 96.0 / 72.0;

QTextCharFormat ofSize(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    if (font.pointSizeF() > 0)
        format.setFontPointSize(font.pointSizeF());
    else
        format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    format.setForeground(color);
    return format;
}

} // namespace

DocumentFormats::DocumentFormats(const DocumentStyle &documentStyle)
    : style(documentStyle)
    , body(scaled(bodyRatio))
    , em(body.pointSizeF() > 0 ? body.pointSizeF() * pixelsPerPoint : body.pixelSize())
{
    text.setForeground(style.colors.text);
    title = ofSize(scaled(titleRatio), style.colors.text);
    title.setFontWeight(QFont::DemiBold);
    name = ofSize(body, style.colors.text);
    name.setFontWeight(QFont::DemiBold);
    name.setFontUnderline(false);
    meta = ofSize(scaled(metaRatio), style.colors.meta);
    code = ofSize(scaled(metaRatio * 1.04), style.colors.text);
    code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), QStringLiteral("monospace")});
    code.setFontFixedPitch(true);
    code.setFontStyleHint(QFont::Monospace);
    link.setForeground(style.colors.link);
    link.setFontUnderline(true);
    link.setAnchor(true);
}

QFont DocumentFormats::scaled(double ratio) const
{
    QFont font(style.font);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * ratio)));
    return font;
}

QTextBlockFormat DocumentFormats::paragraph(int indent) const
{
    QTextBlockFormat format;
    format.setLineHeight(style.lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(em * 0.6);
    format.setIndent(indent);
    return format;
}

QTextBlockFormat DocumentFormats::heading() const
{
    QTextBlockFormat format = paragraph();
    format.setTopMargin(em * 0.7);
    format.setBottomMargin(em * 0.3);
    return format;
}

QTextBlockFormat DocumentFormats::listItem() const
{
    QTextBlockFormat format = paragraph();
    format.setBottomMargin(em * 0.2);
    return format;
}

QTextBlockFormat DocumentFormats::codeLine() const
{
    QTextBlockFormat format;
    format.setLineHeight(std::max(100, style.lineHeight - 20), QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat DocumentFormats::headingText(int level) const
{
    constexpr double ratios[] = {1.35, 1.25, 1.16, 1.08, 1.08, 1.08};
    QTextCharFormat format = ofSize(scaled(ratios[std::clamp(level, 1, 6) - 1]), style.colors.text);
    format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace limber
