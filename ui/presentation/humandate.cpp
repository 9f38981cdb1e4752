// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/humandate.h>

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace limber {

using namespace std::chrono_literals;

HumanDate::HumanDate(Timestamp now, QLocale locale, QTimeZone zone)
    : m_now(now)
    , m_locale(std::move(locale))
    , m_zone(std::move(zone))
{
}

QString HumanDate::text(Timestamp when) const
{
    const auto age = m_now - when;
    if (age < -2min)
        return date(when);
    if (age < 1min)
        return tr("just now");
    if (age < 1h)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(age / 1min));
    // Before noon, "yesterday" would hide that it was this night.
    if (age < 12h)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(age / 1h));
    const qint64 days = local(when).date().daysTo(local(m_now).date());
    if (days == 0)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(age / 1h));
    if (days == 1)
        return tr("yesterday");
    if (days < 7)
        return tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return date(when);
}

QString HumanDate::date(Timestamp when) const
{
    //: A date as QLocale::toString() takes it: month in letters, day, year, in the order and with the marks of the language.
    return m_locale.toString(local(when).date(), tr("MMM d, yyyy"));
}

QString HumanDate::exact(Timestamp when) const
{
    return m_locale.toString(local(when), QLocale::LongFormat);
}

int HumanDate::years(Timestamp when) const
{
    const QDate then = local(when).date();
    const QDate today = local(m_now).date();
    const bool before = std::pair(today.month(), today.day()) < std::pair(then.month(), then.day());
    return std::max(0, today.year() - then.year() - (before ? 1 : 0));
}

QDateTime HumanDate::local(Timestamp when) const
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), m_zone);
}

} // namespace limber
