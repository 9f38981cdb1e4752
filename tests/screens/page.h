// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace limber {

/// Something to draw.
struct Page
{
    QString name; ///< of the file, before the look
    QSize size; ///< at usual text
    std::function<std::unique_ptr<QWidget>()> make; ///< called anew for each look, with palette, font and direction set
    std::function<bool(QWidget &)> ready = [](QWidget &) {
        return true;
    }; ///< asked again and again until it answers yes, 5 s at most
};

} // namespace limber
