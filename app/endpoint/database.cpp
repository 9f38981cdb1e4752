// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/database.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <optional>
#include <unordered_map>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 schemaVersion = 2;
constexpr int sqliteBusy = 5;
constexpr int sqliteFull = 13;

// One row per item, whatever became of it: `seq` is the number of its last change, so a feed is one scan of the primary key. `content`
// is the item as it is sent. `moment` is the newest of created and edited (posts only); `deleted` the moment of deletion, both in ms.
const QStringList &readingHalf()
{
    static const QStringList statements{
        u"CREATE TABLE item(seq INTEGER PRIMARY KEY, type INTEGER NOT NULL, id TEXT NOT NULL, question TEXT, moment INTEGER,"
        " deleted INTEGER, revision TEXT NOT NULL, content BLOB NOT NULL, UNIQUE(type, id))"_s,
        u"CREATE INDEX item_question ON item(question) WHERE question IS NOT NULL"_s,
        u"CREATE INDEX item_deleted ON item(deleted) WHERE deleted IS NOT NULL"_s,
        u"CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
    };
    return statements;
}

// A token is there as its SHA-256 alone, and gone once it is revoked. A row of `post` outlives its item: a UUID is one post for ever.
// `created` and `edited` are SHA-256s of canonical requests, `moment` is when a member made the post (ms), for the rate of new ones.
const QStringList &writingHalf()
{
    static const QStringList statements{
        u"CREATE TABLE member(person TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, token BLOB UNIQUE, added INTEGER NOT NULL,"
        " revoked INTEGER) WITHOUT ROWID"_s,
        u"CREATE TABLE post(uuid TEXT PRIMARY KEY, type INTEGER NOT NULL, member TEXT, created BLOB, editor TEXT, edited BLOB,"
        " moment INTEGER) WITHOUT ROWID"_s,
        u"CREATE INDEX post_member ON post(member, moment) WHERE member IS NOT NULL"_s,
    };
    return statements;
}

} // namespace

struct Database::Connection
{
    QString name;
    QSqlDatabase handle;
    // Values of an unordered_map stay where they are while it grows, so a statement may be read while another is made.
    std::unordered_map<QString, QSqlQuery> statements;
    std::optional<Failure> failure;
};

Database::Database()
    : m_connection(std::make_unique<Connection>())
{
}

