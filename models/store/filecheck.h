// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// What an examination of one database file found.
struct FileCheck
{
    QString file; ///< its name within the profile
    bool ok = false;
    QString detail; ///< technical, in English: "ok", or what is wrong

    bool operator==(const FileCheck &) const = default;
};

} // namespace limber
