// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/databasefile.h>
#include <models/store/librarybackup.h>
#include <models/store/outboxsettling.h>
#include <models/store/profileopening.h>
#include <models/store/sqlerror.h>
#include <models/store/transaction.h>

#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure notOurs(const QString &path)
{
    return {Failure::Kind::Malformed, u"%1 is no copy of a Limber library"_s.arg(path), {}, {}};
}

/// What a schema is made of, so that two can be compared: columns, indexes, and above all triggers and views, which could do anything. Of
/// tables the columns count, for versions of SQLite keep their text in different ways.
QStringList schemaOf(Connection &connection)
{
    QStringList entries;
    {
        Statement query = connection.statement(
            u"SELECT type, name, tbl_name, iif(type IN ('table', 'index'), '', sql) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"_s);
        while (query.next())
            entries.append(query.text(0) + u' ' + query.text(1) + u' ' + query.text(2) + u' ' + query.text(3));
    }
    Statement query = connection.statement(u"SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_schema m JOIN "
                                           "pragma_table_xinfo(m.name) c WHERE m.type = 'table'"_s);
    while (query.next())
        entries.append(
            u"column "_s + query.text(0) + u' ' + query.text(1) + u' ' + query.text(2) + u' ' + query.text(3) + u' ' + query.text(4));
    entries.sort();
    return entries;
}

bool hasTable(Connection &connection, const QString &table)
{
    Statement query = connection.statement(u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"_s);
    query.bind(table);
    return query.next();
}

int count(Connection &connection, const QString &table, const QString &condition = u"1"_s)
{
    if (!hasTable(connection, table))
        return 0;
    return static_cast<int>(connection.number(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, condition)));
}

/// Throws where a page, an index or a reference is wrong.
void examine(Connection &connection)
{
    const auto fail = [&connection](const QString &what) {
        throw SqlError(Failure{Failure::Kind::StoreDamaged, u"%1: %2"_s.arg(connection.file(), what), {}, {}});
    };
    {
        Statement query = connection.statement(u"PRAGMA integrity_check(1)"_s);
        if (!query.next() || query.text(0) != u"ok"_s)
            fail(query.text(0));
    }
    Statement query = connection.statement(u"PRAGMA foreign_key_check"_s);
    if (query.next())
        fail(u"a row of %1 belongs to nothing"_s.arg(query.text(0)));
}

LibraryContents contentsOf(Connection &connection, const QString &path)
{
    LibraryContents contents;
    contents.file = path;
    contents.bytes = QFileInfo(path).size();
    contents.schema = Migrations::versionOf(connection);
    if (hasTable(connection, u"copied"_s)) {
        Statement query = connection.statement(u"SELECT at, program FROM copied ORDER BY at DESC LIMIT 1"_s);
        if (query.next()) {
            contents.made = query.time(0);
            contents.program = query.text(1);
        }
    }
    contents.communities = count(connection, u"source"_s, u"followed <> 0"_s);
    contents.threads = count(connection, u"saved_thread"_s);
    contents.images = count(connection, u"saved_image"_s);
    contents.notes = count(connection, u"note"_s);
    contents.drafts = count(connection, u"draft"_s);
    contents.outbox = count(connection, u"outbox"_s);
    contents.readMarks = count(connection, u"read_mark"_s);
    return contents;
}

QString incomingOf(const ProfileFiles &files)
{
    return files.mine() + u".incoming"_s;
}

QString presentOf(const ProfileFiles &files)
{
    return files.mine() + u".before-restore"_s;
}

void removeWithJournals(const QString &file)
{
    for (const QString &part : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + part);
}

/// A name that no file has: whatever stands beside a copy may be somebody's.
QString unusedBeside(const QString &path)
{
    QString part = path + u".part"_s;
    for (int number = 2; QFileInfo::exists(part) || QFileInfo(part).isSymLink(); ++number)
        part = path + u".part-"_s + QString::number(number);
    return part;
}

void copyInto(Connection &connection, const QString &file)
{
    removeWithJournals(file);
    ProfileFiles::makeFile(file);
    connection.statement(u"VACUUM INTO ?"_s).bind(file).run();
}

} // namespace

LibraryBackup::LibraryBackup(const ProfileFiles &files)
    : m_files(files)
    , m_schema(u"mine"_s)
{
}

void LibraryBackup::removeRemains(const ProfileFiles &files)
{
    removeWithJournals(incomingOf(files));
    removeWithJournals(presentOf(files) + u".new"_s);
}

QString LibraryBackup::nameInProfile(const QString &path) const
{
    const QFileInfo info(path);
    const QFileInfo target(info.exists() ? info.canonicalFilePath() : QFileInfo(info.path()).canonicalFilePath() + u'/' + info.fileName());
    return target.path() == QFileInfo(m_files.folder()).canonicalFilePath() ? target.fileName() : QString();
}

bool LibraryBackup::isProfileFile(const QString &path) const
{
    const QString name = nameInProfile(path);
    return name.startsWith("mine.sqlite"_L1) || name.startsWith("cache.sqlite"_L1) || name == u"profile.lock" || name == u"settings.ini";
}

bool LibraryBackup::isLive(const QString &path) const
{
    const QString name = nameInProfile(path);
    return name == "mine.sqlite"_L1 || name == "mine.sqlite.incoming"_L1 || name == "cache.sqlite"_L1;
}

Result<LibraryContents> LibraryBackup::write(const QString &path, Timestamp now) const
{
    if (isProfileFile(path))
        return Failure{Failure::Kind::Refused, u"%1 is the profile's own file"_s.arg(path), {}, {}};
    if (QFileInfo(path).isDir())
        return Failure{Failure::Kind::Refused, u"%1 is a folder"_s.arg(path), {}, {}};
    const QString part = unusedBeside(path);
    LibraryContents contents;
    try {
        {
            Connection mine(m_files.mine(), Connection::Mode::Read);
            copyInto(mine, part);
        }
        {
            Connection copy(part, Connection::Mode::Write);
            // Where a token is kept concerns this profile alone.
            copy.run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; DELETE FROM copied; "
                     "UPDATE source SET token_file = '' WHERE token_file <> ''");
            copy.statement(u"INSERT INTO copied (at, program) VALUES (?, ?)"_s).bind(now, QStringLiteral(LIMBER_VERSION)).run();
        }
        {
            Connection copy(part, Connection::Mode::Immutable);
            examine(copy);
            contents = contentsOf(copy, path);
        }
        contents.bytes = QFileInfo(part).size();
        ProfileFiles::replace(path, part);
    } catch (const SqlError &) {
        removeWithJournals(part);
        throw;
    }
    return contents;
}

Result<LibraryContents> LibraryBackup::inspect(const QString &path) const
{
    if (!QFileInfo(path).isFile())
        return Failure{Failure::Kind::NotFound, u"there is no file %1"_s.arg(path), {}, {}};
    if (isLive(path))
        return Failure{Failure::Kind::Malformed, u"%1 is no copy: this profile is made of it"_s.arg(path), {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, u"%1: %2"_s.arg(path, file.errorString()), {}, {}};
    // SQLite's own first words; whatever has others was never one of ours.
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return notOurs(path);
    Connection copy(path, Connection::Mode::Immutable);
    copy.run("PRAGMA trusted_schema = 0");
    const int version = Migrations::versionOf(copy);
    if (version < 1 || !hasTable(copy, u"source"_s) || !hasTable(copy, u"saved_thread"_s) || !hasTable(copy, u"read_mark"_s))
        return notOurs(path);
    if (version > m_schema.newest())
        return Failure{Failure::Kind::Refused, u"%1 was made by a newer Limber (schema %2)"_s.arg(path).arg(version), {}, {}};
    examine(copy);
    return contentsOf(copy, path);
}

Result<RestoredLibrary> LibraryBackup::restore(const QString &path, WriteContext &context) const
{
    Result<LibraryContents> contents = inspect(path);
    if (!contents)
        return contents.failure();
    const QString incoming = incomingOf(m_files);
    QString before;
    try {
        take(path, incoming, context);
        before = keepPresent(context);
        Connection staged(incoming, Connection::Mode::Write);
        context.mine.replaceContentWith(staged);
    } catch (const SqlError &) {
        removeRemains(m_files);
        throw;
    }
    context.changes.rebuilt = true;
    context.changes.communities = true;
    context.changes.people = true;
    context.changes.topics = true;
    context.changes.testimonials = true;
    removeWithJournals(incoming);
    context.saved.reload();
    ProfileOpening::finishWhatStandsHalfWay(context.cache, context.mine, context.saved);
    return RestoredLibrary{*contents, before};
}

void LibraryBackup::take(const QString &from, const QString &incoming, WriteContext &context) const
{
    {
        Connection copy(from, Connection::Mode::Immutable);
        copy.run("PRAGMA trusted_schema = 0; PRAGMA page_size = " + QByteArray::number(context.mine.number(u"PRAGMA page_size"_s)));
        copyInto(copy, incoming);
    }
    Connection staged(incoming, Connection::Mode::Write);
    staged.run("PRAGMA trusted_schema = 0; PRAGMA journal_mode = DELETE");
    m_schema.run(staged, [](int) {});
    if (schemaOf(staged) != schemaOf(context.mine))
        throw SqlError(notOurs(from));
    staged.run("DELETE FROM copied; UPDATE source SET token_file = '' WHERE token_file <> ''");
    const QList<Community> present = CommunityRecords(context.mine).followed();
    for (const Community &community : present)
        staged.statement(u"UPDATE source SET token_file = ? WHERE id = ? AND url = ? AND followed <> 0"_s)
            .bind(community.tokenFile, community.id, community.url)
            .run();
    OutboxSettling(context.cache, staged).doubtAll();
    examine(staged);
}

QString LibraryBackup::keepPresent(WriteContext &context) const
{
    const QString fresh = presentOf(m_files) + u".new"_s;
    copyInto(context.mine, fresh);
    // What was kept at an earlier restoring stays: nobody else has it.
    QString kept = presentOf(m_files);
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = presentOf(m_files) + u'-' + QString::number(number);
    ProfileFiles::replace(kept, fresh);
    return kept;
}

} // namespace limber
