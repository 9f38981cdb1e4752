// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

namespace limber {
namespace {

constexpr double kTextContrast = 4.5;
/// Colours are rounded to eight bits a channel: aim a little higher than what must hold.
constexpr double kAimed = 4.6;
constexpr float kGreen = 0.41F;
constexpr float kRed = 0.99F;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * channel(rgb.redF()) + 0.7152 * channel(rgb.greenF()) + 0.0722 * channel(rgb.blueF());
}

double ratio(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// Colours that something is to be seen on, by their luminances: those are asked for hundreds of times.
class Surfaces final
{
public:
    Surfaces(std::initializer_list<QColor> colors)
    {
        for (const QColor &color : colors) {
            const double its = luminance(color);
            m_darkest = std::min(m_darkest, its);
            m_lightest = std::max(m_lightest, its);
            m_all.push_back(its);
        }
    }

    /// With the surface that it is hardest to be told from.
    [[nodiscard]] double lowestContrast(const QColor &color) const
    {
        const double its = luminance(color);
        if (its >= m_lightest)
            return ratio(its, m_lightest);
        if (its <= m_darkest)
            return ratio(its, m_darkest);
        double lowest = 21;
        for (const double surface : m_all)
            lowest = std::min(lowest, ratio(its, surface));
        return lowest;
    }

private:
    double m_darkest = 1;
    double m_lightest = 0;
    std::vector<double> m_all;
};

QColor opaque(QColor color)
{
    color = color.toRgb();
    color.setAlpha(255);
    return color;
}

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// `from` tinted with `to`, but never so much that text in `ink` (black or white) could no longer be read on it.
QColor tint(const QColor &from, const QColor &to, double share, const QColor &ink)
{
    for (; share > 0; share -= 0.01) {
        if (const QColor tinted = mix(from, to, share); Theme::contrast(tinted, ink) >= kAimed)
            return tinted;
    }
    return from;
}

/// The colour itself, or as little nearer to `ink` as makes it readable on every surface; its hue stays for as long as it can.
QColor readable(const QColor &color, const Surfaces &surfaces, const QColor &ink)
{
    const QColor hsl = color.toHsl();
    const float goal = ink.toHsl().lightnessF();
    const float saturation = hsl.hslSaturationF();
    for (int step = 0; step < 100; ++step) {
        const float lightness = hsl.lightnessF() + (goal - hsl.lightnessF()) * static_cast<float>(step) / 100.0F;
        const QColor candidate = opaque(QColor::fromHslF(std::max(hsl.hslHueF(), 0.0F), saturation, std::clamp(lightness, 0.0F, 1.0F)));
        if (surfaces.lowestContrast(candidate) >= kAimed)
            return candidate;
    }
    return ink;
}

/// A line on `surfaces` that can be seen: `share` of the text's colour, more where that is too faint.
QColor line(const QColor &base, const QColor &text, double share, const Surfaces &surfaces)
{
    for (; share < 1; share += 0.02) {
        if (const QColor color = mix(base, text, share); surfaces.lowestContrast(color) >= 1.2)
            return color;
    }
    return text;
}

} // namespace

double Theme::contrast(const QColor &one, const QColor &other)
{
    return ratio(luminance(one), luminance(other));
}

Theme Theme::from(const QPalette &palette)
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor highlight = opaque(palette.color(QPalette::Active, QPalette::Highlight));
    QColor text = opaque(palette.color(QPalette::Active, QPalette::Text));

    Theme theme;
    theme.base = opaque(palette.color(QPalette::Active, QPalette::Base));
    theme.dark = luminance(theme.base) < luminance(text);
    // A palette whose text lies on the wrong side of a middle grey could never be made readable by going on in its own direction.
    if (contrast(theme.base, theme.dark ? white : black) < kTextContrast)
        theme.dark = !theme.dark;
    const QColor ink = theme.dark ? white : black;
    if (contrast(text, theme.base) < kTextContrast)
        text = ink;

    theme.window = opaque(palette.color(QPalette::Active, QPalette::Window));
    if (contrast(theme.window, ink) < kAimed) // a dark frame round light lists, or the other way round
        theme.window = tint(theme.base, text, 0.05, ink);
    theme.readingBase = theme.dark ? theme.base : tint(theme.base, text, 0.03, ink);
    theme.card = theme.dark ? tint(theme.base, text, 0.045, ink) : theme.base;
    theme.questionCard = tint(theme.card, highlight, theme.dark ? 0.09 : 0.07, ink);
    theme.selection = tint(theme.base, highlight, theme.dark ? 0.24 : 0.15, ink);
    theme.hover = tint(theme.base, text, 0.045, ink);
    theme.chip = tint(theme.base, highlight, theme.dark ? 0.18 : 0.12, ink);
    const QColor green = opaque(QColor::fromHslF(kGreen, 0.55F, theme.dark ? 0.62F : 0.34F));
    theme.expertChip = tint(theme.base, green, theme.dark ? 0.18 : 0.13, ink);

    const Surfaces surfaces{theme.window, theme.base, theme.readingBase, theme.card, theme.questionCard, theme.selection, theme.hover,
        theme.chip, theme.expertChip};
    theme.text = readable(text, surfaces, ink);
    theme.meta = readable(mix(theme.text, theme.base, theme.dark ? 0.3 : 0.4), surfaces, ink);
    theme.accent = readable(highlight, surfaces, ink);
    theme.link = readable(opaque(palette.color(QPalette::Active, QPalette::Link)), surfaces, ink);
    theme.accepted = readable(green, surfaces, ink);
    theme.expert = theme.accepted;
    theme.danger = readable(opaque(QColor::fromHslF(kRed, 0.7F, theme.dark ? 0.65F : 0.42F)), surfaces, ink);

    theme.border = line(theme.base, theme.text, 0.12, {theme.base, theme.card, theme.readingBase, theme.questionCard});
    theme.acceptedBorder = mix(theme.card, theme.accepted, 0.6);
    theme.focus = theme.accent;
    return theme;
}

DocumentColors Theme::documentColors() const
{
    return {.text = text,
        .meta = meta,
        .link = link,
        .accepted = accepted,
        .expert = expert,
        .quoteBar = border,
        .codeBackground = hover,
        .rule = border};
}

} // namespace limber
