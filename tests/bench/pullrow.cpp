// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/plaincommunity.h>
#include <tests/bench/processcost.h>
#include <tests/bench/pulledprofile.h>
#include <tests/bench/pullrow.h>
#include <tests/bench/servedcommunity.h>
#include <tests/bench/turns.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

double insertPlainly(const QList<QByteArray> &pages)
{
    const QTemporaryDir folder;
    return Turns::time([&] {
        PlainCommunity plain(folder.filePath(u"plain.sqlite"_s));
        plain.begin();
        for (const QByteArray &page : pages)
            plain.insert(QJsonDocument::fromJson(page).object().value("changes"_L1).toArray());
        plain.commit();
    });
}

} // namespace

void PullRow::measure(Workload &workload, const Report &report)
{
    ServedCommunity served(workload);
    const QList<QByteArray> pages = served.pages();
    std::unique_ptr<PulledProfile> profile;
    std::vector<double> readable;
    // Beside the times: the endpoint works at the same time as ours, and so do others.
    std::vector<double> ourCpu;
    std::vector<double> floorCpu;
    const auto withCpu = [](std::vector<double> &cpu, const Turns::Work &work) {
        const double before = ProcessCost::now().cpu;
        const double time = work();
        cpu.push_back(ProcessCost::now().cpu - before);
        return time;
    };
    const Turns pull = Turns::take(
        workload.roundsOfAll(),
        [&] {
            return withCpu(ourCpu, [&] {
                profile = std::make_unique<PulledProfile>(served.url());
                return Turns::time([&] {
                    readable.push_back(profile->sync());
                    profile->finishIndex();
                });
            });
        },
        [&] { return withCpu(floorCpu, [&] { return insertPlainly(pages); }); });
    report({u"pull: all threads, indexed"_s, workload.threads(), pull.ours, pull.floor, u"ms"_s, Measurement::Budget{1.3, 0}});
    report({u"pull: all threads, to be read"_s, workload.threads(), Turns::quantile(readable, 0.5), pull.floor, u"ms"_s, {}});

    report({u"pull: all threads, indexed, CPU"_s, workload.threads(), Turns::quantile(ourCpu, 0.5), Turns::quantile(floorCpu, 0.5), u"ms"_s,
        {}});

    const Turns nothing = Turns::take(
        4 * workload.options().rounds, [&] { return profile->sync(); },
        [&] { return Turns::time([&] { (void)served.get(served.endPath()); }); });
    report({u"pull: nothing new"_s, workload.threads(), nothing.ours, nothing.floor, u"ms"_s, Measurement::Budget{1.5, 0}});
}

} // namespace limber
