// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/expertlens.h>
#include <ui/settings/settingwords.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ModeKey = "reading/lens"_L1;
constexpr auto KindKey = "reading/lensKind"_L1;

constexpr SettingWords<LensMode, 3> ModeWords{{{LensMode::Off, "off"_L1}, {LensMode::First, "first"_L1}, {LensMode::Only, "only"_L1}}};
constexpr SettingWords<LensMode, 2> KindWords{{{LensMode::First, "first"_L1}, {LensMode::Only, "only"_L1}}};

} // namespace

ExpertLens::ExpertLens(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_mode(settingValue(ModeWords, settings.value(ModeKey)))
{
}

void ExpertLens::setMode(LensMode mode)
{
    if (std::exchange(m_mode, mode) == mode)
        return;
    m_settings.setValue(ModeKey, settingWord(ModeWords, mode));
    if (mode != LensMode::Off)
        m_settings.setValue(KindKey, settingWord(KindWords, mode));
    Q_EMIT changed(mode);
}

void ExpertLens::setOn(bool on)
{
    setMode(on ? settingValue(KindWords, m_settings.value(KindKey)) : LensMode::Off);
}

} // namespace limber
