// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/theme.h>

#include <optional>

namespace limber {

/// The theme of a palette for whoever paints often: derived once, and again when another palette comes. GUI thread.
class PaletteTheme final
{
public:
    /// Valid until the next call.
    [[nodiscard]] const Theme &of(const QPalette &palette);

private:
    std::optional<Theme> m_theme;
    qint64 m_key = 0;
};

} // namespace limber
