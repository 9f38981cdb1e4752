// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The expert lens: what experts and editors said comes first, or alone, in lists, threads, searches and what is exported.
enum class LensMode { Off, First, Only };

} // namespace limber
