// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>

namespace limber {

/// `limber testimonials`: each as the endpoint protocol writes it.
class ListTestimonials final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    using TerminalCommand::TerminalCommand;
    void start() override;
};

} // namespace limber
