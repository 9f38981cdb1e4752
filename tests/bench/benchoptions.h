// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace limber {

/// What limber-bench was asked for.
struct BenchOptions
{
    QList<int> threads{1'000, 10'000, 100'000}; ///< sizes of the made-up community
    QStringList rows; ///< names, or beginnings of names; empty for all
    QString json; ///< file for the numbers; empty for none
    QString plot; ///< SVG file for how they grow; empty for none
    QString data; ///< folder that made-up communities are kept in from run to run; empty: made anew, and removed
    int rounds = 5; ///< how often ours and floor take turns; the median counts
    int idle = 60; ///< seconds of doing nothing that are watched
    int pull = 20'000; ///< threads of the pull during which the event loop is watched

    /// Reads the command line; ends the program with a word on what is wrong, or with the help.
    [[nodiscard]] static BenchOptions of(const QStringList &arguments);
    [[nodiscard]] bool wants(const QString &row) const;
};

} // namespace limber
