// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/architecture/sourcetext.h>

namespace limber {

namespace {

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

/// Where the string or character that opens at `start` ends: behind its closing quote.
qsizetype endOfQuoted(const QString &text, qsizetype start)
{
    const QChar quote = text.at(start);
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == quote || text.at(i) == u'\n')
            return i + 1;
    }
    return text.size();
}

qsizetype endOfRawString(const QString &text, qsizetype quote)
{
    const qsizetype open = text.indexOf(u'(', quote);
    if (open < 0)
        return text.size();
    const QString close = u')' + text.mid(quote + 1, open - quote - 1) + u'"';
    const qsizetype end = text.indexOf(close, open);
    return end < 0 ? text.size() : end + close.size();
}

bool isDigitSeparator(const QString &text, qsizetype at)
{
    return text.at(at) == u'\'' && at > 0 && text.at(at - 1).isLetterOrNumber() && at + 1 < text.size()
        && text.at(at + 1).isLetterOrNumber() && at + 2 < text.size() && text.at(at + 2) != u'\'';
}

} // namespace

SourceText SourceText::of(const QString &source)
{
    SourceText result{source, source};
    for (qsizetype i = 0; i < source.size();) {
        const QStringView rest = QStringView{source}.sliced(i);
        qsizetype end = i + 1;
        if (rest.startsWith(u"//")) {
            end = source.indexOf(u'\n', i);
            end = end < 0 ? source.size() : end;
            blank(result.code, i, end);
            blank(result.codeAndStrings, i, end);
        } else if (rest.startsWith(u"/*")) {
            end = source.indexOf(QLatin1String("*/"), i + 2);
            end = end < 0 ? source.size() : end + 2;
            blank(result.code, i, end);
            blank(result.codeAndStrings, i, end);
        } else if (rest.startsWith(u"R\"")) {
            end = endOfRawString(source, i + 1);
            blank(result.code, i + 2, end - 1);
        } else if (rest.at(0) == u'"' || (rest.at(0) == u'\'' && !isDigitSeparator(source, i))) {
            end = endOfQuoted(source, i);
            blank(result.code, i + 1, end - 1);
        }
        i = end;
    }
    return result;
}

} // namespace limber
