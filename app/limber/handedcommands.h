// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/commands/terminalcommand.h>
#include <app/limber/handedresult.h>

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace limber {

/// Runs the writing commands that other launches hand to the process that holds the profile, with its objects. GUI thread.
class HandedCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandedCommands)

public:
    /// `application` must outlive it. Commands that run when it goes are dropped without an answer.
    explicit HandedCommands(Application &application, QObject *parent = nullptr);

    /// Begins what `request` names: {"command", "arguments", "json", "folder", "body"}. `done` is called once, with what the command would
    /// have printed by itself and its status; never where this object goes before. What is no writing command ends with WrongUsage.
    void run(const QJsonObject &request, const std::function<void(const HandedResult &)> &done);

private:
    Application &m_application;
};

} // namespace limber
