// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber {

/// Every symbol, with faces beside them.
class SymbolSheet final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace limber
