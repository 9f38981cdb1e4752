// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QSettings>

class QActionGroup;

namespace limber {

class ThreadKeys;
class ThreadPage;
class WindowActions;

/// The commands of whoever reads a thread: finding in it, going from answer to answer, their order, the outline beside it, copying it.
/// Order and outline are kept in the settings: each window begins with what was chosen last, and keeps its own.
class ThreadReading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadReading)

public:
    /// Adds its commands to the window's menus. All must outlive it.
    ThreadReading(ThreadPage &page, QSettings &settings, WindowActions &actions, ThreadKeys &keys, QObject *parent = nullptr);

    /// The thread is in view: only then is there something to be done in it.
    void setInView(bool inView);

    QAction *const find;
    QAction *const findNext;
    QAction *const findPrevious;
    QAction *const outline; ///< checkable
    QAction *const nextAnswer;
    QAction *const previousAnswer;
    QAction *const firstNew;
    QAction *const postMenu;
    QAction *const copyThread;

private:
    void fillMenus(const WindowActions &actions);
    void connectCommands(ThreadKeys &keys);
    void addOrders();
    void goToFirstNew();
    void refresh();

    ThreadPage &m_page;
    QSettings &m_settings;
    QActionGroup *const m_orders;
    bool m_inView = true;
};

} // namespace limber
