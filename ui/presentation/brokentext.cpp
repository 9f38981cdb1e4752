// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/brokentext.h>

#include <QFontMetricsF>
#include <QTextLayout>

namespace limber {

namespace {

QString running(const QString &line, bool rightToLeft)
{
    static constexpr QChar leftToRightMark(0x200E);
    static constexpr QChar rightToLeftMark(0x200F);
    return line.isRightToLeft() == rightToLeft ? line : (rightToLeft ? rightToLeftMark : leftToRightMark) + line;
}

} // namespace

QStringList BrokenText::lines(const QString &text, const QFont &font, qreal width, int most)
{
    QStringList result;
    if (text.isEmpty() || most <= 0 || width <= 0)
        return result;
    const bool rightToLeft = text.isRightToLeft();
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qsizetype start = line.textStart();
        if (result.size() == most - 1) {
            result += running(QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width), rightToLeft);
            break;
        }
        result += running(text.mid(start, line.textLength()).trimmed(), rightToLeft);
    }
    layout.endLayout();
    return result;
}

} // namespace limber
