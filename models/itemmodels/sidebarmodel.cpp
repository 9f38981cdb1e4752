// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/itemmodels/sidebarline.h>
#include <models/itemmodels/sidebarmodel.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// Lines of their own for more people would leave the sidebar no room; all of them are in the directory.
constexpr qsizetype MostPeople = 12;

bool leadsTo(const SidebarItem &item, SidebarEntry entry)
{
    if (!item.entry)
        return false;
    entry.query.order = item.entry->query.order;
    return *item.entry == entry;
}

/// Which line it is, whatever it says now.
QString keyOf(const SidebarItem &item)
{
    const SidebarEntry entry = item.entry.value_or(SidebarEntry());
    const int kind = item.entry ? static_cast<int>(entry.kind) : -1;
    return u"%1 %2 %3 %4\n"_s.arg(static_cast<int>(item.section))
               .arg(kind)
               .arg(static_cast<int>(entry.query.view))
               .arg(entry.query.followed)
        + item.community + u'\n' + entry.query.topic + u'\n' + entry.query.answerer;
}

} // namespace

struct SidebarModel::Node
{
    SidebarItem item;
    QString key;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    /// Looked for among its neighbours: for sections, of which there are few.
    [[nodiscard]] int row() const
    {
        const auto found =
            std::find_if(parent->children.begin(), parent->children.end(), [this](const auto &child) { return child.get() == this; });
        return toInt(std::distance(parent->children.begin(), found));
    }
};

SidebarModel::SidebarModel(Store &store, Wording wording, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_wording(std::move(wording))
    , m_root(std::make_unique<Node>())
{
    connect(&m_store, &Store::changed, this, &SidebarModel::onChanged);
    rebuild();
    load();
}

SidebarModel::~SidebarModel() = default;

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = nodeOf(parent);
    if (row < 0 || row >= std::ssize(node.children) || column != 0)
        return {};
    return createIndex(row, column, node.children[static_cast<size_t>(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index).parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return toInt(std::ssize(nodeOf(parent).children));
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SidebarItem &line = item(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_wording(line, role);
    case ItemRole:
        return QVariant::fromValue(line);
    case EntryRole:
        return line.entry ? QVariant::fromValue(*line.entry) : QVariant();
    case CountRole:
        return line.count ? QVariant(*line.count) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return item(index).entry ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

const SidebarItem &SidebarModel::item(const QModelIndex &index) const
{
    return nodeOf(index).item;
}

QModelIndex SidebarModel::indexOf(const SidebarEntry &entry) const
{
    for (const auto &section : m_root->children) {
        for (int row = 0; row < std::ssize(section->children); ++row) {
            const Node &line = *section->children[static_cast<size_t>(row)];
            if (leadsTo(line.item, entry))
                return indexOf(line, row);
        }
    }
    return {};
}

void SidebarModel::onChanged(const ChangeSet &changes)
{
    m_namesOld = m_namesOld || changes.communities || changes.rebuilt;
    m_followedOld = m_followedOld || changes.follows || changes.people || changes.rebuilt;
    if (!changes.threads.empty() || changes.people || changes.topics || changes.testimonials || changes.communities || changes.follows
        || changes.rebuilt || !changes.notes.isEmpty() || !changes.drafts.isEmpty() || !changes.outbox.isEmpty())
        load();
}

void SidebarModel::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    if (std::exchange(m_namesOld, false)) {
        deliver(m_store.communities(), this, [this](const Result<QList<Community>> &answer) {
            if (answer)
                m_communities = *answer;
        });
    }
    if (std::exchange(m_followedOld, false)) {
        deliver(m_store.findExperts({.followed = true}), this, [this](const Result<QList<Expert>> &answer) {
            if (answer)
                m_followed = answer->first(std::min(answer->size(), MostPeople));
            rebuild();
        });
    }
    deliver(m_store.counts(), this, [this](const Result<LibraryCounts> &answer) {
        m_loading = false;
        if (answer) {
            if (!m_counts || answer->snapshot >= m_counts->snapshot)
                m_counts = *answer;
            rebuild();
            Q_EMIT loaded();
        }
        if (m_loadAgain)
            load();
    });
}

void SidebarModel::rebuild()
{
    update(*m_root, SidebarLine::all(m_counts, m_communities, m_followed));
}

/// Makes the children of a node what is wanted. There may be thousands of topics, and most changes are of their counts alone.
void SidebarModel::update(Node &parent, const std::vector<SidebarLine> &wanted)
{
    std::vector<QString> keys;
    keys.reserve(wanted.size());
    for (const SidebarLine &one : wanted)
        keys.push_back(keyOf(one.item));
    const auto &children = parent.children;
    if (!std::ranges::equal(children, keys, {}, [](const auto &child) { return child->key; })) {
        removeOthers(parent, {keys.begin(), keys.end()});
        insertAndMove(parent, wanted, keys);
    }
    for (int row = 0; row < std::ssize(wanted); ++row) {
        const SidebarLine &one = wanted[static_cast<size_t>(row)];
        Node &node = *children[static_cast<size_t>(row)];
        if (node.item != one.item) {
            node.item = one.item;
            Q_EMIT dataChanged(indexOf(node, row), indexOf(node, row));
        }
        update(node, one.children);
    }
}

void SidebarModel::removeOthers(Node &parent, const QSet<QString> &wanted)
{
    auto &children = parent.children;
    for (int last = toInt(std::ssize(children)) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(children[static_cast<size_t>(first - 1)]->key))
            --first;
        if (first <= last) {
            beginRemoveRows(indexOf(parent), first, last);
            children.erase(children.begin() + first, children.begin() + last + 1);
            endRemoveRows();
        }
        last = std::min(last, first);
    }
}

/// All that is here is wanted, in whatever order.
void SidebarModel::insertAndMove(Node &parent, const std::vector<SidebarLine> &wanted, const std::vector<QString> &keys)
{
    auto &children = parent.children;
    QSet<QString> present;
    for (const auto &child : children)
        present.insert(child->key);
    for (int row = 0; row < std::ssize(wanted); ++row) {
        int end = row;
        while (end < std::ssize(wanted) && !present.contains(keys[static_cast<size_t>(end)]))
            ++end;
        if (end > row) {
            std::vector<std::unique_ptr<Node>> fresh;
            for (int each = row; each < end; ++each) {
                fresh.push_back(std::make_unique<Node>());
                fresh.back()->item = wanted[static_cast<size_t>(each)].item;
                fresh.back()->key = keys[static_cast<size_t>(each)];
                fresh.back()->parent = &parent;
            }
            beginInsertRows(indexOf(parent), row, end - 1);
            children.insert(children.begin() + row, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
            endInsertRows();
            row = end - 1;
            continue;
        }
        const auto here = children.begin() + row;
        const auto found =
            std::find_if(here, children.end(), [&](const auto &child) { return child->key == keys[static_cast<size_t>(row)]; });
        if (found == here)
            continue;
        const int from = toInt(std::distance(children.begin(), found));
        beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
        std::rotate(here, found, found + 1);
        endMoveRows();
    }
}

SidebarModel::Node &SidebarModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex SidebarModel::indexOf(const Node &node) const
{
    return node.parent ? indexOf(node, node.row()) : QModelIndex();
}

QModelIndex SidebarModel::indexOf(const Node &node, int row) const
{
    return createIndex(row, 0, const_cast<Node *>(&node));
}

} // namespace limber
