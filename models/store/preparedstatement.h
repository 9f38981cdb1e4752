// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>

namespace limber {

/// A query that a connection keeps prepared, and whether a Statement holds it at the moment.
struct PreparedStatement
{
    QSqlQuery query;
    int parameters = 0;
    bool inUse = false;
};

} // namespace limber
