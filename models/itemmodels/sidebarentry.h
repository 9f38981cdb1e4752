// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadquery.h>

namespace limber {

/// Something that the sidebar leads to.
struct SidebarEntry
{
    enum class Kind { Welcome, Threads, Notes, Experts, Stories, Drafts, Outbox };

    Kind kind = Kind::Threads;
    ThreadQuery query; ///< where Threads: a view of the library, or a topic of a community

    bool operator==(const SidebarEntry &) const = default;
};

} // namespace limber
