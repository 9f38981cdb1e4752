// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadorder.h>
#include <models/store/view.h>

#include <QString>

namespace limber {

/// Which threads a list shows, and in which order.
struct ThreadQuery
{
    View view = View::All;
    QString community = {}; ///< Community::id; empty for all communities
    QString topic = {}; ///< topic id; empty for all
    QString asker = {}; ///< person id: threads this person asked; empty for all
    QString answerer = {}; ///< person id: threads this person answered; empty for all
    ThreadOrder order = ThreadOrder::ActiveFirst;

    bool operator==(const ThreadQuery &) const = default;
};

} // namespace limber
