// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/panes.h>
#include <ui/widgets/thinsplitter.h>

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SidebarCharacters = 26;
constexpr int ListCharacters = 50;
constexpr int SmallestSidebar = 160;
constexpr int SmallestList = 290;
constexpr int SmallestThread = 300;
constexpr int FoldBelow = 900;
constexpr int NarrowBelow = 700;
/// The height of a line of text that the pixels above are meant for.
constexpr int UsualLine = 19;

/// What takes the focus when it comes into `pane`: its proxy, where that is in view, or the first control in it. Null for none.
QWidget *focusTarget(QWidget &pane)
{
    QWidget *proxy = &pane;
    while (proxy->focusProxy())
        proxy = proxy->focusProxy();
    const auto takes = [](const QWidget &widget) {
        return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy();
    };
    if (takes(*proxy))
        return proxy;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takes(*next))
            return next;
    }
    return nullptr;
}

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
    QWidget *next = page ? page : m_inner;
    QWidget *previous = m_pages->currentWidget();
    QWidget *focused = window()->focusWidget();
    const bool within = previous != next && hasFocusIn(*previous);
    if (within)
        m_focusOf.insert(previous, focused);
    m_pages->setCurrentWidget(next);
    foldUnlessUsed();
    if (!within)
        return;
    QWidget *last = m_focusOf.value(next);
    if (!last || !last->isVisible())
        last = focusTarget(*next);
    if (last)
        last->setFocus(Qt::OtherFocusReason);
}

void Panes::showThread(bool thread)
{
    m_threadShown = thread;
    foldUnlessUsed();
}

void Panes::foldSidebar()
{
    if (!m_sidebarUnfolded)
        return;
    const bool left = hasFocusIn(*m_sidebar);
    m_sidebarUnfolded = false;
    arrange();
    if (left && !m_sidebarShown)
        focusPage();
}

void Panes::foldUnlessUsed()
{
    if (!hasFocusIn(*m_sidebar))
        m_sidebarUnfolded = false;
    arrange();
}

bool Panes::hasFocusIn(const QWidget &pane) const
{
    const QWidget *focused = window()->focusWidget();
    return focused && (&pane == focused || pane.isAncestorOf(focused));
}

void Panes::setSidebarShown(bool shown)
{
    const bool left = !shown && hasFocusIn(*m_sidebar);
    if (isFolded())
        m_sidebarUnfolded = shown;
    else
        m_sidebarWanted = shown;
    arrange();
    if (left)
        focusPage();
    else if (shown && isFolded())
        m_sidebar->setFocus(Qt::OtherFocusReason); // it is wanted for the moment
}

bool Panes::isFolded() const
{
    return width() < scaled(FoldBelow);
}

bool Panes::isNarrow() const
{
    return width() < scaled(NarrowBelow);
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
    qsizetype first = 0;
    for (qsizetype at = 0; at < inView.size(); ++at) {
        if (hasFocusIn(*inView.at(at)))
            first = at + 1;
    }
    for (qsizetype step = 0; step < inView.size(); ++step) {
        if (QWidget *target = focusTarget(*inView.at((first + step) % inView.size()))) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Panes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    // Only now is it known which panes are in view, and a window whose focus is in none of them begins with the first field it has.
    const QWidget *focused = window()->focusWidget();
    if (!focused || !focused->isVisible())
        focusPage();
}

void Panes::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_inner)
        page = m_list->isHidden() ? m_thread : m_list;
    QWidget *target = focusTarget(*page);
    (target ? target : page)->setFocus(Qt::OtherFocusReason);
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

void Panes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Panes::setLeastWidths()
{
    const bool alone = isNarrow(); // a pane by itself makes do with what there is
    m_sidebar->setMinimumWidth(alone ? 0 : scaled(SmallestSidebar));
    m_list->setMinimumWidth(alone ? 0 : scaled(SmallestList));
    m_thread->setMinimumWidth(alone ? 0 : scaled(SmallestThread));
}

int Panes::scaled(int pixels) const
{
    return std::max(pixels, pixels * fontMetrics().height() / UsualLine);
}

void Panes::arrange()
{
    setLeastWidths();
    const bool narrow = isNarrow();
    const bool folded = isFolded();
    const bool sidebar = folded ? m_sidebarUnfolded : m_sidebarWanted;
    m_sidebar->setVisible(sidebar);
    m_pages->setVisible(!narrow || !sidebar);
    m_list->setVisible(!narrow || !m_threadShown);
    m_thread->setVisible(!narrow || m_threadShown);
    if (sidebar != m_sidebarShown) {
        m_sidebarShown = sidebar;
        Q_EMIT sidebarShownChanged(sidebar);
    }
    if (folded != m_folded) {
        m_folded = folded;
        Q_EMIT foldedChanged(folded);
    }
    const bool canGoBack = narrow && m_threadShown && !sidebar && m_pages->currentWidget() == m_inner;
    if (canGoBack != m_canGoBack) {
        m_canGoBack = canGoBack;
        Q_EMIT canGoBackChanged(canGoBack);
    }
}

} // namespace limber
