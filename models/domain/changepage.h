// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>
#include <models/domain/skippeditem.h>

#include <QString>

#include <vector>

namespace limber {

/// One page of an endpoint's feed of changes. It is applied with its cursor in one transaction, or not at all.
struct ChangePage
{
    std::vector<Item> items{}; ///< in the endpoint's order; may refer to items that come later
    std::vector<SkippedItem> skipped{}; ///< items that were on the page and could not be used
    QString cursor{}; ///< opaque, 1 to 512 bytes of UTF-8: where the next page starts
    bool more = false; ///< false ends the pass
};

} // namespace limber
