// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/busyperson.h>
#include <tests/bench/pulledprofile.h>
#include <tests/bench/servedcommunity.h>
#include <tests/bench/stallrow.h>
#include <tests/bench/watchedapplication.h>

#include <QSettings>

#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

void StallRow::measure(Workload &workload, const Report &report)
{
    const QTemporaryDir folder;
    const Workload pulled(workload.options().pull, workload.options(), folder.path());
    ServedCommunity served(pulled);
    PulledProfile profile(served.url());
    Application &application = profile.application();
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({application.store(), application.engine(), settings, application.clock(), {}});
    window.resize(1440, 900);
    window.show();
    const BusyPerson person(window);
    m_application.watch(true);
    const double milliseconds = profile.sync();
    m_application.watch(false);

    const QList<Stall> &longest = m_application.longest();
    report({u"stall: longest event during a pull"_s, pulled.threads(), longest.value(0).own(), {}, u"ms"_s, Measurement::Budget{0, 16}});
    std::printf("    %lld events in %.0f ms; %d letters typed, %d threads opened. The longest, without the time that other threads had "
                "the cores (wall, CPU):\n",
        static_cast<long long>(m_application.events()), milliseconds, person.typed(), person.opened());
    for (const Stall &stall : longest)
        std::printf("    %7.2f ms (%7.2f, %7.2f)  %s\n", stall.own(), stall.wall, stall.cpu, qPrintable(stall.what));
}

} // namespace limber
