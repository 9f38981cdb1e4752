// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/documents/pdftext.h>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {.status = process.exitCode(), .output = process.readAllStandardOutput(), .errors = process.readAllStandardError()};
}

} // namespace

PdfText::PdfText(QString file)
    : m_file(std::move(file))
{
}

QString PdfText::missingPrograms()
{
    for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    return {};
}

QStringList PdfText::pages() const
{
    QStringList pages = QString::fromUtf8(run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, m_file, u"-"_s}).output).split(u'\f');
    if (!pages.isEmpty() && pages.constLast().isEmpty())
        pages.removeLast();
    return pages;
}

QString PdfText::foldedBody() const
{
    // In points: the page between the rule under its title and the room for its number, so that lines which nobody sees are found there.
    const QStringList area{u"-x"_s, u"0"_s, u"-y"_s, u"55"_s, u"-W"_s, u"595"_s, u"-H"_s, u"727"_s};
    return folded(QString::fromUtf8(run(u"pdftotext"_s, area + QStringList{u"-enc"_s, u"UTF-8"_s, m_file, u"-"_s}).output));
}

QString PdfText::info() const
{
    return QString::fromUtf8(run(u"pdfinfo"_s, {m_file}).output);
}

QByteArray PdfText::objects() const
{
    return run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_file, u"-"_s}).output;
}

QString PdfText::faults() const
{
    const Outcome outcome = run(u"qpdf"_s, {u"--check"_s, m_file});
    return outcome.status == 0 ? QString() : QString::fromUtf8(outcome.output + outcome.errors);
}

QString PdfText::folded(const QString &text)
{
    static const QRegularExpression dropped(
        u"[\\s\\x{00ad}\\x{200b}-\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}\\x{2010}\\x{2011}\\f-]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.normalized(QString::NormalizationForm_KC).remove(dropped);
}

QStringList PdfText::sentences(const QString &markdown)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|\\n"_s);
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QStringList sentences = document.toPlainText().remove(QChar::ObjectReplacementCharacter).split(end, Qt::SkipEmptyParts);
    sentences.removeIf([](const QString &sentence) { return folded(sentence).isEmpty(); });
    return sentences;
}

} // namespace limber
