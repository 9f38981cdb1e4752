// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/benchplot.h>
#include <tests/bench/benchtable.h>
#include <tests/bench/countsrow.h>
#include <tests/bench/idlerow.h>
#include <tests/bench/jumprow.h>
#include <tests/bench/keystrokerow.h>
#include <tests/bench/openrow.h>
#include <tests/bench/pdfrow.h>
#include <tests/bench/pullrow.h>
#include <tests/bench/stallrow.h>
#include <tests/bench/startrow.h>
#include <tests/bench/watchedapplication.h>
#include <tests/bench/windowchild.h>

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace limber;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == WindowChild::word())
        return WindowChild::run(argc, argv);
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"limber-bench"_s);
    const BenchOptions options = BenchOptions::of(QCoreApplication::arguments());
    const QTemporaryDir removed;
    const QString folder = options.data.isEmpty() ? removed.path() : QDir(options.data).absolutePath();

    std::vector<std::unique_ptr<BenchRow>> rows;
    rows.push_back(std::make_unique<StartRow>());
    rows.push_back(std::make_unique<JumpRow>());
    rows.push_back(std::make_unique<CountsRow>());
    rows.push_back(std::make_unique<KeystrokeRow>());
    rows.push_back(std::make_unique<PullRow>());
    rows.push_back(std::make_unique<OpenRow>());
    rows.push_back(std::make_unique<PdfRow>());
    rows.push_back(std::make_unique<StallRow>(application));
    rows.push_back(std::make_unique<IdleRow>());

    BenchTable table;
    table.printHead();
    for (const std::unique_ptr<BenchRow> &row : rows) {
        if (!options.wants(row->name()))
            continue;
        const QList<int> sizes = row->grows() ? options.threads : options.threads.mid(0, 1);
        for (const int threads : sizes) {
            Workload workload(threads, options, folder);
            row->measure(workload, [&table](const Measurement &measurement) { table.add(measurement); });
        }
    }
    table.printFoot();
    bool written = true;
    if (!options.json.isEmpty()) {
        QSaveFile file(options.json);
        written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(table.toJson()).toJson()) > 0 && file.commit();
    }
    if (!options.plot.isEmpty())
        written = BenchPlot::write(options.plot, table.lines()) && written;
    if (!written)
        std::fputs("a file could not be written\n", stderr);
    return written ? 0 : 1;
}
