// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace limber {

/// Which row ids are among some, asked for once per row of a list of any length: a bit for each id from the least to the greatest, as ids
/// lie close together; where they do not, a sorted list. Plain value; any thread.
class RowSet final
{
public:
    explicit RowSet(std::vector<qint64> ids);

    [[nodiscard]] bool contains(qint64 id) const;

private:
    qint64 m_least = 0;
    std::vector<bool> m_bits;
    std::vector<qint64> m_sorted;
};

} // namespace limber
