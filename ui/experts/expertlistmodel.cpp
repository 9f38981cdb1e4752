// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <ui/experts/expertlistmodel.h>
#include <ui/presentation/threadtext.h>

#include <QStringList>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

ExpertListModel::ExpertListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.rebuilt || changes.people || changes.communities || !changes.threads.empty())
            load();
    });
    load();
}

int ExpertListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : toInt(m_experts.size());
}

QVariant ExpertListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Expert &expert = m_experts.at(index.row());
    const QString name = ThreadText::person(expert.person.id, expert.person.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return expert.person.headline;
    case Qt::AccessibleTextRole: {
        QStringList parts{name, ThreadText::role(expert.person.role), expert.person.headline};
        if (!expert.person.sharedBy.isEmpty())
            parts.append(tr("shared by %1").arg(expert.person.sharedBy));
        parts.append(ThreadText::answers(expert.answers));
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    case ExpertRole:
        return QVariant::fromValue(expert);
    default:
        return {};
    }
}

void ExpertListModel::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    deliver(m_store.experts({}), this, [this](const Result<QList<Expert>> &experts) {
        m_loading = false;
        if (experts)
            apply(*experts);
        else if (experts.failure().kind != Failure::Kind::Cancelled)
            Q_EMIT failed(experts.failure());
        if (m_loadAgain)
            load();
    });
}

void ExpertListModel::apply(const QList<Expert> &experts)
{
    const auto same = [](const Expert &one, const Expert &other) {
        return one.community == other.community && one.person.id == other.person.id;
    };
    // Somebody who browses keeps place and selection as long as the same people stand in the same order.
    if (std::equal(experts.begin(), experts.end(), m_experts.begin(), m_experts.end(), same)) {
        for (qsizetype row = 0; row < experts.size(); ++row) {
            if (m_experts.at(row) == experts.at(row))
                continue;
            m_experts[row] = experts.at(row);
            Q_EMIT dataChanged(index(toInt(row)), index(toInt(row)));
        }
    } else {
        beginResetModel();
        m_experts = experts;
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT loaded();
}

} // namespace limber
