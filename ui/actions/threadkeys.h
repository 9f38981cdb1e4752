// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace limber {

class Commands;

/// The single keys that work while the list or the thread has the focus, and nowhere else: a QAction each, that whoever does it connects
/// to, and whose key the person can change. None of them acts while somebody writes, and a button keeps the keys that press it.
class ThreadKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadKeys)

public:
    /// Takes its keys up among the commands.
    explicit ThreadKeys(Commands &commands, QObject *parent = nullptr);

    QAction *const nextThread; ///< J
    QAction *const previousThread; ///< K
    QAction *const nextUnread; ///< N
    QAction *const readOn; ///< Space: scrolls, then goes to the next unread thread
    QAction *const readBack; ///< Shift+Space: scrolls back
    QAction *const nextAnswer; ///< full stop
    QAction *const previousAnswer; ///< comma
    QAction *const firstNew; ///< Shift+L
    QAction *const save; ///< S
    QAction *const read; ///< M
    QAction *const expertLens; ///< E
    QAction *const note; ///< T
    QAction *const answer; ///< R

    [[nodiscard]] QList<QAction *> all() const;
    /// Makes the keys work in `pane` and what is in it.
    void listenIn(QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace limber
