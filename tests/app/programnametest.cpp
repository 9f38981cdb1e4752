// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/programname.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What the desktop knows the program by.
class ProgramNameTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void windowEntryAndMetainfoHaveOneId();

private:
    static QString resource(const QString &name)
    {
        QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/resources/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void ProgramNameTest::windowEntryAndMetainfoHaveOneId()
{
    introduceWindow();
    const QString id = QGuiApplication::desktopFileName();
    // As AppStream wants it: a domain backwards, then a name.
    QVERIFY(QRegularExpression(u"^[a-z]+(\\.[A-Za-z]+){2,}$"_s).match(id).hasMatch());
    const QString metainfo = resource(u"metainfo.xml"_s);
    QVERIFY(metainfo.contains(u"<id>%1</id>"_s.arg(id)));
    QVERIFY(metainfo.contains(u"<launchable type=\"desktop-id\">%1.desktop</launchable>"_s.arg(id)));
    QVERIFY(resource(u"limber.desktop"_s).contains(u"\nIcon=%1\n"_s.arg(id)));
    QVERIFY(resource(u"CMakeLists.txt"_s).contains(u"set(id %1)"_s.arg(id)));
}

} // namespace limber

QTEST_MAIN(limber::ProgramNameTest)
#include "programnametest.moc"
