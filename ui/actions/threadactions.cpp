// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/actions/exportflow.h>
#include <ui/actions/threadactions.h>
#include <ui/actions/windowactions.h>
#include <ui/reading/threadpage.h>

#include <QClipboard>
#include <QGuiApplication>

namespace limber {

using namespace Qt::StringLiterals;

ThreadActions::ThreadActions(Store &store, ThreadPage &page, ExportFlow &exports, WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_page(page)
    , m_actions(actions)
{
    connect(&m_page, &ThreadPage::threadChanged, this, &ThreadActions::refresh);
    connect(&m_page, &ThreadPage::announced, this, &ThreadActions::announced);
    connect(m_actions.save, &QAction::triggered, this, &ThreadActions::setSaved);
    connect(m_actions.exportPdf, &QAction::triggered, &exports, [this, &exports] {
        if (const auto shown = thread())
            exports.start(*shown);
    });
    connect(m_actions.markRead, &QAction::triggered, this, [this] { setRead(true); });
    connect(m_actions.markUnread, &QAction::triggered, this, [this] { setRead(false); });
    connect(m_actions.copyLink, &QAction::triggered, this, &ThreadActions::copyLink);
    connect(m_actions.openInBrowser, &QAction::triggered, this, [this] { Q_EMIT linkActivated(link()); });
    refresh();
}

void ThreadActions::setInView(bool inView)
{
    m_inView = inView;
    refresh();
}

std::shared_ptr<const Thread> ThreadActions::thread() const
{
    return m_inView ? m_page.thread() : nullptr;
}

void ThreadActions::toggleSaved()
{
    if (const auto shown = thread())
        setSaved(!shown->saved);
}

void ThreadActions::toggleRead()
{
    if (const auto shown = thread())
        setRead(shown->unread);
}

void ThreadActions::refresh()
{
    const auto shown = thread();
    for (QAction *action : m_actions.ofThread())
        action->setEnabled(shown != nullptr);
    m_actions.save->setChecked(shown && shown->saved);
    m_actions.markRead->setEnabled(shown && shown->unread);
    m_actions.markUnread->setEnabled(shown && !shown->unread);
    const bool linked = shown && !link().isEmpty();
    m_actions.copyLink->setEnabled(linked);
    m_actions.openInBrowser->setEnabled(linked);
}

void ThreadActions::setSaved(bool saved)
{
    const auto ref = m_page.ref();
    if (!ref)
        return;
    deliver(m_store.setSaved(*ref, saved), this, [this](const Result<SavedThread> &result) {
        // The mark itself follows the store's change; a failure puts it back.
        refresh();
        if (!result)
            Q_EMIT failed(result.failure());
        else if (result->saved)
            Q_EMIT announced(tr("Saved: the whole thread is kept on this computer."));
        else
            Q_EMIT announced(tr("No longer saved."));
    });
}

void ThreadActions::setRead(bool read)
{
    const auto ref = m_page.ref();
    if (!ref)
        return;
    deliver(m_store.setRead(*ref, read), this, [this, read](const auto &result) {
        if (!result)
            Q_EMIT failed(result.failure());
        else
            Q_EMIT announced(read ? tr("Marked as read.") : tr("Marked as unread."));
    });
}

void ThreadActions::copyLink()
{
    QGuiApplication::clipboard()->setText(link().toString(QUrl::FullyEncoded));
    Q_EMIT announced(tr("Link copied."));
}

QUrl ThreadActions::link() const
{
    const auto shown = thread();
    const QUrl url = shown ? shown->question.url : QUrl();
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

} // namespace limber
