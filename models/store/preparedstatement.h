// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct sqlite3_stmt;

namespace limber {

/// Ends a prepared query with its owner.
struct StatementEnd
{
    void operator()(sqlite3_stmt *statement) const noexcept;
};

/// A query that a connection keeps prepared, and whether a Statement holds it at the moment.
struct PreparedStatement
{
    std::unique_ptr<sqlite3_stmt, StatementEnd> query;
    int parameters = 0;
    bool inUse = false;
};

} // namespace limber
