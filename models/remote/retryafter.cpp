// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/retryafter.h>

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24);

/// The three forms that RFC 9110 wants read. The day of the week is passed over: Qt takes a year of two digits for one of the last
/// century, where the days fell otherwise.
std::optional<Timestamp> httpDate(const QByteArray &header)
{
    static const std::array formats{u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s};
    const QString text = QString::fromLatin1(header).simplified();
    const QString date = text.mid(text.indexOf(u' ') + 1);
    for (const QString &format : formats) {
        QDateTime parsed = QLocale::c().toDateTime(date, format);
        if (!parsed.isValid())
            continue;
        parsed.setTimeSpec(Qt::UTC);
        if (parsed.date().year() < 1970)
            parsed = parsed.addYears(100);
        return Timestamp{std::chrono::milliseconds{parsed.toMSecsSinceEpoch()}};
    }
    return {};
}

std::optional<std::chrono::milliseconds> stated(const QByteArray &header, const QByteArray &date, Timestamp now)
{
    const QByteArray text = header.trimmed();
    if (!text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min<std::chrono::milliseconds>(longestWait, std::chrono::seconds(std::min<qint64>(seconds, 86'400)))
                    : longestWait;
    }
    if (const std::optional<Timestamp> then = httpDate(text))
        return *then - httpDate(date).value_or(now);
    return {};
}

} // namespace

std::optional<Timestamp> retryAfter(const QByteArray &header, const QByteArray &date, Timestamp now)
{
    const std::optional<std::chrono::milliseconds> wait = stated(header, date, now);
    if (!wait || *wait <= std::chrono::milliseconds::zero())
        return {};
    return now + std::min(*wait, longestWait);
}

} // namespace limber
