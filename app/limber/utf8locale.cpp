// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/utf8locale.h>

#include <QByteArray>

#include <clocale>
#include <langinfo.h>

namespace limber {

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

} // namespace limber
