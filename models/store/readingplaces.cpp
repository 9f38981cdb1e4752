// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/readingplaces.h>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A fraction in whole millionths, for Statement binds whole numbers alone.
constexpr qint64 whole = 1'000'000;

} // namespace

std::optional<ReadingPlace> ReadingPlaces::of(const ThreadRef &ref)
{
    Statement query =
        m_mine.statement(u"SELECT answer, CAST(round(fraction * 1000000) AS INTEGER) FROM reading_place WHERE community = ? AND id = ?"_s);
    query.bind(ref.community, ref.id);
    if (!query.next())
        return {};
    return ReadingPlace{query.text(0), static_cast<double>(query.number(1)) / static_cast<double>(whole)};
}

void ReadingPlaces::open(const ThreadRef &ref, Timestamp now)
{
    m_mine
        .statement(u"INSERT INTO reading_place (community, id, opened, opened_at, answer, fraction) "
                   "VALUES (?, ?, (SELECT coalesce(max(opened), 0) + 1 FROM reading_place), ?, '', 0) "
                   "ON CONFLICT (community, id) DO UPDATE SET opened = excluded.opened, opened_at = excluded.opened_at"_s)
        .bind(ref.community, ref.id, now)
        .run();
}

void ReadingPlaces::set(const ThreadRef &ref, const ReadingPlace &place, Timestamp now)
{
    const double inRange = std::isfinite(place.fraction) ? std::clamp(place.fraction, 0.0, 1.0) : 0.0;
    const auto fraction = std::llround(inRange * static_cast<double>(whole));
    m_mine
        .statement(u"INSERT INTO reading_place (community, id, opened, opened_at, answer, fraction) "
                   "VALUES (?, ?, (SELECT coalesce(max(opened), 0) + 1 FROM reading_place), ?, ?, ? / 1000000.0) "
                   "ON CONFLICT (community, id) DO UPDATE SET answer = excluded.answer, fraction = excluded.fraction"_s)
        .bind(ref.community, ref.id, now, place.answer, qint64{fraction})
        .run();
}

void ReadingPlaces::forget(const QString &community)
{
    m_mine.statement(u"DELETE FROM reading_place WHERE community = ? AND id NOT IN (SELECT id FROM saved_thread WHERE community = ?)"_s)
        .bind(community, community)
        .run();
}

} // namespace limber
