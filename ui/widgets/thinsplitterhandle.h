// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QSplitterHandle>

namespace limber {

/// The line between two panes.
class ThinSplitterHandle final : public QSplitterHandle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThinSplitterHandle)

public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaletteTheme m_theme;
};

} // namespace limber
