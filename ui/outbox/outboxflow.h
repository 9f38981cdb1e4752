// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <models/sync/syncengine.h>
#include <ui/outbox/ownposts.h>
#include <ui/windowpages.h>

#include <QObject>

namespace limber {

class ComposeFlow;
class Navigator;
class OutboxActions;
class OutboxLine;
class SignInFlow;
class ZoomLevel;

/// Connects what a person sees of the outbox, and of their own posts, with what happens to them.
class OutboxFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxFlow)

public:
    /// What it needs of the main window. All must outlive it.
    struct Surroundings
    {
        const WindowPages &pages;
        OutboxActions &actions;
        OwnPosts &own;
        SyncEngine &engine;
        ComposeFlow &compose;
        SignInFlow &signIn;
        Navigator &navigator;
        const ZoomLevel &zoom;
        QWidget &window;
    };

    explicit OutboxFlow(const Surroundings &around);

    /// Lets the line lead to the outbox.
    void attend(const OutboxLine &line);

private:
    void connectPage();
    void connectThread();
    void compare(const OutboxPost &post);
    void editPending(const QString &uuid);
    void tell(const Failure &failure);

    const Surroundings m_around;
};

} // namespace limber
