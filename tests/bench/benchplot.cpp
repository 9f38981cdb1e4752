// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/benchplot.h>

#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double width = 760;
constexpr double height = 520;
constexpr double left = 70;
constexpr double top = 30;
constexpr double legend = 330;

/// From and to, in powers of ten.
struct Axis
{
    double from;
    double to;
    double begin;
    double length;

    [[nodiscard]] double at(double value) const { return begin + (std::log10(std::max(value, 1e-3)) - from) / (to - from) * length; }
};

Axis axis(const QList<double> &values, double begin, double length)
{
    const auto [least, most] = std::ranges::minmax(values);
    const double from = std::floor(std::log10(std::max(least, 1e-3)));
    return {from, std::max(from + 1, std::ceil(std::log10(std::max(most, 1e-3)))), begin, length};
}

QString text(double x, double y, const QString &words, const QString &anchor = u"start"_s)
{
    return u"<text x='%1' y='%2' text-anchor='%3'>%4</text>\n"_s.arg(x).arg(y).arg(anchor, words.toHtmlEscaped());
}

} // namespace

bool BenchPlot::write(const QString &file, const QList<Measurement> &lines)
{
    QStringList names;
    QHash<QString, QList<Measurement>> byName;
    QList<double> sizes;
    QList<double> costs;
    for (const Measurement &line : lines) {
        if (line.threads == 0 || line.unit != u"ms")
            continue;
        if (!byName.contains(line.name))
            names.append(line.name);
        byName[line.name].append(line);
    }
    names.removeIf([&](const QString &name) { return byName[name].size() < 2; });
    for (const QString &name : std::as_const(names)) {
        for (const Measurement &line : std::as_const(byName[name])) {
            sizes.append(line.threads);
            costs.append(line.ours);
        }
    }
    if (names.isEmpty())
        return false;
    const Axis x = axis(sizes, left, width - left);
    const Axis y = axis(costs, height, top - height);
    QString svg = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1 %2' font-family='sans-serif' font-size='12'>\n"
                  "<rect width='100%' height='100%' fill='white'/>\n"_s.arg(width + legend)
                      .arg(height + 50);
    for (double power = x.from; power <= x.to; ++power) {
        const double at = x.at(std::pow(10, power));
        svg += u"<path d='M%1 %2V%3' stroke='#ddd'/>\n"_s.arg(at).arg(top).arg(height)
            + text(at, height + 18, QString::number(std::pow(10, power), 'f', 0), u"middle"_s);
    }
    for (double power = y.from; power <= y.to; ++power) {
        const double at = y.at(std::pow(10, power));
        svg += u"<path d='M%1 %2H%3' stroke='#ddd'/>\n"_s.arg(left).arg(at).arg(width)
            + text(left - 8, at + 4, QString::number(std::pow(10, power)), u"end"_s);
    }
    svg += text(width / 2, height + 40, u"threads"_s, u"middle"_s) + text(8, 18, u"ms"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString colour = u"hsl(%1,65%,%2%)"_s.arg(i * 360 / names.size()).arg(i % 2 ? 55 : 38);
        QStringList points;
        for (const Measurement &line : std::as_const(byName[names.at(i)]))
            points.append(u"%1,%2"_s.arg(x.at(line.threads)).arg(y.at(line.ours)));
        svg += u"<polyline points='%1' fill='none' stroke='%2' stroke-width='2'/>\n"_s.arg(points.join(u' '), colour);
        const double at = top + 18 * static_cast<double>(i);
        svg += u"<rect x='%1' y='%2' width='12' height='12' fill='%3'/>\n"_s.arg(width + 16).arg(at - 10).arg(colour)
            + text(width + 34, at, names.at(i));
    }
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write((svg + u"</svg>\n"_s).toUtf8()) > 0 && out.commit();
}

} // namespace limber
