// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadquery.h>

#include <QString>

namespace limber {

/// What kind of list a query makes: lists of one kind are sorted in the same order, and can be narrowed by the same filters.
class ListKind final
{
public:
    enum class Kind { All, Unread, Unanswered, Saved, Followed, Topic, Person };

    explicit ListKind(const ThreadQuery &query);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// For settings.
    [[nodiscard]] QString keyword() const;
    /// Those that make sense here: none that all of its rows pass, or none.
    [[nodiscard]] ThreadFilters filters() const;

private:
    Kind m_kind = Kind::All;
};

} // namespace limber
