// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/expert.h>
#include <models/store/store.h>

#include <QAbstractListModel>
#include <QList>

namespace limber {

/// The experts and editors of every community, for the directory. Follows the store by itself.
class ExpertListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertListModel)

public:
    enum Role {
        ExpertRole = Qt::UserRole + 1, ///< Expert
    };

    /// `store` must outlive it.
    explicit ExpertListModel(Store &store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the name, AccessibleTextRole all that a card shows.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The store has answered at least once: an empty model is empty for good.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    /// An answer of the store is in, whether it changed something or not.
    void loaded();
    /// The store could not answer; what was there stays.
    void failed(const limber::Failure &failure);

private:
    void load();
    void apply(const QList<Expert> &experts);

    Store &m_store;
    QList<Expert> m_experts;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_loadAgain = false; ///< the store has changed since it was asked
};

} // namespace limber
