// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/migrations.h>

#include <QString>
#include <QStringList>

namespace limber {

/// Looks at a database file before it is used, changing nothing in it.
class DatabaseFile final
{
public:
    /// What stands in the file. Unreadable is for failures that say nothing of the content: no room, no right, a lock.
    enum class State { Whole, Empty, Newer, Damaged, Unreadable };

    struct Look
    {
        State state = State::Whole;
        int version = 0;
        Failure failure; ///< for Damaged and Unreadable
    };

    DatabaseFile(QString file, const Migrations &schema)
        : m_file(std::move(file))
        , m_schema(schema)
    {
    }

    /// Its header, its schema's number, and both ends of each of its tables.
    [[nodiscard]] Look look(Connection::Mode mode) const;
    /// Every page of it: takes as long as the file is large.
    [[nodiscard]] Look lookThrough(Connection::Mode mode) const;

private:
    [[nodiscard]] Look open(Connection::Mode mode, bool whole) const;

    QString m_file;
    const Migrations &m_schema;
};

} // namespace limber
