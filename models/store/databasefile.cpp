// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/databasefile.h>
#include <models/store/sqlerror.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

void readBothEnds(Connection &connection)
{
    QStringList tables;
    {
        // The search index can be made again by itself: what stands behind its virtual tables is read, but not what it means.
        Statement query = connection.statement(u"SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                               "AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
        while (query.next()) {
            if (!query.text(1).contains("WITHOUT ROWID"_L1))
                tables.append(query.text(0));
        }
    }
    for (const QString &table : std::as_const(tables)) {
        for (const QString &end : {u"ASC"_s, u"DESC"_s}) {
            Statement query = connection.statement(u"SELECT * FROM \"%1\" ORDER BY rowid %2 LIMIT 1"_s.arg(table, end));
            while (query.next()) { }
        }
    }
}

} // namespace

DatabaseFile::Look DatabaseFile::look(Connection::Mode mode) const
{
    return open(mode, false);
}

DatabaseFile::Look DatabaseFile::lookThrough(Connection::Mode mode) const
{
    return open(mode, true);
}

DatabaseFile::Look DatabaseFile::open(Connection::Mode mode, bool whole) const
{
    try {
        Connection connection(m_file, mode);
        const int version = Migrations::versionOf(connection);
        if (version > m_schema.newest())
            return {State::Newer, version, {}};
        if (connection.number(u"SELECT count(*) FROM sqlite_schema"_s) == 0)
            return {State::Empty, version, {}};
        readBothEnds(connection);
        if (whole) {
            Statement query = connection.statement(u"PRAGMA quick_check(1)"_s);
            if (!query.next() || query.text(0) != u"ok"_s)
                return {State::Damaged, version, {Failure::Kind::StoreDamaged, u"%1: %2"_s.arg(m_file, query.text(0)), {}, {}}};
        }
        return {State::Whole, version, {}};
    } catch (const SqlError &error) {
        const bool damaged = error.failure().kind == Failure::Kind::StoreDamaged;
        return {damaged ? State::Damaged : State::Unreadable, 0, error.failure()};
    }
}

} // namespace limber
