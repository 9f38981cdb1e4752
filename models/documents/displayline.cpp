// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>

#include <algorithm>

namespace limber {

namespace {

// Embeddings, overrides, isolates and marks: in a field of one line they only serve to make it look like another.
bool isDirectional(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool runsAgainst(QChar c, Qt::LayoutDirection around)
{
    const QChar::Direction direction = c.direction();
    const bool rightToLeft = direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate();
    return around == Qt::RightToLeft ? direction == QChar::DirL || c.isSurrogate() : rightToLeft;
}

} // namespace

QString displayLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            line += QChar::Space;
        else if (c.category() != QChar::Other_Control && !isDirectional(c.unicode()) && !c.isNonCharacter())
            line += c;
    }
    return line.simplified();
}

QString isolatedLine(const QString &text, Qt::LayoutDirection around)
{
    const QString line = displayLine(text);
    if (std::none_of(line.cbegin(), line.cend(), [around](QChar c) { return runsAgainst(c, around); }))
        return line;
    return QChar(0x2068) + line + QChar(0x2069); // first strong isolate … pop directional isolate
}

} // namespace limber
