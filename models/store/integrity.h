// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/filecheck.h>

#include <QList>

namespace limber {

/// Examines both files and the search index, from a connection to the cache that has mine.sqlite attached. Throws SqlError where it is
/// interrupted.
class Integrity final
{
public:
    explicit Integrity(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QList<FileCheck> check();

private:
    [[nodiscard]] QString structure(const QString &schema);
    /// Every derived number against the posts that are held.
    [[nodiscard]] QString cacheNumbers();
    [[nodiscard]] QString mineNumbers();

    Connection &m_connection;
};

} // namespace limber
