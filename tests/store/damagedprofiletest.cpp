// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/store.h>
#include <tests/store/awaitresult.h>
#include <tests/store/storedump.h>
#include <tests/store/storescenario.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What opening does with files that are not as this program left them.
class DamagedProfileTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedCacheIsPutAsideAndBegunAgain_data();
    void aDamagedCacheIsPutAsideAndBegunAgain();
    void aCacheThatIsDamagedInTheMiddleIsPutAsideAtTheNextStart_data();
    void aCacheThatIsDamagedInTheMiddleIsPutAsideAtTheNextStart();
    void aCacheThatIsDamagedUnderASavedThreadIsPutAsideAtOnce();
    void aCacheFromANewerProgramIsPutAside();
    void aDamagedMineComesBackFromItsBackup();
    void aMineThatIsMissingComesBackFromItsBackup();
    void aRestoringThatWasCutOffIsFinished();
    void aDamagedMineWithoutABackupIsRefusedAndKept();
    void aMineFromANewerProgramIsRefusedAndNothingIsTouched();
    void aMigrationThatWasCutOffStartsAgain();
    void filesAndFolderAreTheOwnersAlone();
    void readingOnlyChangesNothingAndRefusesToWrite();
    void readingOnlyFindsNoProfile();
    void aFolderThatCannotBeMadeIsSaidSo();

private:
    [[nodiscard]] QString path(const QString &file) const { return m_folder->filePath(file); }
    [[nodiscard]] Result<StoreOpened> open(Store::Access access = Store::Access::ReadWrite);
    static void overwrite(const QString &file, const QByteArray &content);
    [[nodiscard]] static QByteArray read(const QString &file);
    static void run(const QString &file, const QString &sql);
    /// Damages what opening reads only where there are saved threads: it looks at both ends of each table, and at no index.
    void damageIndex();
    [[nodiscard]] static int pageOf(const QString &file, const QString &index);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_whole; // the profile's dump before anything is done to it
    FakeClock m_clock;
};

void DamagedProfileTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(StoreScenario::prepare(m_folder->path(), {}));
    QVERIFY(open().ok()); // the next start backs up what the last session changed
    m_whole = dumpOf(m_folder->path());
    QVERIFY(QFile::exists(path(u"mine.sqlite.backup"_s)));
}

Result<StoreOpened> DamagedProfileTest::open(Store::Access access)
{
    Store store(m_folder->path(), access, m_clock);
    return await(store.open());
}

void DamagedProfileTest::overwrite(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    target.write(content);
}

QByteArray DamagedProfileTest::read(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void DamagedProfileTest::run(const QString &file, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

int DamagedProfileTest::pageOf(const QString &file, const QString &index)
{
    int page = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"page"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(index), database);
            page = query.next() ? query.value(0).toInt() : 0;
        }
    }
    QSqlDatabase::removeDatabase(u"page"_s);
    return page;
}

void DamagedProfileTest::damageIndex()
{
    const int page = pageOf(path(u"cache.sqlite"_s), u"answer_question"_s);
    QVERIFY(page > 1);
    QByteArray content = read(path(u"cache.sqlite"_s));
    constexpr int pageSize = 16'384;
    content.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\xff'));
    overwrite(path(u"cache.sqlite"_s), content);
}

void DamagedProfileTest::aDamagedCacheIsPutAsideAndBegunAgain_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("no database at all") << 0 << QByteArray(50'000, 'x');
    QTest::newRow("cut at half") << 40'000 << QByteArray();
    QTest::newRow("only the header is left") << 100 << QByteArray(100'000, '\0');
}

void DamagedProfileTest::aDamagedCacheIsPutAsideAndBegunAgain()
{
    QFETCH(const int, keep);
    QFETCH(const QByteArray, instead);
    const QByteArray broken = read(path(u"cache.sqlite"_s)).left(keep) + instead;
    overwrite(path(u"cache.sqlite"_s), broken);
    Store store(m_folder->path(), Store::Access::ReadWrite, m_clock);
    const Result<StoreOpened> opened = await(store.open());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().detail));
    QVERIFY(opened->cacheRebuilt);
    QVERIFY(opened->damagedFile.contains(u"cache.sqlite.damaged-20260102-030405"_s));
    QCOMPARE(read(opened->damagedFile), broken);
    // The communities are still followed, from the beginning of their feed; what was saved can be read.
    QCOMPARE(await(store.communities())->size(), 1);
    QCOMPARE(await(store.syncState(u"shape-example"_s))->cursor, QString());
    QCOMPARE(await(store.counts())->saved, 2);
    const auto spine = await(store.threadSpine({.view = View::Saved}));
    QCOMPARE(spine->rows.size(), size_t{2});
    QVERIFY(spine->rows.front() < 0);
    const auto rows = await(store.threadRows(spine->rows));
    QVERIFY(!rows->rows.front().gone && rows->rows.front().saved);
    const auto thread = await(store.thread(rows->rows.front().ref));
    QVERIFY(thread.ok() && thread->saved);
    QCOMPARE(thread->answers.size(), size_t{2});
}

