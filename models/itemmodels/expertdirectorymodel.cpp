// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/expertdirectorymodel.h>

#include <utility>

namespace limber {

ExpertDirectoryModel::ExpertDirectoryModel(Store &store, QObject *parent)
    : KeyedListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &ExpertDirectoryModel::onChanged);
}

void ExpertDirectoryModel::setWording(Wording wording)
{
    m_wording = std::move(wording);
}

void ExpertDirectoryModel::setQuery(const ExpertQuery &query)
{
    if (m_asked && query == m_query)
        return;
    m_query = query;
    m_asked = true;
    m_reset = true;
    ++m_generation;
    read();
}

void ExpertDirectoryModel::setWatched(bool watched)
{
    m_watched = watched;
    if (m_old)
        read();
}

void ExpertDirectoryModel::readAgain()
{
    if (m_asked)
        read();
}

QVariant ExpertDirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Expert &expert = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return expert.person.name;
    case ExpertRole:
        return QVariant::fromValue(expert);
    case FollowedRole:
        return expert.followed;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_wording ? QVariant(m_wording(expert, role)) : QVariant();
    default:
        return {};
    }
}

QHash<int, QByteArray> ExpertDirectoryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ExpertRole, "expert"}, {FollowedRole, "followed"}});
    return names;
}

QString ExpertDirectoryModel::keyOf(const Expert &expert) const
{
    return expert.community + u'/' + expert.person.id;
}

void ExpertDirectoryModel::onChanged(const ChangeSet &changes)
{
    // Threads count too: what people gave stands beside their names.
    if (m_asked && (!changes.threads.empty() || changes.people || changes.topics || changes.follows || changes.rebuilt))
        read();
}

void ExpertDirectoryModel::read()
{
    m_old = true;
    if (!m_watched || m_loading)
        return;
    m_loading = true;
    m_old = false;
    deliver(m_store.findExperts(m_query), this, [this, asked = m_generation](const Result<QList<Expert>> &answer) {
        m_loading = false;
        if (asked == m_generation)
            take(answer);
        if (m_old)
            read();
    });
}

void ExpertDirectoryModel::take(const Result<QList<Expert>> &answer)
{
    m_failure = answer ? std::nullopt : std::optional(answer.failure());
    if (answer && m_reset)
        replaceRows(*answer);
    else if (answer)
        updateRows(*answer);
    m_reset = m_reset && !answer;
    Q_EMIT loaded();
}

} // namespace limber
