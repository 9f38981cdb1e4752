// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/codefence.h>

#include <algorithm>

namespace limber {

bool CodeFence::takes(QStringView line)
{
    const auto notSpace = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u' '; });
    const QStringView text = line.mid(notSpace - line.cbegin());
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    const bool indented = notSpace - line.cbegin() > 3;
    const auto end = std::find_if(text.cbegin(), text.cend(), [mark](QChar c) { return c != mark; });
    const qsizetype length = end - text.cbegin();
    const QStringView rest = text.mid(length);
    const bool fence = !indented && (mark == u'`' || mark == u'~') && length >= 3;
    if (m_mark.isNull()) {
        if (!fence || (mark == u'`' && rest.contains(u'`')))
            return false;
        m_mark = mark;
        m_length = length;
    } else if (fence && mark == m_mark && length >= m_length && rest.trimmed().isEmpty()) {
        m_mark = {};
    }
    return true;
}

} // namespace limber
