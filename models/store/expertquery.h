// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Which experts and editors a directory shows, and in which order.
struct ExpertQuery
{
    /// By name as the locale sorts; or the most answers first; or the newest answer first; or those whom the person follows first. Ties are
    /// broken by the name.
    enum class Order { Name, Answers, Recent, Followed };

    QString community = {}; ///< Community::id; empty for all
    QString text = {}; ///< each of its words is the beginning of a word of the name, the headline or the topics; empty for all
    QString topic = {}; ///< topic id: only those who say that it is theirs; empty for all
    bool followed = false; ///< only those whom the person follows, and then members too
    Order order = Order::Name;

    bool operator==(const ExpertQuery &) const = default;
};

} // namespace limber
