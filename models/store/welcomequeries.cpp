// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>
#include <models/store/peoplequeries.h>
#include <models/store/threadqueries.h>
#include <models/store/visits.h>
#include <models/store/welcomequeries.h>

#include <algorithm>
#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;

Welcome WelcomeQueries::welcome(const Welcome::Query &query)
{
    Welcome welcome;
    welcome.goOn = lastOpened(query.most);
    welcome.lastVisit = Visits(m_connection).before();
    ThreadQuery since;
    if (welcome.lastVisit) {
        since.activeSince = welcome.lastVisit->newest + std::chrono::milliseconds(1);
        welcome.sinceLastVisit = threads(since, query.most);
    }
    since.activeSince = query.yesterday;
    welcome.sinceYesterday = threads(since, query.most);
    ThreadQuery waiting;
    waiting.view = View::Unanswered;
    waiting.order = ThreadOrder::NewestFirst;
    welcome.waiting = threads(waiting, query.most);
    welcome.experts = PeopleQueries(m_connection).recentExperts(query.most);
    welcome.story = storyOf(query.today);
    return welcome;
}

Welcome::Threads WelcomeQueries::threads(const ThreadQuery &query, int most)
{
    std::vector<qint64> rows = ThreadQueries(m_connection).spine(query);
    const auto all = static_cast<qint64>(rows.size());
    rows.resize(std::min(rows.size(), static_cast<size_t>(std::max(most, 0))));
    return {ThreadQueries(m_connection).rows(rows), all};
}

QList<LastOpened> WelcomeQueries::lastOpened(int most)
{
    QList<LastOpened> opened;
    std::vector<qint64> rows;
    {
        Statement query = m_connection.statement(
            u"SELECT coalesce(q.row, -s.row), r.opened_at, r.answer, CAST(round(r.fraction * 1000000) AS INTEGER) FROM reading_place r "
            "LEFT JOIN community c ON c.id = r.community LEFT JOIN question q ON q.community = c.key AND q.id = r.id "
            "LEFT JOIN saved_thread s ON s.community = r.community AND s.id = r.id "
            "WHERE q.row IS NOT NULL OR s.row IS NOT NULL ORDER BY r.opened DESC LIMIT ?"_s);
        query.bind(most);
        while (query.next()) {
            rows.push_back(query.number(0));
            LastOpened one;
            one.thread.row = query.number(0);
            one.opened = query.time(1);
            one.place = {query.text(2), static_cast<double>(query.number(3)) / 1'000'000.0};
            opened.append(one);
        }
    }
    const std::vector<ThreadRow> threads = ThreadQueries(m_connection).rows(rows);
    for (LastOpened &one : opened)
        one.thread = *std::ranges::find(threads, one.thread.row, &ThreadRow::row);
    return opened;
}

std::optional<Story> WelcomeQueries::storyOf(const QDate &day)
{
    const qint64 count = m_connection.number(u"SELECT count(*) FROM testimonial"_s);
    if (count == 0 || !day.isValid())
        return {};
    Statement query = m_connection.statement(
        u"SELECT c.id, t.id, t.name, t.quote FROM community c JOIN testimonial t ON t.community = c.key ORDER BY c.id, t.id LIMIT 1 OFFSET ?"_s);
    query.bind(((day.toJulianDay() % count) + count) % count);
    if (!query.next())
        return {};
    return Story{query.text(0), ItemColumns::readTestimonial(query, 1)};
}

} // namespace limber
