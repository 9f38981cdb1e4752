// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigator.h>
#include <ui/compose/composeflow.h>
#include <ui/outbox/comparisonwindow.h>
#include <ui/outbox/outboxactions.h>
#include <ui/outbox/outboxflow.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/threadpage.h>
#include <ui/signin/signinflow.h>
#include <ui/status/outboxline.h>

#include <algorithm>

namespace limber {

OutboxFlow::OutboxFlow(const Surroundings &around)
    : m_around(around)
{
    connect(&m_around.actions, &OutboxActions::editRequested, &m_around.compose, &ComposeFlow::open);
    connect(&m_around.actions, &OutboxActions::pushRequested, &m_around.engine, &SyncEngine::push);
    connect(&m_around.actions, &OutboxActions::failed, this, &OutboxFlow::tell);
    connectPage();
    connectThread();
}

void OutboxFlow::connectPage()
{
    OutboxPage *page = m_around.pages.outbox;
    connect(page, &OutboxPage::threadActivated, &m_around.navigator, &Navigator::showThread);
    connect(page, &OutboxPage::signInRequested, &m_around.signIn, [this](const QString &community) { m_around.signIn.signIn(community); });
    connect(page, &OutboxPage::comparisonRequested, this, &OutboxFlow::compare);
}

void OutboxFlow::connectThread()
{
    ThreadPage *page = m_around.pages.thread;
    connect(page, &ThreadPage::pendingRequested, this, &OutboxFlow::editPending);
    connect(page, &ThreadPage::withdrawRequested, this, [this, page](const QString &post) {
        if (const auto thread = page->thread())
            m_around.own.withdraw(*thread, post);
    });
    connect(page, &ThreadPage::acceptRequested, this, [this, page](const QString &answer) {
        if (const auto thread = page->thread())
            m_around.own.accept(*thread, answer);
    });
}

void OutboxFlow::attend(const OutboxLine &line)
{
    connect(&line, &QAbstractButton::clicked, this, [this] { m_around.navigator.show({SidebarEntry::Kind::Outbox, {}}); });
}

void OutboxFlow::compare(const OutboxPost &post)
{
    auto *window = new ComparisonWindow(post, m_around.zoom, &m_around.window);
    connect(window, &ComparisonWindow::mineWanted, &m_around.actions, &OutboxActions::sendNow);
    connect(window, &ComparisonWindow::theirsWanted, &m_around.actions, &OutboxActions::drop);
    connect(window, &ComparisonWindow::editRequested, &m_around.actions, &OutboxActions::edit);
    window->show();
}

/// A text is taken back to be changed; of everything else, and where that is too late, the outbox says more.
void OutboxFlow::editPending(const QString &uuid)
{
    const auto thread = m_around.pages.thread->thread();
    if (!thread)
        return;
    const auto post = std::ranges::find(thread->pending, uuid, &OutboxPost::uuid);
    if (post != thread->pending.end() && OutboxActions::canEdit(*post) && !post->theirs)
        m_around.actions.edit(*post);
    else
        m_around.navigator.show({SidebarEntry::Kind::Outbox, {}});
}

void OutboxFlow::tell(const Failure &failure)
{
    if (m_around.navigator.here().page == Place::Page::Outbox)
        m_around.pages.outbox->tell(failure);
    else
        m_around.pages.thread->tell(failure);
}

} // namespace limber
