// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/brokentext.h>

#include <QFontMetricsF>
#include <QTextLayout>

namespace limber {

QStringList BrokenText::lines(const QString &text, const QFont &font, qreal width, int most)
{
    QStringList result;
    if (text.isEmpty() || most <= 0 || width <= 0)
        return result;
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
            result += QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width);
            break;
        }
        result += text.mid(start, line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

} // namespace limber
