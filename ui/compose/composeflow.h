// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/fielderror.h>
#include <ui/compose/composewindows.h>
#include <ui/windowpages.h>
#include <ui/windowparts.h>

#include <QAction>
#include <QList>
#include <QObject>

class QMainWindow;

namespace limber {

class DraftsPage;
class Navigator;
class Preferences;
class ThreadKeys;
class UndoStack;
class WindowActions;

/// Asking, answering, changing what one wrote, and sending it: the commands, and the windows that they open.
class ComposeFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeFlow)

public:
    /// What it needs of the main window. All must outlive it.
    struct Surroundings
    {
        const WindowParts &parts;
        const WindowPages &pages;
        const Preferences &preferences;
        const SyncMonitor &monitor;
        const ZoomLevel &zoom;
        WindowActions &actions;
        const ThreadKeys &keys;
        Navigator &navigator;
        UndoStack &undo;
        QMainWindow &window;
    };

    /// Adds its commands to the window's menus, and opens the windows that were open when the program ended last.
    explicit ComposeFlow(const Surroundings &around);

    QAction *const ask;
    QAction *const answer;
    QAction *const send; ///< its keys are those of every window that something is written in

    [[nodiscard]] ComposeWindows &windows() { return m_windows; }
    /// A window for a new question with this title; it may be empty.
    void askAbout(const QString &title);
    /// A window for an answer to the thread that is read, with a block quote, or none, to begin with; the one where it is being written
    /// already gets the quote.
    void answerThread(const QString &quote);
    /// A window to change a post of the thread that is read.
    void edit(const QString &post);
    /// A window for a draft of the store, with what a community found wrong with it.
    void open(const QString &uuid, const QList<FieldError> &refused = {});
    /// Does what the page asks for. It must not outlive this.
    void attend(const DraftsPage &page);

Q_SIGNALS:
    void linkActivated(const QUrl &link);
    void failed(const limber::Failure &failure);

private:
    void connectPages();
    void refresh();
    void sendOut(ComposeWindow *window);
    void offerToTakeBack(const OutboxPost &post);
    void removeDraft(ComposeWindow *window);
    void showThread(const ThreadRef &thread);

    const Surroundings m_around;
    ComposeWindows m_windows;
};

} // namespace limber
