// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/itemmodels/sidebaritem.h>
#include <models/store/expert.h>
#include <models/store/librarycounts.h>

#include <QList>

#include <optional>
#include <vector>

namespace limber {

/// A line that belongs into the sidebar, with those below it.
struct SidebarLine
{
    SidebarItem item;
    std::vector<SidebarLine> children{};

    /// All of them: sections at the top. Without counts only what stands there always.
    [[nodiscard]] static std::vector<SidebarLine> all(
        const std::optional<LibraryCounts> &counts, const QList<Community> &communities, const QList<Expert> &people);
};

} // namespace limber
