// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QToolButton>

namespace limber {

/// A small round button that stays pressed: one way of narrowing a list.
class FilterChip final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    explicit FilterChip(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaletteTheme m_theme;
};

} // namespace limber
