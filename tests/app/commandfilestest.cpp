// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What commands do with files: the profile’s, those that they write, and those that are in their way.
class CommandFilesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsNotReplacedUnasked();
    void aProfileInUseIsReadButNotWritten();
    void aDeadProcessLocksNobodyOut();
    void aFullDiskIsReadFrom_data();
    void aFullDiskIsReadFrom();
    void aProfileBelongsToItsOwner();

private:
    EndpointProcess m_endpoint;
    CommandProfile m_profile;
};

void CommandFilesTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(m_endpoint.start());
    QCOMPARE(m_profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()}).status, 0);
    QCOMPARE(m_profile.limber({u"sync"_s}).status, 0);
}

void CommandFilesTest::aFileIsNotReplacedUnasked()
{
    const QString file = m_profile.file(u"thread.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("somebody's own");
    old.close();
    const ProgramResult refused = m_profile.limber({u"export"_s, u"towel"_s, u"-o"_s, file});
    QVERIFY2(refused.status == 1, refused.said());
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY2(refused.err.contains(u"--overwrite"), refused.said());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "somebody's own");
    const ProgramResult replaced = m_profile.limber({u"export"_s, u"towel"_s, u"-o"_s, file, u"--overwrite"_s});
    QVERIFY2(replaced.status == 0, replaced.said());
    QVERIFY2(replaced.err.isEmpty(), replaced.said());
    const ProgramResult nowhere = m_profile.limber({u"export"_s, u"towel"_s, u"-o"_s, m_profile.file(u"no/folder/x.pdf"_s)});
    QVERIFY2(nowhere.status == 1 && nowhere.err.contains(u"no folder"), nowhere.said());
}

void CommandFilesTest::aProfileInUseIsReadButNotWritten()
{
    QLockFile lock(m_profile.path() + u"/profile.lock"_s);
    QVERIFY(lock.tryLock());
    for (const QStringList &writing :
        {QStringList{u"sync"_s}, {u"save"_s, u"towel"_s}, {u"community"_s, u"add"_s, m_endpoint.url().toString()}}) {
        const ProgramResult result = m_profile.limber(writing);
        QVERIFY2(result.status == 1, result.said());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"Another Limber is using this profile"), result.said());
    }
    for (const QStringList &reading : {QStringList{u"list"_s}, {u"show"_s, u"towel"_s}, {u"experts"_s}, {u"check"_s}}) {
        const ProgramResult result = m_profile.limber(reading);
        QVERIFY2(result.status == 0, result.said());
    }
}

void CommandFilesTest::aDeadProcessLocksNobodyOut()
{
    const CommandProfile profile;
    RelayServer silent(m_endpoint.port());
    silent.setScript([](const QByteArray &) { return RelayServer::Reply{{}, 0, ' ', 0, true}; });
    Program killed = profile.program();
    killed.whenStarted(
        [&silent](QProcess &process) { connect(&silent, &RelayServer::requested, &process, [&process] { process.kill(); }); });
    QCOMPARE(killed.run({u"community"_s, u"add"_s, silent.url().toString()}).status, -1);
    QVERIFY(QFileInfo::exists(profile.path() + u"/profile.lock"_s));
    const ProgramResult next = profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()});
    QVERIFY2(next.status == 0, next.said());
}

void CommandFilesTest::aFullDiskIsReadFrom_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none at all") << 0;
    QTest::newRow("for a lock, and no more") << 4096;
}

void CommandFilesTest::aFullDiskIsReadFrom()
{
    QFETCH(int, room);
    Program full = m_profile.program();
    full.withFilesOfAtMost(room);
    for (const QStringList &reading : {QStringList{u"list"_s}, {u"show"_s, u"towel"_s}, {u"experts"_s}, {u"check"_s}}) {
        const ProgramResult result = full.run(reading);
        QVERIFY2(result.status == 0, result.said());
    }
    for (const QStringList &writing :
        {QStringList{u"save"_s, u"towel"_s}, {u"export"_s, u"towel"_s, u"-o"_s, m_profile.file(u"full.pdf"_s)}}) {
        const ProgramResult result = full.run(writing);
        QVERIFY2(result.status == 1, result.said());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"The disk is full"), result.said());
    }
    QVERIFY(!QFileInfo::exists(m_profile.file(u"full.pdf"_s)));
    QCOMPARE(m_profile.limber({u"list"_s}).status, 0);
}

void CommandFilesTest::aProfileBelongsToItsOwner()
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_profile.path()).permissions() & others));
    for (const QFileInfo &file : QDir(m_profile.path()).entryInfoList(QDir::Files))
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CommandFilesTest)
#include "commandfilestest.moc"
