// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>

#include <QString>
#include <QtGlobal>

namespace limber {

/// What whoever is signed in at each community has to do with, from a connection to the cache that has mine.sqlite attached. Each number
/// costs as much as there are posts of theirs, however many others there are. Throws SqlError.
class OwnPosts final
{
public:
    explicit OwnPosts(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Threads that they asked or answered.
    [[nodiscard]] qint64 threads();
    /// Answers to their questions, by others, that are new.
    [[nodiscard]] qint64 newAnswers();
    /// Community, question and answer of those that may be new: of threads whose posts are not all known to be read.
    [[nodiscard]] static QString newAnswersSql();

private:
    Connection &m_connection;
};

} // namespace limber
