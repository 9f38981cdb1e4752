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
    enum class Page { Threads, Notes, Experts, Profile, Stories, Welcome };

    Page page = Page::Threads;
    ThreadQuery query; ///< what the list shows; kept on other pages, so that the way back is known
    std::optional<ThreadRef> thread; ///< the one that is read, on Threads
    QString community; ///< of the person, on Profile
    QString person; ///< on Profile

    bool operator==(const Place &) const = default;
};

} // namespace limber
