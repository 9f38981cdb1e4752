// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/windowparts.h>

#include <QObject>

class QWidget;

namespace limber {

class SyncMonitor;
class WindowActions;

/// Brings communities up to date when the person asks for it, and asks for the address of a new one.
class SyncFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncFlow)

public:
    /// All must outlive it. `window` is what its dialog belongs to.
    SyncFlow(const WindowParts &parts, const SyncMonitor &monitor, const WindowActions &actions, QWidget &window);

    void syncAll();
    void askForCommunity();
    /// A community has just been added.
    void syncFirst(const QString &community);

private:
    const WindowParts m_parts;
    QWidget &m_window;
};

} // namespace limber
