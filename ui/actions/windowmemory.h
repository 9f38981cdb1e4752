// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <ui/windowpages.h>

#include <QList>
#include <QMainWindow>
#include <QObject>
#include <QSettings>
#include <QTimer>

namespace limber {

class Navigator;
class Preferences;
class SyncMonitor;
class ZoomLevel;

/// Keeps in the settings how a window stands, so that the next one begins there: its place and size, its panes, where somebody was in
/// what, how large it is set. Written when the window closes, and a few seconds after something changed, so that little is lost whatever
/// ends the program; nothing runs while nothing changes.
class WindowMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMemory)

public:
    /// All must outlive it.
    WindowMemory(QMainWindow &window, QSettings &settings, const Preferences &preferences, Navigator &navigator, ZoomLevel &zoom,
        const WindowPages &pages, const SyncMonitor &monitor);

    /// As the last window was left; what makes no sense is as in a first one. Once, when everything is connected.
    void restore();
    /// At once.
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveSoon();
    void leaveWhatIsGone(const QList<Community> &communities);

    QMainWindow &m_window;
    QSettings &m_settings;
    const Preferences &m_preferences;
    Navigator &m_navigator;
    ZoomLevel &m_zoom;
    const WindowPages m_pages;
    QTimer m_soon;
    bool m_restored = false;
};

} // namespace limber
