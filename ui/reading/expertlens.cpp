// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/expertlens.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ModeKey = "reading/lens"_L1;
constexpr auto KindKey = "reading/lensKind"_L1;

QString wordFor(LensMode mode)
{
    switch (mode) {
    case LensMode::Off:
        return u"off"_s;
    case LensMode::First:
        return u"first"_s;
    case LensMode::Only:
        return u"only"_s;
    }
    Q_UNREACHABLE();
}

LensMode modeOf(const QString &word, LensMode otherwise)
{
    for (const LensMode mode : {LensMode::Off, LensMode::First, LensMode::Only}) {
        if (word == wordFor(mode))
            return mode;
    }
    return otherwise;
}

} // namespace

ExpertLens::ExpertLens(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_mode(modeOf(settings.value(ModeKey).toString(), LensMode::Off))
{
}

void ExpertLens::setMode(LensMode mode)
{
    if (std::exchange(m_mode, mode) == mode)
        return;
    m_settings.setValue(ModeKey, wordFor(mode));
    if (mode != LensMode::Off)
        m_settings.setValue(KindKey, wordFor(mode));
    Q_EMIT changed(mode);
}

void ExpertLens::setOn(bool on)
{
    setMode(on ? modeOf(m_settings.value(KindKey).toString(), LensMode::First) : LensMode::Off);
}

} // namespace limber
