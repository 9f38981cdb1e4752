// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/gocommands.h>
#include <ui/actions/navigator.h>
#include <ui/actions/windowactions.h>
#include <ui/widgets/panes.h>

namespace limber {

GoCommands::GoCommands(WindowActions &actions, Navigator &navigator, Panes &panes)
    : m_actions(actions)
    , m_navigator(navigator)
    , m_panes(panes)
{
    connect(m_actions.back, &QAction::triggered, this, [this] {
        if (!m_panes.back())
            m_navigator.back();
    });
    connect(m_actions.forward, &QAction::triggered, &m_navigator, &Navigator::forward);
    connect(&m_navigator, &Navigator::arrived, this, [this] { refresh(m_panes.canGoBack()); });
    connect(&m_panes, &Panes::canGoBackChanged, this, &GoCommands::refresh);
    refresh(m_panes.canGoBack());
}

void GoCommands::refresh(bool paneToGoBackTo)
{
    m_actions.back->setEnabled(paneToGoBackTo || m_navigator.canGoBack());
    m_actions.forward->setEnabled(m_navigator.canGoForward());
    m_actions.showBackButton(paneToGoBackTo);
}

} // namespace limber
