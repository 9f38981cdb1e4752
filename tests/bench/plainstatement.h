// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

struct sqlite3_stmt;

namespace limber {

/// A prepared statement of a PlainDatabase, which must outlive it.
class PlainStatement final
{
    Q_DISABLE_COPY_MOVE(PlainStatement)

public:
    explicit PlainStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    ~PlainStatement();

    /// Parameters count from 1. A text must stay as it is until step() or reset().
    void bind(int parameter, qint64 value);
    void bind(int parameter, const QByteArray &text);
    /// False: no row is left, and the statement can be bound anew.
    bool step();
    /// Steps through whatever there is; how many rows there were.
    int run();
    void reset();
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray text(int column) const;

private:
    sqlite3_stmt *m_statement;
};

} // namespace limber
