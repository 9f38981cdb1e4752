// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/preferences.h>

#include <QObject>

namespace limber {

class SyncEngine;
class ThreadPage;

/// Makes what the person chooses hold at once in the window that is open.
class PreferenceEffects final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceEffects)

public:
    /// All must outlive it.
    PreferenceEffects(Preferences &preferences, SyncEngine &engine, ThreadPage &page);

Q_SIGNALS:
    /// Another appearance was chosen.
    void appearanceChosen(limber::Appearance appearance);

private:
    void apply();

    const Preferences &m_preferences;
    SyncEngine &m_engine;
    ThreadPage &m_page;
    Appearance m_appearance;
    std::chrono::minutes m_interval;
    bool m_pictures;
    bool m_advice;
};

} // namespace limber
