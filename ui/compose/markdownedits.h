// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QTextCursor>

namespace limber {

/// What the buttons and keys of a Markdown editor do to its text. Each is one step to undo. GUI thread.
namespace MarkdownEdits {

/// Sets `mark` (as "**") on both sides of what is selected, or takes it away where it stands there. Without a selection the cursor ends up
/// between the two.
void toggleAround(QTextCursor &cursor, const QString &mark);
/// As code: in a line, between backticks; of several lines, as a block.
void toggleCode(QTextCursor &cursor);
/// A link over what is selected; its address is selected then, to be typed.
void addLink(QTextCursor &cursor);
/// Makes each line that the selection touches begin with `mark` (as "> "), or takes it away where all of them do.
void toggleLines(QTextCursor &cursor, const QString &mark);
/// Enter: goes on with the list or the quote of the line, or ends it where its item is empty. False where there is nothing to go on with.
[[nodiscard]] bool continueLine(QTextCursor &cursor);
/// Tab in a list: one level deeper than the item before, at most; or one level back. False where it cannot go.
[[nodiscard]] bool indent(QTextCursor &cursor, bool deeper);
/// A text as a block quote, to stand by itself before what is written on it.
[[nodiscard]] QString quoted(const QString &text);

} // namespace MarkdownEdits

} // namespace limber
