// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace limber {

/// What a command that another launch handed over printed, and how it ended.
struct HandedResult
{
    QByteArray out;
    QByteArray err;
    int status = 0;
};

} // namespace limber
