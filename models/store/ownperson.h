// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/person.h>
#include <models/store/connection.h>

#include <optional>

namespace limber {

/// Who is signed in at a community, as of the last sign-in: kept in mine.sqlite, for a cache may be begun anew. Any of the store's threads,
/// on that thread's connection. Throws SqlError.
class OwnPerson final
{
public:
    /// `connection` is the writer's of mine.sqlite, or a reader's, which has it attached.
    explicit OwnPerson(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Person> of(const QString &community);
    /// Within the caller's transaction. An empty id: nobody.
    void set(const QString &community, const Person &person);

private:
    Connection &m_connection;
};

} // namespace limber
