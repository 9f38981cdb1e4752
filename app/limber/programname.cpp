// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/language/language.h>
#include <app/limber/programname.h>

#include <QGuiApplication>
#include <QIcon>

namespace limber {

using namespace Qt::StringLiterals;

void introduceProgram(const QString &language)
{
    QCoreApplication::setApplicationName(u"limber"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(LIMBER_VERSION));
    useLanguageOfPerson(language);
}

void introduceWindow()
{
    QGuiApplication::setApplicationDisplayName(u"Limber"_s);
    QGuiApplication::setDesktopFileName(u"org.limber.Limber"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/limber/icons/limber.svg"_s));
}

} // namespace limber
