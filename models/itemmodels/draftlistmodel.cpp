// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/draftlistmodel.h>

#include <utility>

namespace limber {

DraftListModel::DraftListModel(Store &store, QObject *parent)
    : KeyedListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_begun)
            return;
        if (changes.communities || changes.rebuilt)
            loadCommunities();
        if (!changes.drafts.isEmpty() || changes.rebuilt)
            load();
    });
}

void DraftListModel::begin()
{
    if (std::exchange(m_begun, true))
        return;
    loadCommunities();
    load();
}

void DraftListModel::retry()
{
    m_begun = true;
    loadCommunities();
    load();
}

void DraftListModel::load()
{
    deliver(m_store.drafts(), this, [this, asked = ++m_generation](const Result<QList<Draft>> &drafts) {
        if (asked != m_generation)
            return;
        m_known = true;
        m_failure.reset();
        if (drafts)
            updateRows(*drafts);
        else
            m_failure = drafts.failure();
        Q_EMIT stateChanged();
    });
}

void DraftListModel::loadCommunities()
{
    deliver(m_store.communities(), this, [this](const Result<QList<Community>> &communities) {
        if (!communities)
            return;
        m_communities.clear();
        for (const Community &community : *communities)
            m_communities.insert(community.id, community.info.name.isEmpty() ? community.url.host() : community.info.name);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Draft &draft = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return draft.content.isAnswer() ? draft.threadTitle : draft.content.title;
    case DraftRole:
        return QVariant::fromValue(draft);
    case CommunityRole:
        return m_communities.value(draft.community, draft.community);
    default:
        return {};
    }
}

} // namespace limber
