// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/composewindows.h>

#include <QStringList>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OpenKey = "compose/open"_L1;
constexpr int Step = 28; // pixels between a window and the one before it

} // namespace

ComposeWindows::ComposeWindows(Store &store, const Clock &clock, QSettings &settings, const SyncMonitor &monitor, const ZoomLevel &zoom,
    QAction &send, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_settings(settings)
    , m_monitor(monitor)
    , m_zoom(zoom)
    , m_send(send)
{
}

ComposeWindows::~ComposeWindows()
{
    m_leaving = true;
    const QList<ComposeWindow *> windows = std::exchange(m_windows, {});
    qDeleteAll(windows);
}

ComposeWindow *ComposeWindows::open(const Draft &draft, bool stored)
{
    ComposeWindow *window = make(draft, stored);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

ComposeWindow *ComposeWindows::make(const Draft &draft, bool stored)
{
    const auto found = std::ranges::find_if(m_windows, [&](const ComposeWindow *window) { return window->draft().uuid == draft.uuid; });
    if (found != m_windows.end())
        return *found;
    if (!m_spelling)
        m_spelling = std::make_unique<Spelling>(m_settings);
    auto *window = new ComposeWindow({m_store, m_clock, m_settings, m_monitor, m_zoom, *m_spelling, m_send}, draft, stored);
    if (!m_windows.isEmpty())
        window->move(m_windows.constLast()->pos() + QPoint(Step, Step));
    m_windows.append(window);
    connect(window, &ComposeWindow::closed, this, [this, window] { forget(window); });
    connect(window, &ComposeWindow::sendRequested, this, [this, window] { Q_EMIT sendRequested(window); });
    connect(window, &ComposeWindow::deleteRequested, this, [this, window] { Q_EMIT deleteRequested(window); });
    connect(window, &ComposeWindow::threadActivated, this, &ComposeWindows::threadActivated);
    connect(window, &ComposeWindow::linkActivated, this, &ComposeWindows::linkActivated);
    remember();
    return window;
}

void ComposeWindows::openStored(const QString &uuid)
{
    const auto found = std::ranges::find_if(m_windows, [&](const ComposeWindow *window) { return window->draft().uuid == uuid; });
    if (found != m_windows.end()) {
        open((*found)->draft(), true);
        return;
    }
    deliver(m_store.draft(uuid), this, [this](const Result<Draft> &draft) {
        if (draft)
            open(*draft, true);
        else
            Q_EMIT failed(draft.failure());
    });
}

void ComposeWindows::reopen()
{
    const QStringList uuids = m_settings.value(OpenKey).toStringList();
    for (const QString &uuid : uuids) {
        deliver(m_store.draft(uuid), this, [this](const Result<Draft> &draft) {
            if (!draft)
                return; // nothing was written in it, or it was sent or deleted since
            ComposeWindow *window = make(*draft, true);
            window->setAttribute(Qt::WA_ShowWithoutActivating); // nobody asked for it just now
            window->show();
            window->setAttribute(Qt::WA_ShowWithoutActivating, false);
        });
    }
}

ComposeWindow *ComposeWindows::answering(const ThreadRef &thread) const
{
    const auto found = std::ranges::find_if(m_windows, [&](const ComposeWindow *window) {
        const Draft &draft = window->draft();
        return draft.edits.isEmpty() && draft.community == thread.community && draft.content.question == thread.id;
    });
    return found == m_windows.end() ? nullptr : *found;
}

void ComposeWindows::keepAll()
{
    for (ComposeWindow *window : std::as_const(m_windows))
        window->keep();
}

void ComposeWindows::leave()
{
    remember();
    m_leaving = true;
    const QList<ComposeWindow *> windows = m_windows;
    for (ComposeWindow *window : windows)
        window->close();
}

void ComposeWindows::forget(ComposeWindow *window)
{
    if (!m_windows.removeOne(window))
        return;
    window->deleteLater();
    remember();
}

void ComposeWindows::remember()
{
    if (m_leaving)
        return;
    QStringList uuids;
    for (const ComposeWindow *window : std::as_const(m_windows))
        uuids.append(window->draft().uuid);
    if (uuids.isEmpty())
        m_settings.remove(OpenKey);
    else
        m_settings.setValue(OpenKey, uuids);
}

} // namespace limber
