// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/profilefolder.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The lock that makes one process a profile's writer.
class ProfileFolderTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLockThatNamesNobodyIsTakenOver_data();
    void aLockThatNamesNobodyIsTakenOver();
    void aLockThatIsHeldIsLeftAlone_data() { aLockThatNamesNobodyIsTakenOver_data(); }
    void aLockThatIsHeldIsLeftAlone();

private:
    static void overwrite(const QString &file, const QByteArray &bytes)
    {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(opened.write(bytes), bytes.size());
    }
};

void ProfileFolderTest::aLockThatNamesNobodyIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("cut to nothing") << QByteArray();
    QTest::newRow("not a lock") << QByteArray("no number\n");
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void ProfileFolderTest::aLockThatNamesNobodyIsTakenOver()
{
    QFETCH(QByteArray, contents);
    const QTemporaryDir folder;
    overwrite(folder.filePath(u"profile.lock"_s), contents);
    ProfileFolder first(folder.path());
    QVERIFY(first.lock(0ms).ok());
    ProfileFolder second(folder.path());
    QCOMPARE(second.lock(0ms).failure().kind, Failure::Kind::ProfileInUse);
}

void ProfileFolderTest::aLockThatIsHeldIsLeftAlone()
{
    QFETCH(QByteArray, contents);
    const QTemporaryDir folder;
    ProfileFolder holder(folder.path());
    QVERIFY(holder.lock(0ms).ok());
    overwrite(folder.filePath(u"profile.lock"_s), contents);
    ProfileFolder other(folder.path());
    QCOMPARE(other.lock(0ms).failure().kind, Failure::Kind::ProfileInUse);
    holder.unlock();
    QVERIFY(other.lock(0ms).ok());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ProfileFolderTest)
#include "profilefoldertest.moc"
