// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/typescale.h>
#include <ui/welcome/cardshape.h>

#include <QFontMetrics>

#include <algorithm>

namespace limber {

namespace {

constexpr int SmallestFace = 48;
constexpr int ProgressHeight = 4;

} // namespace

int CardShape::faceSize(const QFont &font)
{
    return std::max(SmallestFace, QFontMetrics(font).height() * 8 / 3);
}

QSize CardShape::leastSize(const QFont &font) const
{
    const TypeScale type(font);
    const int title = QFontMetrics(type.listTitle(true)).height();
    const int body = QFontMetrics(type.snippet()).height();
    const int small = QFontMetrics(type.meta()).height();
    int height = 2 * Padding + (face ? std::max(faceSize(font), title + small) : titleLines * title);
    if (textLines > 0)
        height += (face ? Gap : Gap / 2) + textLines * body;
    if (meta)
        height += Gap + small;
    if (action)
        height += Gap + body;
    if (progress)
        height += Gap + ProgressHeight;
    return {QFontMetrics(type.snippet()).averageCharWidth() * characters, height};
}

} // namespace limber
