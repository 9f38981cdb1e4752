// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/generalsettings.h>
#include <ui/settings/preferences.h>
#include <ui/settings/settingsform.h>

#include <QComboBox>

namespace limber {

using namespace Qt::StringLiterals;

void GeneralSettings::fill(SettingsForm &form, const SettingsParts &parts)
{
    Preferences &kept = parts.preferences;
    const auto choice = [](auto value) {
        return QVariant(static_cast<int>(value));
    };
    form.addChoice(
        tr("&Colours:"), tr("Limber follows your desktop’s colours where the desktop says what they are."),
        {{tr("As the desktop"), choice(Appearance::System)}, {tr("Light"), choice(Appearance::Light)},
            {tr("Dark"), choice(Appearance::Dark)}},
        [&kept, choice] { return choice(kept.appearance()); },
        [&kept](const QVariant &value) { kept.setAppearance(static_cast<Appearance>(value.toInt())); });
    form.addChoice(
        tr("&Begin with:"), tr("What the window shows when Limber starts."),
        {{tr("Where I left off"), choice(Preferences::Start::LastPlace)}, {tr("All questions"), choice(Preferences::Start::AllQuestions)},
            {tr("The welcome page"), choice(Preferences::Start::Welcome)}},
        [&kept, choice] { return choice(kept.start()); },
        [&kept](const QVariant &value) { kept.setStart(static_cast<Preferences::Start>(value.toInt())); });
    // Each language by its own name: whoever looks for it may not read the one that is shown.
    QComboBox *languages = form.addChoice(
        tr("&Language:"), tr("Changes when Limber is started again. Questions and answers stay as they were written."),
        {{tr("As the system"), QString()}, {u"Deutsch"_s, u"de"_s}, {u"English"_s, u"en"_s}}, [&kept] { return kept.language(); },
        [&kept](const QVariant &value) { kept.setLanguage(value.toString()); });
    languages->setObjectName(u"language"_s);
}

} // namespace limber
