// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/codefence.h>
#include <models/documents/markdownsource.h>

#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

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

/// The line between the header of a table and its rows.
bool isTableRule(QStringView line)
{
    return line.contains(u'|') && line.contains(u'-')
        && std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c == u' '; });
}

/// Qt's reader wants three hyphens where one is enough.
QString withLongRules(QStringView line)
{
    static const QRegularExpression hyphens(QStringLiteral("-+"));
    return line.toString().replace(hyphens, QStringLiteral("---"));
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

bool MarkdownSource::quick(const QString &plainMarkdown)
{
    CodeFence code;
    qint64 cost = 0;
    qint64 events = 0;
    for (const QStringView line : QStringView(plainMarkdown).tokenize(u'\n')) {
        if (code.takes(line) || line.trimmed().isEmpty()) {
            cost += events * events + perEvent * (events + 1);
            events = 0;
        } else {
            events += 1 + std::count_if(line.cbegin(), line.cend(), startsEvent);
        }
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

QString MarkdownSource::marked(const QString &plainMarkdown)
{
    static const QRegularExpression reference(
        QStringLiteral("(?<!\\\\)&(?=(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)"));
    QString text = plainMarkdown;
    static const QRegularExpression bareImage(QStringLiteral("!\\[\\](?=[(\\[])"));
    // Only before what begins nothing of its own: the mark must not change what the item holds.
    static const QRegularExpression item(QStringLiteral("^((?:[ \\t>]|[-*+] )*)([0-9]{1,9})([.)][ \\t]+)(?=\\p{L}|[*]{1,2}[\\p{L}\\p{N}])"),
        QRegularExpression::MultilineOption);
    if (text.contains(QLatin1Char('&')))
        text.replace(reference, QString(entity));
    if (text.contains(QLatin1String("![]")))
        text.replace(bareImage, QStringLiteral("![") + noDescription + QLatin1Char(']'));
    if (text.contains(QLatin1String(". ")) || text.contains(QLatin1String(") ")))
        text.replace(item, QStringLiteral("\\1\\2\\3") + number + QStringLiteral("\\2") + number);
    QString marked;
    marked.reserve(text.size() + 16);
    CodeFence code;
    const QList<QStringView> lines = QStringView(text).split(QChar::LineFeed);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        const bool isCode = code.takes(line);
        const bool goesOn = i + 1 < lines.size() && !lines.at(i + 1).trimmed().isEmpty();
        if (!isCode && goesOn && breaksLine(line) && !isStructure(line))
            marked.append(line).append(lineBreak);
        else if (!isCode && i > 0 && isTableRule(line) && lines.at(i - 1).contains(u'|'))
            marked += withLongRules(line);
        else
            marked += line;
        if (i + 1 < lines.size())
            marked += QChar::LineFeed;
    }
    return marked;
}

std::optional<int> MarkdownSource::numberOf(const QString &text)
{
    const qsizetype end = text.indexOf(number, 1);
    if (!text.startsWith(number) || end < 0)
        return {};
    return QStringView(text).mid(1, end - 1).toInt();
}

QString MarkdownSource::unmarked(const QString &text, bool code)
{
    static const QRegularExpression reference(QString(entity) + QStringLiteral("([A-Za-z0-9#]{1,32});"));
    static const QRegularExpression numbers(number + QStringLiteral("[0-9]*") + number);
    static const QRegularExpression breaks(QStringLiteral("(?: +|\\\\)?") + lineBreak + QStringLiteral(" ?"));
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= lineBreak && c <= number; }))
        return text;
    QString plain = text;
    plain.remove(numbers).remove(noDescription);
    if (code)
        return plain.replace(entity, QLatin1Char('&')).remove(lineBreak);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = reference.match(plain); match.hasMatch(); match = reference.match(plain, from)) {
        const QString one = QLatin1Char('&') + match.captured(1) + QLatin1Char(';');
        QString meaning = QTextDocumentFragment::fromHtml(one).toRawText();
        if (meaning.isEmpty() || meaning.contains(QChar::ParagraphSeparator))
            meaning = one;
        plain.replace(match.capturedStart(), match.capturedLength(), meaning);
        from = match.capturedStart() + meaning.size();
    }
    return plain.replace(entity, QLatin1Char('&')).replace(breaks, QString(QChar::LineSeparator));
}

} // namespace limber
