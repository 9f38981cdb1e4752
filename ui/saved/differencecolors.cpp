// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/saved/differencecolors.h>

namespace limber {

namespace {

constexpr double Tint = 0.12; // of a colour in the surface behind a changed paragraph

QColor mixed(const QColor &base, const QColor &other, double part)
{
    return QColor::fromRgbF(float(base.redF() * (1 - part) + other.redF() * part),
        float(base.greenF() * (1 - part) + other.greenF() * part), float(base.blueF() * (1 - part) + other.blueF() * part));
}

} // namespace

DifferenceLook DifferenceColors::of(const Theme &theme)
{
    DifferenceLook look;
    look.removed = theme.danger;
    look.added = theme.accepted;
    look.removedSurface = mixed(theme.card, theme.danger, Tint);
    look.addedSurface = mixed(theme.card, theme.accepted, Tint);
    return look;
}

} // namespace limber
