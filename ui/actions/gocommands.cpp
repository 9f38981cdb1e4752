// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/gocommands.h>
#include <ui/actions/navigator.h>
#include <ui/actions/windowactions.h>
#include <ui/widgets/panes.h>

#include <QMouseEvent>
#include <QToolButton>
#include <QWindow>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPlaces = 15;
constexpr int LongestTitle = 50; // characters

} // namespace

GoCommands::GoCommands(WindowActions &actions, Navigator &navigator, Panes &panes, QWidget &window)
    : m_actions(actions)
    , m_navigator(navigator)
    , m_panes(panes)
{
    connect(m_actions.back, &QAction::triggered, this, [this] {
        if (!m_panes.back())
            m_navigator.back();
    });
    connect(m_actions.forward, &QAction::triggered, &m_navigator, &Navigator::forward);
    addMenus();
    window.installEventFilter(this);
    connect(&m_navigator, &Navigator::arrived, this, [this] { refresh(m_panes.canGoBack()); });
    connect(&m_panes, &Panes::canGoBackChanged, this, &GoCommands::refresh);
    refresh(m_panes.canGoBack());
}

void GoCommands::refresh(bool paneToGoBackTo)
{
    m_actions.back->setEnabled(paneToGoBackTo || m_navigator.canGoBack());
    m_actions.forward->setEnabled(m_navigator.canGoForward());
    m_placesBack.menuAction()->setEnabled(m_navigator.canGoBack());
    m_placesForward.menuAction()->setEnabled(m_navigator.canGoForward());
}

void GoCommands::addMenus()
{
    m_placesBack.setTitle(tr("Bac&k To"));
    m_placesForward.setTitle(tr("Forward &To"));
    for (QMenu *menu : {&m_placesBack, &m_placesForward}) {
        const bool back = menu == &m_placesBack;
        m_actions.goMenu()->insertMenu(m_actions.goMenu()->actions().value(2), menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, back] { fill(*menu, back); });
        QToolButton *button = back ? m_actions.backButton() : m_actions.forwardButton();
        button->setMenu(menu); // held down, or by its arrow
        button->setPopupMode(QToolButton::DelayedPopup);
    }
}

void GoCommands::fill(QMenu &menu, bool back)
{
    menu.clear();
    const QStringList titles = (back ? m_navigator.titlesBack() : m_navigator.titlesForward()).mid(0, MostPlaces);
    for (qsizetype steps = 1; steps <= titles.size(); ++steps) {
        QString title =
            menu.fontMetrics().elidedText(titles.at(steps - 1), Qt::ElideRight, LongestTitle * menu.fontMetrics().averageCharWidth());
        QAction *place = menu.addAction(title.replace(u'&', "&&"_L1));
        connect(place, &QAction::triggered, this, [this, by = back ? -steps : steps] { m_navigator.goBy(by); });
    }
}

/// The window's surface gets the mouse's buttons first: no list and no text may take them for a click.
bool GoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        if (QWindow *surface = static_cast<QWidget *>(watched)->windowHandle())
            surface->installEventFilter(this);
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWindowType()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber
