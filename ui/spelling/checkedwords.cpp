// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spelling/checkedwords.h>

#include <QRegularExpression>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
}

bool isWritten(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return true;
    default:
        return false;
    }
}

/// One character for each of the line's, blank where no word is checked.
QString withoutCodeAndAddresses(QStringView line)
{
    // Code between backticks; where a link leads; addresses as they stand; anything of which a part is a number or a mail address.
    static const QRegularExpression passed(
        u"(`+).*?\\1|(?<=\\])\\([^)\\s]*\\)|<[^>\\s]+>|\\b[a-z]{2,12}://\\S+|\\S*@\\S*|\\S*\\d\\S*|\\\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = line.toString();
    for (auto matches = passed.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            text[at] = u' ';
    }
    return text;
}

} // namespace

bool CheckedWords::isCodeAfter(QStringView line, bool begins)
{
    return isFence(line) ? !begins : begins;
}

QList<TextRange> CheckedWords::in(QStringView line, bool code)
{
    if (code || isFence(line) || line.trimmed().startsWith(u'>'))
        return {};
    static const QRegularExpression words(u"\\p{L}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)*"_s);
    const QString text = withoutCodeAndAddresses(line);
    QList<TextRange> found;
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 1 && isWritten(text.at(match.capturedStart())))
            found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

} // namespace limber
