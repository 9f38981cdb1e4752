// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/outboxprofile.h>
#include <tests/store/storedump.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// One file that holds everything of one's own, and what becomes of it when it is taken back.
class LibraryBackupTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyTakenBackIsWhatWasCopied();
    void whatWasThereBeforeStaysBesideAndCanBeTakenBackToo();
    void readersSeeTheRestoredLibraryAtOnce();
    void aCommunityThatTheCopyDoesNotKnowLosesItsCache();
    void anOlderCopyIsBroughtUpToDate();
    void whatIsNoCopyIsRefused_data();
    void whatIsNoCopyIsRefused();
    void aCopyWithSomethingSmuggledInIsRefused();
    void aCopyReplacesNoFileOfTheProfile();
    void theProfileIsNoCopyOfItself();
    void whatStandsBesideACopyIsLeftAlone();
    void aCopyThatCannotBeWrittenLeavesTheOlderOne();
    void aReaderCanCopyAndCannotRestore();
    void draftsAndTheOutboxComeBack();
    void aCopyTakesNoTokensFileElsewhere();

private:
    ThreadGenerator m_threads{{.threads = 3, .answers = 2, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};
    const QUrl m_picture{u"https://pictures.example/one"_s};

    [[nodiscard]] ThreadRef ref(const TestProfile &profile, int thread) const { return {profile.community, m_threads.questionId(thread)}; }
    void fill(TestProfile &profile)
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        QVERIFY(profile.apply(items).ok());
        QVERIFY(await(profile.store->setSaved(ref(profile, 0), true)).ok());
        QVERIFY(await(profile.store->addSavedImage(ref(profile, 0), {m_picture, "image/png", "bytes"})).ok());
        QVERIFY(await(profile.store->setNote(ref(profile, 1), {}, u"mine"_s)).ok());
        QVERIFY(await(profile.store->setRead(ref(profile, 2), true)).ok());
    }
    static void run(const QString &file, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(u"change"_s);
    }
    /// What mine.sqlite holds.
    [[nodiscard]] static QString mineOf(TestProfile &profile) { return dumpOf(profile.folder.path()).section(u"== mine.sqlite"_s, 1); }
};

void LibraryBackupTest::aCopyTakenBackIsWhatWasCopied()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"my library.limber"_s);
    const QString before = mineOf(profile);
    const LibraryContents written = *await(profile.store->backUp(file));
    QCOMPARE(written.threads, 1);
    QCOMPARE(written.images, 1);
    QCOMPARE(written.notes, 1);
    QCOMPARE(written.readMarks, 1);
    QCOMPARE(written.communities, 1);
    QCOMPARE(written.made, profile.clock.now());
    QCOMPARE(written.program, QStringLiteral(LIMBER_VERSION));
    QCOMPARE(written.bytes, QFileInfo(file).size());
    QCOMPARE(*await(profile.store->inspectBackup(file)), written);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"my library.limber"_s});
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(file).permissions() & others));

    QVERIFY(await(profile.store->setSaved(ref(profile, 0), false)).ok());
    QVERIFY(await(profile.store->setSaved(ref(profile, 2), true)).ok());
    QVERIFY(await(profile.store->setNote(ref(profile, 1), {}, {})).ok());
    QVERIFY(before != mineOf(profile));
    QCOMPARE(await(profile.store->restore(file))->contents, written);
    QCOMPARE(mineOf(profile), before);
    QVERIFY(profile.isSound());
    profile.open();
    QCOMPARE(mineOf(profile), before);
    // The writer knows what is saved now.
    QVERIFY(await(profile.store->setSaved(ref(profile, 0), true))->complete);
    QVERIFY(await(profile.store->savedVerification([this](const Thread &) { return QList<QUrl>{m_picture}; }))->missing.isEmpty());
}

