// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/itemmodels/rowset.h>
#include <models/itemmodels/threadlistmodel.h>

#include <QElapsedTimer>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace limber {
namespace {

constexpr int kChunk = 64;
constexpr int kHeldRows = 64 * kChunk;
/// How many rows are fetched again by themselves when they change: more than a window shows.
constexpr int kRefreshed = 2 * kChunk;
/// How long the rows of one turn may take, so that a large change never holds up a frame.
constexpr int kSliceMs = 6;

} // namespace

ThreadListModel::ThreadListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_spine(std::make_shared<std::vector<qint64>>())
    , m_applying(new QTimer(this))
    , m_cache(kHeldRows)
    , m_asking(new QTimer(this))
{
    for (QTimer *timer : {m_applying, m_asking}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(m_applying, &QTimer::timeout, this, &ThreadListModel::applySome);
    connect(m_asking, &QTimer::timeout, this, &ThreadListModel::askForRows);
    connect(&m_store, &Store::changed, this, &ThreadListModel::onChanged);
}

ThreadListModel::~ThreadListModel() = default;

void ThreadListModel::setWording(Wording wording)
{
    m_wording = std::move(wording);
}

void ThreadListModel::setQuery(const ThreadQuery &query)
{
    if (m_asked && query == m_query)
        return;
    m_query = query;
    m_asked = true;
    m_reset = true;
    m_keptBeyond = false;
    ++m_generation;
    m_applying->stop();
    m_spineUnderWay = false;
    m_spineAgain = false;
    askForSpine();
    setState(State::Loading);
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : toInt(static_cast<qsizetype>(m_spine->size()));
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowIdRole)
        return (*m_spine)[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
    case LoadingRole:
    case ThreadRole:
    case RefRole:
        break;
    default:
        return {};
    }
    const ThreadRow *row = thread(index);
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return {};
    if (role == ThreadRole)
        return QVariant::fromValue(*row);
    if (role == RefRole)
        return QVariant::fromValue(row->ref);
    if (role == Qt::DisplayRole || !m_wording)
        return row->title;
    return m_wording(*row, role);
}

QHash<int, QByteArray> ThreadListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{RowIdRole, "rowId"}, {LoadingRole, "loading"}, {ThreadRole, "thread"}, {RefRole, "ref"}});
    return names;
}

const ThreadRow *ThreadListModel::thread(const QModelIndex &index) const
{
    const qint64 id = (*m_spine)[static_cast<size_t>(index.row())];
    const ThreadRow *row = m_cache.find(id);
    if (!m_cache.isFresh(id))
        want(index.row());
    return row;
}

QModelIndex ThreadListModel::indexOf(const ThreadRef &ref) const
{
    const qint64 row = m_cache.rowOf(ref);
    return row == 0 ? QModelIndex() : indexOfRow(row);
}

QModelIndex ThreadListModel::indexOfRow(qint64 row) const
{
    const auto found = std::find(m_spine->begin(), m_spine->end(), row);
    return found == m_spine->end() ? QModelIndex() : index(toInt(std::distance(m_spine->begin(), found)));
}

int ThreadListModel::firstOf(const std::vector<qint64> &ids, int from) const
{
    const RowSet wanted(ids);
    const auto isWanted = [&](qint64 id) {
        return wanted.contains(id);
    };
    const auto first = m_spine->begin() + std::clamp(from, 0, rowCount());
    if (const auto found = std::find_if(first, m_spine->end(), isWanted); found != m_spine->end())
        return toInt(std::distance(m_spine->begin(), found));
    const auto found = std::find_if(m_spine->begin(), first, isWanted);
    return found == first ? -1 : toInt(std::distance(m_spine->begin(), found));
}

void ThreadListModel::keep(qint64 row)
{
    if (std::exchange(m_kept, row) != row && std::exchange(m_keptBeyond, false))
        askForSpine();
}

// Changes --------------------------------------------------------------------------------------------------------------------------------

