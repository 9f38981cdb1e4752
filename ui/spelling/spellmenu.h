// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace limber {

class Spelling;

/// What a context menu offers for a word that is not in the dictionary.
class SpellMenu final
{
    Q_DECLARE_TR_FUNCTIONS(limber::SpellMenu)

public:
    SpellMenu() = delete;

    /// Puts suggestions for the word at `cursor`, as they come, and "Add to Dictionary" before what is in the menu; nothing where the word
    /// is known, or there is none. `spelling` and `editor` must outlive the menu.
    static void fill(QMenu &menu, Spelling &spelling, QPlainTextEdit &editor, const QTextCursor &cursor);
};

} // namespace limber
