// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/savedthreads.h>

#include <QString>

namespace limber {

/// The writer's two connections and what it keeps in mind of them. No transaction writes both.
struct Databases
{
    Databases(const QString &cacheFile, const QString &mineFile, Connection::Mode mode)
        : cache(cacheFile, mode)
        , mine(mineFile, mode)
    {
    }

    Connection cache;
    Connection mine;
};

} // namespace limber
