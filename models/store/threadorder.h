// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// How a list of threads is sorted. Ties are broken by the row id, so every order is total.
enum class ThreadOrder { ActiveFirst, NewestFirst, ScoreFirst, UnansweredFirst };

} // namespace limber
