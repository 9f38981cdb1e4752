// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/postage.h>

#include <chrono>

namespace limber {

PostAge PostAge::of(Timestamp posted, Timestamp now)
{
    if (posted >= now)
        return {};
    const std::chrono::sys_days first = std::chrono::floor<std::chrono::days>(posted);
    std::chrono::sys_days last = std::chrono::floor<std::chrono::days>(now);
    if (now - last < posted - first)
        last -= std::chrono::days(1); // today's hour has not come round yet
    if (last < first)
        return {};
    const std::chrono::year_month_day from(first);
    const std::chrono::year_month_day to(last);
    // A month is over on the day of its beginning, or on its last day where it is too short for that.
    const auto ending = [&](const std::chrono::year_month &month) -> std::chrono::sys_days {
        const std::chrono::year_month_day day = month / from.day();
        return day.ok() ? std::chrono::sys_days(day) : std::chrono::sys_days(month / std::chrono::last);
    };
    int whole = (static_cast<int>(to.year()) - static_cast<int>(from.year())) * 12 + static_cast<int>(static_cast<unsigned>(to.month()))
        - static_cast<int>(static_cast<unsigned>(from.month()));
    const auto monthAfter = [&](int count) {
        return from.year() / from.month() + std::chrono::months(count);
    };
    if (ending(monthAfter(whole)) > last)
        --whole;
    return {whole / 12, whole % 12, static_cast<int>((last - ending(monthAfter(whole))).count())};
}

} // namespace limber
