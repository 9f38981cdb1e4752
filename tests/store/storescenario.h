// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/community.h>
#include <models/store/store.h>

#include <QString>
#include <QStringList>

namespace limber {

/// A profile with something in every table, and the writes that may be disturbed on it. The same in the test and in the process that the
/// test has killed.
class StoreScenario final
{
public:
    StoreScenario() = delete;

    [[nodiscard]] static Community community(const QString &host = QStringLiteral("shape.example"));
    /// How many letters of a draft the write `letters` keeps, one after the other; it prints a line for each that was answered as kept.
    static constexpr int letters = 6;
    /// The names that perform() knows, but for `letters`: what is kept of that depends on when it ends.
    [[nodiscard]] static QStringList writes();
    /// Makes the profile that a write is tried on, and closes it. False if something went wrong.
    [[nodiscard]] static bool prepare(const QString &folder, const QString &write);
    /// Opens the profile, writes unless the write is done already, and closes. Says whether everything worked.
    [[nodiscard]] static bool perform(const QString &folder, const QString &write);
    /// After a page that edits, adds and takes away; the saved thread among what goes.
    [[nodiscard]] static ChangePage changes();
    /// Pages from the beginning, to the community that prepare() adds.
    [[nodiscard]] static bool applyAll(Store &store, const std::vector<ChangePage> &pages);

private:
    [[nodiscard]] static bool write(Store &store, const QString &write);
};

} // namespace limber