Database::~Database()
{
    m_connection->statements.clear();
    m_connection->handle.close();
    m_connection->handle = {};
    QSqlDatabase::removeDatabase(m_connection->name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Failure{Failure::Kind::DiskFull, u"the folder %1 cannot be made"_s.arg(folder)};
    std::unique_ptr<Database> database(new Database);
    const Result<Done> prepared = database->prepare(QDir(folder).filePath(u"endpoint.sqlite"_s));
    if (!prepared)
        return prepared.failure();
    return database;
}

Result<Done> Database::prepare(const QString &file)
{
    // Made before SQLite makes it, so that it never exists with other people's right to read it; the log beside it gets the same rights.
    if (!QFile::exists(file)) {
        QFile made(file);
        if (!made.open(QIODevice::WriteOnly | QIODevice::Append) || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return Failure{Failure::Kind::DiskFull, u"%1 cannot be written"_s.arg(file)};
    }
    m_connection->name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase &handle = m_connection->handle;
    handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection->name);
    handle.setDatabaseName(file);
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=60000"_s);
    if (!handle.open())
        return Failure{Failure::Kind::StoreDamaged, u"%1: %2"_s.arg(file, handle.lastError().text())};
    run(u"PRAGMA journal_mode=WAL"_s).finish();
    // A number that was given out must never name another change after a power cut, so every commit reaches the disk.
    run(u"PRAGMA synchronous=FULL"_s).finish();
    run(u"PRAGMA cache_size=-4096"_s).finish();
    migrate();
    if (failed()) {
        Failure failure = takeFailure();
        failure.detail = file + u": "_s + failure.detail;
        return failure;
    }
    return Done();
}

void Database::migrate()
{
    beginWrite();
    QSqlQuery &version = run(u"PRAGMA user_version"_s);
    const qint64 found = next(version) ? version.value(0).toLongLong() : 0;
    version.finish();
    if (found > schemaVersion && !failed())
        m_connection->failure = Failure{Failure::Kind::StoreDamaged, u"made by a newer limber-endpoint"_s};
    if (found == 0 && !failed()) {
        for (const QString &statement : readingHalf())
            run(statement).finish();
        quint64 random = QRandomGenerator::system()->generate64();
        run(u"INSERT INTO meta(name, value) VALUES('epoch', ?)"_s,
            {QByteArray(reinterpret_cast<const char *>(&random), sizeof random)}) // NOLINT: eight random bytes, of no order
            .finish();
    }
    if (found < schemaVersion && !failed()) {
        for (const QString &statement : writingHalf())
            run(statement).finish();
        run(u"PRAGMA user_version=%1"_s.arg(schemaVersion)).finish();
    }
    QSqlQuery &epoch = run(u"SELECT value FROM meta WHERE name='epoch'"_s);
    if (next(epoch))
        m_epoch = epoch.value(0).toByteArray();
    epoch.finish();
    const Result<Done> committed = commit();
    if (!committed)
        m_connection->failure = committed.failure();
}

void Database::setPatience(std::chrono::milliseconds time)
{
    run(u"PRAGMA busy_timeout=%1"_s.arg(time.count())).finish();
}

qint64 Database::version()
{
    QSqlQuery &query = run(u"PRAGMA data_version"_s);
    const qint64 value = next(query) ? query.value(0).toLongLong() : 0;
    query.finish();
    if (failed())
        (void)takeFailure(); // it is asked again soon
    return value;
}

void Database::beginRead()
{
    run(u"BEGIN"_s).finish();
}

void Database::beginWrite()
{
    run(u"BEGIN IMMEDIATE"_s).finish();
}

Result<Done> Database::commit()
{
    run(u"COMMIT"_s).finish();
    if (!failed())
        return Done();
    Failure failure = takeFailure();
    rollback();
    return failure;
}

void Database::rollback()
{
    m_connection->failure.reset();
    run(u"ROLLBACK"_s).finish();
    m_connection->failure.reset(); // there may have been nothing to roll back
}

QSqlQuery &Database::run(const QString &sql, const QVariantList &values)
{
    auto found = m_connection->statements.find(sql);
    if (found == m_connection->statements.end()) {
        QSqlQuery query(m_connection->handle);
        query.setForwardOnly(true);
        if (!failed() && !query.prepare(sql))
            fail(query);
        found = m_connection->statements.insert_or_assign(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    if (failed()) {
        m_connection->statements.erase(found);
        return m_connection->statements.insert_or_assign({}, QSqlQuery(m_connection->handle)).first->second;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        fail(query);
    return query;
}

bool Database::next(QSqlQuery &rows)
{
    if (failed())
        return false;
    if (rows.next())
        return true;
    // SQLite finds a page that cannot be read when it gets there, long after the statement was begun.
    if (rows.lastError().isValid())
        fail(rows);
    return false;
}

void Database::fail(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const int code = error.nativeErrorCode().toInt() & 0xFF; // the rest of an extended code says where
    const auto kind = code == sqliteFull ? Failure::Kind::DiskFull
        : code == sqliteBusy             ? Failure::Kind::Timeout
                                         : Failure::Kind::StoreDamaged;
    m_connection->failure = Failure{kind, error.text().simplified()};
}

bool Database::failed() const
{
    return m_connection->failure.has_value();
}

Failure Database::takeFailure()
{
    Failure failure = std::move(*m_connection->failure);
    m_connection->failure.reset();
    return failure;
}

qint64 Database::number(const QString &name)
{
    QSqlQuery &query = run(u"SELECT value FROM meta WHERE name=?"_s, {name});
    const qint64 value = next(query) ? query.value(0).toLongLong() : 0;
    query.finish();
    return value;
}

void Database::setNumber(const QString &name, qint64 value)
{
    run(u"INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s, {name, value}).finish();
}

} // namespace limber
