// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/threadref.h>
#include <ui/compose/composeparts.h>
#include <ui/spelling/spelling.h>

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace limber {

class ComposeWindow;

/// The windows that posts are written in, any number at once, but one for each draft. Those that are open when the program ends, however
/// that comes, are open again at the next start.
class ComposeWindows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeWindows)

public:
    /// Everything that is referred to must outlive it. Its windows have no parent: they stand and fall by themselves.
    ComposeWindows(Store &store, const Clock &clock, QSettings &settings, const SyncMonitor &monitor, const ZoomLevel &zoom, QAction &send,
        QObject *parent = nullptr);
    /// Gives in what is not kept yet.
    ~ComposeWindows() override;

    /// Opens a window, or raises the one that has this draft. `stored`: the store has it as it is here.
    ComposeWindow *open(const Draft &draft, bool stored);
    /// Opens a draft of the store; failed() where it is not there.
    void openStored(const QString &uuid);
    /// Those that were open when the program ended last.
    void reopen();
    /// In the order they were opened.
    [[nodiscard]] const QList<ComposeWindow *> &all() const { return m_windows; }
    /// The one in which an answer to this thread is being written; null for none.
    [[nodiscard]] ComposeWindow *answering(const ThreadRef &thread) const;
    /// Gives in at once what is not kept yet.
    void keepAll();
    /// The program ends: closes all of them, to be opened again at the next start. One whose text cannot be kept stays open.
    void leave();

Q_SIGNALS:
    void sendRequested(limber::ComposeWindow *window);
    void deleteRequested(limber::ComposeWindow *window);
    void threadActivated(const limber::ThreadRef &thread);
    void linkActivated(const QUrl &link);
    /// A draft that was to be opened could not be read.
    void failed(const limber::Failure &failure);

private:
    ComposeWindow *make(const Draft &draft, bool stored);
    void forget(ComposeWindow *window);
    void remember();

    Store &m_store;
    const Clock &m_clock;
    QSettings &m_settings;
    const SyncMonitor &m_monitor;
    const ZoomLevel &m_zoom;
    QAction &m_send;
    std::unique_ptr<Spelling> m_spelling; ///< made with the first window: looking for dictionaries takes a moment
    QList<ComposeWindow *> m_windows;
    bool m_leaving = false;
};

} // namespace limber
