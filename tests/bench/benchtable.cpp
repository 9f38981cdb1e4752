// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/benchtable.h>

#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString amount(double value, const QString &unit)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals) + u' ' + unit;
}

QString budgetText(const Measurement &line)
{
    if (!line.budget)
        return u"-"_s;
    QStringList parts;
    if (line.budget->ratio > 0)
        parts.append(QString::number(line.budget->ratio) + u" x"_s);
    if (line.budget->more > 0 || parts.isEmpty())
        parts.append(QString::number(line.budget->more) + u' ' + line.unit);
    return parts.join(u" + "_s);
}

void print(const QString &name, const QString &threads, const QString &ours, const QString &floor, const QString &ratio,
    const QString &budget, const QString &verdict)
{
    const QString line = name.leftJustified(46) + threads.rightJustified(9) + ours.rightJustified(13) + floor.rightJustified(13)
        + ratio.rightJustified(8) + budget.rightJustified(18) + u"  "_s + verdict;
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

void BenchTable::printHead() const
{
    print(u"name"_s, u"threads"_s, u"ours"_s, u"floor"_s, u"ratio"_s, u"budget"_s, {});
    std::puts(qPrintable(QString(112, u'-')));
}

void BenchTable::add(const Measurement &measurement)
{
    m_lines.append(measurement);
    const std::optional<double> ratio = measurement.ratio();
    print(measurement.name, measurement.threads > 0 ? QString::number(measurement.threads) : u"-"_s,
        amount(measurement.ours, measurement.unit), measurement.floor ? amount(*measurement.floor, measurement.unit) : u"-"_s,
        ratio ? QString::number(*ratio, 'f', 2) : u"-"_s, budgetText(measurement),
        !measurement.budget      ? QString()
            : measurement.over() ? u"OVER"_s
                                 : u"ok"_s);
}

void BenchTable::printFoot() const
{
    const auto over = std::ranges::count_if(m_lines, &Measurement::over);
    std::puts(qPrintable(QString(112, u'-')));
    std::puts(qPrintable(
        u"%1 of %2 over their budget. ours and floor: medians, measured in turns; ratio: ours / floor."_s.arg(over).arg(m_lines.size())));
}

QJsonArray BenchTable::toJson() const
{
    QJsonArray lines;
    for (const Measurement &line : m_lines) {
        QJsonObject object{
            {u"name"_s, line.name}, {u"threads"_s, line.threads}, {u"ours"_s, line.ours}, {u"unit"_s, line.unit}, {u"over"_s, line.over()}};
        if (line.floor)
            object.insert(u"floor"_s, *line.floor);
        if (line.budget)
            object.insert(u"budget"_s, line.budget->ratio * line.floor.value_or(0) + line.budget->more);
        lines.append(object);
    }
    return lines;
}

} // namespace limber
