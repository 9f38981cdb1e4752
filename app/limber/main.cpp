// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commandline.h>
#include <app/limber/commandrun.h>
#include <app/limber/environment.h>
#include <app/limber/programname.h>
#include <app/limber/terminationsignals.h>
#include <app/limber/windowrun.h>

#include <QApplication>

namespace {

limber::CommandLine::Surface surface(int argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    return limber::CommandLine::of(words).surface();
}

// The words are read again where an application is there, and with it the person's language.
template <typename Run> int run(const QString &language = {})
{
    limber::introduceProgram(language);
    return Run(limber::CommandLine::of(QCoreApplication::arguments())).exec();
}

} // namespace

int main(int argc, char *argv[])
{
    limber::useUtf8();
    limber::findHome();
    switch (surface(argc, argv)) {
    case limber::CommandLine::Surface::Terminal: {
        QCoreApplication application(argc, argv);
        return run<limber::CommandRun>();
    }
    case limber::CommandLine::Surface::Paper: {
        limber::doWithoutDisplay();
        QGuiApplication application(argc, argv);
        return run<limber::CommandRun>();
    }
    case limber::CommandLine::Surface::Picture:
        limber::doWithoutDisplay();
        [[fallthrough]];
    case limber::CommandLine::Surface::Window: {
        limber::TerminationSignals::block();
        QApplication application(argc, argv);
        limber::introduceWindow();
        return run<limber::WindowRun>(limber::WindowRun::chosenLanguage(QCoreApplication::arguments()));
    }
    }
}
