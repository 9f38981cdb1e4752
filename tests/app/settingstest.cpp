// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settings.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// settings.ini.
class SettingsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsKeptForItsOwnerAlone();
    void whatMakesNoSenseIsAsIfNobodyHadSaidIt();
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

} // namespace limber

QTEST_GUILESS_MAIN(limber::SettingsTest)
#include "settingstest.moc"
