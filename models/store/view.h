// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The library's views of threads. A topic or a person narrows each of them further.
enum class View { All, Unread, Unanswered, Saved };

} // namespace limber
