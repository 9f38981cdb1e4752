// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/searchresultsmodel.h>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

SearchResultsModel::SearchResultsModel(Store &store, QObject *parent)
    : KeyedListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &SearchResultsModel::onChanged);
}

void SearchResultsModel::setWording(Wording wording)
{
    m_wording = std::move(wording);
}

void SearchResultsModel::search(const SearchQuery &query)
{
    if (query == m_query && m_state != State::Failed)
        return;
    m_query = query;
    m_stale = false;
    if (!query.isEmpty()) {
        begin(Purpose::Fresh, FirstHits);
        return;
    }
    ++m_generation;
    if (std::exchange(m_underWay, false))
        m_store.cancelSearch();
    m_next = {};
    m_hits = 0;
    replaceRows({});
    setState(State::Idle);
}

void SearchResultsModel::setLens(LensMode lens)
{
    if (std::exchange(m_lens, lens) == lens || m_query.isEmpty())
        return;
    m_stale = false;
    begin(Purpose::Fresh, FirstHits);
}

void SearchResultsModel::setShown(bool shown)
{
    m_shown = shown;
    if (m_shown && m_stale)
        refresh();
}

QModelIndex SearchResultsModel::firstHit() const
{
    const int first = rowCount() - m_hits;
    return m_hits > 0 ? KeyedListModel::index(first) : QModelIndex();
}

const SearchRow *SearchResultsModel::row(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &rows().at(index.row()) : nullptr;
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    const SearchRow *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->hit() ? found->hit()->title : found->person() ? found->person()->person.name : found->topic()->topic.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_wording ? m_wording(*found, role) : QVariant();
    case RowRole:
        return QVariant::fromValue(*found);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchResultsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(RowRole, "row");
    return names;
}

QString SearchResultsModel::keyOf(const SearchRow &row) const
{
    if (const SearchHit *hit = row.hit())
        return (hit->note ? u"note/"_s : u"post/"_s) + hit->ref.community + u'/' + hit->ref.id + u'/' + hit->answer;
    if (const auto *match = row.person())
        return u"person/"_s + match->community + u'/' + match->person.id;
    return u"topic/"_s + row.topic()->community + u'/' + row.topic()->topic.id;
}

bool SearchResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && m_next.more();
}

void SearchResultsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_underWay)
        m_moreWanted = true;
    else
        begin(Purpose::More, m_hits + MoreHits);
}

void SearchResultsModel::begin(Purpose purpose, int goal)
{
    m_purpose = purpose;
    m_goal = goal;
    m_again.clear();
    m_hitsAgain = 0;
    m_moreWanted = false;
    ++m_generation;
    ask(purpose == Purpose::More ? m_next : SearchContinuation());
    if (purpose != Purpose::Refresh)
        setState(State::Searching);
}

void SearchResultsModel::ask(const SearchContinuation &from)
{
    const int here = m_purpose == Purpose::Fresh ? 0 : m_purpose == Purpose::More ? m_hits : m_hitsAgain;
    m_underWay = true;
    deliver(m_store.search(m_query, {.limit = std::max(1, m_goal - here), .from = from, .lens = m_lens}), this,
        [this, generation = m_generation](Result<SearchResults> answer) {
            if (generation == m_generation)
                onResults(std::move(answer));
        });
}

void SearchResultsModel::onResults(Result<SearchResults> answer)
{
    if (!answer) {
        onFailure(answer.failure());
        return;
    }
    const SearchContinuation next = answer->next;
    take(std::move(answer).value());
    const int here = m_purpose == Purpose::Refresh ? m_hitsAgain : m_hits;
    if (next.more() && here < m_goal) {
        ask(next);
        // Whoever waits can see what there is so far.
        Q_EMIT stateChanged();
        return;
    }
    m_underWay = false;
    m_next = next;
    if (m_purpose == Purpose::Refresh) {
        updateRows(std::exchange(m_again, {}));
        count();
    }
    setState(State::Ready);
    if (std::exchange(m_moreWanted, false))
        fetchMore();
    else if (m_stale && m_shown)
        refresh();
}

void SearchResultsModel::take(SearchResults results)
{
    m_index = results.index;
    QList<SearchRow> rows;
    for (SearchResults::PersonMatch &person : results.people)
        rows.append({std::move(person)});
    for (SearchResults::TopicMatch &topic : results.topics)
        rows.append({std::move(topic)});
    for (SearchHit &hit : results.hits)
        rows.append({std::move(hit)});
    switch (m_purpose) {
    case Purpose::Fresh:
        replaceRows(std::move(rows));
        count();
        m_purpose = Purpose::More;
        break;
    case Purpose::More:
        appendRows(std::move(rows));
        count();
        break;
    case Purpose::Refresh:
        m_again.append(std::move(rows));
        m_hitsAgain += toInt(results.hits.size());
        break;
    }
}

void SearchResultsModel::count()
{
    m_hits = toInt(std::count_if(rows().begin(), rows().end(), [](const SearchRow &row) { return row.hit() != nullptr; }));
}

void SearchResultsModel::onFailure(const Failure &failure)
{
    m_underWay = false;
    if (m_purpose == Purpose::Refresh) {
        // What is here is still what was found; it is looked for again with the next change, and whoever waits for more gets it.
        m_stale = true;
        if (std::exchange(m_moreWanted, false))
            fetchMore();
        return;
    }
    if (m_purpose == Purpose::Fresh) {
        m_next = {};
        m_hits = 0;
        replaceRows({});
    }
    m_failure = failure;
    // Cancelled by nobody but the end of the store.
    setState(failure.kind == Failure::Kind::Cancelled ? State::Idle : State::Failed);
}

void SearchResultsModel::onChanged(const ChangeSet &changes)
{
    if (m_query.isEmpty())
        return;
    if (!changes.threads.empty() || changes.people || changes.topics || changes.index || !changes.notes.isEmpty() || changes.rebuilt)
        m_stale = true;
    if (m_stale && m_shown && !m_underWay && m_state == State::Ready)
        refresh();
}

void SearchResultsModel::refresh()
{
    if (m_underWay || m_state != State::Ready)
        return;
    m_stale = false;
    if (m_hits <= MostKept)
        begin(Purpose::Refresh, std::max(FirstHits, m_hits));
    else
        askForIndex();
}

void SearchResultsModel::askForIndex()
{
    deliver(m_store.indexState(), this, [this](const Result<IndexState> &answer) {
        if (!answer)
            return;
        m_index = *answer;
        Q_EMIT stateChanged();
    });
}

void SearchResultsModel::setState(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_failure.reset();
    Q_EMIT stateChanged();
}

} // namespace limber
