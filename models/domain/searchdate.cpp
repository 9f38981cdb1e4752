// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchdate.h>

#include <algorithm>

namespace limber {

namespace {

/// Digits of ASCII alone, exactly as many.
std::optional<int> number(QStringView text, qsizetype digits)
{
    if (text.size() != digits || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

} // namespace

std::optional<Timestamp> searchDate(QStringView text)
{
    const QList<QStringView> pieces = text.split(u'-');
    if (pieces.size() > 3)
        return {};
    const std::optional<int> year = number(pieces.at(0), 4);
    const std::optional<int> month = pieces.size() > 1 ? number(pieces.at(1), 2) : 1;
    const std::optional<int> day = pieces.size() > 2 ? number(pieces.at(2), 2) : 1;
    if (!year || !month || !day)
        return {};
    const std::chrono::year_month_day date{
        std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}, std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return {};
    return Timestamp{std::chrono::sys_days{date}};
}

} // namespace limber
