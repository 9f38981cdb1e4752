// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/panes.h>
#include <ui/widgets/thinsplitter.h>

#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SidebarCharacters = 26;
constexpr int ListCharacters = 50;
constexpr int SmallestSidebar = 160;
constexpr int SmallestList = 290;
constexpr int SmallestThread = 300;

} // namespace

Panes::Panes(QWidget *sidebar, QWidget *list, QWidget *thread, QWidget *parent)
    : QWidget(parent)
    , m_sidebar(sidebar)
    , m_list(list)
    , m_thread(thread)
    , m_outer(new ThinSplitter)
    , m_inner(new ThinSplitter)
    , m_pages(new QStackedWidget)
{
    m_sidebar->setMinimumWidth(SmallestSidebar);
    m_list->setMinimumWidth(SmallestList);
    m_thread->setMinimumWidth(SmallestThread);
    m_inner->addWidget(m_list);
    m_inner->addWidget(m_thread);
    const int character = fontMetrics().averageCharWidth();
    m_inner->setStretchFactor(0, 2);
    m_inner->setStretchFactor(1, 3);
    m_inner->setSizes({ListCharacters * character, 2 * ListCharacters * character});
    m_pages->addWidget(m_inner);
    m_outer->addWidget(m_sidebar);
    m_outer->addWidget(m_pages);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_outer->setSizes({SidebarCharacters * character, 3 * ListCharacters * character});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_outer);
    // The panes give way below their smallest widths by folding, so the window may get smaller than their sum.
    rows->setSizeConstraint(QLayout::SetNoConstraint);
}

void Panes::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void Panes::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page ? page : m_inner);
    m_sidebarUnfolded = false;
    arrange();
}

void Panes::showThread(bool thread)
{
    m_threadShown = thread;
    m_sidebarUnfolded = false;
    arrange();
}

void Panes::setSidebarShown(bool shown)
{
    if (width() < FoldBelow)
        m_sidebarUnfolded = shown;
    else
        m_sidebarWanted = shown;
    arrange();
}

bool Panes::isNarrow() const
{
    return width() < NarrowBelow;
}

bool Panes::back()
{
    if (!m_canGoBack)
        return false;
    m_threadShown = false;
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void Panes::focusNext()
{
    QList<QWidget *> inView;
    if (m_sidebarShown)
        inView.append(m_sidebar);
    if (m_pages->currentWidget() != m_inner) {
        if (m_pages->isVisible())
            inView.append(m_pages->currentWidget());
    } else {
        for (QWidget *pane : {m_list, m_thread}) {
            if (pane->isVisible())
                inView.append(pane);
        }
    }
    if (inView.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype at = 0; at < inView.size(); ++at) {
        const QWidget *focused = window()->focusWidget();
        if (focused && (inView.at(at) == focused || inView.at(at)->isAncestorOf(focused)))
            next = (at + 1) % inView.size();
    }
    inView.at(next)->setFocus(Qt::TabFocusReason);
}

void Panes::save(QSettings &settings, const QString &group) const
{
    settings.setValue(group + "/sidebarSplitter"_L1, m_outer->saveState());
    settings.setValue(group + "/listSplitter"_L1, m_inner->saveState());
    settings.setValue(group + "/sidebar"_L1, m_sidebarWanted);
}

void Panes::restore(const QSettings &settings, const QString &group)
{
    m_outer->restoreState(settings.value(group + "/sidebarSplitter"_L1).toByteArray());
    m_inner->restoreState(settings.value(group + "/listSplitter"_L1).toByteArray());
    m_outer->setHandleWidth(1);
    m_inner->setHandleWidth(1);
    m_outer->setChildrenCollapsible(false);
    m_inner->setChildrenCollapsible(false);
    m_sidebarWanted = settings.value(group + "/sidebar"_L1, true).toBool();
    arrange();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Panes::arrange()
{
    const bool narrow = isNarrow();
    const bool sidebar = width() < FoldBelow ? m_sidebarUnfolded : m_sidebarWanted;
    m_sidebar->setVisible(sidebar);
    m_pages->setVisible(!narrow || !sidebar);
    m_list->setVisible(!narrow || !m_threadShown);
    m_thread->setVisible(!narrow || m_threadShown);
    if (sidebar != m_sidebarShown) {
        m_sidebarShown = sidebar;
        Q_EMIT sidebarShownChanged(sidebar);
    }
    const bool canGoBack = narrow && m_threadShown && !sidebar && m_pages->currentWidget() == m_inner;
    if (canGoBack != m_canGoBack) {
        m_canGoBack = canGoBack;
        Q_EMIT canGoBackChanged(canGoBack);
    }
}

} // namespace limber
