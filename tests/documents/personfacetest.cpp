// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/personface.h>
#include <tests/support/testcase.h>

#include <QTest>

#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

class PersonFaceTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whiteLettersCanBeReadOnEveryFace();
    void aFaceKeepsItsColour();
    void initialsAreTheFirstAndTheLastName_data();
    void initialsAreTheFirstAndTheLastName();
    void aFaceIsRoundAndAsSharpAsTheDevice();
    void aFaceStandsInTheMiddleOfItsBox();
    void aFaceWithoutALetterIsAHead();
};

void PersonFaceTest::whiteLettersCanBeReadOnEveryFace()
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    for (int i = -1; i < 500; ++i) {
        const QColor color = faceColor(i < 0 ? QString() : u"person-%1"_s.arg(i));
        const double luminance = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(color.name()));
        QVERIFY(color.lightnessF() > 0.15); // and it is still a colour
    }
}

void PersonFaceTest::aFaceKeepsItsColour()
{
    QCOMPARE(faceColor(u"kim"_s), faceColor(u"kim"_s));
    QVERIFY(faceColor(u"kim"_s) != faceColor(u"ana"_s));
}

void PersonFaceTest::initialsAreTheFirstAndTheLastName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two names") << u"ana ruiz"_s << u"AR"_s;
    QTest::newRow("four names") << u"Ana Maria de Ruiz"_s << u"AR"_s;
    QTest::newRow("one name") << u"dreamer42"_s << u"D"_s;
    QTest::newRow("quotes and brackets") << u"\"Bo\" (Gray)"_s << u"BG"_s;
    QTest::newRow("Chinese") << u"\u738b\u4f1f"_s << u"\u738b"_s;
    QTest::newRow("accent beside its letter") << u"e\u0301va"_s << u"E\u0301"_s;
    QTest::newRow("emoji") << u"\U0001F3C3 kim"_s << u"\U0001F3C3K"_s;
    QTest::newRow("signs before") << u"_mo (coach)"_s << u"MC"_s;
    QTest::newRow("spaces") << u"  ana   ruiz "_s << u"AR"_s;
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00010400x") << QString::fromUcs4(U"\U00010400");
    QTest::newRow("no letter") << u"-- !"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PersonFaceTest::initialsAreTheFirstAndTheLastName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, letters);
    QCOMPARE(initials(name), letters);
}

void PersonFaceTest::aFaceIsRoundAndAsSharpAsTheDevice()
{
    for (const double ratio : {1.0, 1.25, 2.0, 3.0}) {
        const QImage face = faceImage(u"kim"_s, u"Kim"_s, QFont(), 36, ratio);
        const int pixels = int(36 * ratio);
        QCOMPARE(face.size(), QSize(pixels, pixels));
        QCOMPARE(face.devicePixelRatio(), ratio);
        QCOMPARE(face.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(face.pixelColor(pixels - 1, pixels - 1).alpha(), 0);
        QCOMPARE(face.pixelColor(pixels / 2, 3), faceColor(u"kim"_s));
    }
}

void PersonFaceTest::aFaceStandsInTheMiddleOfItsBox()
{
    QImage image(60, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFace(painter, QRectF(10, 0, 50, 40), u"kim"_s, {}, QFont());
    painter.fillRect(0, 0, 4, 4, Qt::red); // nothing of the painter's state is left changed
    painter.end();
    QCOMPARE(image.pixelColor(35, 2), faceColor(u"kim"_s));
    QCOMPARE(image.pixelColor(13, 20).alpha(), 0);
    QCOMPARE(image.pixelColor(57, 20).alpha(), 0);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::red));
}

void PersonFaceTest::aFaceWithoutALetterIsAHead()
{
    const QImage face = faceImage(QString(), QString(), QFont(), 34, 1);
    QCOMPARE(face.pixelColor(17, 13), QColor(Qt::white));
    QCOMPARE(face.pixelColor(17, 2), faceColor(QString()));
}

} // namespace limber

QTEST_MAIN(limber::PersonFaceTest)
#include "personfacetest.moc"
