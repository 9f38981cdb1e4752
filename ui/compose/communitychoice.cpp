// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/compose/communitychoice.h>
#include <ui/status/syncmonitor.h>

#include <algorithm>

namespace limber {

CommunityChoice::CommunityChoice(const SyncMonitor &monitor, const QString &community, bool fixed, QWidget *parent)
    : QComboBox(parent)
    , m_monitor(monitor)
    , m_fixed(fixed)
    , m_id(community)
{
    setAccessibleName(tr("Community"));
    setPlaceholderText(tr("Choose a community"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(&m_monitor, &SyncMonitor::communitiesRead, this, &CommunityChoice::refresh);
    connect(this, &QComboBox::activated, this, [this] {
        m_id = currentData().toString();
        Q_EMIT chosen();
    });
    refresh();
}

std::optional<Community> CommunityChoice::community() const
{
    const auto found = std::ranges::find(m_monitor.communities(), m_id, &Community::id);
    return found == m_monitor.communities().end() ? std::nullopt : std::optional(*found);
}

void CommunityChoice::refresh()
{
    clear();
    for (const Community &each : m_monitor.communities()) {
        const QString name = displayLine(each.info.name);
        if (each.info.posting || each.id == m_id)
            addItem(name.isEmpty() ? each.url.host() : name, each.id);
    }
    if (m_id.isEmpty() && count() == 1 && !m_fixed)
        m_id = itemData(0).toString();
    setCurrentIndex(findData(m_id));
    setVisible(isNeeded() && parentWidget());
    Q_EMIT refreshed();
}

} // namespace limber
