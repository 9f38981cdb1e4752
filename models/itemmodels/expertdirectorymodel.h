// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/keyedlistmodel.h>
#include <models/store/store.h>

#include <functional>
#include <optional>

namespace limber {

/// The directory of experts and editors, filtered and sorted by the store, and kept up to date. Qt::DisplayRole is the name. GUI thread.
class ExpertDirectoryModel final : public KeyedListModel<Expert>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertDirectoryModel)

public:
    enum Role {
        ExpertRole = Qt::UserRole + 1, ///< Expert
        FollowedRole, ///< bool: the person follows them
    };

    /// Words for a row, which are not a model's to choose: asked for Qt::AccessibleTextRole and Qt::ToolTipRole.
    using Wording = std::function<QString(const Expert &expert, int role)>;

    /// `store` must outlive the model.
    explicit ExpertDirectoryModel(Store &store, QObject *parent = nullptr);

    void setWording(Wording wording);
    /// Whether somebody looks; until it is said, somebody does. What nobody looks at asks nothing, and catches up once they do.
    void setWatched(bool watched);
    /// Shows something else, in one reset with the store's answer; what is here stays until then. The same query does nothing.
    void setQuery(const ExpertQuery &query);
    /// Asks once more, after a failure.
    void readAgain();
    [[nodiscard]] const ExpertQuery &query() const { return m_query; }
    /// Why the newest question could not be answered; rows that were there stay.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// An answer of the store has been taken in.
    void loaded();

protected:
    [[nodiscard]] QString keyOf(const Expert &expert) const override;

private:
    void onChanged(const ChangeSet &changes);
    /// What is here is old: reads it again as soon as somebody looks. One question at a time, for each of them goes through all experts;
    /// what changes meanwhile, the query too, is asked for when the answer is in.
    void read();
    void take(const Result<QList<Expert>> &answer);

    Store &m_store;
    Wording m_wording;
    ExpertQuery m_query;
    std::optional<Failure> m_failure;
    quint64 m_generation = 0; ///< of the query: what was asked for an older one is not for us
    bool m_asked = false; ///< a query was set at all
    bool m_reset = true; ///< the next answer is not comparable with what is here
    bool m_watched = true;
    bool m_loading = false;
    bool m_old = false; ///< something changed since it was asked for
};

} // namespace limber
