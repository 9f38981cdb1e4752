// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/itemtype.h>
#include <models/store/connection.h>

#include <QStringList>

namespace limber {

/// What a fresh pass over held items has seen of a community so far. Costs nothing in any other pass. Throws SqlError.
class SeenItems final
{
    Q_DISABLE_COPY_MOVE(SeenItems)

public:
    SeenItems(Connection &cache, qint64 community, bool sweeping);

    [[nodiscard]] bool sweeping() const { return m_sweeping; }
    void add(ItemType type, qint64 row);
    /// For an item that came and could not be used: whatever is held under its id, of any kind, is still at the endpoint.
    void addNamed(const QString &id);
    /// The ids of held items of a kind that this pass has not seen.
    [[nodiscard]] QStringList unseen(ItemType type);
    void forget();

private:
    Connection &m_cache;
    qint64 m_community;
    bool m_sweeping;
};

} // namespace limber