void LibraryBackupTest::whatWasThereBeforeStaysBesideAndCanBeTakenBackToo()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy"_s);
    QVERIFY(await(profile.store->backUp(file)).ok());
    QVERIFY(await(profile.store->setNote(ref(profile, 1), {}, u"written since"_s)).ok());
    const QString since = mineOf(profile);
    const RestoredLibrary first = *await(profile.store->restore(file));
    const RestoredLibrary second = *await(profile.store->restore(file));
    QVERIFY(first.before != second.before);
    QVERIFY(await(profile.store->restore(first.before)).ok());
    QCOMPARE(mineOf(profile), since);
}

void LibraryBackupTest::readersSeeTheRestoredLibraryAtOnce()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    QVERIFY(await(profile.store->backUp(elsewhere.filePath(u"copy"_s))).ok());
    QVERIFY(await(profile.store->setSaved(ref(profile, 0), false)).ok());
    QCOMPARE(profile.spine({.view = View::Saved}).size(), size_t{0});
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    QVERIFY(await(profile.store->restore(elsewhere.filePath(u"copy"_s))).ok());
    QCOMPARE(profile.spine({.view = View::Saved}).size(), size_t{1});
    QCOMPARE(await(profile.store->counts())->saved, 1);
    QTRY_COMPARE(changes.size(), size_t{1});
    QVERIFY(changes.front().rebuilt && changes.front().communities);
}

void LibraryBackupTest::aCommunityThatTheCopyDoesNotKnowLosesItsCache()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    QVERIFY(await(profile.store->backUp(elsewhere.filePath(u"copy"_s))).ok());
    const QString other = await(profile.store->addCommunity(StoreScenario::community(u"other.example"_s)))->id;
    QVERIFY(profile.apply({m_threads.question(0)}, false, other).ok());
    QCOMPARE(profile.spine().size(), size_t{4});
    QVERIFY(await(profile.store->restore(elsewhere.filePath(u"copy"_s))).ok());
    QCOMPARE(await(profile.store->communities())->size(), 1);
    QCOMPARE(profile.spine().size(), size_t{3});
    QVERIFY(profile.isSound());
}

void LibraryBackupTest::anOlderCopyIsBroughtUpToDate()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QFile script(u":/limber/schema/mine-0001.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        QString text;
        for (const QString &line : QString::fromUtf8(script.readAll()).split(u'\n'))
            text += line.section(u"--"_s, 0, 0) + u'\n';
        for (const QString &statement : text.split(u';')) {
            if (!statement.trimmed().isEmpty())
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        }
        QVERIFY(QSqlQuery(database).exec(u"INSERT INTO read_mark (community, id, activity) VALUES ('old', 'thread', 5)"_s));
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    const LibraryContents contents = *await(profile.store->inspectBackup(file));
    QCOMPARE(contents.schema, 1);
    QVERIFY(!contents.made);
    const Result<RestoredLibrary> restored = await(profile.store->restore(file));
    QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.failure().detail));
    QVERIFY(await(profile.store->communities())->isEmpty());
    QVERIFY(await(profile.store->allNotes())->isEmpty());
    QVERIFY(profile.isSound());
    QCOMPARE(await(profile.store->inspectBackup(file))->schema, 1);
}

void LibraryBackupTest::whatIsNoCopyIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << int(Failure::Kind::NotFound);
    QTest::newRow("text") << int(Failure::Kind::Malformed);
    QTest::newRow("empty") << int(Failure::Kind::Malformed);
    QTest::newRow("another database") << int(Failure::Kind::Malformed);
    QTest::newRow("the cache") << int(Failure::Kind::Malformed);
    QTest::newRow("newer") << int(Failure::Kind::Refused);
    QTest::newRow("cut") << int(Failure::Kind::StoreDamaged);
    QTest::newRow("damaged") << int(Failure::Kind::StoreDamaged);
    QTest::newRow("an answer of no thread") << int(Failure::Kind::StoreDamaged);
}

