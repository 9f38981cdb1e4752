// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/navigator.h>
#include <ui/saved/libraryflow.h>
#include <ui/saved/savedchanges.h>
#include <ui/saved/savedcheck.h>
#include <ui/saved/savedpictures.h>
#include <ui/saved/savedpicturesbar.h>
#include <ui/saved/verificationwindow.h>
#include <ui/windowpages.h>
#include <ui/windowparts.h>

#include <QAction>
#include <QObject>
#include <QPointer>

class QWidget;

namespace limber {

class SavedLine;
class WindowActions;

/// What a person keeps: the pictures of saved threads, what changed since they were saved, whether they are whole, backing up and
/// restoring.
class SavedFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedFlow)

public:
    /// Adds its commands to the window's menus, and what it says to the thread and the list. All must outlive it.
    SavedFlow(const WindowParts &parts, const WindowPages &pages, const ZoomLevel &zoom, const WindowActions &actions, Navigator &navigator,
        UndoStack &undo, QWidget &window);

    QAction *const verify;

    /// Where it says how backing up and restoring go. Before anything is asked for.
    void setBars(MessageBar &notice, MessageBar &failure) { m_library.setBars(notice, failure); }

Q_SIGNALS:
    void fileActivated(const QUrl &file);
    void syncRequested();
    /// Something was done, in words for the status bar.
    void announced(const QString &message);

private:
    void openVerification();
    void complete(const ThreadRef &thread);
    void showProgress();
    void showEnd();

    const WindowParts m_parts;
    Navigator &m_navigator;
    QWidget &m_window;
    SavedPictures m_pictures;
    SavedPicturesBar m_bar;
    SavedChanges m_changes;
    SavedCheck m_check;
    LibraryFlow m_library;
    SavedLine *const m_line;
    QPointer<VerificationWindow> m_verification; ///< the one that is open
    bool m_reached = false; ///< the pass that runs reached a community
};

} // namespace limber
