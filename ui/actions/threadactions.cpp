// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/exportflow.h>
#include <ui/actions/printflow.h>
#include <ui/actions/threadactions.h>
#include <ui/actions/windowactions.h>
#include <ui/reading/threadpage.h>
#include <ui/undo/undostack.h>

#include <QClipboard>
#include <QGuiApplication>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

ThreadActions::ThreadActions(
    Store &store, ThreadPage &page, ExportFlow &exports, PrintFlow &prints, WindowActions &actions, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_page(page)
    , m_actions(actions)
    , m_undo(undo)
{
    connect(&m_page, &ThreadPage::threadChanged, this, &ThreadActions::refresh);
    connect(&m_page, &ThreadPage::announced, this, &ThreadActions::announced);
    connect(m_actions.save, &QAction::triggered, this, &ThreadActions::setSaved);
    connect(m_actions.exportPdf, &QAction::triggered, &exports, [this, &exports] {
        if (const auto shown = thread())
            exports.start(*shown, {m_page.answerOrder(), m_page.lens()});
    });
    connect(m_actions.print, &QAction::triggered, &prints, [this, &prints] {
        if (const auto shown = thread())
            prints.start(*shown, {m_page.answerOrder(), m_page.lens()});
    });
    connect(m_actions.markRead, &QAction::triggered, this, [this] { setRead(true); });
    connect(m_actions.markUnread, &QAction::triggered, this, [this] { setRead(false); });
    connect(m_actions.copyLink, &QAction::triggered, this, &ThreadActions::copyLink);
    connect(m_actions.openInBrowser, &QAction::triggered, this, [this] { Q_EMIT linkActivated(link()); });
    // The tick follows the store; where something could not be done, or was taken back, it goes back.
    const auto forget = [this] {
        m_wanted = {};
        refresh();
    };
    connect(&m_undo, &UndoStack::failed, this, forget);
    connect(&m_undo, &UndoStack::undone, this, forget);
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
        setSaved(!isSaved(*shown));
}

void ThreadActions::toggleRead()
{
    if (const auto shown = thread())
        setRead(!isRead(*shown));
}

void ThreadActions::forgetWhatIsSo()
{
    const auto shown = m_page.thread();
    if (!shown || shown->ref != m_wanted.ref) {
        m_wanted = {};
        return;
    }
    const bool idle = !m_undo.isBusy(); // what was asked for may have been taken back meanwhile
    if (idle || m_wanted.saved == shown->saved)
        m_wanted.saved.reset();
    if (idle || m_wanted.read == !shown->unread)
        m_wanted.read.reset();
}

void ThreadActions::refresh()
{
    forgetWhatIsSo();
    const auto shown = thread();
    for (QAction *action : m_actions.ofThread())
        action->setEnabled(shown != nullptr);
    m_actions.print->setEnabled(m_actions.exportPdf->isEnabled());
    m_actions.save->setChecked(shown && isSaved(*shown));
    m_actions.markRead->setEnabled(shown && !isRead(*shown));
    m_actions.markUnread->setEnabled(shown && isRead(*shown));
    const bool linked = shown && !link().isEmpty();
    m_actions.copyLink->setEnabled(linked);
    m_actions.openInBrowser->setEnabled(linked);
}

void ThreadActions::setSaved(bool saved)
{
    const auto ref = m_page.ref();
    const auto shown = thread();
    if (!ref || !shown || isSaved(*shown) == saved)
        return;
    m_wanted.ref = *ref;
    m_wanted.saved = saved;
    m_actions.save->setChecked(saved);
    const auto copy = std::make_shared<ReleasedCopy>();
    const UndoStep keep([&store = m_store, ref = *ref] { return store.setSaved(ref, true); });
    const UndoStep release(
        [&store = m_store, ref = *ref] { return store.releaseCopy(ref); }, [copy](const ReleasedCopy &taken) { *copy = taken; });
    // The very copy again: the thread may have been edited or deleted since it was saved.
    const UndoStep putBack([&store = m_store, copy] { return store.restoreCopy(*copy); });
    if (saved)
        m_undo.run({tr("Save"), tr("Saved: the whole thread is kept on this computer."), keep, release});
    else
        m_undo.run({tr("Let Go"), tr("No longer saved."), release, putBack});
}

void ThreadActions::setRead(bool read)
{
    const auto ref = m_page.ref();
    const auto shown = thread();
    if (!ref || !shown || isRead(*shown) == read)
        return;
    m_wanted.ref = *ref;
    m_wanted.read = read;
    const auto before = std::make_shared<ReadMarksBefore>();
    const UndoStep mark([&store = m_store, ref = *ref, read] { return read ? store.markRead(ref) : store.markUnread(ref); },
        [before](const ReadMarksBefore &marks) { *before = marks; });
    const UndoStep putBack([&store = m_store, before] { return store.restoreReadMarks(*before); });
    m_undo.run({read ? tr("Mark as Read") : tr("Mark as Unread"), read ? tr("Marked as read.") : tr("Marked as unread."), mark, putBack});
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
