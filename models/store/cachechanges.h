// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/appliedpage.h>

#include <QSet>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace limber {

/// What a page did to the cache, gathered while it is applied.
struct CacheChanges
{
    AppliedPage applied;
    std::vector<qint64> threads; ///< rows, in any order, possibly more than once
    QSet<QString> touched; ///< ids of questions that are here or gone, and of which something changed
    QSet<QString> arrived; ///< ids of questions that were not held before
    QSet<QString> gone; ///< ids of questions that were held before
    bool people = false;
    bool topics = false;
    bool testimonials = false;
};

} // namespace limber
