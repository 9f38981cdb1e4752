// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/actions/commands.h>
#include <ui/settings/communitylist.h>
#include <ui/settings/preferences.h>
#include <ui/settings/settingsform.h>
#include <ui/settings/syncsettings.h>

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

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
    QComboBox *often = form.addChoice(
        tr("Sync by &itself:"), whenOpen(parts.commands), choices, [&kept] { return static_cast<int>(kept.syncInterval().count()); },
        [&kept](const QVariant &value) { kept.setSyncInterval(std::chrono::minutes{value.toInt()}); });
    often->setObjectName(u"sync-interval"_s);
    QObject::connect(&parts.commands, &Commands::changed, &form,
        [&form, often, &commands = parts.commands] { form.setSentence(often, whenOpen(commands)); });
    addSendDelay(form, kept);
    form.addCheck(
        tr("Announce &new answers"), tr("To your own questions, on your desktop, while you are not looking at Limber."),
        [&kept] { return kept.newAnswersTold(); }, [&kept](bool told) { kept.setNewAnswersTold(told); });
    form.addHeading(tr("Communities"));
    form.addWide(new CommunityList(parts));
    if (const Command *connectCommunity = parts.commands.find(u"connect-community"_s)) {
        auto *add = new QPushButton(tr("Connect to a &Community…"));
        QObject::connect(add, &QPushButton::clicked, connectCommunity->action, &QAction::trigger);
        form.addRow({}, add, {});
    }
}

void SyncSettings::addSendDelay(SettingsForm &form, Preferences &kept)
{
    auto *delay = new QSpinBox;
    delay->setObjectName(u"send-delay"_s);
    delay->setRange(0, static_cast<int>(Preferences::LongestSendDelay.count()));
    //: After a number: seconds.
    delay->setSuffix(tr(" s"));
    delay->setKeyboardTracking(false);
    delay->setValue(static_cast<int>(kept.sendDelay().count()));
    QObject::connect(delay, &QSpinBox::valueChanged, &kept, [&kept](int seconds) { kept.setSendDelay(std::chrono::seconds{seconds}); });
    form.addRow(tr("&Hold back posts for:"), delay, tr("For so long a question or an answer that you send can be taken back."));
}

QString SyncSettings::whenOpen(const Commands &commands)
{
    const Command *sync = commands.find(u"sync"_s);
    const QString key = sync ? sync->action->shortcut().toString(QKeySequence::NativeText) : QString();
    //: %1 is the key that the person gave to Sync, as "F5"
    return key.isEmpty() ? tr("While Limber is open.") : tr("While Limber is open. %1 syncs at any time.").arg(key);
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