void ThreadListModel::onChanged(const ChangeSet &changes)
{
    const bool follows = changes.follows && m_query.followed;
    if (!m_asked || (changes.threads.empty() && !changes.people && !follows && !changes.rebuilt))
        return;
    m_absent.clear();
    if (changes.rebuilt) {
        m_reset = true;
        m_cache.clear();
        m_requests.clear(); // their row ids mean other threads now
        m_underWay.clear();
        m_wantedRows.clear();
        ++m_generation;
        m_applying->stop();
        m_spineUnderWay = false;
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
    for (const qint64 row : m_cache.recentlyUsedStale(kRefreshed))
        m_wantedRows.insert(row);
    if (!m_wantedRows.isEmpty())
        m_asking->start();
    if (!changes.threads.empty() || follows || changes.rebuilt)
        askForSpine();
}

void ThreadListModel::askForSpine()
{
    if (m_spineUnderWay) {
        m_spineAgain = true;
        return;
    }
    m_spineUnderWay = true;
    m_spineAgain = false;
    deliver(m_store.threadSpine(m_query), this, [this, generation = m_generation](const Result<ThreadSpine> &answer) {
        if (generation == m_generation)
            onSpine(answer);
    });
}

void ThreadListModel::onSpine(const Result<ThreadSpine> &answer)
{
    if (!answer) {
        m_spineUnderWay = false;
        if (answer.failure().kind == Failure::Kind::Cancelled)
            return; // the store is being closed
        if (m_reset && !m_spine->empty()) {
            replace({}); // what is here answers another question
            m_reset = true;
        }
        setState(State::Failed, answer.failure());
        return;
    }
    if (m_reset) {
        replace(answer->rows);
        m_snapshot = answer->snapshot;
        caughtUp();
        return;
    }
    if (answer->snapshot < m_snapshot) {
        caughtUp();
        return;
    }
    m_snapshot = answer->snapshot;
    std::vector<qint64> rows = answer->rows;
    putKept(rows);
    m_target = std::make_shared<const std::vector<qint64>>(std::move(rows));
    findDifference();
}

/// Puts the row that is kept behind the one that it stands behind now, as far as that one stays.
void ThreadListModel::putKept(std::vector<qint64> &rows)
{
    constexpr int Neighbours = 64; // each is looked for in the whole list
    m_keptBeyond = false;
    const auto here = std::find(m_spine->begin(), m_spine->end(), m_kept);
    if (m_kept == 0 || m_absent.contains(m_kept) || here == m_spine->end() || std::find(rows.begin(), rows.end(), m_kept) != rows.end())
        return;
    m_keptBeyond = true;
    auto before = here;
    for (int tried = 0; tried < Neighbours && before != m_spine->begin(); ++tried) {
        --before;
        if (const auto found = std::find(rows.begin(), rows.end(), *before); found != rows.end()) {
            rows.insert(std::next(found), m_kept);
            return;
        }
    }
    const auto place = std::min(std::distance(m_spine->begin(), here), std::ssize(rows));
    rows.insert(before == m_spine->begin() ? rows.begin() : rows.begin() + place, m_kept);
}

void ThreadListModel::replace(std::vector<qint64> rows)
{
    beginResetModel();
    m_reset = false;
    m_wantedChunks.clear();
    m_spine = std::make_shared<std::vector<qint64>>(std::move(rows));
    endResetModel();
}

void ThreadListModel::findDifference()
{
    m_pinned = pinned();
    std::shared_ptr<const std::vector<qint64>> spine = m_spine;
    auto difference = QtConcurrent::run([spine, target = m_target, keep = m_pinned] { return SpineDiff::between(*spine, *target, keep); });
    deliver(difference, this, [this, generation = m_generation](SpineDiff diff) {
        if (generation != m_generation)
            return;
        m_diff = std::move(diff);
        m_steps = 0;
        applySome();
    });
}

void ThreadListModel::applySome()
{
    // Somebody may have selected a row meanwhile that was to be taken out and put in elsewhere.
    if (!m_pinned.contains(pinned())) {
        findDifference();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const size_t removals = m_diff.moves.size();
    const size_t insertions = removals + m_diff.removals.size();
    const size_t end = insertions + m_diff.insertions.size();
    const auto at = [](auto &list, int row) {
        return list.begin() + row;
    };
    for (; m_steps < end; ++m_steps) {
        if (clock.elapsed() >= kSliceMs) {
            m_applying->start();
            return;
        }
        if (m_steps < removals) {
            const auto [from, before] = m_diff.moves[m_steps];
            beginMoveRows({}, from, from, {}, before);
            if (before > from)
                std::rotate(at(*m_spine, from), at(*m_spine, from + 1), at(*m_spine, before));
            else
                std::rotate(at(*m_spine, before), at(*m_spine, from), at(*m_spine, from + 1));
            endMoveRows();
        } else if (m_steps < insertions) {
            const auto [first, last] = m_diff.removals[m_steps - removals];
            beginRemoveRows({}, first, last);
            m_spine->erase(at(*m_spine, first), at(*m_spine, last + 1));
            endRemoveRows();
        } else {
            const auto [first, last] = m_diff.insertions[m_steps - insertions];
            beginInsertRows({}, first, last);
            m_spine->insert(at(*m_spine, first), at(*m_target, first), at(*m_target, last + 1));
            endInsertRows();
        }
    }
    m_target.reset();
    m_diff = {};
    caughtUp();
}

void ThreadListModel::caughtUp()
{
    m_spineUnderWay = false;
    setState(State::Ready);
    if (m_spineAgain)
        askForSpine();
    else
        Q_EMIT settled();
}

QSet<qint64> ThreadListModel::pinned() const
{
    QSet<qint64> rows;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes)
        rows.insert((*m_spine)[static_cast<size_t>(index.row())]);
    return rows;
}

// Rows -----------------------------------------------------------------------------------------------------------------------------------

void ThreadListModel::want(int row) const
{
    const qint64 id = (*m_spine)[static_cast<size_t>(row)];
    if (m_underWay.contains(id) || m_absent.contains(id))
        return;
    m_wantedChunks.insert(row / kChunk);
    if (!m_asking->isActive())
        m_asking->start();
}

void ThreadListModel::askForRows()
{
    Request request;
    const auto ask = [&](qint64 row) {
        if (m_cache.isFresh(row) || m_underWay.contains(row) || m_absent.contains(row))
            return;
        m_underWay.insert(row);
        request.rows.push_back(row);
    };
    for (const int chunk : std::as_const(m_wantedChunks)) {
        const int end = std::min(rowCount(), (chunk + 1) * kChunk);
        for (int row = chunk * kChunk; row < end; ++row)
            ask((*m_spine)[static_cast<size_t>(row)]);
    }
    for (const qint64 row : std::as_const(m_wantedRows))
        ask(row);
    m_wantedChunks.clear();
    m_wantedRows.clear();
    if (request.rows.empty())
        return;
    const quint64 number = ++m_requestNumber;
    const std::vector<qint64> rows = request.rows;
    m_requests.insert(number, std::move(request));
    deliver(m_store.threadRows(rows), this, [this, number](const Result<ThreadRows> &answer) { onRows(number, answer); });
}

void ThreadListModel::onRows(quint64 number, const Result<ThreadRows> &answer)
{
    const auto found = m_requests.constFind(number);
    if (found == m_requests.cend())
        return;
    const Request request = *found;
    m_requests.erase(found);
    for (const qint64 row : request.rows)
        m_underWay.remove(row);
    if (!answer)
        return; // asked again when somebody looks at the rows again

    QSet<qint64> changed;
    QSet<qint64> missing(request.rows.begin(), request.rows.end());
    for (const ThreadRow &row : answer->rows) {
        missing.remove(row.row);
        if (answer->snapshot < request.changedSince.value(row.row)) {
            m_wantedRows.insert(row.row); // it is older than what we know to have happened
            continue;
        }
        if (m_cache.insert(row))
            changed.insert(row.row);
    }
    for (const qint64 row : std::as_const(missing)) {
        m_cache.remove(row);
        if (answer->snapshot < request.changedSince.value(row))
            m_wantedRows.insert(row);
        else
            m_absent.insert(row);
    }
    if (m_keptBeyond && m_absent.contains(m_kept))
        askForSpine();
    if (!m_wantedRows.isEmpty())
        m_asking->start();
    announce(changed);
}

void ThreadListModel::announce(const QSet<qint64> &rows)
{
    if (rows.isEmpty())
        return;
    int left = toInt(rows.size());
    int first = -1;
    const int count = rowCount();
    for (int row = 0; row <= count; ++row) {
        const bool hit = row < count && left > 0 && rows.contains((*m_spine)[static_cast<size_t>(row)]);
        if (hit) {
            --left;
            if (first < 0)
                first = row;
            continue;
        }
        if (first >= 0)
            Q_EMIT dataChanged(index(first), index(row - 1));
        first = -1;
        if (left == 0)
            break;
    }
}

void ThreadListModel::setState(State state, std::optional<Failure> failure)
{
    if (m_state == state && m_failure == failure)
        return;
    m_state = state;
    m_failure = std::move(failure);
    Q_EMIT stateChanged();
}

} // namespace limber
