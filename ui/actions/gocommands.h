// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>

namespace limber {

class Navigator;
class Panes;
class WindowActions;

/// Back and Forward: from pane to pane where there is one at a time, from place to place else; by menus that name the places, and by the
/// buttons that a mouse has for it.
class GoCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoCommands)

public:
    /// All must outlive it.
    GoCommands(WindowActions &actions, Navigator &navigator, Panes &panes, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh(bool paneToGoBackTo);
    void addMenus();
    void fill(QMenu &menu, bool back);

    WindowActions &m_actions;
    Navigator &m_navigator;
    Panes &m_panes;
    QMenu m_placesBack;
    QMenu m_placesForward;
};

} // namespace limber
