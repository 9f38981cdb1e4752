// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/benchoptions.h>

#include <QCommandLineParser>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

BenchOptions BenchOptions::of(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Limber beside the least that any program could do, in one run."_s);
    parser.addHelpOption();
    const QCommandLineOption threads(u"threads"_s, u"Sizes of the made-up community."_s, u"N,N"_s, u"1000,10000,100000"_s);
    const QCommandLineOption rows(u"rows"_s, u"Only rows whose names begin so."_s, u"NAME,NAME"_s);
    const QCommandLineOption json(u"json"_s, u"Writes the numbers as JSON."_s, u"FILE"_s);
    const QCommandLineOption plot(u"plot"_s, u"Draws how the cost grows, as SVG."_s, u"FILE"_s);
    const QCommandLineOption data(u"data"_s, u"Keeps the made-up communities here for the next run."_s, u"FOLDER"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often ours and floor take turns."_s, u"N"_s, u"5"_s);
    const QCommandLineOption idle(u"idle"_s, u"Seconds of idling that are watched."_s, u"SECONDS"_s, u"60"_s);
    const QCommandLineOption pull(u"pull"_s, u"Threads of the pull that is watched."_s, u"N"_s, u"20000"_s);
    parser.addOptions({threads, rows, json, plot, data, rounds, idle, pull});
    parser.process(arguments);

    BenchOptions options;
    options.threads.clear();
    for (const QString &size : parser.value(threads).split(u',', Qt::SkipEmptyParts))
        options.threads.append(std::clamp(size.toInt(), 20, 10'000'000));
    options.rows = parser.value(rows).split(u',', Qt::SkipEmptyParts);
    options.json = parser.value(json);
    options.plot = parser.value(plot);
    options.data = parser.value(data);
    options.rounds = std::max(1, parser.value(rounds).toInt());
    options.idle = std::max(1, parser.value(idle).toInt());
    options.pull = std::max(100, parser.value(pull).toInt());
    return options;
}

bool BenchOptions::wants(const QString &row) const
{
    return rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [&](const QString &wanted) { return row.startsWith(wanted); });
}

} // namespace limber
