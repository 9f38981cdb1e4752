// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/keyedlistmodel.h>
#include <models/itemmodels/searchrow.h>
#include <models/store/store.h>

#include <functional>
#include <optional>

namespace limber {

/// What a search found: people and topics, then posts, the best first. The store answers in pieces; the model asks on until it has as many
/// hits as were wanted, and wants more as a view scrolls (fetchMore). A new search ends the one before. Changes of the store come as rows
/// that come, go, move and change, as long as there are at most MostKept of them. GUI thread.
class SearchResultsModel final : public KeyedListModel<SearchRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchResultsModel)

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< SearchRow
    };
    /// Nothing is searched for; hits that are wanted are being looked for; those that were wanted are here, or all there are; or the last
    /// answer was a failure.
    enum class State { Idle, Searching, Ready, Failed };
    /// Words for a row, which are not a model's to choose: asked for Qt::AccessibleTextRole and Qt::ToolTipRole.
    using Wording = std::function<QString(const SearchRow &row, int role)>;

    static constexpr int FirstHits = 30; ///< wanted at first
    static constexpr int MoreHits = 50; ///< wanted with each fetchMore()
    static constexpr int MostKept = 500; ///< more hits are not looked for again because the store has changed

    /// `store` must outlive the model.
    explicit SearchResultsModel(Store &store, QObject *parent = nullptr);

    void setWording(Wording wording);
    /// Searches for something else; what is here stays until the store's first answer. The same query does nothing, unless it has failed.
    void search(const SearchQuery &query);
    /// Looks through the expert lens from now on: what is searched for is searched for anew.
    void setLens(LensMode lens);
    [[nodiscard]] LensMode lens() const { return m_lens; }
    /// Nobody looks, or somebody does again: what changes meanwhile is asked for then.
    void setShown(bool shown);
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] State state() const { return m_state; }
    /// The rows are of query(), not of the one before.
    [[nodiscard]] bool isAnswered() const { return !m_underWay || m_purpose != Purpose::Fresh; }
    /// Only where Failed.
    [[nodiscard]] const Failure &failure() const { return *m_failure; }
    /// How much of the library the search knew when it answered last.
    [[nodiscard]] const IndexState &index() const { return m_index; }
    using KeyedListModel::index;
    /// Of the rows, those that are posts.
    [[nodiscard]] int hits() const { return m_hits; }
    /// The first row that is a post; invalid where there is none.
    [[nodiscard]] QModelIndex firstHit() const;
    /// Null where the index is not valid. Good until the next event.
    [[nodiscard]] const SearchRow *row(const QModelIndex &index) const;

    /// Qt::DisplayRole is the title or the name; wording's roles; those of Role.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// There is more than is here.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// state(), index() or canFetchMore().
    void stateChanged();

protected:
    [[nodiscard]] QString keyOf(const SearchRow &row) const override;

private:
    enum class Purpose { Fresh, More, Refresh };

    void begin(Purpose purpose, int goal);
    void ask(const SearchContinuation &from);
    void onResults(Result<SearchResults> answer);
    void take(SearchResults results);
    void count();
    void onFailure(const Failure &failure);
    void onChanged(const ChangeSet &changes);
    void refresh();
    void askForIndex();
    void setState(State state);

    Store &m_store;
    Wording m_wording;
    SearchQuery m_query;
    LensMode m_lens = LensMode::Off;
    State m_state = State::Idle;
    std::optional<Failure> m_failure;
    IndexState m_index;
    SearchContinuation m_next;
    quint64 m_generation = 0; ///< of what is asked: answers to something older are not for us
    Purpose m_purpose = Purpose::Fresh; ///< of what is under way
    int m_goal = 0; ///< hits that are wanted of it
    int m_hits = 0;
    QList<SearchRow> m_again; ///< what a refresh has brought so far
    int m_hitsAgain = 0;
    bool m_underWay = false;
    bool m_shown = true;
    bool m_stale = false; ///< something changed since it was asked for
    bool m_moreWanted = false; ///< while a refresh is under way
};

} // namespace limber

Q_DECLARE_METATYPE(limber::SearchRow)
