// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace limber {

/// The beginning of a Markdown text as one line without its marks, at most 240 characters; cut between words, with an ellipsis, where there
/// is more. Reads no further than it needs to. Pure; any thread.
[[nodiscard]] QString excerptOf(QStringView markdown);

/// The whole of a Markdown text in the same way: what is indexed of it, and what snippets are cut from. Pure; any thread.
[[nodiscard]] QString plainTextOf(QStringView markdown);

} // namespace limber
