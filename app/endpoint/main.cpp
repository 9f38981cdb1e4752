// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/commandline.h>
#include <app/language/language.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("limber-endpoint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
    limber::useLanguageOfPerson();
    const limber::CommandResult result = limber::runCommandLine(QCoreApplication::arguments());
    if (!result.message.isEmpty()) {
        if (result.status == limber::CommandResult::Done)
            std::printf("%s\n", qUtf8Printable(result.message));
        else
            std::fprintf(stderr, "limber-endpoint: %s\n", qUtf8Printable(result.message));
    }
    if (std::fflush(stdout) != 0) {
        std::fputs("limber-endpoint: the results could not be written\n", stderr);
        return limber::CommandResult::Failed;
    }
    return result.status;
}
