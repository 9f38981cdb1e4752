// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/stories/storiespage.h>
#include <ui/widgets/emptystate.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextFrame>

namespace limber {

using namespace Qt::StringLiterals;

class StoriesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsAQuoteWithItsName();
    void aStoryThatComesWhileThePageIsShownAppears();
    void manyStoriesComePageByPage();
    void noStoriesAreOfferedTheirWay();
};

void StoriesTest::aStoryIsAQuoteWithItsName()
{
    LibraryFixture library;
    library.apply({Testimonial{u"s1"_s, u"I run **now**, <i>slowly</i>."_s, u"Maggie"_s}});
    ZoomLevel zoom;
    StoriesPage page(library.store(), library.clock(), zoom);
    page.show();
    QTRY_VERIFY(page.view()->toPlainText().contains(u"“I run **now**, <i>slowly</i>.”"_s));
    QVERIFY(page.view()->toPlainText().contains(u"Maggie"_s));
}

void StoriesTest::aStoryThatComesWhileThePageIsShownAppears()
{
    LibraryFixture library;
    ZoomLevel zoom;
    StoriesPage page(library.store(), library.clock(), zoom);
    page.show();
    QTRY_VERIFY(!page.view()->isVisible());
    library.apply({Testimonial{u"s1"_s, u"It worked."_s, u"Tom"_s}});
    QTRY_VERIFY(page.view()->isVisible());
    QVERIFY(page.view()->toPlainText().contains(u"It worked."_s));
}

void StoriesTest::manyStoriesComePageByPage()
{
    LibraryFixture library;
    std::vector<Item> items;
    for (int number = 0; number < 250; ++number)
        items.push_back(Testimonial{u"s%1"_s.arg(number, 3, 10, QLatin1Char('0')), u"Quote %1."_s.arg(number), u"Tom"_s});
    library.apply(std::move(items));
    ZoomLevel zoom;
    StoriesPage page(library.store(), library.clock(), zoom);
    page.resize(800, 600);
    page.show();
    const auto cards = [&page] {
        return page.view()->document()->rootFrame()->childFrames().size();
    };
    QTRY_COMPARE(cards(), 101); // and the way to more of them
    const QTextDocument *document = page.view()->document();
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:more"_s));
    QCOMPARE(cards(), 201);
    page.view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QCOMPARE(cards(), 250);
    QCOMPARE(page.view()->document(), document); // what was laid out stays
    QVERIFY(page.view()->toPlainText().contains(u"Quote 249."_s));
    QVERIFY(!page.view()->toPlainText().contains(u"Show more"_s));
    // What comes now leaves as many there as were read.
    library.apply({Testimonial{u"s250"_s, u"The newest."_s, u"Tom"_s}});
    QTRY_VERIFY(page.view()->document() != document);
    QCOMPARE(cards(), 251);
}

void StoriesTest::noStoriesAreOfferedTheirWay()
{
    LibraryFixture library;
    ZoomLevel zoom;
    StoriesPage page(library.store(), library.clock(), zoom);
    page.show();
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy syncs(&page, &StoriesPage::syncRequested);
    QTest::keyClick(empty->focusProxy(), Qt::Key_Space);
    QCOMPARE(syncs.count(), 1);
}

} // namespace limber

QTEST_MAIN(limber::StoriesTest)
#include "storiestest.moc"
