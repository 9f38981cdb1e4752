// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace limber {

/// Names a thread: a question of a community.
struct ThreadRef
{
    QString community; ///< Community::id
    QString id; ///< Question::id

    bool operator==(const ThreadRef &) const = default;
    friend size_t qHash(const ThreadRef &ref, size_t seed = 0) noexcept { return qHashMulti(seed, ref.community, ref.id); }
};

} // namespace limber
