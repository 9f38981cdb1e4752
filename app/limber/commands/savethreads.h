// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <app/limber/commands/threadcommand.h>

namespace limber {

/// `limber save REF…` and `limber unsave REF…`.
class SaveThreads final : public ThreadCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec(bool save);

    SaveThreads(Application &application, Terminal &terminal, QStringList names, bool save);

protected:
    void work(const ThreadRef &ref, const QString &name) override;

private:
    bool m_save;
};

} // namespace limber
