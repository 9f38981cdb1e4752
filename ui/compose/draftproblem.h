// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// What keeps a draft from being sent, at the field that it is about.
struct DraftProblem
{
    enum class Field { Community, Title, Topics, Body };

    Field field = Field::Body;
    QString text{}; ///< one sentence for people
    bool missing = false; ///< nothing was written there yet: said only once somebody wants to send it

    bool operator==(const DraftProblem &) const = default;
};

} // namespace limber
