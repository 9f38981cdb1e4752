// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/markdownsource.h>

#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace limber {

namespace {

// About 100 ms on the computers of the day this was measured on, for the worst input that was found.
constexpr qint64 budget = 3'000'000;
constexpr qint64 perEvent = 200;

bool startsEvent(QChar c)
{
    switch (c.unicode()) {
    case u'*':
    case u'_':
    case u'`':
    case u'~':
    case u'[':
    case u']':
    case u'<':
    case u'&':
    case u'\\':
    case u'@':
    case u':':
    case u'|':
    case u'.':
        return true;
    default:
        return false;
    }
}

// A line whose end cannot carry a mark: a blank one, a fence, a rule, a table's row, a link's definition.
bool isStructure(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.startsWith(u"```") || text.startsWith(u"~~~") || text.startsWith(u'|') || text.endsWith(u'|')
        || text.contains(u"]:"))
        return true;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            return false;
    }
    return true;
}

bool breaksLine(QStringView line)
{
    if (line.endsWith(u"  "))
        return true;
    qsizetype slashes = 0;
    while (slashes < line.size() && line.at(line.size() - 1 - slashes) == u'\\')
        ++slashes;
    return slashes % 2 == 1;
}

} // namespace

bool MarkdownSource::quick(const QString &markdown)
{
    qint64 cost = 0;
    qint64 events = 0;
    bool blank = true;
    for (const QChar c : markdown) {
        if (c == QChar::LineFeed) {
            if (blank) {
                cost += events * events + perEvent * events;
                events = 0;
            } else {
                ++events;
            }
            blank = true;
            continue;
        }
        blank = blank && c.isSpace();
        if (startsEvent(c))
            ++events;
        if (cost + events * events > budget)
            return false;
    }
    return cost + events * events + perEvent * events <= budget;
}

QString MarkdownSource::plain(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QChar::CarriageReturn, QChar::LineFeed);
    for (QChar &c : plain) {
        // Qt keeps frames and objects in its text as characters of their own.
        if ((c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef) || c.unicode() == 0 || c == QChar::ObjectReplacementCharacter)
            c = QChar::ReplacementCharacter;
    }
    return plain;
}

QString MarkdownSource::marked(const QString &markdown)
{
    static const QRegularExpression reference(QStringLiteral("&(?=(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)"));
    QString text = plain(markdown);
    text.replace(reference, QString(entity));
    QString marked;
    marked.reserve(text.size());
    const QList<QStringView> lines = QStringView(text).split(QChar::LineFeed);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        const bool goesOn = i + 1 < lines.size() && !lines.at(i + 1).trimmed().isEmpty();
        if (goesOn && breaksLine(line) && !isStructure(line)) {
            marked += line.endsWith(u'\\') ? line.chopped(1) : line;
            while (marked.endsWith(QChar::Space))
                marked.chop(1);
            marked += lineBreak;
        } else {
            marked += line;
        }
        if (i + 1 < lines.size())
            marked += QChar::LineFeed;
    }
    return marked;
}

QString MarkdownSource::unmarked(const QString &text, bool code)
{
    static const QRegularExpression reference(QString(entity) + QStringLiteral("([A-Za-z0-9#]{1,32});"));
    QString plain = text;
    if (code) {
        plain.replace(entity, QLatin1Char('&')).remove(lineBreak);
        return plain;
    }
    for (QRegularExpressionMatch match = reference.match(plain); match.hasMatch();
         match = reference.match(plain, match.capturedStart() + 1)) {
        const QString one = QLatin1Char('&') + match.captured(1) + QLatin1Char(';');
        QString meaning = QTextDocumentFragment::fromHtml(one).toPlainText();
        if (meaning.isEmpty())
            meaning = one == QStringLiteral("&nbsp;") ? QString(QChar::Nbsp) : one;
        plain.replace(match.capturedStart(), match.capturedLength(), meaning);
    }
    plain.replace(QString(lineBreak) + QChar::Space, QString(QChar::LineSeparator)).replace(lineBreak, QChar::LineSeparator);
    return plain;
}

} // namespace limber
