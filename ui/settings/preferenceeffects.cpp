// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/syncengine.h>
#include <ui/reading/threadpage.h>
#include <ui/settings/preferenceeffects.h>

#include <utility>

namespace limber {

PreferenceEffects::PreferenceEffects(Preferences &preferences, SyncEngine &engine, ThreadPage &page)
    : m_preferences(preferences)
    , m_engine(engine)
    , m_page(page)
    , m_appearance(preferences.appearance())
    , m_interval(preferences.syncInterval())
    , m_pictures(preferences.picturesShown())
    , m_advice(preferences.adviceShown())
{
    m_page.setPicturesShown(m_pictures);
    m_page.setAdviceShown(m_advice);
    connect(&preferences, &Preferences::changed, this, &PreferenceEffects::apply);
    connect(&m_page, &ThreadPage::picturesWanted, &preferences, [&preferences] { preferences.setPicturesShown(true); });
    connect(&m_page, &ThreadPage::adviceDismissed, &preferences, [&preferences] { preferences.setAdviceShown(false); });
}

void PreferenceEffects::apply()
{
    if (const bool pictures = m_preferences.picturesShown(); std::exchange(m_pictures, pictures) != pictures)
        m_page.setPicturesShown(pictures);
    if (const bool advice = m_preferences.adviceShown(); std::exchange(m_advice, advice) != advice)
        m_page.setAdviceShown(advice);
    if (const auto interval = m_preferences.syncInterval(); std::exchange(m_interval, interval) != interval)
        m_engine.setInterval(interval);
    if (const Appearance appearance = m_preferences.appearance(); std::exchange(m_appearance, appearance) != appearance)
        Q_EMIT appearanceChosen(appearance);
}

} // namespace limber
