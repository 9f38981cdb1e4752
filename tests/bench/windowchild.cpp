// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/programname.h>
#include <app/limber/windowrun.h>
#include <models/itemmodels/threadlistmodel.h>
#include <tests/bench/paintwatch.h>
#include <tests/bench/processcost.h>
#include <tests/bench/timercount.h>
#include <tests/bench/windowchild.h>
#include <ui/mainwindow.h>
#include <ui/threads/threadlistview.h>

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Until what a start leaves to do is done: the thread counts as read, what hangs on that is counted again.
constexpr auto settling = 6s;

void openFirstThread(const PaintWatch &watch)
{
    const auto *list = watch.window()->findChild<ThreadListView *>();
    watch.window()->openThread(list->model()->index(0, 0).data(ThreadListModel::RefRole).value<ThreadRef>());
}

/// Nothing is saved, so that the next process starts as this one did.
void leave()
{
    std::fflush(stdout);
    std::_Exit(0);
}

void watchStart(PaintWatch &watch)
{
    auto left = std::make_shared<int>(2);
    const auto painted = [left] {
        if (--*left > 0)
            return;
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf(
            "%.3f %lld\n", std::chrono::duration<double, std::milli>(now).count(), static_cast<long long>(ProcessCost::now().memory));
        leave();
    };
    QObject::connect(&watch, &PaintWatch::listPainted, &watch, painted);
    QObject::connect(&watch, &PaintWatch::threadPainted, &watch, painted);
}

void watchIdling(PaintWatch &watch, std::chrono::seconds time)
{
    const auto idle = [&watch, time] {
        auto *timers = new TimerCount(*QCoreApplication::instance());
        const ProcessCost before = ProcessCost::now();
        QTimer::singleShot(time, &watch, [timers, before] {
            const ProcessCost after = ProcessCost::now();
            // The last one is this.
            const QStringList fired = timers->fired().mid(0, timers->fired().size() - 1);
            for (const QString &timer : fired)
                std::fprintf(stderr, "a timer fired: %s\n", qPrintable(timer));
            std::printf("%lld %lld %.3f\n", static_cast<long long>(fired.size()), static_cast<long long>(after.written - before.written),
                after.cpu - before.cpu);
            leave();
        });
    };
    QObject::connect(&watch, &PaintWatch::threadPainted, &watch, [&watch, idle] { QTimer::singleShot(settling, &watch, idle); });
}

} // namespace

int WindowChild::run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    introduceProgram();
    introduceWindow();
    const QStringList words = QCoreApplication::arguments();
    PaintWatch watch(application);
    if (words.value(2) == u"prepare") {
        QObject::connect(&watch, &PaintWatch::listPainted, &watch, [&watch] { openFirstThread(watch); });
        QObject::connect(&watch, &PaintWatch::threadPainted, &watch, [&watch] {
            std::puts("1");
            watch.window()->close();
        });
    } else if (words.value(2) == u"start") {
        watchStart(watch);
    } else {
        watchIdling(watch, std::chrono::seconds(words.value(4).toInt()));
    }
    return WindowRun(CommandLine::of({words.constFirst(), u"--profile"_s, words.value(3)})).exec();
}

QList<double> WindowChild::ask(const QStringList &arguments)
{
    return ask(QCoreApplication::applicationFilePath(), QStringList{word()} + arguments);
}

QList<double> WindowChild::ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(10 * 60'000))
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    QList<double> numbers;
    for (const QByteArray &number : process.readAllStandardOutput().simplified().split(' '))
        numbers.append(number.toDouble());
    if (process.exitCode() != 0 || numbers.isEmpty())
        qFatal("%s %s: nothing was measured", qPrintable(program), qPrintable(arguments.join(u' ')));
    return numbers;
}

} // namespace limber
