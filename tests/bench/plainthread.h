// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QString>

namespace limber {

/// One thread, and the same text as HTML for the floor.
struct PlainThread
{
    Thread thread;
    QString html;

    /// Made up, with so many answers.
    [[nodiscard]] static PlainThread of(int answers, quint64 seed = 7);
};

} // namespace limber
