// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/widgets/titlelabel.h>

#include <QImage>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class TitleLabelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleKeepsItsOwnDirectionWhateverIsAroundIt();

private:
    /// What is written of it, without what is around the letters: 1 is ink, 0 is none.
    static QImage letters(const QString &title, Qt::LayoutDirection around);
    /// Whether its full stop, over which nothing stands, is what ends the line at the right.
    static bool endsAtRight(const QString &title, Qt::LayoutDirection around);
};

QImage TitleLabelTest::letters(const QString &title, Qt::LayoutDirection around)
{
    TitleLabel label;
    label.setLayoutDirection(around);
    label.setTitle(title);
    label.resize(400, 40);
    QImage image = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb empty = image.pixel(image.width() / 2, 0);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInk = image.pixel(x, y) != empty;
            image.setPixel(x, y, isInk ? 1 : 0);
            ink |= isInk ? QRect(x, y, 1, 1) : QRect();
        }
    }
    return image.copy(ink);
}

bool TitleLabelTest::endsAtRight(const QString &title, Qt::LayoutDirection around)
{
    const QImage image = letters(title, around);
    const auto isEmptyOver = [&image](int from, int to) {
        bool empty = true;
        for (int x = from; x < to; ++x)
            empty = empty && (image.pixel(x, image.height() / 3) & 1) == 0;
        return empty;
    };
    return isEmptyOver(image.width() - 2, image.width()) && !isEmptyOver(0, 6);
}

void TitleLabelTest::aTitleKeepsItsOwnDirectionWhateverIsAroundIt()
{
    for (const Qt::LayoutDirection around : {Qt::LeftToRight, Qt::RightToLeft}) {
        QVERIFY(endsAtRight(u"HIH."_s, around));
        QVERIFY(!endsAtRight(u"אוווא."_s, around));
    }
}

} // namespace limber

QTEST_MAIN(limber::TitleLabelTest)
#include "titlelabeltest.moc"
