// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/reading/expertlens.h>

#include <QAction>
#include <QObject>
#include <QSettings>

#include <array>

namespace limber {

class MarkAllRead;
class ThreadKeys;
class ThreadListPane;
class ThreadPage;
class UndoStack;
class WindowActions;

/// What is done with the list as a whole, and with list and thread together: on to the next unread thread, reading on with one key, the
/// expert lens, marking everything as read. Reads from the settings, live, when a thread counts as read ("reading/markRead": "delay",
/// "end" or "never").
class ListCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListCommands)

public:
    struct Parts
    {
        Store &store;
        QSettings &settings;
        ThreadListPane &list;
        ThreadPage &thread;
        UndoStack &undo;
    };

    /// Adds its commands to the window's menus. All must outlive it.
    ListCommands(const Parts &parts, WindowActions &actions, ThreadKeys &keys, QObject *parent = nullptr);

    /// For search and export, which look through it too.
    [[nodiscard]] ExpertLens &lens() { return m_lens; }
    /// For whoever shows how far it has come.
    [[nodiscard]] MarkAllRead &marking() const { return *m_marking; }
    /// What is in view: the list, or in its place what a search found. Only then is there something to be done with it.
    void setInView(bool list, bool results);

    QAction *const nextUnread;
    QAction *const markAllRead;
    QAction *const lensOff;
    QAction *const lensFirst;
    QAction *const lensOnly;

Q_SIGNALS:
    /// Something was done, in words for the status bar.
    void announced(const QString &message);
    /// The person wants to read on: in the next unread thread of what is shown.
    void nextUnreadWanted();

private:
    void connectLens(WindowActions &actions, ThreadKeys &keys);
    void connectReading(const ThreadKeys &keys);
    void showLens(LensMode mode);
    void readOn();

    const Parts m_parts;
    ExpertLens m_lens;
    MarkAllRead *const m_marking;
};

} // namespace limber
