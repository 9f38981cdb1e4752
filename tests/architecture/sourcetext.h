// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// A C++ source with what is not code blanked out, character by character, so that places and line numbers stay.
struct SourceText
{
    QString code; ///< without comments and without the insides of strings
    QString codeAndStrings; ///< without comments

    [[nodiscard]] static SourceText of(const QString &source);
};

} // namespace limber
