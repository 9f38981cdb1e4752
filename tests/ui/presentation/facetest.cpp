// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/presentation/face.h>
#include <ui/presentation/theme.h>

#include <QGuiApplication>
#include <QImage>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class FaceTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initialsAreTheFirstLettersOfTheFirstAndTheLastName_data();
    void initialsAreTheFirstLettersOfTheFirstAndTheLastName();
    void theColorDependsOnTheIdAlone();
    void initialsCanBeReadOnEveryColor();
    void itIsRoundAtEveryResolution();
    void somebodyWithoutANameIsASilhouette();
};

void FaceTest::initialsAreTheFirstLettersOfTheFirstAndTheLastName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two") << u"Ines Okafor"_s << u"IO"_s;
    QTest::newRow("three") << u"Ines Maria Okafor"_s << u"IO"_s;
    QTest::newRow("one") << u"walker77"_s << u"W"_s;
    QTest::newRow("signs before") << u"_mo (coach)"_s << u"MC"_s;
    QTest::newRow("spaces") << u"  ana   ruiz "_s << u"AR"_s;
    QTest::newRow("letter with a mark of its own") << QString(u"e\u0301lodie"_s) << QString(u"E\u0301"_s);
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00010400x") << QString::fromUcs4(U"\U00010400");
    QTest::newRow("chinese") << QString(u"\u674e\u5a1c"_s) << QString(u"\u674e"_s);
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs only") << u"***"_s << QString();
}

void FaceTest::initialsAreTheFirstLettersOfTheFirstAndTheLastName()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(Face(u"p"_s, name).initials(), initials);
}

void FaceTest::theColorDependsOnTheIdAlone()
{
    QCOMPARE(Face(u"p-17"_s, u"Ines"_s).color(), Face(u"p-17"_s, u"Somebody Else"_s).color());
    QVERIFY(Face(u"p-17"_s, u"Ines"_s).color() != Face(u"p-18"_s, u"Ines"_s).color());
}

void FaceTest::initialsCanBeReadOnEveryColor()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(Theme::contrast(Face(QString::number(i), {}).color(), Qt::white) >= 4.5);
    QVERIFY(Theme::contrast(Face({}, {}).color(), Qt::white) >= 4.5);
}

void FaceTest::itIsRoundAtEveryResolution()
{
    const Face face(u"p-17"_s, u"Ines Okafor"_s);
    for (const qreal ratio : {1.0, 1.25, 2.0, 3.0}) {
        const QImage image = face.pixmap(36, ratio, QGuiApplication::font()).toImage();
        QCOMPARE(image.width(), static_cast<int>(36 * ratio));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image.pixelColor(image.width() / 2, 2).rgb(), face.color().rgb());
    }
}

void FaceTest::somebodyWithoutANameIsASilhouette()
{
    const QImage image = Face({}, {}).pixmap(40, 1, QGuiApplication::font()).toImage();
    QCOMPARE(image.pixelColor(20, 16), QColor(Qt::white));
    QCOMPARE(image.pixelColor(0, 39).alpha(), 0);
}

} // namespace limber

QTEST_MAIN(limber::FaceTest)
#include "facetest.moc"
