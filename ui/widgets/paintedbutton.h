// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QAbstractButton>

namespace limber {

/// A button that paints itself, as a card or a person: hovered over, focused and pressed as any other, by Enter too. What it paints is laid
/// out from left to right, and mirrored() where the language runs the other way.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintedButton)

public:
    explicit PaintedButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// The box where it stands in the direction of the language.
    [[nodiscard]] QRect mirrored(const QRect &box) const;
    /// The colours of the palette as it is now.
    [[nodiscard]] const Theme &theme() const { return m_theme.of(palette()); }

private:
    mutable PaletteTheme m_theme;
};

} // namespace limber
