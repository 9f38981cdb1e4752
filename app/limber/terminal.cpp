// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/terminal.h>
#include <models/domain/toint.h>

#include <QJsonDocument>

#include <algorithm>
#include <unistd.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString printable(QString text)
{
    for (QChar &character : text) {
        const bool steers = character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
        // Marks that turn the direction of all that follows: a title must not rearrange the line it stands in.
        const bool turns =
            (character >= QChar(0x202A) && character <= QChar(0x202E)) || (character >= QChar(0x2066) && character <= QChar(0x2069));
        if (steers || turns)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

Terminal::Terminal(bool json, std::FILE *out, std::FILE *err)
    : m_json(json)
    , m_out(out)
    , m_err(err)
{
}

Terminal::~Terminal()
{
    endProgress();
}

void Terminal::print(const QJsonObject &object)
{
    endProgress();
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), m_out);
}

void Terminal::print(const QString &text)
{
    endProgress();
    write(m_out, printable(text) + u'\n');
}

void Terminal::printTable(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), toInt(row.at(column).size()));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column + 1 == row.size();
            line += last ? row.at(column) : row.at(column).leftJustified(widths.at(column) + 2);
        }
        print(line.replace(u'\n', u' ').trimmed());
    }
}

void Terminal::printError(const QString &text)
{
    endProgress();
    write(m_err, u"limber: "_s + printable(text).replace(u'\n', u' ') + u'\n');
}

void Terminal::showProgress(const QString &text)
{
    if (isatty(fileno(m_err)) == 0)
        return;
    write(m_err, u"\r\x1b[K"_s + printable(text));
    m_progressShown = true;
}

void Terminal::pass(const QByteArray &out, const QByteArray &err)
{
    endProgress();
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), m_out);
    std::fwrite(err.constData(), 1, static_cast<size_t>(err.size()), m_err);
}

bool Terminal::flush()
{
    return std::fflush(m_out) == 0 && std::ferror(m_out) == 0;
}

void Terminal::endProgress()
{
    if (m_progressShown)
        write(m_err, u"\r\x1b[K"_s);
    m_progressShown = false;
}

void Terminal::write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    if (file == stderr)
        std::fflush(file);
}

} // namespace limber
