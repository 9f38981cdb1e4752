// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QWidget>

namespace limber {

/// A page on the surface that cards lie on. Made for inheritance.
class ReadingSurface : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingSurface)

public:
    explicit ReadingSurface(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaletteTheme m_theme;
};

} // namespace limber
