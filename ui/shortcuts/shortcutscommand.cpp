// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/windowactions.h>
#include <ui/shortcuts/shortcutscommand.h>
#include <ui/shortcuts/shortcutswindow.h>

#include <QMenu>

namespace limber {

using namespace Qt::StringLiterals;

ShortcutsCommand::ShortcutsCommand(WindowActions &actions, QWidget &window)
    : show(newCommand(&actions, u"keyboard-shortcuts"_s, tr("&Keyboard Shortcuts"), {Qt::CTRL | Qt::Key_Question}))
    , m_actions(actions)
    , m_window(window)
{
    m_actions.helpMenu()->addAction(show);
    connect(show, &QAction::triggered, this, &ShortcutsCommand::open);
}

void ShortcutsCommand::open()
{
    auto *shown = m_window.findChild<ShortcutsWindow *>();
    if (!shown) {
        shown = new ShortcutsWindow(m_actions.commands(), &m_window);
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace limber
