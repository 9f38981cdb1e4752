// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/navigator.h>
#include <ui/experts/listtitles.h>
#include <ui/windowpages.h>
#include <ui/windowparts.h>

#include <QObject>

#include <optional>

namespace limber {

/// Takes what people choose in panes and pages to the navigator, and shows in them the place where it arrives.
class Navigation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigation)

public:
    /// All must outlive it.
    Navigation(const WindowParts &parts, Navigator &navigator, const WindowPages &pages);

private:
    void connectSidebar();
    void connectPages();
    void arrive(const Place &place);
    void leave();
    void showTitle();
    void nameHere();
    void scrollList();

    Navigator &m_navigator;
    const WindowPages m_pages;
    ListTitles m_titles;
    std::optional<ThreadQuery> m_listed; ///< what the list was told to show
    bool m_scrollList = false; ///< to where it was left, once the list's rows are there
};

} // namespace limber
