// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// Makes the process speak UTF-8 where its environment names no such locale, as under cron: file names, arguments and output are UTF-8
/// here, whatever the environment says. The language stays. Call it first, before the application object.
void useUtf8();

/// Where nobody said which folder is home, as some services and containers do not: the one of the account. Qt would take the root of the
/// file system. Before the application object.
void findHome();

/// For a run without a display: tells Qt so, and keeps it from remarking that there is no login session either. Before the application
/// object.
void doWithoutDisplay();

} // namespace limber
