// SPDX-License-Identifier: GPL-3.0-or-later
// killedlimber …: `limber …` for commands, which ends with SIGKILL at the access to its databases that LIMBER_KILL_AT counts, from 1.
#include <app/limber/commandline.h>
#include <app/limber/commandrun.h>
#include <app/limber/environment.h>
#include <app/limber/programname.h>
#include <tests/support/faultfiles.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    limber::useUtf8();
    limber::findHome();
    const QCoreApplication application(argc, argv);
    limber::introduceProgram({});
    limber::FaultFiles faults;
    faults.arm(qEnvironmentVariableIntValue("LIMBER_KILL_AT"), limber::FaultFiles::Fault::Kill);
    return limber::CommandRun(limber::CommandLine::of(QCoreApplication::arguments())).exec();
}
