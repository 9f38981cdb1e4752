// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/databasedump.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

ProgramResult CommandProfile::limber(const QStringList &arguments, int timeoutMs) const
{
    return program().run(arguments, timeoutMs);
}

Program CommandProfile::program() const
{
    Program program(u"limber"_s);
    program.withProfile(path());
    return program;
}

QStringList CommandProfile::dump() const
{
    return dumpDatabase(path() + u"/cache.sqlite"_s) + dumpDatabase(path() + u"/mine.sqlite"_s);
}

QJsonArray CommandProfile::testData(const QString &name)
{
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qCritical("there is no %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString CommandProfile::sharedData(const QString &name)
{
    const QFileInfo file(QStringLiteral(LIMBER_SOURCE_DIR "/../shared/data/") + name);
    return file.exists() ? file.absoluteFilePath() : QString();
}

} // namespace limber
