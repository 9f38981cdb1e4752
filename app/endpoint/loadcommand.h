// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/commandresult.h>

#include <QString>

namespace limber {

/// `limber-endpoint load`.
struct LoadCommand
{
    QString folder;
    QString file; ///< - for standard input

    /// Puts the items of the file into the community's database, beside a running server or without one.
    [[nodiscard]] CommandResult run() const;
};

} // namespace limber
