// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/programname.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void introduceProgram()
{
    QCoreApplication::setApplicationName(u"limber"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(LIMBER_VERSION));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"limber"_s, u":/limber/translations"_s);
}

} // namespace limber
