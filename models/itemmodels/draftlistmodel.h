// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/draft.h>
#include <models/domain/failure.h>
#include <models/itemmodels/keyedlistmodel.h>
#include <models/store/store.h>

#include <QHash>

#include <optional>

namespace limber {

/// The drafts of this profile, the one that was changed last first. Follows the store once it was shown. GUI thread.
class DraftListModel final : public KeyedListModel<Draft>
{
    Q_OBJECT

public:
    enum Role {
        DraftRole = Qt::UserRole, ///< Draft
        CommunityRole, ///< QString: the name of its community, or what is known of it; may be empty
    };

    /// `store` must outlive it.
    explicit DraftListModel(Store &store, QObject *parent = nullptr);

    /// Reads the drafts; from then on it follows. Nothing where they were read already.
    void begin();
    /// Reads them again, after a failure.
    void retry();
    /// The store has answered.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// isKnown(), failure(), or whether there are any rows.
    void stateChanged();

protected:
    [[nodiscard]] QString keyOf(const Draft &draft) const override { return draft.uuid; }

private:
    void load();
    void loadCommunities();

    Store &m_store;
    QHash<QString, QString> m_communities; ///< names by id
    std::optional<Failure> m_failure;
    bool m_begun = false;
    bool m_known = false;
    quint64 m_generation = 0;
};

} // namespace limber
