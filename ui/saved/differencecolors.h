// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/differencelook.h>
#include <ui/presentation/theme.h>

namespace limber {

/// The colours of two versions that stand beside each other.
class DifferenceColors final
{
public:
    DifferenceColors() = delete;

    /// A look with these colours, and all else still to be set.
    [[nodiscard]] static DifferenceLook of(const Theme &theme);
};

} // namespace limber
