// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/preferences.h>
#include <ui/settings/settingwords.h>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr SettingWords<Preferences::MarkRead, 3> MarkReadWords{{{Preferences::MarkRead::AfterDelay, "delay"_L1},
    {Preferences::MarkRead::AtEnd, "end"_L1}, {Preferences::MarkRead::Never, "never"_L1}}};
constexpr SettingWords<Preferences::SaveImages, 3> SaveImagesWords{{{Preferences::SaveImages::Ask, "ask"_L1},
    {Preferences::SaveImages::Always, "always"_L1}, {Preferences::SaveImages::Never, "never"_L1}}};
constexpr SettingWords<Preferences::Start, 3> StartWords{{{Preferences::Start::LastPlace, "last"_L1},
    {Preferences::Start::AllQuestions, "all"_L1}, {Preferences::Start::Welcome, "welcome"_L1}}};
constexpr SettingWords<Appearance, 3> AppearanceWords{
    {{Appearance::System, "system"_L1}, {Appearance::Light, "light"_L1}, {Appearance::Dark, "dark"_L1}}};
constexpr SettingWords<bool, 2> PicturesWords{{{false, "ask"_L1}, {true, "always"_L1}}};
constexpr SettingWords<bool, 2> NewAnswersWords{{{true, "true"_L1}, {false, "false"_L1}}};
constexpr SettingWords<bool, 2> AdviceWords{{{true, "true"_L1}, {false, "false"_L1}}};

constexpr std::array Languages{"de"_L1, "en"_L1};

constexpr auto MarkReadKey = "reading/markRead"_L1;
constexpr auto PicturesKey = "reading/images"_L1;
constexpr auto SaveImagesKey = "reading/saveImages"_L1;
constexpr auto AdviceKey = "reading/advice"_L1;
constexpr auto StartKey = "window/start"_L1;
constexpr auto AppearanceKey = "appearance"_L1;
constexpr auto SyncKey = "sync/minutes"_L1;
constexpr auto SendDelayKey = "posting/delaySeconds"_L1;
constexpr auto NewAnswersKey = "posting/tellNewAnswers"_L1;
constexpr auto LanguageKey = "language"_L1;

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Preferences::MarkRead Preferences::markRead() const
{
    return settingValue(MarkReadWords, m_settings.value(MarkReadKey));
}

void Preferences::setMarkRead(MarkRead when)
{
    set(MarkReadKey, settingWord(MarkReadWords, when));
}

bool Preferences::picturesShown() const
{
    return settingValue(PicturesWords, m_settings.value(PicturesKey));
}

void Preferences::setPicturesShown(bool shown)
{
    set(PicturesKey, settingWord(PicturesWords, shown));
}

Preferences::SaveImages Preferences::saveImages() const
{
    return settingValue(SaveImagesWords, m_settings.value(SaveImagesKey));
}

void Preferences::setSaveImages(SaveImages kept)
{
    set(SaveImagesKey, settingWord(SaveImagesWords, kept));
}

bool Preferences::adviceShown() const
{
    return settingValue(AdviceWords, m_settings.value(AdviceKey));
}

void Preferences::setAdviceShown(bool shown)
{
    set(AdviceKey, settingWord(AdviceWords, shown));
}

Preferences::Start Preferences::start() const
{
    return settingValue(StartWords, m_settings.value(StartKey));
}

void Preferences::setStart(Start page)
{
    set(StartKey, settingWord(StartWords, page));
}

Appearance Preferences::appearance() const
{
    return settingValue(AppearanceWords, m_settings.value(AppearanceKey));
}

void Preferences::setAppearance(Appearance appearance)
{
    set(AppearanceKey, settingWord(AppearanceWords, appearance));
}

std::chrono::minutes Preferences::syncInterval() const
{
    bool isNumber = false;
    const std::chrono::minutes kept{m_settings.value(SyncKey).toInt(&isNumber)};
    return isNumber && kept >= std::chrono::minutes::zero() && kept <= LongestSyncInterval ? kept : UsualSyncInterval;
}

void Preferences::setSyncInterval(std::chrono::minutes interval)
{
    set(SyncKey, static_cast<int>(interval.count()));
}

std::chrono::seconds Preferences::sendDelay() const
{
    bool isNumber = false;
    const std::chrono::seconds kept{m_settings.value(SendDelayKey).toInt(&isNumber)};
    return isNumber && kept >= std::chrono::seconds::zero() && kept <= LongestSendDelay ? kept : UsualSendDelay;
}

void Preferences::setSendDelay(std::chrono::seconds delay)
{
    set(SendDelayKey, static_cast<int>(delay.count()));
}

bool Preferences::newAnswersTold() const
{
    return settingValue(NewAnswersWords, m_settings.value(NewAnswersKey));
}

void Preferences::setNewAnswersTold(bool told)
{
    set(NewAnswersKey, settingWord(NewAnswersWords, told));
}

QString Preferences::language() const
{
    const QString kept = m_settings.value(LanguageKey).toString();
    return std::find(Languages.begin(), Languages.end(), kept) == Languages.end() ? QString() : kept;
}

void Preferences::setLanguage(const QString &language)
{
    set(LanguageKey, language);
}

void Preferences::set(QLatin1StringView key, const QVariant &value)
{
    const QVariant before = m_settings.value(key);
    if (before.isValid() && before.toString() == value.toString())
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

} // namespace limber
