// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <tests/bench/awaited.h>
#include <tests/bench/countsrow.h>
#include <tests/bench/plaindatabase.h>
#include <tests/bench/turns.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QByteArray readThreads("SELECT q.row FROM mine.read_mark m CROSS JOIN community c ON c.id = m.community "
                             "CROSS JOIN question q ON q.community = c.key AND q.id = m.id WHERE m.digest = q.digest");

} // namespace

void CountsRow::measure(Workload &workload, const Report &report)
{
    const SystemClock clock;
    Store store(workload.profile(), Store::Access::ReadWrite, clock);
    (void)awaited(store.open());
    PlainDatabase plain(workload.cacheFile());
    plain.run("ATTACH '" + workload.mineFile().toUtf8().replace('\'', "''") + "' AS mine");
    PlainStatement all = plain.prepare("SELECT count(*), sum(answer_count = 0) FROM question");
    PlainStatement read = plain.prepare("SELECT count(*) FROM (" + readThreads + ')');
    PlainStatement topics = plain.prepare("SELECT topic, count(*) FROM question_topic GROUP BY topic");
    PlainStatement filters = plain.prepare("SELECT (row NOT IN (" + readThreads
        + ")) + 2 * (answer_count = 0) + 8 * answered_by_expert AS passed, count(*) FROM question GROUP BY passed");
    PlainStatement spine = plain.prepare("SELECT row FROM question ORDER BY activity DESC, row DESC");
    const Measurement::Budget budget{1.3, 3};

    const Turns counts = Turns::take(
        workload.options().rounds, [&] { return Turns::time([&] { (void)awaited(store.counts()); }); },
        [&] {
            return Turns::time([&] {
                all.run();
                read.run();
                topics.run();
            });
        });
    report({u"counts: sidebar, unread ones too"_s, workload.threads(), counts.ours, counts.floor, u"ms"_s, budget});
    const Turns chips = Turns::take(
        workload.options().rounds, [&] { return Turns::time([&] { (void)awaited(store.filterCounts({})); }); },
        [&] { return Turns::time([&] { filters.run(); }); });
    report({u"counts: what each filter hides"_s, workload.threads(), chips.ours, chips.floor, u"ms"_s, budget});
    const Turns ids = Turns::take(
        workload.options().rounds, [&] { return Turns::time([&] { (void)awaited(store.threadSpine({})); }); },
        [&] { return Turns::time([&] { spine.run(); }); });
    report({u"list: ids of all threads"_s, workload.threads(), ids.ours, ids.floor, u"ms"_s, budget});
}

} // namespace limber
