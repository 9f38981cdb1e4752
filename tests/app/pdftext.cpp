// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/pdftext.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTextDocument>

namespace limber {

using namespace Qt::StringLiterals;

QString textOfPdf(const QString &file)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    if (!reader.waitForFinished(30'000) || reader.exitCode() != 0)
        qCritical("pdftotext: %s%s", qPrintable(reader.errorString()), reader.readAllStandardError().constData());
    // What stands between the pages (a number at the foot, the title at the head of the next) is no part of the text that runs across them.
    // Nor is the line that QTextLayout draws once more above a page's first one: it is clipped away, and pdftotext finds it all the same.
    static const QRegularExpression between(u"\\n([^\\n]+)\\n\\s*Page \\d+ of \\d+\\s*\\f([^\\n]*\\n)?\\s*(\\1\\n)?"_s);
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(between, u"\n\\1\n"_s);
}

QString folded(const QString &text)
{
    static const QRegularExpression passedOver(u"[\\s\\x{00AD}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Pd}-]+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.normalized(QString::NormalizationForm_KC).remove(passedOver);
}

QStringList sentencesOf(const Thread &thread)
{
    static const QRegularExpression end(u"(?<=[.!?。？！])\\s+|\\n+"_s);
    QStringList sentences{thread.question.title};
    const auto add = [&sentences](const QString &markdown) {
        QTextDocument document;
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        sentences += document.toPlainText().split(end, Qt::SkipEmptyParts);
    };
    add(thread.question.body);
    for (const Answer &answer : thread.answers)
        add(answer.body);
    return sentences;
}

QStringList missingFrom(const QString &text, const QStringList &sentences)
{
    const QString whole = folded(text);
    QStringList missing;
    for (const QString &sentence : sentences) {
        if (!whole.contains(folded(sentence)))
            missing.append(sentence);
    }
    return missing;
}

} // namespace limber
