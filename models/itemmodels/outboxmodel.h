// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/domain/failure.h>
#include <models/domain/outboxpost.h>
#include <models/itemmodels/keyedlistmodel.h>
#include <models/store/store.h>

#include <QHash>

#include <optional>

namespace limber {

/// What is on its way to the communities, in the order in which it is sent. Follows the store once it was shown. GUI thread.
class OutboxModel final : public KeyedListModel<OutboxPost>
{
    Q_OBJECT

public:
    enum Role {
        PostRole = Qt::UserRole, ///< OutboxPost
        CommunityRole, ///< QString: the name of its community, or what is known of it
    };

    /// `store` must outlive it.
    explicit OutboxModel(Store &store, QObject *parent = nullptr);

    /// Reads the outbox; from then on it follows. Nothing where it was read already.
    void begin();
    /// Reads it again, after a failure.
    void retry();
    /// The store has answered.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    [[nodiscard]] const QList<OutboxPost> &posts() const { return rows(); }
    /// None where the profile does not follow it.
    [[nodiscard]] std::optional<Community> community(const QString &id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// An answer of the store was taken in.
    void stateChanged();

protected:
    [[nodiscard]] QString keyOf(const OutboxPost &post) const override { return post.uuid; }

private:
    void load();
    void loadCommunities();

    Store &m_store;
    QHash<QString, Community> m_communities;
    std::optional<Failure> m_failure;
    bool m_begun = false;
    bool m_known = false;
    quint64 m_generation = 0;
};

} // namespace limber
