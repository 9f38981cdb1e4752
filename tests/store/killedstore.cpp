// SPDX-License-Identifier: GPL-3.0-or-later
// killedstore FOLDER WRITE N: performs a write of StoreScenario, and ends with SIGKILL at the N-th access to the disk. Status 0: there were
// fewer accesses, and everything worked; 1: something failed.
#include <tests/store/storescenario.h>
#include <tests/support/faultfiles.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    limber::FaultFiles faults;
    faults.arm(arguments.at(3).toInt(), limber::FaultFiles::Fault::Kill);
    return limber::StoreScenario::perform(arguments.at(1), arguments.at(2)) ? 0 : 1;
}
