// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/cardmetrics.h>

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

int lineHeight(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height()));
}

} // namespace

CardMetrics::CardMetrics(const QFont &font)
    : base(font)
{
    const TypeScale scale(font);
    title = scale.listTitle(false);
    unreadTitle = scale.listTitle(true);
    snippet = scale.snippet();
    meta = scale.meta();
    count = scale.count();
    titleLine = std::max(lineHeight(title), lineHeight(unreadTitle));
    snippetLine = lineHeight(snippet);
    metaLine = lineHeight(meta);
    countLine = lineHeight(count);
    metaGap = metaLine / 4;
    dot = std::max(7, titleLine * 2 / 5);
    paddingStart = dot + 14;

    const QFontMetrics word(meta);
    int widest = QFontMetrics(count).horizontalAdvance(QStringLiteral("8888"));
    for (const int number : {0, 1, 2, 5})
        widest = std::max(widest, word.horizontalAdvance(ThreadText::answersWord(number)));
    block = {widest + metaLine, countLine + metaLine + metaLine / 2};
    // Two lines of title and two of snippet; a title of one line leaves room for a third line of snippet.
    const int texts = 2 * titleLine + 2 * snippetLine + metaGap + metaLine;
    height = std::max(texts, block.height()) + 2 * (kPaddingY + kMarginY);
}

} // namespace limber
