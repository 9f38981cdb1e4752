// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spelling/dictionaryfolders.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace limber {

using namespace Qt::StringLiterals;

QStringList DictionaryFolders::usual()
{
    QStringList found;
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s, u"myspell"_s})
        found += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    return found;
}

DictionaryFolders::DictionaryFolders(const QStringList &folders)
    : m_folders(folders)
{
}

QStringList DictionaryFolders::languages() const
{
    QStringList found;
    for (const QString &folder : m_folders) {
        for (const QString &file : QDir(folder).entryList({u"*.dic"_s}, QDir::Files)) {
            const QString language = file.chopped(4);
            if (!found.contains(language) && !language.startsWith("hyph"_L1) && !pathOf(language).isEmpty())
                found.append(language);
        }
    }
    found.sort();
    return found;
}

QString DictionaryFolders::pathOf(const QString &language) const
{
    for (const QString &folder : m_folders) {
        const QString path = QDir(folder).filePath(language);
        if (QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s))
            return path;
    }
    return {};
}

QString DictionaryFolders::fitting(const QString &locale) const
{
    const QStringList all = languages();
    if (all.contains(locale))
        return locale;
    const QString language = locale.section(u'_', 0, 0);
    const QString usual = language + u'_' + language.toUpper();
    if (all.contains(usual))
        return usual;
    for (const QString &each : all) {
        if (each.section(u'_', 0, 0) == language)
            return each;
    }
    return {};
}

} // namespace limber
