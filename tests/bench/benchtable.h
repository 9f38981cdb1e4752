// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/measurement.h>

#include <QJsonArray>
#include <QList>

namespace limber {

/// The table on standard output, each line as soon as it is known; and the same numbers for other programs.
class BenchTable final
{
public:
    void printHead() const;
    void add(const Measurement &measurement);
    /// How many lines are over their budget, and the columns' meaning.
    void printFoot() const;

    [[nodiscard]] const QList<Measurement> &lines() const { return m_lines; }
    [[nodiscard]] QJsonArray toJson() const;

private:
    QList<Measurement> m_lines;
};

} // namespace limber
