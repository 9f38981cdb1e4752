// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/bodyfile.h>

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

// What steers a terminal or ends a string is no text; a message to the window could not hold much of it either.
bool isText(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
        [](QChar character) { return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t'; });
}

} // namespace

QString BodyFile::optionName()
{
    return u"body-file"_s;
}

QCommandLineOption BodyFile::option()
{
    return {optionName(), tr("Its text, in Markdown; - reads standard input."), tr("file")};
}

Result<QString> BodyFile::read(const QString &name)
{
    const QString shown = name == u"-" ? tr("Standard input") : name;
    QFile file(name);
    const bool open = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Failure{
            Failure::Kind::NotFound, tr("%1 cannot be read: %2", "a file, then what the system says").arg(shown, file.errorString())};
    QByteArray bytes;
    for (QByteArray part = file.read(largest); !part.isEmpty() && bytes.size() <= largest; part = file.read(largest))
        bytes += part;
    if (file.error() != QFileDevice::NoError)
        return Failure{
            Failure::Kind::NotFound, tr("%1 cannot be read: %2", "a file, then what the system says").arg(shown, file.errorString())};
    if (bytes.size() > largest)
        return Failure{Failure::Kind::Refused, tr("%1 is too long for a post.", "a file").arg(shown)};
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (decode.hasError() || !isText(text))
        return Failure{Failure::Kind::Refused, tr("%1 is no text in UTF-8.", "a file").arg(shown)};
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace limber
