// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commandline.h>
#include <app/limber/commandrun.h>
#include <app/limber/programname.h>
#include <app/limber/utf8locale.h>

#include <QGuiApplication>

namespace {

limber::CommandLine::Surface surface(int argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    return limber::CommandLine::of(words).surface();
}

// The words are read again where an application is there, and with it the person's language.
template <typename Run> int run()
{
    limber::introduceProgram();
    return Run(limber::CommandLine::of(QCoreApplication::arguments())).exec();
}

} // namespace

int main(int argc, char *argv[])
{
    limber::useUtf8();
    switch (surface(argc, argv)) {
    case limber::CommandLine::Surface::Terminal: {
        QCoreApplication application(argc, argv);
        return run<limber::CommandRun>();
    }
    case limber::CommandLine::Surface::Paper: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return run<limber::CommandRun>();
    }
    case limber::CommandLine::Surface::Picture:
    case limber::CommandLine::Surface::Window: {
        QCoreApplication application(argc, argv);
        return run<limber::CommandRun>();
    }
    }
}
