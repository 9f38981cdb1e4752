// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/startrow.h>
#include <tests/bench/turns.h>
#include <tests/bench/windowchild.h>

#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

double steadyMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

void StartRow::measure(Workload &workload, const Report &report)
{
    const QString profile = workload.profile();
    (void)WindowChild::ask({u"prepare"_s, profile});
    std::vector<double> ourMemory;
    std::vector<double> floorMemory;
    const auto start = [](const auto &ask, std::vector<double> &memory) {
        const double begin = steadyMilliseconds();
        const QList<double> said = ask();
        memory.push_back(said.value(1) / 1e6);
        return said.value(0) - begin;
    };
    const Turns turns = Turns::take(
        2 * workload.options().rounds,
        [&] {
            return start([&] { return WindowChild::ask({u"start"_s, profile}); }, ourMemory);
        },
        [&] { return start([] { return WindowChild::ask(QStringLiteral(LIMBER_BIN_DIR "/limber-bench-window"), {}); }, floorMemory); });
    const bool million = workload.threads() >= 1'000'000;
    report({u"start: list and thread painted"_s, workload.threads(), turns.ours, turns.floor, u"ms"_s,
        Measurement::Budget{million ? 1.6 : 1.5, 0}});
    report({u"start: memory then"_s, workload.threads(), Turns::quantile(ourMemory, 0.5), Turns::quantile(floorMemory, 0.5), u"MB"_s,
        Measurement::Budget{1.6, million ? 12.0 * workload.threads() / 1e6 : 0}});
}

} // namespace limber
