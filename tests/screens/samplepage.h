// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>

namespace limber {

/// The sample community as one page of a feed, with the cursor "end".
[[nodiscard]] ChangePage samplePage();

} // namespace limber
