// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/itemmodels/rowset.h>
#include <models/itemmodels/threadlistmodel.h>
#include <models/itemmodels/threadrowsource.h>

#include <QElapsedTimer>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace limber {
namespace {

/// Rows that are asked for together with one that is looked at.
constexpr int kChunk = 64;
/// How long the rows of one turn may take, so that a large change never holds up a frame.
constexpr int kSliceMs = 6;

} // namespace

ThreadListModel::ThreadListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_spine(std::make_shared<std::vector<qint64>>())
    , m_applying(new QTimer(this))
    , m_rows(new ThreadRowSource(store, this))
{
    m_applying->setSingleShot(true);
    m_applying->setInterval(0);
    connect(m_applying, &QTimer::timeout, this, &ThreadListModel::applySome);
    connect(m_rows, &ThreadRowSource::arrived, this, &ThreadListModel::onRows);
    connect(m_rows, &ThreadRowSource::failed, this, [this](const Failure &failure) { setState(State::Failed, failure); });
    connect(&m_store, &Store::changed, this, &ThreadListModel::onChanged);
}

ThreadListModel::~ThreadListModel() = default;

void ThreadListModel::setWording(Wording wording)
{
    m_wording = std::move(wording);
}

void ThreadListModel::setQuery(const ThreadQuery &query)
{
    if (m_asked && query == m_query) {
        retry();
        return;
    }
    m_query = query;
    m_asked = true;
    m_reset = true;
    m_kept = 0;
    m_keptBeyond = false;
    ++m_generation;
    m_applying->stop();
    m_spineUnderWay = false;
    m_spineAgain = false;
    askForSpine();
    setState(State::Loading);
}

void ThreadListModel::retry()
{
    if (m_state != State::Failed)
        return;
    m_rows->retry();
    askForSpine();
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
    if (m_rows->isWanting(id))
        want(index.row());
    return m_rows->find(id);
}

QModelIndex ThreadListModel::indexOf(const ThreadRef &ref) const
{
    const qint64 row = m_rows->rowOf(ref);
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
    // Whose threads the list shows has changed, though none of them has.
    const bool others = (changes.follows && m_query.followed) || (changes.communities && m_query.view == View::Mine);
    if (!m_asked || (changes.threads.empty() && !changes.people && !others && !changes.rebuilt))
        return;
    if (changes.rebuilt) {
        m_reset = true;
        ++m_generation;
        m_applying->stop();
        m_spineUnderWay = false;
    }
    m_rows->follow(changes);
    if (!changes.threads.empty() || others || changes.rebuilt || m_state == State::Failed)
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
        if (m_spineAgain) { // what was asked is old: it may go well by now
            askForSpine();
            return;
        }
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
    if (m_kept == 0 || m_rows->isAbsent(m_kept) || here == m_spine->end() || std::find(rows.begin(), rows.end(), m_kept) != rows.end())
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

/// With its neighbours, which are looked at next.
void ThreadListModel::want(int row) const
{
    const int begin = row / kChunk * kChunk;
    const int end = std::min(rowCount(), begin + kChunk);
    for (int each = begin; each < end; ++each)
        m_rows->want((*m_spine)[static_cast<size_t>(each)]);
}

void ThreadListModel::onRows(const QSet<qint64> &rows)
{
    if (m_keptBeyond && m_rows->isAbsent(m_kept))
        askForSpine();
    announce(rows);
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
