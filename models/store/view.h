// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The library's views of threads. A topic or a person narrows each of them further. Mine: what whoever is signed in asked or answered.
enum class View { All, Unread, Unanswered, Saved, Mine };

} // namespace limber
