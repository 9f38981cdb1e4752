// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settings.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QLockFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// settings.ini.
class SettingsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsKeptForItsOwnerAlone();
    void whatMakesNoSenseIsAsIfNobodyHadSaidIt();
    void theOneWhoSetsItDoesNotWaitForTheDisk();
    void eachChangeIsWrittenBeforeTheEnd();
};

void SettingsTest::whatIsSetIsKeptForItsOwnerAlone()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.syncInterval(), 30min);
        settings.file().setValue(u"appearance"_s, u"dark"_s);
        settings.file().setValue(u"sync/minutes"_s, 5);
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QCOMPARE(settings.syncInterval(), 5min);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"settings.ini"_s)) & others));
}

void SettingsTest::whatMakesNoSenseIsAsIfNobodyHadSaidIt()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.file().setValue(u"appearance"_s, u"mauve"_s);
    settings.file().setValue(u"sync/minutes"_s, -5);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.syncInterval(), 30min);
}

void SettingsTest::theOneWhoSetsItDoesNotWaitForTheDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    SettingsFile settings(path);
    QSemaphore held;
    QSemaphore letGo;
    bool wentOn = false;
    // A disk that takes its time: QSettings writes under this lock.
    const std::unique_ptr<QThread> disk(QThread::create([&] {
        QLockFile lock(path + u".lock"_s);
        (void)lock.lock();
        held.release();
        wentOn = letGo.tryAcquire(1, 5000);
    }));
    disk->start();
    held.acquire();
    settings.setValue(u"appearance"_s, u"dark"_s);
    QCoreApplication::sendPostedEvents();
    letGo.release();
    disk->wait();
    QVERIFY(wentOn);
    QTRY_COMPARE(contentOf(path), "[General]\nappearance=dark\n"_L1);
}

void SettingsTest::eachChangeIsWrittenBeforeTheEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    SettingsFile settings(path);
    for (const QString &appearance : {u"dark"_s, u"light"_s, u"system"_s}) {
        settings.setValue(u"appearance"_s, appearance);
        QTRY_COMPARE(contentOf(path), u"[General]\nappearance=%1\n"_s.arg(appearance));
    }
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SettingsTest)
#include "settingstest.moc"
