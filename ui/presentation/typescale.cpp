// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/typescale.h>

#include <cmath>

namespace limber {

TypeScale::TypeScale(const QFont &base)
    : m_base(base)
{
}

QFont TypeScale::body() const
{
    return scaled(1.08);
}

QFont TypeScale::questionTitle() const
{
    return scaled(1.7, QFont::DemiBold);
}

QFont TypeScale::pageTitle() const
{
    return scaled(1.15, QFont::DemiBold);
}

QFont TypeScale::listTitle(bool unread) const
{
    return scaled(1.08, unread ? QFont::DemiBold : QFont::Normal);
}

QFont TypeScale::snippet() const
{
    return scaled(1);
}

QFont TypeScale::meta() const
{
    return scaled(0.9);
}

QFont TypeScale::section() const
{
    QFont font = scaled(0.85, QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

QFont TypeScale::count() const
{
    return scaled(1.08, QFont::DemiBold);
}

QFont TypeScale::scaled(double factor, QFont::Weight weight) const
{
    QFont font = m_base;
    font.setWeight(weight);
    // A font is given in points or in pixels, and answers -1 for the other.
    if (m_base.pointSizeF() > 0)
        font.setPointSizeF(m_base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(m_base.pixelSize() * factor)));
    return font;
}

} // namespace limber
