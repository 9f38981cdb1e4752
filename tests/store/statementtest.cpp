// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/sqlerror.h>
#include <models/store/transaction.h>
#include <tests/support/testcase.h>

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

/// The statement wrapper, and the ways of QSqlQuery that it ends.
class StatementTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsBoundIsReadBack();
    void aNullTextIsBoundAsAnEmptyOne();
    void aForgottenValueIsAnError();
    void aStatementIsUsedAgain();
    void aHalfReadStatementHoldsNoLock();
    void failuresAreOfTheirKind();
    void anInterruptedConnectionAnswersNothingMore();
    void aTransactionThatIsNotCommittedLeavesNoTrace();

private:
    [[nodiscard]] static std::optional<Failure::Kind> kindOf(const std::function<void()> &work);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void StatementTest::init()
{
    TestCase::init();
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(m_folder->filePath(u"a b#c?d%20.sqlite"_s), Connection::Mode::Create);
    QVERIFY(QFile::exists(m_folder->filePath(u"a b#c?d%20.sqlite"_s)));
    m_connection->run("CREATE TABLE item (a, b, c, d, e); CREATE TABLE strict (id INTEGER PRIMARY KEY, name TEXT NOT NULL)");
}

std::optional<Failure::Kind> StatementTest::kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const SqlError &error) {
        return error.failure().kind;
    }
    return {};
}

void StatementTest::whatIsBoundIsReadBack()
{
    const Timestamp time{std::chrono::milliseconds{-62'135'596'800'000}};
    m_connection->statement(u"INSERT INTO item VALUES (?, ?, ?, ?, ?)"_s)
        .bind(u"\u0627 \U0001F600 '"_s, std::numeric_limits<qint64>::max(), true, time, std::optional<int>())
        .run();
    Statement query = m_connection->statement(u"SELECT a, b, c, d, e, typeof(c), typeof(e) FROM item"_s);
    QVERIFY(query.next());
    QCOMPARE(query.text(0), u"\u0627 \U0001F600 '"_s);
    QCOMPARE(query.number(1), std::numeric_limits<qint64>::max());
    QVERIFY(query.yes(2));
    QCOMPARE(query.time(3), time);
    QVERIFY(query.isNull(4) && !query.maybeInteger(4) && !query.maybeTime(4));
    QCOMPARE(query.text(5), u"integer"_s);
    QCOMPARE(query.text(6), u"null"_s);
    QVERIFY(!query.next());
}

void StatementTest::aNullTextIsBoundAsAnEmptyOne()
{
    m_connection->statement(u"INSERT INTO strict (name) VALUES (?)"_s).bind(QString()).run();
    QCOMPARE(m_connection->number(u"SELECT count(*) FROM strict WHERE name = ''"_s), 1);
}

void StatementTest::aForgottenValueIsAnError()
{
    const QString sql = u"INSERT INTO strict (id, name) VALUES (?, ?)"_s;
    m_connection->statement(sql).bind(1, u"one"_s).run();
    QCOMPARE(kindOf([&] { m_connection->statement(sql).bind(2).run(); }), Failure::Kind::StoreDamaged);
    QCOMPARE(m_connection->number(u"SELECT count(*) FROM strict"_s), 1);
}

void StatementTest::aStatementIsUsedAgain()
{
    Statement insert = m_connection->statement(u"INSERT INTO strict (name) VALUES (?)"_s);
    for (int i = 0; i < 3; ++i)
        insert.bind(QString::number(i)).run();
    QCOMPARE(m_connection->lastInsertedRow(), 3);
    QCOMPARE(m_connection->changedRows(), 1);
    QCOMPARE(m_connection->number(u"SELECT count(*) FROM strict"_s), 3);
}

void StatementTest::aHalfReadStatementHoldsNoLock()
{
    m_connection->run("INSERT INTO strict (name) VALUES ('a'), ('b'), ('c')");
    {
        Statement query = m_connection->statement(u"SELECT name FROM strict"_s);
        QVERIFY(query.next());
    }
    m_connection->run("DROP TABLE strict"); // SQLITE_LOCKED while anything reads
}

void StatementTest::failuresAreOfTheirKind()
{
    QCOMPARE(kindOf([&] { (void)m_connection->statement(u"SELECT nothing FROM nowhere"_s); }), Failure::Kind::StoreDamaged);
    QCOMPARE(kindOf([&] { Connection(m_folder->filePath(u"none/at.all"_s), Connection::Mode::Create).run("PRAGMA user_version"); }),
        Failure::Kind::DiskFull);
    m_connection->run("PRAGMA max_page_count = 6");
    QCOMPARE(kindOf([&] { m_connection->statement(u"INSERT INTO strict (name) VALUES (?)"_s).bind(QString(100'000, u'x')).run(); }),
        Failure::Kind::DiskFull);
    Connection reader(m_connection->file(), Connection::Mode::Read);
    QCOMPARE(kindOf([&] { reader.run("INSERT INTO strict (name) VALUES ('x')"); }), Failure::Kind::DiskFull);
    Connection other(m_connection->file(), Connection::Mode::Write);
    other.run("PRAGMA busy_timeout = 1");
    Transaction transaction(*m_connection, Transaction::Kind::Write);
    QCOMPARE(kindOf([&] { const Transaction second(other, Transaction::Kind::Write); }), Failure::Kind::ProfileInUse);
    // What says nothing of the file must not have it put aside.
    constexpr int outOfMemory = 7;
    constexpr int lostRaceForLocks = 15;
    QCOMPARE(SqlError(outOfMemory, {}, {}).failure().kind, Failure::Kind::DiskFull);
    QCOMPARE(SqlError(lostRaceForLocks, {}, {}).failure().kind, Failure::Kind::ProfileInUse);
}

void StatementTest::anInterruptedConnectionAnswersNothingMore()
{
    Statement query = m_connection->statement(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s);
    QVERIFY(query.next());
    m_connection->interrupt();
    QCOMPARE(kindOf([&] { (void)query.next(); }), Failure::Kind::Cancelled);
    QCOMPARE(kindOf([&] { (void)m_connection->number(u"SELECT 1"_s); }), Failure::Kind::Cancelled);
}

void StatementTest::aTransactionThatIsNotCommittedLeavesNoTrace()
{
    {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        m_connection->run("INSERT INTO strict (name) VALUES ('a')");
    }
    QCOMPARE(m_connection->number(u"SELECT count(*) FROM strict"_s), 0);
    {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        m_connection->run("INSERT INTO strict (name) VALUES ('a')");
        transaction.commit();
    }
    QCOMPARE(m_connection->number(u"SELECT count(*) FROM strict"_s), 1);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::StatementTest)
#include "statementtest.moc"
