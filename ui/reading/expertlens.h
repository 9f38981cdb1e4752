// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/lensmode.h>

#include <QObject>
#include <QSettings>

namespace limber {

/// Whether the window looks through the expert lens, and how. Kept in the settings ("reading/lens" for what is on, "reading/lensKind" for
/// what turning it on means), so that every window begins with what was chosen last.
class ExpertLens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertLens)

public:
    /// `settings` must outlive it.
    explicit ExpertLens(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] LensMode mode() const { return m_mode; }
    void setMode(LensMode mode);
    /// Off, or on again as it was on last: First where it never was.
    void setOn(bool on);

Q_SIGNALS:
    void changed(limber::LensMode mode);

private:
    QSettings &m_settings;
    LensMode m_mode = LensMode::Off;
};

} // namespace limber
