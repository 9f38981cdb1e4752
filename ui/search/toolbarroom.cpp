// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search/toolbarroom.h>

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QToolBar>
#include <QToolButton>

namespace limber {

namespace {

constexpr int AroundWords = 24; ///< what a button with words takes besides them and its icon, in pixels

} // namespace

ToolBarRoom::ToolBarRoom(QToolBar &toolBar, const QWidget &field)
    : QObject(&toolBar)
    , m_toolBar(toolBar)
    , m_field(field)
{
    m_toolBar.installEventFilter(this);
    fit();
}

bool ToolBarRoom::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::ActionAdded:
    case QEvent::ActionRemoved:
    case QEvent::ActionChanged:
        fit();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ToolBarRoom::fit()
{
    int words = m_field.minimumSizeHint().width();
    const QList<QAction *> actions = m_toolBar.actions();
    for (QAction *action : actions) {
        if (qobject_cast<QToolButton *>(m_toolBar.widgetForAction(action)))
            words += m_toolBar.fontMetrics().horizontalAdvance(action->iconText()) + m_toolBar.iconSize().width() + AroundWords;
    }
    const Qt::ToolButtonStyle style = words > m_toolBar.width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    if (m_toolBar.toolButtonStyle() == style)
        return;
    m_toolBar.setToolButtonStyle(style);
    m_toolBar.layout()->activate(); // until then the field may be out of view, and nobody could type into it
}

} // namespace limber
