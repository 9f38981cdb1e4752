// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadlistmodel.h>
#include <tests/screens/shelf.h>
#include <tests/support/testcase.h>
#include <ui/presentation/theme.h>
#include <ui/threads/threadcarddelegate.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTest>

#include <memory>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadCardDelegateTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyCardHasOneHeightThatFollowsTheFont();
    void aSelectedCardIsATintWithABar();
    void theBarStandsWhereLinesBegin();
    void anUnreadCardHasADot();
    void anAnsweredCountIsFilledAndAnUnansweredOneHollow();
    void aCardWithANoteHasAMark();
    void theFocusCanBeSeen();
    void aRowThatIsLoadingIsDrawnToo();
    void aCardIsPaintedQuickly();

private:
    QStyleOptionViewItem option(QStyle::State state = QStyle::State_Enabled) const;
    QImage painted(int row, const QStyleOptionViewItem &option) const;
    static qsizetype count(const QImage &image, const QColor &color, const QRect &where);

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ThreadListModel> m_model;
    std::unique_ptr<ThreadCardDelegate> m_delegate;
};

void ThreadCardDelegateTest::initTestCase()
{
    m_shelf = std::make_unique<Shelf>();
    m_model = std::make_unique<ThreadListModel>(m_shelf->store());
    m_delegate = std::make_unique<ThreadCardDelegate>(m_shelf->clock);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy settled(m_model.get(), &ThreadListModel::settled);
    m_model->setQuery({});
    QVERIFY(settled.wait());
    (void)m_model->index(0).data();
    QVERIFY(changed.wait());
}

void ThreadCardDelegateTest::cleanupTestCase()
{
    m_delegate.reset();
    m_model.reset();
    m_shelf.reset();
}

QStyleOptionViewItem ThreadCardDelegateTest::option(QStyle::State state) const
{
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    option.state = state;
    option.direction = Qt::LeftToRight;
    option.rect = QRect(QPoint(), QSize(400, m_delegate->sizeHint(option, {}).height()));
    return option;
}

QImage ThreadCardDelegateTest::painted(int row, const QStyleOptionViewItem &option) const
{
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Theme::from(option.palette).base);
    QPainter painter(&image);
    m_delegate->paint(&painter, option, m_model->index(row));
    return image;
}

qsizetype ThreadCardDelegateTest::count(const QImage &image, const QColor &color, const QRect &where)
{
    qsizetype found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            found += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return found;
}

void ThreadCardDelegateTest::everyCardHasOneHeightThatFollowsTheFont()
{
    std::set<int> heights;
    for (int row = 0; row < m_model->rowCount(); ++row)
        heights.insert(m_delegate->sizeHint(option(), m_model->index(row)).height());
    QCOMPARE(heights.size(), size_t(1));
    QStyleOptionViewItem large = option();
    large.font.setPointSizeF(large.font.pointSizeF() * 2);
    QVERIFY(m_delegate->sizeHint(large, m_model->index(0)).height() > *heights.begin() * 3 / 2);
}

void ThreadCardDelegateTest::aSelectedCardIsATintWithABar()
{
    const Theme theme = Theme::from(QApplication::palette());
    const QImage plain = painted(1, option());
    const QImage selected = painted(1, option(QStyle::State_Enabled | QStyle::State_Selected));
    QCOMPARE(count(plain, theme.selection, plain.rect()), 0);
    QVERIFY(count(selected, theme.selection, selected.rect()) > selected.width() * selected.height() / 2);
    QCOMPARE(selected.pixelColor(0, 0).rgb(), theme.base.rgb()); // no slab from edge to edge
    QVERIFY(count(selected, theme.accent, QRect(CardMetrics::kMarginX, 20, 3, 40)) > 100);
}