void DamagedProfileTest::aCacheThatIsDamagedInTheMiddleIsPutAsideAtTheNextStart_data()
{
    QTest::addColumn<QString>("finder");
    for (const QString &finder : {u"reader"_s, u"writer"_s, u"examination"_s})
        QTest::newRow(qPrintable(finder)) << finder;
}

void DamagedProfileTest::aCacheThatIsDamagedInTheMiddleIsPutAsideAtTheNextStart()
{
    QFETCH(const QString, finder);
    {
        Store store(m_folder->path(), Store::Access::ReadWrite, m_clock);
        QVERIFY(await(store.open()).ok());
        const auto saved = await(store.threadRows(await(store.threadSpine({.view = View::Saved}))->rows));
        for (const ThreadRow &row : saved->rows)
            QVERIFY(await(store.setSaved(row.ref, false)).ok());
    }
    damageIndex();
    {
        Store store(m_folder->path(), Store::Access::ReadWrite, m_clock);
        QVERIFY(!await(store.open())->cacheRebuilt);
        // Another process that only reads says so too, and leaves no trace.
        Store beside(m_folder->path(), Store::Access::ReadOnly, m_clock);
        QVERIFY(await(beside.open()).ok());
        const ThreadRef ref{u"shape-example"_s, u"thread-000001"_s};
        QCOMPARE(await(beside.thread(ref)).failure().kind, Failure::Kind::StoreDamaged);
        QVERIFY(!await(beside.check())->constFirst().ok);
        QVERIFY(!QFile::exists(path(u"cache.sqlite.doubtful"_s)));
        if (finder == u"reader"_s) {
            QCOMPARE(await(store.thread(ref)).failure().kind, Failure::Kind::StoreDamaged);
        } else if (finder == u"writer"_s) {
            const QString cursor = await(store.syncState(u"shape-example"_s))->cursor;
            const auto applied = await(store.applyPage(u"shape-example"_s, cursor, StoreScenario::changes()));
            QCOMPARE(applied.failure().kind, Failure::Kind::StoreDamaged);
        } else {
            QVERIFY(!await(store.check())->constFirst().ok);
        }
    }
    QVERIFY(QFile::exists(path(u"cache.sqlite.doubtful"_s)));
    QVERIFY(open()->cacheRebuilt);
    QVERIFY(!QFile::exists(path(u"cache.sqlite.doubtful"_s)));
    QVERIFY(!open()->cacheRebuilt);
}

void DamagedProfileTest::aCacheThatIsDamagedUnderASavedThreadIsPutAsideAtOnce()
{
    damageIndex();
    const Result<StoreOpened> opened = open();
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().detail));
    QVERIFY(opened->cacheRebuilt && opened->damagedFile.contains(u"cache.sqlite.damaged-"_s));
    QVERIFY(!QFile::exists(path(u"cache.sqlite.doubtful"_s)));
    QVERIFY(!open()->cacheRebuilt);
}

void DamagedProfileTest::aCacheFromANewerProgramIsPutAside()
{
    run(path(u"cache.sqlite"_s), u"PRAGMA user_version = 999"_s);
    const Result<StoreOpened> opened = open();
    QVERIFY(opened.ok() && opened->cacheRebuilt);
    QVERIFY(opened->damagedFile.contains(u"cache.sqlite.newer-"_s));
    QVERIFY(!open()->cacheRebuilt);
}

void DamagedProfileTest::aDamagedMineComesBackFromItsBackup()
{
    const QByteArray broken(9'000, 'x');
    overwrite(path(u"mine.sqlite"_s), broken);
    const Result<StoreOpened> opened = open();
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().detail));
    QVERIFY(opened->mineRestored && !opened->cacheRebuilt);
    QCOMPARE(read(path(u"mine.sqlite.damaged-20260102-030405"_s)), broken);
    QVERIFY(dumpOf(m_folder->path()) == m_whole);
}

void DamagedProfileTest::aMineThatIsMissingComesBackFromItsBackup()
{
    QVERIFY(QFile::remove(path(u"mine.sqlite"_s)));
    QVERIFY(open()->mineRestored);
    QVERIFY(dumpOf(m_folder->path()) == m_whole);
}

void DamagedProfileTest::aRestoringThatWasCutOffIsFinished()
{
    QVERIFY(QFile::rename(path(u"mine.sqlite"_s), path(u"mine.sqlite.restoring"_s)));
    QVERIFY(QFile::remove(path(u"mine.sqlite.backup"_s)));
    QVERIFY(open()->mineRestored);
    QVERIFY(dumpOf(m_folder->path()) == m_whole);
}

