// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/excerpt.h>

#include <algorithm>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 240;

bool isRule(QStringView line)
{
    int marks = 0;
    for (const QChar c : line) {
        if (c == u'-' || c == u'*' || c == u'_' || c == u'=' || c == u'|' || c == u':')
            ++marks;
        else if (!c.isSpace())
            return false;
    }
    return marks >= 3;
}

/// The line without what makes it a heading, a quote, a list item or a table row.
QStringView withoutBlockMarks(QStringView line)
{
    for (;;) {
        line = line.trimmed();
        if (line.startsWith(u'>') || line.startsWith(u'|')) {
            line = line.mid(1);
        } else if (line.startsWith(u'#')) {
            qsizetype level = 0;
            while (level < line.size() && line.at(level) == u'#')
                ++level;
            if (level > 6 || (level < line.size() && !line.at(level).isSpace()))
                return line;
            line = line.mid(level);
        } else if (line.size() > 1 && u"-*+"_s.contains(line.at(0)) && line.at(1).isSpace()) {
            line = line.mid(2);
        } else {
            qsizetype digits = 0;
            while (digits < line.size() && digits < 9 && line.at(digits).isDigit())
                ++digits;
            if (digits == 0 || digits + 1 >= line.size() || !u".)"_s.contains(line.at(digits)) || !line.at(digits + 1).isSpace())
                return line;
            line = line.mid(digits + 2);
        }
    }
}

/// Writes plain text: white space folded, and no more than is needed to know that there is more.
class PlainText final
{
public:
    /// At most `most` characters, of a text of so many.
    PlainText(qsizetype most, qsizetype length)
        : m_most(most)
    {
        m_text.reserve(std::min(most, length) + 1);
    }

    [[nodiscard]] bool full() const { return m_text.size() > m_most; }
    void space()
    {
        if (!m_text.isEmpty() && m_text.back() != u' ')
            m_text += u' ';
    }
    void put(QChar c)
    {
        if (c > u' ' && c < u'\x7f')
            m_text += c;
        else if (c.isSpace() || c.category() == QChar::Other_Control)
            space();
        else
            m_text += c;
    }
    [[nodiscard]] QString cut()
    {
        m_text = m_text.trimmed();
        if (m_text.size() <= m_most)
            return m_text;
        qsizetype end = m_most - 1;
        const qsizetype word = m_text.lastIndexOf(u' ', end);
        if (word > m_most / 2)
            end = word;
        else if (m_text.at(end - 1).isHighSurrogate())
            --end;
        return m_text.left(end) + u'\u2026';
    }

private:
    qsizetype m_most;
    QString m_text;
};

/// Whether a character may be more than itself.
bool isInlineMark(QChar c)
{
    switch (c.unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'_':
    case u'~':
    case u'|':
    case u'!':
    case u'[':
    case u']':
        return true;
    default:
        return false;
    }
}

/// Writes one line without its inline marks.
void writeLine(QStringView line, PlainText &out)
{
    for (qsizetype i = 0; i < line.size() && !out.full(); ++i) {
        const QChar c = line.at(i);
        if (!isInlineMark(c)) {
            out.put(c);
            continue;
        }
        const bool wordBefore = i > 0 && line.at(i - 1).isLetterOrNumber();
        const bool wordAfter = i + 1 < line.size() && line.at(i + 1).isLetterOrNumber();
        if (c == u'\\' && i + 1 < line.size() && line.at(i + 1).isPunct()) {
            out.put(line.at(++i));
        } else if (c == u'`'
            || (c == u'*' && (wordBefore || wordAfter || line.mid(i + 1, 1) == u"*" || (i > 0 && !line.at(i - 1).isSpace())))
            || (c == u'_' && !(wordBefore && wordAfter))
            || (c == u'~' && (line.mid(i + 1, 1) == u"~" || (i > 0 && line.at(i - 1) == u'~')))) {
            continue;
        } else if (c == u'|') {
            out.space();
        } else if (c == u'!' && line.mid(i + 1, 1) == u"[") {
            continue;
        } else if (c == u'[') {
            continue;
        } else if (c == u']') {
            const QStringView rest = line.mid(i + 1);
            const qsizetype end = rest.startsWith(u'(') ? rest.indexOf(u')') : rest.startsWith(u'[') ? rest.indexOf(u']') : -1;
            if (end >= 0)
                i += end + 1;
        } else {
            out.put(c);
        }
    }
}

QString plainText(QStringView markdown, qsizetype most)
{
    PlainText out(most, markdown.size());
    for (qsizetype start = 0; start < markdown.size() && !out.full();) {
        qsizetype end = markdown.indexOf(u'\n', start);
        if (end < 0)
            end = markdown.size();
        const QStringView line = markdown.mid(start, end - start).trimmed();
        start = end + 1;
        if (line.startsWith(u"```") || line.startsWith(u"~~~") || isRule(line))
            continue;
        writeLine(withoutBlockMarks(line), out);
        out.space();
    }
    return out.cut();
}

} // namespace

QString excerptOf(QStringView markdown)
{
    return plainText(markdown, longest);
}

QString plainTextOf(QStringView markdown)
{
    return plainText(markdown, std::numeric_limits<qsizetype>::max());
}

} // namespace limber
