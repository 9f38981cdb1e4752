// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/toint.h>
#include <models/itemmodels/spinediff.h>

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace limber {

/// A list that is held whole, each row known by a key: what the store says anew becomes rows that come, go, move and change. GUI thread.
template <typename T> class KeyedListModel : public QAbstractListModel
{
    Q_DISABLE_COPY_MOVE(KeyedListModel)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : toInt(m_rows.size()); }

protected:
    /// What the same row is told by; no two rows have the same.
    [[nodiscard]] virtual QString keyOf(const T &row) const = 0;
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }

    /// In one reset: the rows answer another question.
    void replaceRows(QList<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Behind those that are here; a key that is here already is left out.
    void appendRows(QList<T> rows)
    {
        QSet<QString> keys;
        for (const T &row : m_rows)
            keys.insert(keyOf(row));
        rows.removeIf([&](const T &row) {
            const qsizetype known = keys.size();
            keys.insert(keyOf(row));
            return keys.size() == known;
        });
        if (rows.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + toInt(rows.size()) - 1);
        m_rows.append(std::move(rows));
        endInsertRows();
    }

    /// A key that comes twice counts where it came first.
    void updateRows(QList<T> rows)
    {
        QSet<QString> keys;
        rows.removeIf([&](const T &row) {
            const QString key = keyOf(row);
            const bool repeated = keys.contains(key);
            keys.insert(key);
            return repeated;
        });
        QHash<QString, qint64> ids;
        const auto idsOf = [&](const QList<T> &list) {
            std::vector<qint64> spine;
            for (const T &row : list) {
                const QString key = keyOf(row);
                const auto known = ids.constFind(key);
                spine.push_back(known == ids.constEnd() ? ids.size() + 1 : *known);
                ids.insert(key, spine.back());
            }
            return spine;
        };
        const std::vector<qint64> from = idsOf(m_rows);
        const std::vector<qint64> to = idsOf(rows);
        QSet<qint64> pinned;
        const QModelIndexList indexes = persistentIndexList();
        for (const QModelIndex &index : indexes)
            pinned.insert(from.at(static_cast<size_t>(index.row())));
        arrange(SpineDiff::between(from, to, pinned), rows);
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row) == rows.at(row))
                continue;
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }

private:
    void arrange(const SpineDiff &diff, const QList<T> &rows)
    {
        for (const auto &[from, before] : diff.moves) {
            beginMoveRows({}, from, from, {}, before);
            m_rows.move(from, before > from ? before - 1 : before);
            endMoveRows();
        }
        for (const auto &[first, last] : diff.removals) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
        }
        for (const auto &[first, last] : diff.insertions) {
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, rows.at(row));
            endInsertRows();
        }
    }

    QList<T> m_rows;
};

} // namespace limber
