// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace limber {

/// What the program is, its version and its licence.
class AboutBox final
{
    Q_DECLARE_TR_FUNCTIONS(limber::AboutBox)

public:
    AboutBox() = delete;

    /// Opens a dialog over the window and returns at once.
    static void show(QWidget &window);
};

} // namespace limber
