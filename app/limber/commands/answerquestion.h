// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <app/limber/commands/threadcommand.h>
#include <models/domain/thread.h>

namespace limber {

/// `limber answer REF`: puts an answer in the outbox.
class AnswerQuestion final : public ThreadCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    AnswerQuestion(Application &application, Terminal &terminal, const QString &name, QString body);

protected:
    void work(const ThreadRef &ref, const QString &name) override;

private:
    void answer(const Thread &thread, const QString &name);

    QString m_body;
};

} // namespace limber