void ThreadCardDelegateTest::theBarStandsWhereLinesBegin()
{
    const Theme theme = Theme::from(QApplication::palette());
    QStyleOptionViewItem mirrored = option(QStyle::State_Enabled | QStyle::State_Selected);
    mirrored.direction = Qt::RightToLeft;
    const QImage image = painted(1, mirrored);
    QCOMPARE(count(image, theme.accent, QRect(CardMetrics::kMarginX, 20, 3, 40)), 0);
    QVERIFY(count(image, theme.accent, QRect(image.width() - CardMetrics::kMarginX - 3, 20, 3, 40)) > 100);
}

void ThreadCardDelegateTest::anUnreadCardHasADot()
{
    const QRect gutter(CardMetrics::kMarginX, 0, 20, 60);
    const Theme theme = Theme::from(QApplication::palette());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool dot = count(painted(row, option()), theme.accent, gutter) > 20;
        QCOMPARE(dot, m_model->thread(m_model->index(row))->unread);
    }
}

void ThreadCardDelegateTest::anAnsweredCountIsFilledAndAnUnansweredOneHollow()
{
    const Theme theme = Theme::from(QApplication::palette());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ThreadRow thread = *m_model->thread(m_model->index(row));
        const QImage image = painted(row, option());
        const QRect end(image.width() - 80, 0, 60, image.height());
        const QColor fill = thread.accepted ? theme.expertChip : theme.chip;
        QCOMPARE(count(image, fill, end) > 500, thread.answers > 0);
        if (thread.answers == 0)
            QVERIFY(count(image, theme.border, end) > 30);
    }
}

/// The same thread, before and after its note was taken away.
void ThreadCardDelegateTest::aCardWithANoteHasAMark()
{
    constexpr int Noted = 2;
    QVERIFY(m_model->thread(m_model->index(Noted))->noted);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOptionViewItem wide = option();
        wide.direction = direction;
        const QImage with = painted(Noted, wide);
        const ThreadRef ref = m_model->thread(m_model->index(Noted))->ref;
        (void)m_shelf->store().setNote(ref, {}, {});
        QTRY_VERIFY(!m_model->thread(m_model->index(Noted))->noted);
        QVERIFY(painted(Noted, wide) != with);
        (void)m_shelf->store().setNote(ref, {}, u"Again."_s);
        QTRY_VERIFY(m_model->thread(m_model->index(Noted))->noted);
        QVERIFY(painted(Noted, wide) == with);
    }
}

void ThreadCardDelegateTest::theFocusCanBeSeen()
{
    const Theme theme = Theme::from(QApplication::palette());
    const QImage image =
        painted(3, option(QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange));
    QVERIFY(count(image, theme.focus, QRect(100, 0, 200, 6)) > 150);
}

void ThreadCardDelegateTest::aRowThatIsLoadingIsDrawnToo()
{
    ThreadListModel fresh(m_shelf->store());
    QSignalSpy settled(&fresh, &ThreadListModel::settled);
    fresh.setQuery({});
    QVERIFY(settled.wait());
    const QStyleOptionViewItem plain = option();
    const Theme theme = Theme::from(plain.palette);
    QImage image(plain.rect.size(), QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    m_delegate->paint(&painter, plain, fresh.index(0));
    QVERIFY(count(image, theme.hover, image.rect()) > 1'000);
    QCOMPARE(count(image, theme.text, image.rect()), 0);
}

void ThreadCardDelegateTest::aCardIsPaintedQuickly()
{
    const QStyleOptionViewItem plain = option();
    QImage image(plain.rect.size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    constexpr int rounds = 300;
    const auto round = [&] {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < rounds; ++i)
            m_delegate->paint(&painter, plain, m_model->index(i % m_model->rowCount()));
        return clock.nsecsElapsed() / rounds / 1'000;
    };
    const qint64 first = round();
    qInfo("a card is painted in %lld µs, later in %lld µs", first, round());
}

} // namespace limber

QTEST_MAIN(limber::ThreadCardDelegateTest)
#include "threadcarddelegatetest.moc"
