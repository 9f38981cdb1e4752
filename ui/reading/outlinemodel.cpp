// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/outlinemodel.h>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutlineModel::setEntries(const QList<OutlineEntry> &entries)
{
    if (m_entries == entries)
        return;
    beginResetModel();
    m_entries = entries;
    m_reading = rowOf(m_answer);
    endResetModel();
}

void OutlineModel::setReading(const QString &answer)
{
    m_answer = answer;
    const int before = std::exchange(m_reading, rowOf(answer));
    for (const int row : {before, m_reading}) {
        if (row >= 0 && before != m_reading)
            Q_EMIT dataChanged(index(row), index(row), {ReadingRole, Qt::AccessibleTextRole});
    }
}

int OutlineModel::rowOf(const QString &answer) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const OutlineEntry &entry) { return entry.id == answer; });
    return found == m_entries.end() ? -1 : toInt(found - m_entries.begin());
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : toInt(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.author;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentences(index.row());
    case PersonRole:
        return entry.person;
    case IdRole:
        return entry.id;
    case DetailRole:
        return detail(entry);
    case AcceptedRole:
        return entry.accepted;
    case FreshRole:
        return entry.fresh;
    case ReadingRole:
        return index.row() == m_reading;
    default:
        return {};
    }
}

QString OutlineModel::detail(const OutlineEntry &entry) const
{
    QStringList parts;
    if (entry.fresh)
        //: Of an answer that came since the thread was read.
        parts += tr("new");
    if (entry.role != limber::Role::Member)
        parts += ThreadText::role(entry.role);
    parts += entry.date;
    return parts.join(u" · "_s);
}

QString OutlineModel::sentences(int row) const
{
    const OutlineEntry &entry = m_entries.at(row);
    QStringList parts;
    //: Read out: %1: which answer it is; %2: how many there are; %3: who wrote it; %4: a date.
    parts +=
        tr("Answer %1 of %2 by %3, %4.").arg(ThreadText::number(row + 1), ThreadText::number(m_entries.size()), entry.author, entry.date);
    if (entry.role != limber::Role::Member)
        //: Read out after a name: "Expert."
        parts += tr("%1.").arg(ThreadText::role(entry.role));
    if (entry.accepted)
        parts += tr("Accepted answer.");
    if (entry.fresh)
        parts += tr("New.");
    if (row == m_reading)
        //: Read out: of the answer that is in view.
        parts += tr("Being read.");
    return parts.join(u' ');
}

} // namespace limber
