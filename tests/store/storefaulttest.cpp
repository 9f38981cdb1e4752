// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/storedump.h>
#include <tests/store/storescenario.h>
#include <tests/support/faultfiles.h>
#include <tests/support/testcase.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Each write is disturbed at its first access to the disk, its second, and so on until none is left to disturb.
class StoreFaultTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteThatMeetsADiskErrorIsDoneOrNotDone_data()
    {
        addWrites({u"make"_s, u"page"_s, u"sweep"_s, u"save"_s, u"read"_s, u"allread"_s, u"add"_s, u"index"_s, u"image"_s, u"back up"_s,
            u"restore"_s, u"draft"_s, u"queue"_s, u"take back"_s, u"settle"_s, u"refuse"_s, u"sign in"_s});
    }
    void aWriteThatMeetsADiskErrorIsDoneOrNotDone();
    void aWriteThatFindsTheDiskFullIsDoneOrNotDone_data()
    {
        addWrites(
            {u"page"_s, u"save"_s, u"add"_s, u"failure"_s, u"index"_s, u"back up"_s, u"restore"_s, u"draft"_s, u"queue"_s, u"settle"_s});
    }
    void aWriteThatFindsTheDiskFullIsDoneOrNotDone();
    void aWriteThatIsKilledIsDoneOrNotDone_data() { addWrites(StoreScenario::writes()); }
    void aWriteThatIsKilledIsDoneOrNotDone();

private:
    static void addWrites(const QStringList &writes);
    static void copyProfile(const QString &from, const QString &to);
    /// Makes the profile to disturb, and says what it reads before and after an undisturbed write.
    void prepare(const QString &write);
    /// After a disturbance: one of the two states, and after another try the second.
    void recovers(const QString &write, int access);
    void disturbInProcess(FaultFiles::Fault fault, bool reads);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_template;
    QString m_profile;
    QString m_before;
    QString m_after;
};

void StoreFaultTest::addWrites(const QStringList &writes)
{
    QTest::addColumn<QString>("write");
    for (const QString &write : writes)
        QTest::newRow(qPrintable(write)) << write;
}

void StoreFaultTest::copyProfile(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &file : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + file, to + u'/' + file);
}

void StoreFaultTest::prepare(const QString &write)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_template = m_folder->filePath(u"template"_s);
    m_profile = m_folder->filePath(u"profile"_s);
    QDir().mkpath(m_template);
    QVERIFY(StoreScenario::prepare(m_template, write));
    copyProfile(m_template, m_profile);
    QVERIFY(StoreScenario::perform(m_profile, u"open"_s));
    m_before = dumpOf(m_profile);
    copyProfile(m_template, m_profile);
    QVERIFY(StoreScenario::perform(m_profile, write));
    m_after = dumpOf(m_profile);
    QVERIFY(write == u"open" || write == u"make" || write == u"index" || write == u"back up" || m_before != m_after);
}

void StoreFaultTest::recovers(const QString &write, int access)
{
    QVERIFY2(StoreScenario::perform(m_profile, u"open"_s),
        qPrintable(u"%1: the profile does not open after access %2"_s.arg(write).arg(access)));
    const QString found = dumpOf(m_profile);
    QVERIFY2(found == m_before || found == m_after,
        qPrintable(u"%1: neither before nor after at access %2:\n%3"_s.arg(write).arg(access).arg(found)));
    QVERIFY(StoreScenario::perform(m_profile, write));
    QVERIFY2(dumpOf(m_profile) == m_after, qPrintable(u"%1: another end after access %2"_s.arg(write).arg(access)));
    QVERIFY(write != u"index" || StoreScenario::perform(m_profile, u"check"_s));
    const QStringList aside = QDir(m_profile).entryList({u"*.damaged-*"_s, u"*.restoring"_s});
    QVERIFY2(aside.isEmpty(), qPrintable(aside.join(u' ')));
}

void StoreFaultTest::disturbInProcess(FaultFiles::Fault fault, bool reads)
{
    QFETCH(const QString, write);
    prepare(write);
    if (QTest::currentTestFailed())
        return;
    int disturbed = 0;
    FaultFiles faults(reads);
    for (int access = 1;; ++access) {
        copyProfile(m_template, m_profile);
        faults.arm(access, fault);
        const bool worked = StoreScenario::perform(m_profile, write);
        faults.disarm();
        QVERIFY(worked || faults.happened());
        if (!faults.happened())
            break;
        ++disturbed;
        recovers(write, access);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(disturbed > 3);
}

void StoreFaultTest::aWriteThatMeetsADiskErrorIsDoneOrNotDone()
{
    disturbInProcess(FaultFiles::Fault::Error, true);
}

void StoreFaultTest::aWriteThatFindsTheDiskFullIsDoneOrNotDone()
{
    disturbInProcess(FaultFiles::Fault::Full, false);
}

void StoreFaultTest::aWriteThatIsKilledIsDoneOrNotDone()
{
    QFETCH(const QString, write);
    prepare(write);
    int killed = 0;
    const FaultFiles withoutWaitingForTheDisk;
    for (int access = 1;; ++access) {
        copyProfile(m_template, m_profile);
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/killedstore"_s, {m_profile, write, QString::number(access)});
        QVERIFY(process.waitForFinished());
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 0);
            break;
        }
        ++killed;
        recovers(write, access);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(killed > 3);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::StoreFaultTest)
#include "storefaulttest.moc"
