// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/sidebaritem.h>
#include <models/store/store.h>

#include <QAbstractItemModel>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace limber {

struct SidebarLine;

/// The sidebar as a tree of two levels: sections, and what they lead to, with counts that follow the store. Topics stand in one section, or
/// in one for each community where several have topics. Whom the person follows stands below the people. Nothing is ever reset: lines come,
/// go and move. GUI thread.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidebarModel)

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< SidebarItem
        EntryRole, ///< SidebarEntry; invalid for labels
        CountRole, ///< qint64; invalid where there is none
    };
    /// Words for a line, which are not a model's to choose: asked for Qt::DisplayRole, Qt::AccessibleTextRole and Qt::ToolTipRole.
    using Wording = std::function<QString(const SidebarItem &item, int role)>;

    /// Has the library's and the people's entries at once, without counts. `store` must outlive the model.
    SidebarModel(Store &store, Wording wording, QObject *parent = nullptr);
    ~SidebarModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Labels can be neither selected nor given the focus.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Only for a valid index.
    [[nodiscard]] const SidebarItem &item(const QModelIndex &index) const;
    /// The line that leads there; invalid if there is none. The order of a query does not count.
    [[nodiscard]] QModelIndex indexOf(const SidebarEntry &entry) const;

Q_SIGNALS:
    /// An answer of the store has been taken in.
    void loaded();

private:
    struct Node;

    void onChanged(const ChangeSet &changes);
    void load();
    void rebuild();
    void update(Node &parent, const std::vector<SidebarLine> &wanted);
    void removeOthers(Node &parent, const QSet<QString> &wanted);
    void insertAndMove(Node &parent, const std::vector<SidebarLine> &wanted, const std::vector<QString> &keys);
    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int row) const;

    Store &m_store;
    Wording m_wording;
    std::unique_ptr<Node> m_root;
    std::optional<LibraryCounts> m_counts;
    QList<Community> m_communities;
    QList<Expert> m_followed;
    bool m_namesOld = true;
    bool m_followedOld = true;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace limber
