// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/spinediff.h>
#include <models/store/store.h>

#include <QAbstractListModel>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace limber {

class ThreadRowSource;

/// A list of threads, as long as the store has them. It holds the ids of all rows and the contents of those that were looked at lately;
/// data() never waits: it answers what is here, asks for the rest once, and dataChanged() follows. Changes of the store arrive as rows
/// that come, go and move; modelReset() only with a new query (or when the store was rebuilt). GUI thread.
class ThreadListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadListModel)

public:
    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< qint64: as in ThreadSpine
        LoadingRole, ///< bool: nothing is known of the row yet but its id
        ThreadRole, ///< ThreadRow: all that is known; invalid while loading
        RefRole, ///< ThreadRef; invalid while loading
    };
    /// Waiting for the first answer to a query; showing what the store has; or an answer was a failure: rows that were there stay, and may
    /// be old, or some of them empty. retry(), or the next change, asks again.
    enum class State { Loading, Ready, Failed };
    /// Words for a row, which are not a model's to choose: asked for Qt::AccessibleTextRole and Qt::ToolTipRole.
    using Wording = std::function<QString(const ThreadRow &row, int role)>;

    /// `store` must outlive the model.
    explicit ThreadListModel(Store &store, QObject *parent = nullptr);
    ~ThreadListModel() override;

    void setWording(Wording wording);
    /// Shows something else: what is here stays until the store's answer, and is replaced by it in one reset. The same query does nothing,
    /// unless it has failed: then it is asked again.
    void setQuery(const ThreadQuery &query);
    [[nodiscard]] const ThreadQuery &query() const { return m_query; }
    /// Whether a query was set at all.
    [[nodiscard]] bool hasQuery() const { return m_asked; }
    [[nodiscard]] State state() const { return m_state; }
    /// Only where Failed.
    [[nodiscard]] const Failure &failure() const { return *m_failure; }
    /// Asks the store again where it has failed: for the list, and for rows that could not be read. Nothing else.
    void retry();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the title (empty while loading); wording's roles; those of Role.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Null while loading. Good until the next event.
    [[nodiscard]] const ThreadRow *thread(const QModelIndex &index) const;
    /// The row of a thread that was looked at lately; invalid if that is not known.
    [[nodiscard]] QModelIndex indexOf(const ThreadRef &ref) const;
    /// The index of a row id; invalid if it is not in the list. Looks at every row.
    [[nodiscard]] QModelIndex indexOfRow(qint64 row) const;
    /// The first row from `from` on, and then from the top, whose id is one of `ids`; -1 if there is none. Looks at each row once.
    [[nodiscard]] int firstOf(const std::vector<qint64> &ids, int from) const;
    /// This row id stays in the list although the query leaves it out by now (a thread that was just read, in a list of unread ones), until
    /// another one is kept or the query is another; 0 for none. A row whose thread is gone goes all the same.
    void keep(qint64 row);

Q_SIGNALS:
    void stateChanged();
    /// Rows and store agree: the answer to the newest question is shown, and nothing is under way.
    void settled();

private:
    void onChanged(const ChangeSet &changes);
    void askForSpine();
    void onSpine(const Result<ThreadSpine> &answer);
    void replace(std::vector<qint64> rows);
    void putKept(std::vector<qint64> &rows);
    void findDifference();
    void applySome();
    void caughtUp();
    void onRows(const QSet<qint64> &rows);
    void announce(const QSet<qint64> &rows);
    void setState(State state, std::optional<Failure> failure = {});
    [[nodiscard]] QSet<qint64> pinned() const;
    void want(int row) const;

    Store &m_store;
    Wording m_wording;
    ThreadQuery m_query;
    State m_state = State::Loading;
    std::optional<Failure> m_failure;

    std::shared_ptr<std::vector<qint64>> m_spine; ///< not written to while a difference is being found
    quint64 m_generation = 0; ///< of the query: what was asked for an older one is not for us
    quint64 m_snapshot = 0; ///< of m_spine
    bool m_asked = false; ///< a query was set at all
    bool m_reset = true; ///< the next spine is not comparable with this one
    bool m_spineUnderWay = false; ///< asked for, being compared, or being applied
    bool m_spineAgain = false; ///< something changed since it was asked for
    qint64 m_kept = 0;
    bool m_keptBeyond = false; ///< m_kept is in the list only because it is kept

    std::shared_ptr<const std::vector<qint64>> m_target; ///< what m_spine is becoming
    SpineDiff m_diff;
    size_t m_steps = 0; ///< of m_diff, done
    QSet<qint64> m_pinned; ///< as m_diff was found with
    QTimer *m_applying;

    ThreadRowSource *const m_rows;
};

} // namespace limber
