// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace limber {

class Navigator;
class Panes;
class WindowActions;

/// Back and Forward: from pane to pane where there is one at a time, from place to place else.
class GoCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoCommands)

public:
    /// All must outlive it.
    GoCommands(WindowActions &actions, Navigator &navigator, Panes &panes);

private:
    void refresh(bool paneToGoBackTo);

    WindowActions &m_actions;
    Navigator &m_navigator;
    Panes &m_panes;
};

} // namespace limber