void LibraryBackupTest::whatIsNoCopyIsRefused()
{
    QFETCH(const int, kind);
    const QByteArray what = QTest::currentDataTag();
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    QString file = elsewhere.filePath(u"copy"_s);
    QVERIFY(await(profile.store->backUp(file)).ok());
    QFile opened(file);
    if (what == "missing") {
        QVERIFY(QFile::remove(file));
    } else if (what == "text" || what == "empty") {
        QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
        opened.write(what == "text" ? "Dear diary, this is no database at all." : "");
    } else if (what == "another database") {
        QVERIFY(QFile::remove(file));
        run(file, {u"CREATE TABLE recipes (name TEXT)"_s});
    } else if (what == "the cache") {
        profile.store->close();
        file = profile.folder.filePath(u"cache.sqlite"_s);
        profile.open();
    } else if (what == "newer") {
        run(file, {u"PRAGMA user_version = 9999"_s});
    } else if (what == "cut") {
        QVERIFY(opened.resize(opened.size() / 2));
    } else if (what == "damaged") {
        QVERIFY(opened.open(QIODevice::ReadWrite));
        opened.seek(opened.size() / 2);
        opened.write(QByteArray(static_cast<int>(opened.size() / 3), '\x5a'));
    } else {
        run(file, {u"PRAGMA foreign_keys = 0"_s, u"UPDATE saved_answer SET thread = thread + 100"_s});
    }
    opened.close();
    const QString before = dumpOf(profile.folder.path());
    QCOMPARE(int(await(profile.store->inspectBackup(file)).failure().kind), kind);
    QCOMPARE(int(await(profile.store->restore(file)).failure().kind), kind);
    QCOMPARE(dumpOf(profile.folder.path()), before);
    QVERIFY(QDir(profile.folder.path()).entryList({u"*incoming*"_s, u"*before-restore*"_s}).isEmpty());
}

void LibraryBackupTest::aCopyWithSomethingSmuggledInIsRefused()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy"_s);
    QVERIFY(await(profile.store->backUp(file)).ok());
    run(file, {u"CREATE TRIGGER gone AFTER INSERT ON note BEGIN DELETE FROM saved_thread; END"_s});
    const QString before = mineOf(profile);
    QCOMPARE(await(profile.store->restore(file)).failure().kind, Failure::Kind::Malformed);
    QCOMPARE(mineOf(profile), before);
}

void LibraryBackupTest::aCopyReplacesNoFileOfTheProfile()
{
    TestProfile profile;
    fill(profile);
    for (const QString &name : {u"mine.sqlite"_s, u"cache.sqlite"_s, u"mine.sqlite.backup"_s, u"../"_s})
        QCOMPARE(await(profile.store->backUp(profile.folder.filePath(name))).failure().kind, Failure::Kind::Refused);
    QVERIFY(QFile::link(profile.folder.path(), profile.folder.filePath(u"link"_s)));
    QCOMPARE(await(profile.store->backUp(profile.folder.filePath(u"link/mine.sqlite"_s))).failure().kind, Failure::Kind::Refused);
    QVERIFY(profile.isSound());
    QVERIFY(await(profile.store->backUp(profile.folder.filePath(u"copy"_s))).ok());
}

void LibraryBackupTest::theProfileIsNoCopyOfItself()
{
    TestProfile profile;
    fill(profile);
    const QString before = mineOf(profile);
    QVERIFY(QFile::link(profile.folder.path(), profile.folder.filePath(u"link"_s)));
    for (const QString &name : {u"mine.sqlite"_s, u"link/mine.sqlite"_s, u"cache.sqlite"_s}) {
        QCOMPARE(await(profile.store->inspectBackup(profile.folder.filePath(name))).failure().kind, Failure::Kind::Malformed);
        QCOMPARE(await(profile.store->restore(profile.folder.filePath(name))).failure().kind, Failure::Kind::Malformed);
    }
    QCOMPARE(mineOf(profile), before);
}

void LibraryBackupTest::whatStandsBesideACopyIsLeftAlone()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    QFile part(elsewhere.filePath(u"copy.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("the second part of my copy");
    part.close();
    QVERIFY(await(profile.store->backUp(elsewhere.filePath(u"copy"_s))).ok());
    QVERIFY(part.open(QIODevice::ReadOnly));
    QCOMPARE(part.readAll(), QByteArray("the second part of my copy"));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 2);
}

