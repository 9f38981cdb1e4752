// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/timestampjson.h>

#include <algorithm>

namespace limber::wire {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr Timestamp first = sys_days{year{1} / January / 1};
constexpr Timestamp last = sys_days{year{9999} / December / 31} + days{1} - milliseconds{1};

// Walks through the text; once something did not fit, everything after it fails too.
struct Reader
{
    QStringView text;
    bool ok = true;

    int digits(qsizetype count)
    {
        int value = 0;
        for (; ok && count > 0; --count) {
            ok = !text.isEmpty() && text.front() >= u'0' && text.front() <= u'9';
            if (ok) {
                value = value * 10 + (text.front().unicode() - u'0');
                text = text.mid(1);
            }
        }
        return value;
    }
    bool take(char16_t character)
    {
        if (!ok || text.isEmpty() || text.front() != character)
            return false;
        text = text.mid(1);
        return true;
    }
    void expect(char16_t character) { ok = take(character); }
    void expectEither(char16_t one, char16_t other) { ok = take(one) || take(other); }
};

milliseconds readFraction(Reader &reader)
{
    if (!reader.take(u'.'))
        return {};
    int value = reader.digits(1);
    int scale = 100;
    for (int place = 1; !reader.text.isEmpty() && reader.text.front() >= u'0' && reader.text.front() <= u'9'; ++place) {
        const int digit = reader.digits(1);
        if (place < 3) {
            value = value * 10 + digit;
            scale /= 10;
        }
    }
    return milliseconds{value * scale};
}

minutes readOffset(Reader &reader)
{
    if (reader.take(u'Z') || reader.take(u'z'))
        return {};
    const bool west = reader.take(u'-');
    if (!west)
        reader.expect(u'+');
    const hours hour{reader.digits(2)};
    reader.expect(u':');
    const minutes minute{reader.digits(2)};
    reader.ok = reader.ok && hour < hours{24} && minute < minutes{60};
    return west ? -(hour + minute) : hour + minute;
}

} // namespace

std::optional<Timestamp> parseTimestamp(QStringView text)
{
    Reader reader{text};
    const year y{reader.digits(4)};
    reader.expect(u'-');
    const month m{static_cast<unsigned>(reader.digits(2))};
    reader.expect(u'-');
    const day d{static_cast<unsigned>(reader.digits(2))};
    reader.expectEither(u'T', u't');
    const hours hour{reader.digits(2)};
    reader.expect(u':');
    const minutes minute{reader.digits(2)};
    reader.expect(u':');
    seconds second{reader.digits(2)};
    milliseconds fraction = readFraction(reader);
    const minutes offset = readOffset(reader);
    const auto date = y / m / d;
    if (!reader.ok || !reader.text.isEmpty() || !date.ok() || hour >= hours{24} || minute >= minutes{60} || second > seconds{60})
        return std::nullopt;
    const bool leap = second == seconds{60};
    if (leap) {
        second = seconds{59};
        fraction = milliseconds{999};
    }
    const Timestamp time = sys_days{date} + hour + minute - offset + second + fraction;
    if (leap && floor<minutes>(time) + minutes{1} != floor<days>(time) + days{1})
        return std::nullopt; // leap seconds stand at the end of a day of UTC and nowhere else
    if (time < first || time > last)
        return std::nullopt;
    return time;
}

QString formatTimestamp(Timestamp time)
{
    time = std::clamp(time, first, last);
    const auto midnight = floor<days>(time);
    const year_month_day date{midnight};
    const hh_mm_ss clock{time - midnight};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
}

} // namespace limber::wire
