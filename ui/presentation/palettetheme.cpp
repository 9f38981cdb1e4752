// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/palettetheme.h>

namespace limber {

const Theme &PaletteTheme::of(const QPalette &palette)
{
    if (!m_theme || m_key != palette.cacheKey()) {
        m_theme = Theme::from(palette);
        m_key = palette.cacheKey();
    }
    return *m_theme;
}

} // namespace limber
