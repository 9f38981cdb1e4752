// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/store/heldposts.h>
#include <models/store/markingsteps.h>
#include <models/store/readmarking.h>
#include <models/store/readmarks.h>
#include <models/store/sqlerror.h>
#include <models/store/threadqueries.h>
#include <models/store/transaction.h>

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// How many threads are looked up in one go.
constexpr size_t AtOnce = 512;
/// How long a step goes on taking more.
constexpr int StepMilliseconds = 10;

} // namespace

bool MarkingSteps::step(WriteContext &context)
{
    QElapsedTimer clock;
    clock.start();
    ReadMarking marking(context);
    bool more = true;
    while (more && clock.elapsed() < StepMilliseconds) {
        ReadMarksBefore before = marking.set(nextMarks(context));
        std::ranges::move(before.threads, std::back_inserter(m_before.threads));
        more = m_done < (m_query ? m_rows.size() : m_marks.size());
    }
    return more;
}

void MarkingSteps::turnBack()
{
    if (std::exchange(m_turned, true))
        return;
    m_query.reset();
    m_marks = std::exchange(m_before.threads, {});
    m_done = 0;
}

Result<ReadMarksBefore> MarkingSteps::take()
{
    if (m_turned)
        return Failure{Failure::Kind::Cancelled, u"taken back"_s, {}, {}};
    return std::move(m_before);
}

int MarkingSteps::done() const
{
    return m_turned ? all() : toInt(static_cast<qsizetype>(m_done));
}

int MarkingSteps::all() const
{
    return toInt(static_cast<qsizetype>(m_query ? m_rows.size() : m_marks.size()));
}

void MarkingSteps::takeBack(WriteContext &context)
{
    try {
        (void)ReadMarking(context).set(m_turned ? m_marks : m_before.threads);
    } catch (const SqlError &) {
        // What made the step fail is told already, and a disk that is full has no room for this either.
    }
}

std::vector<ReadMarksBefore::Thread> MarkingSteps::nextMarks(WriteContext &context)
{
    if (!m_query) {
        const auto begin = m_marks.begin() + static_cast<std::ptrdiff_t>(m_done);
        const size_t count = std::min(AtOnce, m_marks.size() - m_done);
        m_done += count;
        return {begin, begin + static_cast<std::ptrdiff_t>(count)};
    }
    // The writer's connections know one file each. What the query says, and what was read before, takes both.
    Connection reader(context.cache.file(), Connection::Mode::Read);
    reader.attach(context.mine.file(), u"mine"_s, Connection::Mode::Read);
    Transaction transaction(reader, Transaction::Kind::Read);
    if (!std::exchange(m_listed, true)) {
        ThreadQuery unread = *m_query;
        unread.filters.setFlag(ThreadFilter::Unread);
        m_rows = ThreadQueries(reader).spine(unread);
        std::ranges::sort(m_rows); // as they stand in the file
    }
    const size_t count = std::min(AtOnce, m_rows.size() - m_done);
    const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(m_done);
    m_done += count;
    return marksOf(reader, {begin, begin + static_cast<std::ptrdiff_t>(count)});
}

std::vector<ReadMarksBefore::Thread> MarkingSteps::marksOf(Connection &reader, const std::vector<qint64> &rows)
{
    std::vector<ReadMarksBefore::Thread> marks;
    QStringList cached;
    for (const qint64 row : rows) {
        if (row > 0) {
            cached.append(QString::number(row));
            continue;
        }
        const std::optional<ThreadRef> ref = ThreadQueries(reader).refOf(row);
        const std::optional<KnownPosts> held = ref ? HeldPosts::saved(reader, *ref) : std::nullopt;
        if (held)
            marks.push_back({*ref, ReadMarking::markWith(*held, *held, ReadMarks(reader).of(*ref))});
    }
    Statement query =
        reader.statement(u"SELECT q.row, c.id, q.id, q.created, q.edited, m.activity, m.digest, m.posts, a.id, a.created, a.edited "
                         "FROM json_each(?) j CROSS JOIN question q ON q.row = j.value JOIN community c ON c.key = q.community "
                         "LEFT JOIN read_mark m ON m.community = c.id AND m.id = q.id "
                         "LEFT JOIN answer a ON a.community = q.community AND a.question = q.id"_s);
    query.bind(u'[' + cached.join(u',') + u']');
    qint64 row = 0;
    ThreadRef ref;
    KnownPosts held;
    std::optional<ReadMark> before;
    const auto finish = [&] {
        if (row != 0)
            marks.push_back({ref, ReadMarking::markWith(held, held, before)});
    };
    while (query.next()) {
        if (const qint64 next = query.number(0); next != row) {
            finish();
            row = next;
            ref = {query.text(1), query.text(2)};
            held = {};
            held.add(QString(), KnownPosts::momentOf(query.time(3), query.maybeTime(4)));
            before.reset();
            if (!query.isNull(5))
                before = ReadMark{query.time(5), query.isNull(6) ? std::nullopt : std::optional(query.number(6)), query.text(7)};
        }
        if (!query.isNull(8))
            held.add(query.text(8), KnownPosts::momentOf(query.time(9), query.maybeTime(10)));
    }
    finish();
    return marks;
}

} // namespace limber