void DamagedProfileTest::aDamagedMineWithoutABackupIsRefusedAndKept()
{
    const QByteArray broken(9'000, 'x');
    overwrite(path(u"mine.sqlite"_s), broken);
    overwrite(path(u"mine.sqlite.backup"_s), broken);
    const QByteArray cache = read(path(u"cache.sqlite"_s));
    for (int tries = 0; tries < 2; ++tries) {
        const Result<StoreOpened> opened = open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.failure().kind, Failure::Kind::StoreDamaged);
        QVERIFY2(
            opened.failure().detail.contains(u"move mine.sqlite and mine.sqlite.backup out of"_s), qPrintable(opened.failure().detail));
        QCOMPARE(read(path(u"mine.sqlite"_s)), broken);
        QCOMPARE(read(path(u"cache.sqlite"_s)), cache);
    }
    // What it says to do helps.
    QVERIFY(QFile::remove(path(u"mine.sqlite"_s)) && QFile::remove(path(u"mine.sqlite.backup"_s)));
    QVERIFY(open().ok());
}

void DamagedProfileTest::aMineFromANewerProgramIsRefusedAndNothingIsTouched()
{
    run(path(u"mine.sqlite"_s), u"PRAGMA user_version = 999"_s);
    const QByteArray mine = read(path(u"mine.sqlite"_s));
    for (const Store::Access access : {Store::Access::ReadWrite, Store::Access::ReadOnly}) {
        Store store(m_folder->path(), access, m_clock);
        const Result<StoreOpened> opened = await(store.open());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.failure().kind, Failure::Kind::StoreDamaged);
        QVERIFY(opened.failure().detail.contains(u"newer Limber"_s));
        QCOMPARE(await(store.counts()).failure().kind, Failure::Kind::StoreDamaged);
        QCOMPARE(await(store.setRead({}, true)).failure().kind, Failure::Kind::StoreDamaged);
    }
    QVERIFY(!QFile::exists(path(u"cache.sqlite.doubtful"_s)));
    QCOMPARE(read(path(u"mine.sqlite"_s)), mine);
}

void DamagedProfileTest::aMigrationThatWasCutOffStartsAgain()
{
    // A process that was killed in the first migration has left a transaction that SQLite takes back, or an empty file.
    for (const QString &file : {u"cache.sqlite"_s, u"mine.sqlite"_s, u"mine.sqlite.backup"_s})
        QVERIFY(QFile::remove(path(file)));
    overwrite(path(u"mine.sqlite"_s), {});
    overwrite(path(u"cache.sqlite"_s), {});
    const Result<StoreOpened> opened = open();
    QVERIFY(opened.ok() && !opened->cacheRebuilt && !opened->mineRestored);
}

void DamagedProfileTest::filesAndFolderAreTheOwnersAlone()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(u"a/profile"_s);
    Store store(folder, Store::Access::ReadWrite, m_clock);
    QVERIFY(await(store.open()).ok());
    QVERIFY(await(store.addCommunity(StoreScenario::community())).ok());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY(files.contains(u"mine.sqlite-wal"_s));
    for (const QString &file : files)
        QVERIFY2(!(QFile::permissions(folder + u'/' + file) & others), qPrintable(file));
}

void DamagedProfileTest::readingOnlyChangesNothingAndRefusesToWrite()
{
    Store writer(m_folder->path(), Store::Access::ReadWrite, m_clock);
    QVERIFY(await(writer.open()).ok());
    Store reader(m_folder->path(), Store::Access::ReadOnly, m_clock);
    QVERIFY(await(reader.open()).ok());
    const qint64 all = await(reader.counts())->all;
    QVERIFY(all > 0);
    QCOMPARE(await(reader.setSaved({u"shape-example"_s, u"thread-000001"_s}, true)).failure().kind, Failure::Kind::ProfileInUse);
    QCOMPARE(await(reader.addCommunity(StoreScenario::community())).failure().kind, Failure::Kind::ProfileInUse);
    QVERIFY(
        await(writer.applyPage(u"shape-example"_s, await(writer.syncState(u"shape-example"_s))->cursor, StoreScenario::changes())).ok());
    QCOMPARE(await(reader.counts())->testimonials, 1);
}

void DamagedProfileTest::readingOnlyFindsNoProfile()
{
    QTemporaryDir folder;
    Store store(folder.filePath(u"none"_s), Store::Access::ReadOnly, m_clock);
    QCOMPARE(await(store.open()).failure().kind, Failure::Kind::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
}

void DamagedProfileTest::aFolderThatCannotBeMadeIsSaidSo()
{
    overwrite(path(u"file"_s), "x");
    Store store(path(u"file/profile"_s), Store::Access::ReadWrite, m_clock);
    QCOMPARE(await(store.open()).failure().kind, Failure::Kind::DiskFull);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DamagedProfileTest)
#include "damagedprofiletest.moc"
