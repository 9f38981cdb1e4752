// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/command.h>
#include <ui/actions/commands.h>
#include <ui/actions/navigator.h>
#include <ui/actions/windowactions.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/experttext.h>
#include <ui/experts/peopleflow.h>
#include <ui/experts/profilepage.h>
#include <ui/experts/topicexperts.h>
#include <ui/reading/threadpage.h>
#include <ui/threads/threadlistpane.h>
#include <ui/undo/undostack.h>
#include <ui/welcome/welcomeflow.h>

#include <QMenu>

namespace limber {

using namespace Qt::StringLiterals;

PeopleFlow::PeopleFlow(
    Store &store, UndoStack &undo, const WindowPages &pages, Navigator &navigator, WelcomeFlow &welcome, WindowActions &actions)
    : viewAsker(newCommand(&actions, u"view-asker"_s, tr("View Asker's &Profile")))
    , follow(newCommand(&actions, u"key-follow"_s, tr("Follow, or no longer"), {Qt::Key_F}))
    , m_store(store)
    , m_undo(undo)
    , m_pages(pages)
    , m_navigator(navigator)
{
    actions.threadMenu()->addAction(viewAsker);
    follow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    //: heading of the keys that work while the directory of experts or a profile has the focus
    actions.commands().add(follow, tr("In the directory and on a profile"), Command::Reach::ListAndThread);
    m_pages.experts->addAction(follow);
    m_pages.profile->addAction(follow);
    connect(follow, &QAction::triggered, this, [this] {
        if (m_pages.profile->isVisible())
            m_pages.profile->toggleFollowed();
        else
            m_pages.experts->toggleFollowed();
    });
    connect(m_pages.experts, &ExpertsPage::followRequested, this, &PeopleFlow::setFollowed);
    connect(m_pages.profile, &ProfilePage::followRequested, this, &PeopleFlow::setFollowed);
    connect(m_pages.profile, &ProfilePage::personActivated, &m_navigator, &Navigator::showProfile);
    connect(m_pages.profile, &ProfilePage::threadsRequested, &m_navigator, &Navigator::showThreads);
    connect(m_pages.profile, &ProfilePage::placeActivated, &welcome, &WelcomeFlow::openAt);
    auto *strip = new TopicExperts(store);
    m_pages.list->setStrip(strip);
    connect(strip, &TopicExperts::personActivated, &m_navigator, &Navigator::showProfile);
    connect(strip, &TopicExperts::expertsRequested, &m_navigator, [this] { m_navigator.show({SidebarEntry::Kind::Experts, {}}); });
    const auto showTopic = [strip](const Place &place) {
        const bool listed = place.page == Place::Page::Threads;
        strip->setTopic(place.query.community, listed ? place.query.topic : QString());
    };
    connect(&m_navigator, &Navigator::arrived, strip, showTopic);
    showTopic(m_navigator.here());
    connect(viewAsker, &QAction::triggered, this, [this] {
        if (const auto thread = m_pages.thread->thread())
            m_navigator.showProfile(thread->ref.community, thread->question.author);
    });
    connect(m_pages.thread, &ThreadPage::threadChanged, this, &PeopleFlow::refresh);
    connect(&m_navigator, &Navigator::arrived, this, &PeopleFlow::refresh);
    refresh();
}

void PeopleFlow::setFollowed(const Expert &expert, bool followed)
{
    const auto set = [&store = m_store, community = expert.community, person = expert.person.id](bool to) {
        return UndoStep([&store, community, person, to] { return store.setFollowed(community, person, to); });
    };
    const QString name = ExpertText::name(expert);
    UndoableCommand command{followed ? tr("Follow %1").arg(name) : tr("Unfollow %1").arg(name),
        followed ? tr("You follow %1.").arg(name) : tr("You no longer follow %1.").arg(name), set(followed), set(!followed)};
    m_undo.run(command);
}

void PeopleFlow::refresh()
{
    const auto thread = m_pages.thread->thread();
    viewAsker->setEnabled(thread && !thread->question.author.isEmpty() && m_navigator.here().page == Place::Page::Threads);
}

} // namespace limber
