// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/threadquery.h>

#include <QString>

#include <optional>

namespace limber {

/// Where in the window somebody is: what Back goes back to, and the next start begins with.
struct Place
{
    enum class Page { Threads, Notes, Experts, Profile, Stories, Welcome, Drafts, Outbox };

    Page page = Page::Threads;
    ThreadQuery query; ///< what the list shows (order and filters are its own and not set here); kept on other pages, for the way back
    std::optional<ThreadRef> thread; ///< the one that is read, on Threads
    QString community; ///< of the person, on Profile
    QString person; ///< on Profile

    bool operator==(const Place &) const = default;
};

} // namespace limber
