// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/presentation/theme.h>
#include <ui/reading/outlinedelegate.h>
#include <ui/reading/outlinemodel.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTest>

#include <array>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// The lines of the outline beside a thread, and how they are painted.
class OutlineModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void linesStandInTheOrderThatTheyAreGivenIn();
    void theOneThatIsReadIsMarkedAndNoOther();
    void theOneThatIsReadIsFoundAgainInAnotherOrder();
    void theSameLinesChangeNothing();
    void linesAreReadOutAsSentences();
    void fromRightToLeftLinesAreMirrored();

private:
    static QList<OutlineEntry> entries(const QStringList &ids);
    QStringList ids() const;
    QImage painted(int row, Qt::LayoutDirection direction) const;

    std::unique_ptr<OutlineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void OutlineModelTest::init()
{
    TestCase::init();
    m_model = std::make_unique<OutlineModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void OutlineModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QList<OutlineEntry> OutlineModelTest::entries(const QStringList &ids)
{
    QList<OutlineEntry> entries;
    for (const QString &id : ids)
        entries.append(
            {.id = id, .author = u"Author of %1"_s.arg(id), .date = u"yesterday"_s, .accepted = id == u"b"_s, .fresh = id == u"c"_s});
    return entries;
}

QStringList OutlineModelTest::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row).data(OutlineModel::IdRole).toString());
    return ids;
}

void OutlineModelTest::linesStandInTheOrderThatTheyAreGivenIn()
{
    for (const QStringList &order :
        {QStringList{}, QStringList{u"a"_s}, QStringList{u"c"_s, u"a"_s, u"b"_s}, QStringList{u"b"_s, u"c"_s}, QStringList{}}) {
        m_model->setEntries(entries(order));
        QCOMPARE(ids(), order);
    }
}

void OutlineModelTest::theOneThatIsReadIsMarkedAndNoOther()
{
    m_model->setEntries(entries({u"a"_s, u"b"_s, u"c"_s}));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReading(u"b"_s);
    QCOMPARE(changed.size(), 1);
    m_model->setReading(u"b"_s);
    QCOMPARE(changed.size(), 1);
    m_model->setReading(u"c"_s);
    QCOMPARE(changed.size(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_model->index(row).data(OutlineModel::ReadingRole).toBool(), row == 2);
    m_model->setReading(u"nowhere"_s);
    QCOMPARE(m_model->readingRow(), -1);
}

void OutlineModelTest::theOneThatIsReadIsFoundAgainInAnotherOrder()
{
    m_model->setEntries(entries({u"a"_s, u"b"_s, u"c"_s}));
    m_model->setReading(u"a"_s);
    m_model->setEntries(entries({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(m_model->readingRow(), 2);
    m_model->setEntries(entries({u"c"_s}));
    QCOMPARE(m_model->readingRow(), -1);
    m_model->setEntries(entries({u"c"_s, u"a"_s}));
    QCOMPARE(m_model->readingRow(), 1);
}

void OutlineModelTest::theSameLinesChangeNothing()
{
    m_model->setEntries(entries({u"a"_s, u"b"_s}));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setEntries(entries({u"a"_s, u"b"_s}));
    QVERIFY(reset.isEmpty());
}

void OutlineModelTest::linesAreReadOutAsSentences()
{
    m_model->setEntries(entries({u"a"_s, u"b"_s, u"c"_s}));
    m_model->setReading(u"b"_s);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(),
        u"Answer 2 of 3 by Author of b, yesterday. Accepted answer. Being read."_s);
    QVERIFY(m_model->index(2).data(Qt::AccessibleTextRole).toString().endsWith(u"New."_s));
}

QImage OutlineModelTest::painted(int row, Qt::LayoutDirection direction) const
{
    const OutlineDelegate delegate;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled;
    option.direction = direction;
    option.rect = QRect(0, 0, 240, delegate.sizeHint(option, m_model->index(row)).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Theme::from(option.palette).base);
    QPainter painter(&image);
    delegate.paint(&painter, option, m_model->index(row));
    return image;
}

void OutlineModelTest::fromRightToLeftLinesAreMirrored()
{
    m_model->setEntries(entries({u"a"_s, u"b"_s}));
    const Theme theme = Theme::from(QApplication::palette());
    // What is painted in the left and the right third.
    const auto inked = [](const QImage &image, const QColor &color) {
        std::array<int, 3> found{};
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                found[static_cast<size_t>(x * 3 / image.width())] += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
        }
        return std::pair(found[0], found[2]);
    };
    // The tick of an accepted answer stands where the line ends.
    const auto anything = [&](const QImage &image) {
        const auto blank = inked(image, theme.base);
        const int third = image.width() / 3 * image.height();
        return std::pair(third - blank.first, third - blank.second);
    };
    QCOMPARE(anything(painted(0, Qt::LeftToRight)).second, 0);
    QVERIFY(anything(painted(1, Qt::LeftToRight)).second > 5);
    QCOMPARE(anything(painted(0, Qt::RightToLeft)).first, 0);
    QVERIFY(anything(painted(1, Qt::RightToLeft)).first > 5);
    // Words, and the bar of what is being read, stand where it begins.
    QVERIFY(anything(painted(0, Qt::LeftToRight)).first > 5);
    QVERIFY(anything(painted(0, Qt::RightToLeft)).second > 5);
    m_model->setReading(u"a"_s);
    const auto bar = inked(painted(0, Qt::LeftToRight), theme.accent);
    QVERIFY(bar.first > 40 && bar.second == 0);
    const auto barMirrored = inked(painted(0, Qt::RightToLeft), theme.accent);
    QVERIFY(barMirrored.first == 0 && barMirrored.second > 40);
}

} // namespace limber

QTEST_MAIN(limber::OutlineModelTest)
#include "outlinemodeltest.moc"
