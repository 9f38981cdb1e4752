// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
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

    void whoeverReadsAtTheEndStaysThereAndAtTheAnswer();

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

void RelatedThreadsTest::whoeverReadsAtTheEndStaysThereAndAtTheAnswer()
{
    LibraryFixture library;
    std::vector<Item> items{question(library, u"one"_s, u"Knee pain after walking downhill"_s)};
    for (int other = 0; other < 5; ++other)
        items.push_back(question(library, u"like%1"_s.arg(other), u"Knee pain after walking downhill, part %1"_s.arg(other)));
    for (int number = 0; number < 12; ++number) {
        Answer answer;
        answer.id = u"a%1"_s.arg(number);
        answer.question = u"one"_s;
        answer.body = u"Walk on."_s;
        answer.created = library.clock().now() + std::chrono::minutes(number);
        items.push_back(answer);
    }
    library.apply(items);
    QVERIFY(library.await(library.store().keepIndex()));
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 700);
    page.show();
    page.open(library.ref(u"one"_s));
    QTRY_VERIFY(page.thread());
    QTRY_VERIFY(page.view()->toPlainText().contains(u"Related"_s));
    page.reader()->current().go(u"a10"_s); // too near to the end to be scrolled to the top
    page.view()->scrollToHeight(1'000'000);
    page.reader()->current().go(u"a11"_s);
    page.reader()->current().previous();
    QCOMPARE(page.reader()->current().post(), u"a10"_s);
    const int there = page.view()->verticalScrollBar()->value();
    QVERIFY(there > 0 && there == page.view()->verticalScrollBar()->maximum());
    const QTextDocument *before = page.view()->document();
    page.rebuild();
    QTRY_VERIFY(page.view()->document() != before);
    QCOMPARE(page.view()->verticalScrollBar()->value(), there);
    QCOMPARE(page.reader()->current().post(), u"a10"_s);
}

} // namespace limber

QTEST_MAIN(limber::RelatedThreadsTest)
#include "relatedthreadstest.moc"