void LibraryBackupTest::aCopyThatCannotBeWrittenLeavesTheOlderOne()
{
    TestProfile profile;
    fill(profile);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy"_s);
    QVERIFY(await(profile.store->backUp(file)).ok());
    // So long a name that there is none beside it.
    const QString longest = elsewhere.filePath(QString(252, u'c'));
    QVERIFY(QFile::copy(file, longest));
    QVERIFY(!await(profile.store->backUp(longest)).ok());
    QVERIFY(await(profile.store->inspectBackup(longest)).ok());
    QCOMPARE(await(profile.store->backUp(elsewhere.filePath(u"nowhere/copy"_s))).failure().kind, Failure::Kind::DiskFull);
}

void LibraryBackupTest::aReaderCanCopyAndCannotRestore()
{
    TestProfile profile;
    fill(profile);
    Store reader(profile.folder.path(), Store::Access::ReadOnly, profile.clock);
    QVERIFY(await(reader.open()).ok());
    QTemporaryDir elsewhere;
    QCOMPARE(await(reader.backUp(elsewhere.filePath(u"copy"_s)))->threads, 1);
    QCOMPARE(await(reader.restore(elsewhere.filePath(u"copy"_s))).failure().kind, Failure::Kind::ProfileInUse);
}

void LibraryBackupTest::draftsAndTheOutboxComeBack()
{
    OutboxProfile profile;
    const Draft draft = *await(profile.store->keepDraft(profile.draft(u"draft"_s, u"written"_s)));
    static_cast<void>(profile.queued(profile.draft(u"sent"_s, u"text"_s)));
    static_cast<void>(profile.queued(profile.draft(u"refused"_s, u"text"_s)));
    static_cast<void>(profile.queued(profile.draft(u"queued"_s, u"text"_s)));
    QCOMPARE(profile.next(), u"sent"_s);
    QCOMPARE(profile.next(), u"refused"_s);
    static_cast<void>(profile.failed(u"refused"_s, Failure::Kind::Refused));
    QList<OutboxPost> expected = profile.outbox();
    const QString file = profile.folder.filePath(u"copy"_s);
    const LibraryContents contents = *await(profile.store->backUp(file));
    QCOMPARE(contents.drafts, 1);
    QCOMPARE(contents.outbox, 3);
    for (const QString &uuid : {u"refused"_s, u"queued"_s})
        QVERIFY(await(profile.store->dropPost(uuid)).ok());
    QVERIFY(await(profile.store->deleteDraft(u"draft"_s)).ok());
    QCOMPARE(await(profile.store->restore(file))->contents, contents);
    QCOMPARE(await(profile.store->drafts()).value(), QList<Draft>{draft});
    // Each may have got through since the copy was made: it is sent once more as it is before anything else.
    expected[0].state = OutboxPost::State::Queued;
    expected[0].unsettled = true;
    expected[2].unsettled = true;
    QCOMPARE(profile.outbox(), expected);
    QVERIFY(profile.isSound());
}

void LibraryBackupTest::aCopyTakesNoTokensFileElsewhere()
{
    TestProfile profile;
    QVERIFY(await(profile.store->setTokenFile(profile.community, u"/home/mara/token"_s)).ok());
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy"_s);
    QVERIFY(await(profile.store->backUp(file)).ok());
    QFile copy(file);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(!copy.readAll().contains("/home/mara/token"));
    // This profile knows it still.
    QVERIFY(await(profile.store->restore(file)).ok());
    QCOMPARE(await(profile.store->communities())->first().tokenFile, u"/home/mara/token"_s);
    const QString before = await(profile.store->restore(file))->before;
    Store other(elsewhere.filePath(u"profile"_s), Store::Access::ReadWrite, profile.clock);
    QVERIFY(await(other.open()).ok());
    // What is put beside when a library is restored is a copy, too.
    for (const QString &path : {file, before}) {
        QVERIFY(await(other.restore(path)).ok());
        QCOMPARE(await(other.communities())->size(), 1);
        QCOMPARE(await(other.communities())->first().tokenFile, QString());
    }
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::LibraryBackupTest)
#include "librarybackuptest.moc"
