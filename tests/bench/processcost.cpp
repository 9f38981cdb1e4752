// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/processcost.h>

#include <QFile>

#include <sys/resource.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The number behind a name in a file of /proc.
qint64 valueIn(const QString &file, const QByteArray &name)
{
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = content.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

} // namespace

ProcessCost ProcessCost::now()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {valueIn(u"/proc/self/status"_s, "VmRSS:") * 1024, valueIn(u"/proc/self/io"_s, "wchar:"),
        milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)};
}

} // namespace limber
