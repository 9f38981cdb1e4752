// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/outboxmodel.h>

#include <utility>

namespace limber {

OutboxModel::OutboxModel(Store &store, QObject *parent)
    : KeyedListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_begun)
            return;
        if (changes.communities || changes.rebuilt)
            loadCommunities();
        if (!changes.outbox.isEmpty() || changes.rebuilt)
            load();
    });
}

void OutboxModel::begin()
{
    if (!std::exchange(m_begun, true))
        retry();
}

void OutboxModel::retry()
{
    m_begun = true;
    loadCommunities();
    load();
}

void OutboxModel::load()
{
    deliver(m_store.outbox(), this, [this, asked = ++m_generation](const Result<QList<OutboxPost>> &posts) {
        if (asked != m_generation)
            return;
        m_known = true;
        m_failure.reset();
        if (posts)
            updateRows(*posts);
        else
            m_failure = posts.failure();
        Q_EMIT stateChanged();
    });
}

void OutboxModel::loadCommunities()
{
    deliver(m_store.communities(), this, [this](const Result<QList<Community>> &communities) {
        if (!communities)
            return;
        m_communities.clear();
        for (const Community &community : *communities)
            m_communities.insert(community.id, community);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT stateChanged();
    });
}

std::optional<Community> OutboxModel::community(const QString &id) const
{
    const auto found = m_communities.constFind(id);
    return found == m_communities.constEnd() ? std::nullopt : std::optional(*found);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxPost &post = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return post.threadTitle;
    case PostRole:
        return QVariant::fromValue(post);
    case CommunityRole: {
        const std::optional<Community> followed = community(post.community);
        if (!followed)
            return post.community;
        return followed->info.name.isEmpty() ? followed->url.host() : followed->info.name;
    }
    default:
        return {};
    }
}

} // namespace limber
