// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigation.h>
#include <ui/compose/draftspage.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/notes/notespage.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/threadpage.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/stories/storiespage.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/panes.h>

#include <QScrollBar>

#include <utility>

namespace limber {

Navigation::Navigation(const WindowParts &parts, Navigator &navigator, const WindowPages &pages)
    : m_navigator(navigator)
    , m_pages(pages)
    , m_titles(parts.store, parts.clock, *pages.sidebar)
{
    connect(&m_navigator, &Navigator::leaving, this, &Navigation::leave);
    connect(&m_navigator, &Navigator::arrived, this, &Navigation::arrive);
    // Queued: what the list does of its own accord when its rows are there comes first.
    connect(&m_pages.list->model(), &ThreadListModel::settled, this, &Navigation::scrollList, Qt::QueuedConnection);
    connect(m_pages.thread, &ThreadPage::threadChanged, this, &Navigation::nameHere);
    connect(&m_titles, &ListTitles::changed, this, [this] {
        showTitle();
        nameHere();
    });
    connectSidebar();
    connectPages();
}

void Navigation::connectSidebar()
{
    SidebarView *sidebar = m_pages.sidebar;
    const auto showList = [this] {
        m_pages.panes->showThread(false); // where there is room for one of them, the list is what was asked for
    };
    connect(sidebar, &SidebarView::selected, &m_navigator, &Navigator::show);
    connect(sidebar, &SidebarView::selected, this, showList);
    connect(sidebar, &SidebarView::chosen, this, showList);
    connect(sidebar, &SidebarView::chosen, m_pages.panes, &Panes::foldSidebar);
    connect(sidebar, &SidebarView::loaded, this, [this] {
        showTitle();
        nameHere();
    });
}

void Navigation::connectPages()
{
    ThreadListPane *list = m_pages.list;
    connect(list, &ThreadListPane::threadSelected, &m_navigator, &Navigator::showThread);
    connect(list, &ThreadListPane::threadActivated, this, [this](const ThreadRef &ref) {
        m_navigator.showThread(ref);
        m_pages.panes->showThread(true);
        m_pages.thread->setFocus(Qt::OtherFocusReason);
    });
    connect(list, &ThreadListPane::allRequested, this, [this] { m_navigator.showThreads({}); });
    connect(m_pages.experts, &ExpertsPage::personActivated, &m_navigator, &Navigator::showProfile);
    connect(m_pages.thread, &ThreadPage::personActivated, &m_navigator, &Navigator::showProfile);
    connect(m_pages.thread, &ThreadPage::firstRequested, list, &ThreadListPane::selectNext);
    connect(m_pages.thread, &ThreadPage::threadActivated, &m_navigator, &Navigator::showThread);
    connect(m_pages.notes, &NotesPage::noteActivated, this, [this](const ThreadRef &ref, const QString &answer) {
        m_navigator.showThread(ref);
        m_pages.thread->goTo({.answer = answer});
    });
    connect(m_pages.profile, &ProfilePage::threadActivated, &m_navigator, &Navigator::showThread);
    connect(m_pages.notes, &NotesPage::questionsRequested, this, [this] { m_navigator.showThreads({}); });
    connect(m_pages.profile, &ProfilePage::backRequested, &m_navigator, &Navigator::back);
}

void Navigation::arrive(const Place &place)
{
    m_pages.sidebar->setCurrentEntry(Navigator::entryOf(place));
    switch (place.page) {
    case Place::Page::Threads:
        m_scrollList = m_listed && *m_listed != place.query; // once its rows are there
        showTitle();
        m_pages.list->setCurrentThread(place.thread.value_or(ThreadRef()));
        if (place.thread)
            m_pages.thread->open(*place.thread, m_navigator.visit().anchor);
        else
            m_pages.thread->close();
        m_pages.panes->showPage(nullptr);
        m_pages.panes->showThread(place.thread.has_value());
        break;
    case Place::Page::Experts:
        m_pages.panes->showPage(m_pages.experts);
        break;
    case Place::Page::Profile:
        m_pages.profile->open(place.community, place.person);
        m_pages.panes->showPage(m_pages.profile);
        break;
    case Place::Page::Notes:
        m_pages.panes->showPage(m_pages.notes);
        break;
    case Place::Page::Stories:
        m_pages.panes->showPage(m_pages.stories);
        break;
    case Place::Page::Welcome:
        m_pages.panes->showPage(m_pages.welcome);
        break;
    case Place::Page::Drafts:
        m_pages.panes->showPage(m_pages.drafts);
        break;
    case Place::Page::Outbox:
        m_pages.panes->showPage(m_pages.outbox);
        break;
    }
    nameHere();
}

void Navigation::leave()
{
    m_navigator.remember(m_pages.thread->anchor(), m_pages.list->view()->verticalScrollBar()->value());
}

/// What the place is called in the menus of Back and Forward.
void Navigation::nameHere()
{
    const Place &place = m_navigator.here();
    const auto shown = m_pages.thread->thread();
    if (place.page == Place::Page::Profile)
        m_navigator.setTitle(tr("Profile"));
    else if (place.page == Place::Page::Threads && place.thread && shown && shown->ref == *place.thread)
        m_navigator.setTitle(shown->question.title);
    else if (place.page == Place::Page::Threads)
        m_navigator.setTitle(m_titles.of(place.query));
    else if (const auto entry = Navigator::entryOf(place))
        m_navigator.setTitle(m_pages.sidebar->titleOf(*entry));
}

void Navigation::scrollList()
{
    if (!std::exchange(m_scrollList, false))
        return;
    const std::optional<int> left = m_navigator.visit().listTop;
    if (left || !m_pages.list->currentThread()) // a new list begins at its top, unless what is read is further down in it
        m_pages.list->view()->verticalScrollBar()->setValue(left.value_or(0));
}

void Navigation::showTitle()
{
    const ThreadQuery query = m_navigator.here().query;
    const QString title = m_titles.of(query);
    if (std::exchange(m_listed, query) != query)
        m_pages.list->showThreads(query, title);
    else if (!title.isEmpty()) // asked again, the list would forget how the person narrowed it
        m_pages.list->setTitle(title);
}

} // namespace limber
