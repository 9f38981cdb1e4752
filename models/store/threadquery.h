// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>
#include <models/store/threadfilter.h>
#include <models/store/threadorder.h>
#include <models/store/view.h>

#include <QString>

#include <optional>

namespace limber {

/// Which threads a list shows, and in which order. What is set holds together.
struct ThreadQuery
{
    View view = View::All;
    QString community = {}; ///< Community::id; empty for all communities
    QString topic = {}; ///< topic id; empty for all
    QString asker = {}; ///< person id: threads this person asked; empty for all
    QString answerer = {}; ///< person id: threads this person answered; empty for all
    ThreadOrder order = ThreadOrder::ActiveFirst;
    QString person = {}; ///< person id: threads this person asked or answered; empty for all
    ThreadFilters filters = {};
    bool followed = false; ///< only threads that somebody answered whom the person follows
    bool expertsFirst = false; ///< the expert lens: threads that an expert or editor answered before all others, each part in its order
    std::optional<Timestamp> activeSince = {}; ///< only threads with a post that is not older; none for all

    bool operator==(const ThreadQuery &) const = default;
};

} // namespace limber
