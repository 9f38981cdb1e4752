// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/language/language.h>

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// False where there is no such file.
bool install(const QString &file)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

/// The file for the first of the languages that there is one for.
bool install(const QString &name, const QString &folder, const QStringList &languages)
{
    return std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
        const QString file = folder + u'/' + name + u'_';
        return install(file + QString(language).replace(u'-', u'_')) || install(file + language.section(u'-', 0, 0));
    });
}

} // namespace

void useLanguageOfPerson(const QString &chosen)
{
    const QLocale wanted(chosen);
    const bool known = !chosen.isEmpty() && QFile::exists(u":/limber/translations/limber_%1.qm"_s.arg(chosen));
    if (known && QLocale().language() != wanted.language())
        QLocale::setDefault(wanted);
    // Qt's C locale writes the parts of a date in one order when it is short and in another when it is long.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QStringList languages = known ? QStringList{chosen} : QLocale().uiLanguages();
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), languages);
    // The texts in the sources are English but for their plurals.
    if (!install(u"limber"_s, u":/limber/translations"_s, languages))
        install(u":/limber/translations/limber_en"_s);
}

} // namespace limber
