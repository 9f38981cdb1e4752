// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/turns.h>

#include <QElapsedTimer>

#include <algorithm>

namespace limber {

Turns Turns::take(int rounds, const Work &ours, const Work &floor)
{
    std::vector<double> ourTimes;
    std::vector<double> floorTimes;
    for (int round = 0; round < rounds; ++round) {
        ourTimes.push_back(ours());
        floorTimes.push_back(floor());
    }
    return {quantile(std::move(ourTimes), 0.5), quantile(std::move(floorTimes), 0.5)};
}

double Turns::time(const std::function<void()> &call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double Turns::quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values.at(below) + (values.at(above) - values.at(below)) * (place - static_cast<double>(below));
}

} // namespace limber
