// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/windowpages.h>

#include <QAction>
#include <QObject>

namespace limber {

class Commands;
class Navigator;
class UndoStack;
class WelcomeFlow;
class WindowActions;

/// Leads from people to what they wrote and back, and follows them, with undo.
class PeopleFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleFlow)

public:
    /// Adds its commands to the window's menus. All must outlive it.
    PeopleFlow(Store &store, UndoStack &undo, const WindowPages &pages, Navigator &navigator, WelcomeFlow &welcome, WindowActions &actions);

    QAction *const viewAsker; ///< the profile of who asked the thread that is open
    QAction *const follow; ///< F, in the directory and on a profile

    void setFollowed(const Expert &expert, bool followed);

private:
    void refresh();

    Store &m_store;
    UndoStack &m_undo;
    const WindowPages m_pages;
    Navigator &m_navigator;
};

} // namespace limber
