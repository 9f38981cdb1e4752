// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// A place in the tree that breaks a rule of the house.
struct Violation
{
    QString rule; ///< its name, as the fixtures' folders have it
    QString file; ///< relative to the tree's root
    int line = 0; ///< from 1; 0 for the file as a whole
    QString what;
};

} // namespace limber
