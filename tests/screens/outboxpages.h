// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The outbox, and posts that wait in their threads.
[[nodiscard]] QList<Page> outboxPages();

} // namespace limber
