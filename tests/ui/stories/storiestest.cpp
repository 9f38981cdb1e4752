// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/stories/storiespage.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class StoriesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsAQuoteWithItsName();
    void aStoryThatComesWhileThePageIsShownAppears();
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

} // namespace limber

QTEST_MAIN(limber::StoriesTest)
#include "storiestest.moc"
