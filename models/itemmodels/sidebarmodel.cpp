// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/itemmodels/sidebarmodel.h>

#include <algorithm>
#include <utility>

namespace limber {
namespace {

/// Lines of their own for more people would leave the sidebar no room; all of them are in the directory.
constexpr qsizetype MostPeople = 12;

bool leadsTo(const SidebarItem &item, SidebarEntry entry)
{
    if (!item.entry)
        return false;
    entry.query.order = item.entry->query.order;
    return *item.entry == entry;
}

/// The same line, whatever it says now.
bool sameLine(const SidebarItem &one, const SidebarItem &other)
{
    return one.section == other.section && one.community == other.community && one.entry == other.entry;
}

SidebarItem viewItem(View view, std::optional<qint64> count)
{
    SidebarItem item;
    item.entry = SidebarEntry();
    item.entry->query.view = view;
    item.count = count;
    return item;
}

SidebarItem notesItem(std::optional<qint64> count)
{
    SidebarItem item;
    item.entry = SidebarEntry{SidebarEntry::Kind::Notes, {}};
    item.count = count;
    return item;
}

SidebarItem peopleItem(SidebarEntry::Kind kind, std::optional<qint64> count)
{
    SidebarItem item;
    item.section = SidebarItem::Section::People;
    item.entry = SidebarEntry();
    item.entry->kind = kind;
    item.count = count;
    return item;
}

SidebarItem welcomeItem()
{
    SidebarItem item;
    item.entry = SidebarEntry();
    item.entry->kind = SidebarEntry::Kind::Welcome;
    return item;
}

SidebarItem topicItem(const LibraryCounts::TopicCount &topic)
{
    SidebarItem item;
    item.section = SidebarItem::Section::Topics;
    item.entry = SidebarEntry();
    item.entry->query.community = topic.community;
    item.entry->query.topic = topic.topic.id;
    item.community = topic.community;
    item.title = topic.topic.title;
    item.count = topic.threads;
    return item;
}

SidebarItem followedItem(qint64 news)
{
    SidebarItem item = viewItem(View::All, news > 0 ? std::optional(news) : std::nullopt);
    item.entry->query.followed = true;
    return item;
}

SidebarItem personItem(const Expert &expert)
{
    SidebarItem item;
    item.section = SidebarItem::Section::People;
    item.entry = SidebarEntry();
    item.entry->query.community = expert.community;
    item.entry->query.answerer = expert.person.id;
    item.community = expert.community;
    item.title = expert.person.name.isEmpty() ? expert.person.id : expert.person.name;
    return item;
}

SidebarItem label(SidebarItem::Section section)
{
    SidebarItem item;
    item.section = section;
    return item;
}

} // namespace

struct SidebarModel::Node
{
    SidebarItem item;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const
    {
        const auto found =
            std::find_if(parent->children.begin(), parent->children.end(), [this](const auto &child) { return child.get() == this; });
        return toInt(std::distance(parent->children.begin(), found));
    }
};

struct SidebarModel::Wanted
{
    SidebarItem item;
    std::vector<Wanted> children{};
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
        for (const auto &line : section->children) {
            if (leadsTo(line->item, entry))
                return indexOf(*line);
        }
    }
    return {};
}

void SidebarModel::onChanged(const ChangeSet &changes)
{
    m_namesOld = m_namesOld || changes.communities || changes.rebuilt;
    m_followedOld = m_followedOld || changes.follows || changes.people || changes.rebuilt;
    if (!changes.threads.empty() || changes.people || changes.topics || changes.testimonials || changes.communities || changes.follows
        || changes.rebuilt || !changes.notes.isEmpty())
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
    const auto number = [this](qint64 LibraryCounts::*which) {
        return m_counts ? std::optional((*m_counts).*which) : std::nullopt;
    };
    std::vector<Wanted> sections;
    sections.push_back({label(SidebarItem::Section::Library),
        {{welcomeItem()}, {viewItem(View::All, number(&LibraryCounts::all))}, {viewItem(View::Unread, number(&LibraryCounts::unread))},
            {viewItem(View::Unanswered, number(&LibraryCounts::unanswered))}, {viewItem(View::Saved, number(&LibraryCounts::saved))},
            {notesItem(number(&LibraryCounts::notes))}}});

    std::vector<Wanted> topics; // a section for each community that has any, in the order in which they were added
    for (const Community &community : std::as_const(m_communities)) {
        Wanted section{label(SidebarItem::Section::Topics)};
        section.item.community = community.id;
        section.item.title = community.info.name;
        topics.push_back(section);
    }
    for (const LibraryCounts::TopicCount &topic : m_counts ? m_counts->topics : QList<LibraryCounts::TopicCount>()) {
        auto section = std::find_if(topics.begin(), topics.end(), [&](const Wanted &one) { return one.item.community == topic.community; });
        if (section == topics.end()) {
            topics.push_back({label(SidebarItem::Section::Topics)});
            section = std::prev(topics.end());
            section->item.community = section->item.title = topic.community;
        }
        section->children.push_back({topicItem(topic)});
    }
    std::erase_if(topics, [](const Wanted &section) { return section.children.empty(); });
    if (topics.size() == 1)
        topics.front().item.title.clear(); // nobody needs to be told whose they are
    std::move(topics.begin(), topics.end(), std::back_inserter(sections));

    if (m_counts && m_counts->followed > 0)
        sections.front().children.push_back({followedItem(m_counts->followedNew)});
    Wanted people{label(SidebarItem::Section::People),
        {{peopleItem(SidebarEntry::Kind::Experts, number(&LibraryCounts::experts))},
            {peopleItem(SidebarEntry::Kind::Stories, number(&LibraryCounts::testimonials))}}};
    for (const Expert &expert : std::as_const(m_followed))
        people.children.push_back({personItem(expert)});
    sections.push_back(std::move(people));
    update(*m_root, std::move(sections));
}

/// Makes the children of a node what is wanted, line by line.
void SidebarModel::update(Node &parent, std::vector<Wanted> wanted)
{
    const auto isWanted = [&](const SidebarItem &item) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const Wanted &one) { return sameLine(one.item, item); });
    };
    for (int row = toInt(std::ssize(parent.children)) - 1; row >= 0; --row) {
        if (!isWanted(parent.children[static_cast<size_t>(row)]->item))
            remove(parent, row);
    }
    for (int row = 0; row < std::ssize(wanted); ++row) {
        Wanted &one = wanted[static_cast<size_t>(row)];
        auto &children = parent.children;
        const auto here = children.begin() + row;
        const auto found = std::find_if(here, children.end(), [&](const auto &child) { return sameLine(child->item, one.item); });
        if (found == children.end()) {
            auto node = std::make_unique<Node>();
            node->item = one.item;
            node->parent = &parent;
            beginInsertRows(indexOf(parent), row, row);
            children.insert(here, std::move(node));
            endInsertRows();
        } else if (found != here) {
            const int from = toInt(std::distance(children.begin(), found));
            beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
            std::rotate(here, found, found + 1);
            endMoveRows();
        }
        Node &node = *children[static_cast<size_t>(row)];
        if (node.item != one.item) {
            node.item = one.item;
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
        }
        update(node, std::move(one.children));
    }
}

void SidebarModel::remove(Node &parent, int row)
{
    beginRemoveRows(indexOf(parent), row, row);
    parent.children.erase(parent.children.begin() + row);
    endRemoveRows();
}

SidebarModel::Node &SidebarModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex SidebarModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row(), 0, const_cast<Node *>(&node)) : QModelIndex();
}

} // namespace limber
