// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settingsfile.h>
#include <tests/bench/busyperson.h>
#include <tests/bench/busywriter.h>
#include <tests/bench/pulledprofile.h>
#include <tests/bench/servedcommunity.h>
#include <tests/bench/stallrow.h>
#include <tests/bench/watchedapplication.h>

#include <cstdio>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

void StallRow::measure(Workload &workload, const Report &report)
{
    report(pull(workload, u"stall: longest event during a pull"_s, [](MainWindow &window) {
        auto person = std::make_shared<BusyPerson>(window);
        return [person] {
            return u"%1 letters typed, %2 threads opened"_s.arg(person->typed()).arg(person->opened());
        };
    }));
    report(pull(workload, u"stall: the same, writing a question"_s, [](MainWindow &window) {
        auto writer = std::make_shared<BusyWriter>(window);
        return [writer] {
            return u"%1 letters written"_s.arg(writer->typed());
        };
    }));
}

Measurement StallRow::pull(Workload &workload, const QString &name, const Somebody &somebody)
{
    const QTemporaryDir folder;
    const Workload pulled(workload.options().pull, workload.options(), folder.path());
    ServedCommunity served(pulled);
    PulledProfile profile(served.url());
    Application &application = profile.application();
    SettingsFile settings(folder.filePath(u"settings.ini"_s));
    MainWindow window({application.store(), application.engine(), settings, application.clock(), {}});
    window.resize(1440, 900);
    window.show();
    const std::function<QString()> done = somebody(window);
    m_application.watch(true);
    const double milliseconds = profile.sync();
    m_application.watch(false);

    const QList<Stall> longest = m_application.longest();
    std::printf("    %lld events in %.0f ms; %s. The longest, without the time that other threads had the cores (wall, CPU):\n",
        static_cast<long long>(m_application.events()), milliseconds, qPrintable(done()));
    for (const Stall &stall : longest)
        std::printf("    %7.2f ms (%7.2f, %7.2f)  %s\n", stall.own(), stall.wall, stall.cpu, qPrintable(stall.what));
    return {name, pulled.threads(), longest.value(0).own(), {}, u"ms"_s, Measurement::Budget{0, 16}};
}

} // namespace limber
