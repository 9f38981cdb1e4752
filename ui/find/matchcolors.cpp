// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/find/matchcolors.h>
#include <ui/presentation/theme.h>

#include <cmath>

namespace limber {

namespace {

constexpr double Readable = 4.6; // a little more than must hold: colours are rounded

} // namespace

MatchColors MatchColors::from(const QPalette &palette)
{
    const Theme theme = Theme::from(palette);
    MatchColors colors;
    colors.text = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    // Strong enough to be found by somebody who runs over the page, as long as the text can be read on it.
    for (double share = 0.42; share > 0; share -= 0.02) {
        const auto part = [share](int from, int to) {
            return static_cast<int>(std::lround(from + (to - from) * share));
        };
        colors.background = QColor(part(theme.card.red(), theme.accent.red()), part(theme.card.green(), theme.accent.green()),
            part(theme.card.blue(), theme.accent.blue()));
        if (Theme::contrast(colors.background, colors.text) >= Readable)
            break;
    }
    colors.currentBackground = theme.accent;
    colors.currentText = Theme::contrast(theme.accent, theme.base) >= Theme::contrast(theme.accent, theme.text) ? theme.base : theme.text;
    return colors;
}

} // namespace limber
