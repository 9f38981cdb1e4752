// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/longdate.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace limber {

namespace {

QDate dayOf(Timestamp when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count()).date();
}

} // namespace

QString longDate(Timestamp when, const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,\u060c\u3001]?\\s*d{3,4}[,\u060c\u3001]?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return locale.toString(dayOf(when), format.trimmed());
}

QString exactDate(Timestamp when, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count()), QLocale::LongFormat);
}

int wholeYears(Timestamp then, Timestamp now)
{
    const QDate from = dayOf(then);
    const QDate to = dayOf(now);
    const bool beforeTheDay = to.month() < from.month() || (to.month() == from.month() && to.day() < from.day());
    return std::max(0, to.year() - from.year() - (beforeTheDay ? 1 : 0));
}

} // namespace limber
