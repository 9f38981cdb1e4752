// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/commands.h>
#include <ui/reading/zoomlevel.h>
#include <ui/settings/preferences.h>
#include <ui/settings/readingsettings.h>
#include <ui/settings/settingsform.h>

#include <QSpinBox>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

template <typename Value> QVariant choice(Value value)
{
    return static_cast<int>(value);
}

} // namespace

void ReadingSettings::fill(SettingsForm &form, const SettingsParts &parts)
{
    Preferences &kept = parts.preferences;
    addSize(form, parts.zoom);
    addOrder(form, parts.commands);
    form.addChoice(
        tr("&Mark as read:"), tr("When an open thread no longer counts as unread."),
        {{tr("After a moment"), choice(Preferences::MarkRead::AfterDelay)}, {tr("At its end"), choice(Preferences::MarkRead::AtEnd)},
            {tr("Only when I say so"), choice(Preferences::MarkRead::Never)}},
        [&kept] { return choice(kept.markRead()); },
        [&kept](const QVariant &value) { kept.setMarkRead(static_cast<Preferences::MarkRead>(value.toInt())); });
    addPictures(form, kept);
    form.addCheck(
        tr("&Remind me what such advice is"), tr("A line over each thread: general experience, not medical advice."),
        [&kept] { return kept.adviceShown(); }, [&kept](bool shown) { kept.setAdviceShown(shown); });
}

void ReadingSettings::addSize(SettingsForm &form, ZoomLevel &zoom)
{
    auto *size = new QSpinBox;
    size->setObjectName(u"text-size"_s);
    size->setRange(ZoomLevel::Smallest, ZoomLevel::Largest);
    size->setSingleStep(10);
    //: after a number: per cent
    size->setSuffix(tr(" %"));
    size->setKeyboardTracking(false);
    size->setValue(zoom.percent());
    QObject::connect(size, &QSpinBox::valueChanged, &zoom, &ZoomLevel::set);
    QObject::connect(&zoom, &ZoomLevel::changed, size, &QSpinBox::setValue);
    form.addRow(tr("Text &size:"), size, tr("How large questions, answers and profiles are set, compared with the rest of the desktop."));
}

/// The orders are commands of the View menu: what is chosen here is chosen there.
void ReadingSettings::addOrder(SettingsForm &form, const Commands &commands)
{
    QList<std::pair<QString, QVariant>> choices;
    for (const QString &name :
        {u"answers-accepted-first"_s, u"answers-oldest-first"_s, u"answers-newest-first"_s, u"answers-score-first"_s}) {
        if (const Command *command = commands.find(name))
            choices.append({command->text, name});
    }
    const auto current = [choices, &commands] {
        for (const auto &[text, name] : choices) {
            if (commands.find(name.toString())->action->isChecked())
                return name;
        }
        return QVariant();
    };
    if (choices.isEmpty())
        return;
    form.addChoice(tr("Sort &answers:"), tr("The same as View ▸ Sort Answers."), choices, current, [&commands](const QVariant &name) {
        if (const Command *command = commands.find(name.toString()))
            command->action->trigger();
    });
    for (const auto &[text, name] : choices) {
        QAction *action = commands.find(name.toString())->action;
        QObject::connect(action, &QAction::toggled, &form, &SettingsForm::refresh);
    }
}

void ReadingSettings::addPictures(SettingsForm &form, Preferences &kept)
{
    form.addCheck(
        tr("Always show &pictures"),
        tr("Whoever serves a picture can see that, when and from where it is looked at. Without this, Limber asks for each thread."),
        [&kept] { return kept.picturesShown(); }, [&kept](bool always) { kept.setPicturesShown(always); });
    form.addChoice(
        tr("Sa&ved pictures:"), tr("Kept with the threads that you save, pictures are there without a network too."),
        {{tr("Ask for each thread"), choice(Preferences::SaveImages::Ask)}, {tr("Always keep"), choice(Preferences::SaveImages::Always)},
            {tr("Never keep"), choice(Preferences::SaveImages::Never)}},
        [&kept] { return choice(kept.saveImages()); },
        [&kept](const QVariant &value) { kept.setSaveImages(static_cast<Preferences::SaveImages>(value.toInt())); });
}

} // namespace limber
