// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;

namespace limber {

class BarredPane;
class DraftsPage;
class ExpertsPage;
class FirstRunPage;
class NotesPage;
class OutboxPage;
class Panes;
class ProfilePage;
class SearchColumn;
class SidebarView;
class StoriesPage;
class ThreadListPane;
class ThreadPage;
class WelcomePage;

/// The panes and pages of a window, for whoever connects them. Their parents own them; they live as long as the window.
struct WindowPages
{
    SidebarView *sidebar;
    ThreadListPane *list;
    ThreadPage *thread;
    ExpertsPage *experts;
    ProfilePage *profile;
    StoriesPage *stories;
    NotesPage *notes;
    WelcomePage *welcome;
    DraftsPage *drafts;
    OutboxPage *outbox;
    FirstRunPage *firstRun;
    SearchColumn *column; ///< the list, or what a search found
    BarredPane *listColumn; ///< `column`, with bars over it
    Panes *panes; ///< places all of them but `firstRun`
    QStackedWidget *centre; ///< `panes`, or `firstRun` in their place
};

} // namespace limber
