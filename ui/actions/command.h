// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace limber {

/// Something that the window can do, as the person finds it: in a menu, and by keys.
struct Command
{
    /// Where its keys work: wherever the window has the focus, or in the list and the thread alone, where single letters may be used.
    enum class Reach { Window, ListAndThread };

    QAction *action = nullptr; ///< its objectName, e.g. "find-next", names the command in the settings, for ever
    QString text; ///< for people, as it was when it was taken up: it may say more while it can be used
    QString menu; ///< for people: "Thread", or "View ▸ Sort Answers"
    QList<QKeySequence> usualKeys; ///< those it has until the person chooses others
    Reach reach = Reach::Window;
};

/// Makes the QAction of a command: for whoever then puts it into one of WindowActions' menus. `keys` are the usual ones.
[[nodiscard]] QAction *newCommand(QObject *parent, const QString &name, const QString &text, const QList<QKeySequence> &keys = {});
/// What the platform has for it, and `always` besides.
[[nodiscard]] QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QKeySequence &always = {});

} // namespace limber
