// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QWidget>

namespace limber {

/// The surface of a card, for widgets to lie on. Made for inheritance.
class CardFrame : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardFrame)

public:
    enum class Tint { None, Question };

    explicit CardFrame(Tint tint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tint m_tint;
    PaletteTheme m_theme;
};

} // namespace limber
