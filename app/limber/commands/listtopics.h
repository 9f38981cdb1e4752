// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>

namespace limber {

/// `limber topics`: each as the endpoint protocol writes it.
class ListTopics final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    using Command::Command;
    void start() override;
};

} // namespace limber
