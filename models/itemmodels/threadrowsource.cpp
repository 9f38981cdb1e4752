// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/threadrowsource.h>

#include <QTimer>

#include <algorithm>
#include <utility>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr int HeldRows = 4096;
/// How many rows are fetched again by themselves when they change: more than a window shows.
constexpr int Refreshed = 128;
/// After what passes by itself (a file that somebody copies, a full disk that is being emptied) a second try goes well.
constexpr auto Pause = 500ms;

} // namespace

ThreadRowSource::ThreadRowSource(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_cache(HeldRows)
    , m_asking(new QTimer(this))
    , m_pause(new QTimer(this))
{
    m_asking->setInterval(0);
    m_pause->setInterval(Pause);
    for (QTimer *timer : {m_asking, m_pause})
        timer->setSingleShot(true);
    connect(m_asking, &QTimer::timeout, this, &ThreadRowSource::ask);
    connect(m_pause, &QTimer::timeout, this, [this] {
        m_wanted.unite(m_doubtful);
        ask();
    });
}

bool ThreadRowSource::isWanting(qint64 row) const
{
    return !m_cache.isFresh(row) && !m_wanted.contains(row) && !m_underWay.contains(row) && !m_absent.contains(row)
        && !m_doubtful.contains(row) && !m_unreadable.contains(row);
}

void ThreadRowSource::want(qint64 row)
{
    if (!isWanting(row))
        return;
    m_wanted.insert(row);
    if (!m_asking->isActive())
        m_asking->start();
}

void ThreadRowSource::follow(const ChangeSet &changes)
{
    m_absent.clear();
    m_wanted.unite(std::exchange(m_unreadable, {}));
    if (changes.rebuilt) {
        m_cache.clear();
        m_requests.clear(); // their row ids mean other threads now
        m_underWay.clear();
        m_wanted.clear();
        m_doubtful.clear();
    } else if (changes.people) {
        m_cache.markAllStale(); // names and roles stand in every row
    } else {
        m_cache.markStale(changes.threads);
    }
    for (Request &request : m_requests) {
        for (const qint64 row : request.rows) {
            if (changes.people || std::binary_search(changes.threads.begin(), changes.threads.end(), row))
                request.changedSince.insert(row, changes.number);
        }
    }
    for (const qint64 row : m_cache.recentlyUsedStale(Refreshed))
        m_wanted.insert(row);
    if (!m_wanted.isEmpty())
        m_asking->start();
}

void ThreadRowSource::retry()
{
    for (const qint64 row : std::exchange(m_unreadable, {}))
        want(row);
}

void ThreadRowSource::ask()
{
    Request request;
    for (const qint64 row : std::exchange(m_wanted, {})) {
        if (m_cache.isFresh(row) || m_underWay.contains(row) || m_absent.contains(row))
            continue;
        m_underWay.insert(row);
        request.rows.push_back(row);
    }
    if (request.rows.empty())
        return;
    const quint64 number = ++m_requestNumber;
    const std::vector<qint64> rows = request.rows;
    m_requests.insert(number, std::move(request));
    deliver(m_store.threadRows(rows), this, [this, number](const Result<ThreadRows> &answer) { onRows(number, answer); });
}

void ThreadRowSource::onRows(quint64 number, const Result<ThreadRows> &answer)
{
    const auto found = m_requests.constFind(number);
    if (found == m_requests.cend())
        return;
    const Request request = *found;
    m_requests.erase(found);
    for (const qint64 row : request.rows)
        m_underWay.remove(row);
    if (!answer) {
        onFailure(request.rows, answer.failure());
        return;
    }
    QSet<qint64> changed;
    QSet<qint64> missing(request.rows.begin(), request.rows.end());
    m_doubtful.subtract(missing);
    for (const ThreadRow &row : answer->rows) {
        missing.remove(row.row);
        if (answer->snapshot < request.changedSince.value(row.row)) {
            m_wanted.insert(row.row); // it is older than what we know to have happened
            continue;
        }
        if (m_cache.insert(row))
            changed.insert(row.row);
    }
    for (const qint64 row : std::as_const(missing)) {
        m_cache.remove(row);
        if (answer->snapshot < request.changedSince.value(row))
            m_wanted.insert(row);
        else
            m_absent.insert(row);
    }
    if (!m_wanted.isEmpty())
        m_asking->start();
    Q_EMIT arrived(changed);
}

void ThreadRowSource::onFailure(const std::vector<qint64> &rows, const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return; // the store is being closed
    bool second = false;
    for (const qint64 row : rows) {
        const bool doubtful = m_doubtful.remove(row);
        (doubtful ? m_unreadable : m_doubtful).insert(row);
        second = second || doubtful;
    }
    if (!m_doubtful.isEmpty())
        m_pause->start();
    if (second)
        Q_EMIT failed(failure);
}

} // namespace limber
