// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/outboxmodel.h>
#include <ui/outbox/outboxtext.h>
#include <ui/outbox/spokenoutbox.h>

namespace limber {

SpokenOutbox::SpokenOutbox(OutboxModel &model, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
    setSourceModel(&model);
}

QVariant SpokenOutbox::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto post = index.data(OutboxModel::PostRole).value<OutboxPost>();
    if (role == Qt::ToolTipRole)
        return OutboxText::state(post, m_clock.now());
    return OutboxText::sentences(post, index.data(OutboxModel::CommunityRole).toString(), m_clock.now());
}

} // namespace limber
