// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/plaindatabase.h>

#include <QJsonArray>
#include <QString>

namespace limber {

/// The floor of a pull: the rows of a community in plain tables, and every post in one FTS5 table, with nothing on top.
class PlainCommunity final
{
    Q_DISABLE_COPY_MOVE(PlainCommunity)

public:
    explicit PlainCommunity(const QString &file);

    void begin() { m_database.run("BEGIN IMMEDIATE"); }
    /// The items of a page.
    void insert(const QJsonArray &changes);
    void commit() { m_database.run("COMMIT"); }

    [[nodiscard]] PlainDatabase &database() { return m_database; }

private:
    void index(const QByteArray &title, const QByteArray &body);

    PlainDatabase m_database;
    PlainStatement m_person;
    PlainStatement m_question;
    PlainStatement m_answer;
    PlainStatement m_post;
    qint64 m_posts = 0;
};

} // namespace limber
