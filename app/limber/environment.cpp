// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/environment.h>

#include <QString>
#include <QtGlobal>

#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

namespace limber {

namespace {

void printAllButTheRuntimeFolder(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Under cron nobody is logged in: Qt finds another folder by itself, and a line on standard error would be mailed to somebody.
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL outranks LC_CTYPE, and LANG is what it should have been for the rest.
    if (!qEnvironmentVariableIsEmpty("LC_ALL")) {
        qputenv("LANG", qgetenv("LC_ALL"));
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    if (const passwd *person = getpwuid(getuid()); person != nullptr && person->pw_dir != nullptr)
        qputenv("HOME", person->pw_dir);
}

void doWithoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(printAllButTheRuntimeFolder);
}

} // namespace limber
