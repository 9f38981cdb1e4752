// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/sqlerror.h>

#include <sqlite3.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM: // says nothing of the file, which would be put aside as damaged
        return Failure::Kind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // the race for the write-ahead log's locks was lost too often
        return Failure::Kind::ProfileInUse;
    case SQLITE_INTERRUPT:
        return Failure::Kind::Cancelled;
    default:
        // SQLITE_CORRUPT and SQLITE_NOTADB say it; what is left (a constraint, a missing table) means that the file is not what the schema
        // says.
        return Failure::Kind::StoreDamaged;
    }
}

} // namespace

SqlError::SqlError(int code, const QString &message, const QString &file)
    : m_failure{kindOf(code), u"%1: %2 (%3)"_s.arg(file, message, QString::number(code)), {}, {}}
    , m_ofIndex(code == SQLITE_CORRUPT_VTAB)
{
}

} // namespace limber
