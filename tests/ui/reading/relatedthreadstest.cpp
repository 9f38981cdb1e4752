// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RelatedThreadsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void likeQuestionsAreAtTheEndOfTheThread();
    void aThreadThatIsLikeNoOtherEndsWithItsLastAnswer();

private:
    static Question question(const LibraryFixture &library, const QString &id, const QString &title);
};

Question RelatedThreadsTest::question(const LibraryFixture &library, const QString &id, const QString &title)
{
    Question question;
    question.id = id;
    question.title = title;
    question.created = question.activity = const_cast<LibraryFixture &>(library).clock().now();
    return question;
}

void RelatedThreadsTest::likeQuestionsAreAtTheEndOfTheThread()
{
    LibraryFixture library;
    library.apply({question(library, u"one"_s, u"Knee pain after walking downhill"_s),
        question(library, u"two"_s, u"Knee pain while walking downhill: poles?"_s),
        question(library, u"three"_s, u"What to eat before breakfast"_s)});
    QVERIFY(library.await(library.store().keepIndex()));
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.open(library.ref(u"one"_s));
    QTRY_VERIFY(page.thread());
    QTRY_VERIFY(page.view()->toPlainText().contains(u"Related"_s));
    QVERIFY(page.view()->toPlainText().contains(u"poles?"_s));
    QVERIFY(!page.view()->toPlainText().contains(u"breakfast"_s));
    QCOMPARE(page.view()->verticalScrollBar()->value(), 0);
    // They are there again in a document that is built anew, once.
    const QTextDocument *before = page.view()->document();
    zoom.set(120);
    QTRY_VERIFY(page.view()->document() != before);
    QCOMPARE(page.view()->toPlainText().count(u"Related"_s), 1);
    QSignalSpy opened(&page, &ThreadPage::threadActivated);
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Backtab);
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ThreadRef>(), library.ref(u"two"_s));
}

void RelatedThreadsTest::aThreadThatIsLikeNoOtherEndsWithItsLastAnswer()
{
    LibraryFixture library;
    library.apply({question(library, u"one"_s, u"Knee pain after walking downhill"_s)});
    QVERIFY(library.await(library.store().keepIndex()));
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    page.open(library.ref(u"one"_s));
    QTRY_VERIFY(page.thread());
    (void)library.await(library.store().similarTo(library.ref(u"one"_s)));
    library.settle();
    QVERIFY(!page.view()->toPlainText().contains(u"Related"_s));
}

} // namespace limber

QTEST_MAIN(limber::RelatedThreadsTest)
#include "relatedthreadstest.moc"
