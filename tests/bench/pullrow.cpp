// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/plaincommunity.h>
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
    const Turns pull = Turns::take(
        workload.roundsOfAll(),
        [&] {
            profile = std::make_unique<PulledProfile>(served.url());
            return Turns::time([&] {
                readable.push_back(profile->sync());
                profile->finishIndex();
            });
        },
        [&] { return insertPlainly(pages); });
    report({u"pull: all threads, indexed"_s, workload.threads(), pull.ours, pull.floor, u"ms"_s, Measurement::Budget{1.3, 0}});
    report({u"pull: all threads, to be read"_s, workload.threads(), Turns::quantile(readable, 0.5), pull.floor, u"ms"_s, {}});

    const Turns nothing = Turns::take(
        4 * workload.options().rounds, [&] { return profile->sync(); },
        [&] { return Turns::time([&] { (void)served.get(served.endPath()); }); });
    report({u"pull: nothing new"_s, workload.threads(), nothing.ours, nothing.floor, u"ms"_s, Measurement::Budget{1.5, 0}});
}

} // namespace limber
