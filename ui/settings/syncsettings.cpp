// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/actions/commands.h>
#include <ui/settings/communitylist.h>
#include <ui/settings/preferences.h>
#include <ui/settings/settingsform.h>
#include <ui/settings/syncsettings.h>

#include <QComboBox>
#include <QPushButton>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void SyncSettings::fill(SettingsForm &form, const SettingsParts &parts)
{
    Preferences &kept = parts.preferences;
    QList<std::pair<QString, QVariant>> choices;
    QList<std::chrono::minutes> intervals{0min, 5min, 15min, 30min, 60min, 180min, 1440min};
    if (!intervals.contains(kept.syncInterval()))
        intervals.append(kept.syncInterval());
    for (const std::chrono::minutes interval : intervals)
        choices.append({words(interval), QVariant::fromValue(static_cast<int>(interval.count()))});
    QComboBox *often = form.addChoice(tr("Sync by &itself:"), tr("While Limber is open. F5 syncs at any time."), choices,
        static_cast<int>(kept.syncInterval().count()),
        [&kept](const QVariant &value) { kept.setSyncInterval(std::chrono::minutes{value.toInt()}); });
    often->setObjectName(u"sync-interval"_s);
    form.addHeading(tr("Communities"));
    form.addWide(new CommunityList(parts));
    if (const Command *connectCommunity = parts.commands.find(u"connect-community"_s)) {
        auto *add = new QPushButton(tr("Connect to a &Community…"));
        QObject::connect(add, &QPushButton::clicked, connectCommunity->action, &QAction::trigger);
        form.addRow({}, add, {});
    }
}

QString SyncSettings::words(std::chrono::minutes interval)
{
    if (interval == 0min)
        return tr("Never");
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(interval);
    if (hours != interval)
        return tr("Every %n minute(s)", nullptr, toInt(interval.count()));
    return hours == 24h ? tr("Once a day") : tr("Every %n hour(s)", nullptr, toInt(hours.count()));
}

} // namespace limber
