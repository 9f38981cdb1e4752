// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/threads/cardtext.h>

#include <QFontMetricsF>
#include <QTextLayout>

namespace limber {

QStringList CardText::broken(const QString &text, const QFont &font, qreal width, int lines)
{
    QStringList result;
    if (text.isEmpty() || lines <= 0 || width <= 0)
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
        if (result.size() == lines - 1) {
            result += QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width);
            break;
        }
        result += text.mid(start, line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

} // namespace limber
