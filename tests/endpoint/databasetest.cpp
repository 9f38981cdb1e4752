// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/database.h>
#include <app/endpoint/feed.h>
#include <app/endpoint/members.h>
#include <app/endpoint/posts.h>
#include <models/wire/changesjson.h>
#include <models/wire/postjson.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sqlite3.h>

namespace limber {

using namespace Qt::StringLiterals;

/// An endpoint's file, from the versions before it on.
class DatabaseTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileOfVersionOneIsBroughtUpToDate();
    void aNewerFileIsRefusedAndLeftAsItIs();
    void aMigrationThatFailsChangesNothing();

private:
    /// Runs statements on the file, with nothing of ours between.
    void run(const QByteArray &statements) const;
    [[nodiscard]] QByteArray ask(const QByteArray &query) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_file;
};

void DatabaseTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"endpoint.sqlite"_s).toUtf8();
    // As the first version made it: a server that could only be read, and loaded from a file.
    run("PRAGMA journal_mode=WAL;"
        "CREATE TABLE item(seq INTEGER PRIMARY KEY, type INTEGER NOT NULL, id TEXT NOT NULL, question TEXT, moment INTEGER,"
        " deleted INTEGER, revision TEXT NOT NULL, content BLOB NOT NULL, UNIQUE(type, id));"
        "CREATE INDEX item_question ON item(question) WHERE question IS NOT NULL;"
        "CREATE INDEX item_deleted ON item(deleted) WHERE deleted IS NOT NULL;"
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
        "INSERT INTO meta VALUES('epoch', x'0102030405060708'), ('seq', 7);"
        "INSERT INTO item VALUES(5, 2, 'q', NULL, 1577836800000, NULL, 'r5', CAST('{\"type\":\"question\",\"id\":\"q\",\"title\":\"Why?\","
        "\"body\":\"So?\",\"author\":null,\"created\":\"2020-01-01T00:00:00.000Z\",\"activity\":\"2020-01-01T00:00:00.000Z\","
        "\"topics\":[],\"revision\":\"r5\"}' AS BLOB));"
        "INSERT INTO item VALUES(7, 3, 'a', 'q', 1577836800000, 1580000000000, 'r7',"
        " CAST('{\"type\":\"answer\",\"id\":\"a\",\"deleted\":true}' AS BLOB));"
        "PRAGMA user_version=1;");
}

void DatabaseTest::run(const QByteArray &statements) const
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(m_file.constData(), &handle), SQLITE_OK);
    char *error = nullptr;
    sqlite3_exec(handle, statements.constData(), nullptr, nullptr, &error);
    const QByteArray said(error);
    sqlite3_free(error);
    sqlite3_close(handle);
    QVERIFY2(said.isEmpty(), said);
}

QByteArray DatabaseTest::ask(const QByteArray &query) const
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    QByteArray answer;
    if (sqlite3_open(m_file.constData(), &handle) == SQLITE_OK
        && sqlite3_prepare_v2(handle, query.constData(), -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)); // NOLINT: SQLite's bytes are unsigned
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return answer;
}

void DatabaseTest::aFileOfVersionOneIsBroughtUpToDate()
{
    QString cursor;
    for (int start = 0; start < 2; ++start) {
        Result<std::unique_ptr<Database>> database = Database::open(m_folder->path());
        QVERIFY2(database, qPrintable(database ? QString() : database.failure().detail));
        // What clients know still counts: the same items, by the same cursors.
        Feed feed(**database);
        const ChangePage page = wire::parseChanges(feed.page({}, 100, Feed::pageBytes).value()).value();
        QCOMPARE(page.items.size(), 2U);
        QCOMPARE(std::get<Question>(page.items.front()).title, u"Why?"_s);
        QCOMPARE(page.cursor, start == 0 ? page.cursor : cursor);
        cursor = page.cursor;
        QCOMPARE(wire::parseChanges(feed.page(cursor, 100, Feed::pageBytes).value())->items.size(), 0U);
    }
    QCOMPARE(ask("PRAGMA user_version"), "2");

    // And it is written to.
    Result<std::unique_ptr<Database>> database = Database::open(m_folder->path());
    QVERIFY(database);
    const FakeClock clock;
    Person person;
    person.name = u"Ola"_s;
    Members members(**database, clock);
    const std::optional<Member> member = members.find(members.add(person).value()).value();
    QVERIFY(member);
    Posts posts(**database, {}, clock, 0);
    const ItemKey key{ItemType::Answer, u"00000000-0000-4000-8000-000000000001"_s};
    const QByteArray body = wire::writePost({.question = u"q"_s, .body = u"Because."_s});
    QCOMPARE(posts.create(*member, key, body)->status, 201);
    QCOMPARE(posts.create(*member, key, body)->status, 200);
    // An answer that was taken away before stays away: its id is nobody's to use again.
    QCOMPARE(posts.create(*member, {ItemType::Answer, u"a"_s}, body)->status, 410);
    Feed feed(**database);
    const ChangePage news = wire::parseChanges(feed.page(cursor, 100, Feed::pageBytes).value()).value();
    QCOMPARE(news.items.size(), 3U); // who wrote it, the answer, and its question
}

void DatabaseTest::aNewerFileIsRefusedAndLeftAsItIs()
{
    run("PRAGMA user_version=3;");
    const Result<std::unique_ptr<Database>> database = Database::open(m_folder->path());
    QVERIFY(!database);
    QVERIFY2(database.failure().detail.contains(u"newer"_s), qPrintable(database.failure().detail));
    QCOMPARE(ask("PRAGMA user_version"), "3");
    QCOMPARE(ask("SELECT count(*) FROM sqlite_master WHERE name='member'"), "0");
}

void DatabaseTest::aMigrationThatFailsChangesNothing()
{
    run("CREATE TABLE post_member(x);"); // in the way of the last of the new things
    const Result<std::unique_ptr<Database>> refused = Database::open(m_folder->path());
    QVERIFY(!refused);
    QCOMPARE(ask("PRAGMA user_version"), "1");
    QCOMPARE(ask("SELECT count(*) FROM sqlite_master WHERE name IN ('member', 'post')"), "0");
    run("DROP TABLE post_member;");
    QVERIFY(Database::open(m_folder->path()));
    QCOMPARE(ask("PRAGMA user_version"), "2");
    QCOMPARE(ask("SELECT count(*) FROM item"), "2");
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DatabaseTest)
#include "databasetest.moc"
