// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/openoutside.h>
#include <app/limber/terminationsignals.h>

#include <QDesktopServices>

namespace limber {

void openOutside(const QUrl &url)
{
    // A program inherits which signals are blocked, and one that goes on after us must not be deaf to those that end it.
    TerminationSignals::unblock();
    QDesktopServices::openUrl(url);
    TerminationSignals::block();
}

} // namespace limber
