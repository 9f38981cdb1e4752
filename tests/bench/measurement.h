// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace limber {

/// One line of the table: what Limber takes beside what the least takes that any program could do.
struct Measurement
{
    /// What may be taken: so many times the floor, and so much more.
    struct Budget
    {
        double ratio = 1; ///< 0: the floor does not count
        double more = 0; ///< in the measurement's unit
    };

    QString name;
    int threads = 0; ///< of the community it was measured with; 0: it does not matter
    double ours = 0;
    std::optional<double> floor; ///< none: there is nothing to compare with
    QString unit = QStringLiteral("ms");
    std::optional<Budget> budget; ///< none: a number to know, that nothing is asked of

    [[nodiscard]] std::optional<double> ratio() const { return floor && *floor > 0 ? std::optional(ours / *floor) : std::nullopt; }
    [[nodiscard]] bool over() const { return budget && ours > budget->ratio * floor.value_or(0) + budget->more; }
};

} // namespace limber
