// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/command.h>

#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

class QMenu;
class QMenuBar;

namespace limber {

/// Every command of a window, with the keys that set it off. What stands in a menu is taken up by addMenus(): whoever makes a command gives
/// it an objectName and its usual keys, and puts it into a menu. Keys that the person chose are kept in the settings, under "keys/".
class Commands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    /// `settings` must outlive it.
    explicit Commands(QSettings &settings, QObject *parent = nullptr);

    /// Takes up one command, for those that stand in no menu; the keys that `action` has now are its usual ones, and it gets those that the
    /// person chose. Nothing where a command of that objectName is here already.
    void add(QAction *action, const QString &menu, Command::Reach reach = Command::Reach::Window);
    /// Takes up everything in the menus that has an objectName and is not here yet. Call it again when a menu has grown.
    void addMenus(const QMenuBar &bar);

    /// In the order they were taken up. The actions live as long as whoever made them.
    [[nodiscard]] const QList<Command> &all() const { return m_all; }
    /// What opens the menus: Alt and a letter each.
    [[nodiscard]] const QList<QKeySequence> &menuLetters() const { return m_menuLetters; }
    /// Null where there is none of this objectName.
    [[nodiscard]] const Command *find(const QString &name) const;
    /// Gives a command other keys, at once and for the windows to come; none at all where `keys` is empty. Does not look for others that
    /// have them.
    void setKeys(const QString &name, const QList<QKeySequence> &keys);
    /// The person chose its keys themselves, here or in a window before.
    [[nodiscard]] bool areChosen(const QString &name) const;
    /// Gives a command other keys for as long as this window lives; what is kept in the settings stays.
    void lendKeys(const QString &name, const QList<QKeySequence> &keys);
    /// Gives a command its usual keys again.
    void reset(const QString &name);
    void resetAll();

Q_SIGNALS:
    /// A command has other keys, or there is one more.
    void changed();

private:
    void addMenu(const QMenu &menu, const QString &path);

    QSettings &m_settings;
    QList<Command> m_all;
    QList<QKeySequence> m_menuLetters;
};

} // namespace limber
