// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/readwatch.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/messagebar.h>

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextFrame>
#include <QTimer>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ThreadPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverSwitchesQuicklySeesTheLastThreadAndNoOther();
    void aThreadThatStaysOpenIsRead();
    void aThreadThatIsLeftEarlyIsNotRead();
    void aNewAnswerWaitsBehindABarAndMovesNothing();
    void anEditWaitsBehindABarToo();
    void aThreadThatIsNotThereIsExplained();
    void aThreadThatWasNotThereIsShownOnceItHasCome();
    void whoeverIsLedToAnAnswerSeesItThroughTheLens();
    void anotherSizeKeepsThePlace();
    void aSizeThatChangesWhileAThreadComesCounts();
    void whoeverAskedForTheNewSeesItWhateverIsBuiltMeanwhile();
    void thatAThreadIsGoneIsSaidOnce();
    void whatTheLensLeavesOutIsNotRead();
    void whatComesUpBehindAnotherWindowIsNotRead();
    void whoeverLooksElsewhereMeanwhileHasNotReadIt();
    void aThreadThatCannotBeHadIsNotOnItsWay();
    void aLongThreadIsReadBeforeAllOfItIsThere();
    void whoeverIsLedIntoALongThreadDoesNotSeeItsBeginning();
    void thePageMayGoAtAnyMoment();

private:
    static void wait(std::chrono::milliseconds time);
    static MessageBar *bar(const ThreadPage &page, const QString &part);
};

MessageBar *ThreadPageTest::bar(const ThreadPage &page, const QString &part)
{
    for (MessageBar *each : page.findChildren<MessageBar *>()) {
        if (!each->isHidden() && each->message().contains(part))
            return each;
    }
    return nullptr;
}

void ThreadPageTest::whoeverSwitchesQuicklySeesTheLastThreadAndNoOther()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 40, .answers = 3});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    QObject::connect(&page, &ThreadPage::threadChanged, &page, [&] {
        if (page.thread())
            QCOMPARE(page.thread()->ref, *page.ref());
    });
    for (int thread = 0; thread < 40; ++thread) {
        page.open(library.ref(generator.questionId(thread)));
        if (thread % 7 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(page.thread());
    QCOMPARE(page.thread()->ref.id, generator.questionId(39));
    QCOMPARE(page.view()->document()->metaInformation(QTextDocument::DocumentTitle), generator.question(39).title);
}

void ThreadPageTest::aThreadThatStaysOpenIsRead()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1ms);
    page.show();
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread() && !page.thread()->unread);
    QCOMPARE(library.await(library.store().counts())->unread, 1);
}

void ThreadPageTest::aThreadThatIsLeftEarlyIsNotRead()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 200ms);
    page.show();
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    page.close();
    QTest::qWait(300);
    library.settle();
    QCOMPARE(library.await(library.store().counts())->unread, 2);
}

void ThreadPageTest::aNewAnswerWaitsBehindABarAndMovesNothing()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 12});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.open(library.ref(generator.questionId(0)), {generator.answerId(0, 6), 20, 0});
    QTRY_VERIFY(page.thread());
    const qsizetype posts = page.view()->document()->rootFrame()->childFrames().size();
    const ReadingAnchor before = page.anchor();
    QCOMPARE(before.post, generator.answerId(0, 6));

    Answer answer = generator.answer(0, 0);
    answer.id = u"late"_s;
    answer.created += std::chrono::hours(24 * 3650);
    library.apply({answer});
    QTRY_VERIFY(bar(page, u"new answer"_s));
    QCOMPARE(page.view()->document()->rootFrame()->childFrames().size(), posts);
    QCOMPARE(page.anchor(), before);

    MessageBar *news = bar(page, u"new answer"_s);
    for (QPushButton *button : news->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(page.view()->document()->rootFrame()->childFrames().size(), posts + 1);
    QCOMPARE(page.anchor().post, before.post);
    QVERIFY(news->isHidden());
}

void ThreadPageTest::anEditWaitsBehindABarToo()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 2});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    Question question = generator.question(0);
    question.body = u"Quite another question."_s;
    question.revision = u"other"_s;
    library.apply({question});
    QTRY_VERIFY(bar(page, u"has changed"_s));
    QVERIFY(!page.view()->toPlainText().contains(u"Quite another"_s));
}

void ThreadPageTest::aThreadThatIsNotThereIsExplained()
{
    LibraryFixture library;
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    page.open(library.ref(u"nowhere"_s));
    QTRY_VERIFY(bar(page, u"no longer here"_s));
    QVERIFY(!page.thread());
}

void ThreadPageTest::aThreadThatWasNotThereIsShownOnceItHasCome()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2});
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    page.open(library.ref(generator.questionId(1)));
    QTRY_VERIFY(bar(page, u"no longer here"_s));
    library.fill(generator);
    QTRY_VERIFY(page.thread());
    QCOMPARE(page.thread()->ref.id, generator.questionId(1));
    QVERIFY(!bar(page, u"no longer here"_s));
}

void ThreadPageTest::whoeverIsLedToAnAnswerSeesItThroughTheLens()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2, .answers = 12});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.setLens(LensMode::Only);
    for (const int thread : {0, 1}) {
        page.open(library.ref(generator.questionId(thread)));
        if (thread == 0) // once while it is there, once while it comes
            QTRY_VERIFY(page.thread());
        QString answer;
        for (int i = 7; answer.isEmpty() && i >= 2; --i) { // the last ones cannot be scrolled to the top
            const QString author = generator.answer(thread, i).author;
            for (int person = 0; person < generator.shape().people; ++person) {
                if (generator.personId(person) == author && generator.person(person).role == Role::Member)
                    answer = generator.answerId(thread, i);
            }
        }
        QVERIFY(!answer.isEmpty());
        page.goTo({.answer = answer});
        QTRY_COMPARE(page.reader()->current().post(), answer);
    }
}

void ThreadPageTest::anotherSizeKeepsThePlace()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 12});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(600, 400);
    page.show();
    page.open(library.ref(generator.questionId(0)), {generator.answerId(0, 8), 0, 0});
    QTRY_VERIFY(page.thread());
    const QTextDocument *before = page.view()->document();
    zoom.set(180);
    QTRY_VERIFY(page.view()->document() != before);
    QCOMPARE(page.anchor().post, generator.answerId(0, 8));
}

void ThreadPageTest::aSizeThatChangesWhileAThreadComesCounts()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    page.open(library.ref(generator.questionId(0)));
    const qreal usual = page.view()->documentStyle().font.pointSizeF();
    zoom.set(200);
    QTRY_VERIFY(page.thread());
    QTRY_VERIFY(page.view()->document()->defaultFont().pointSizeF() > usual * 1.9);
}

/// Lets events come for a while: for what is not to happen.
void ThreadPageTest::wait(std::chrono::milliseconds time)
{
    QTimer timer;
    QSignalSpy over(&timer, &QTimer::timeout);
    timer.start(time);
    QVERIFY(over.wait());
}

void ThreadPageTest::whoeverAskedForTheNewSeesItWhateverIsBuiltMeanwhile()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 3});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    Answer answer = generator.answer(0, 0);
    answer.id = u"late"_s;
    answer.body = u"I come late."_s;
    library.apply({answer});
    QTRY_VERIFY(bar(page, u"new answer"_s));
    for (QPushButton *button : bar(page, u"new answer"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    page.rebuild(); // as a picture, a note or another size would
    QTRY_VERIFY(page.view()->toPlainText().contains(u"I come late."_s));
    QVERIFY(!bar(page, u"new answer"_s));
}

void ThreadPageTest::thatAThreadIsGoneIsSaidOnce()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    const ThreadRef ref = library.ref(generator.questionId(0));
    page.open(ref);
    QTRY_VERIFY(page.thread());
    library.apply({Tombstone{ItemType::Question, ref.id}});
    QTRY_VERIFY(bar(page, u"no longer at its community"_s));
    bar(page, u"no longer at its community"_s)->hide(); // the person puts it aside
    for (int change = 0; change < 3; ++change) {
        Question other = generator.question(1);
        other.body = u"Edit %1"_s.arg(change);
        other.revision = other.body;
        library.apply({other});
        (void)library.await(library.store().thread(ref)); // behind what the page asks for
        QVERIFY(!bar(page, u"no longer at its community"_s));
    }
}

void ThreadPageTest::whatTheLensLeavesOutIsNotRead()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 12});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1ms);
    page.setLens(LensMode::Only);
    page.show();
    const ThreadRef ref = library.ref(generator.questionId(0));
    page.open(ref);
    QTRY_VERIFY(library.await(library.store().thread(ref))->everRead);
    const auto members = [&] {
        QStringList ids;
        for (const Answer &answer : page.thread()->answers) {
            if (page.thread()->people.value(answer.author).role == Role::Member)
                ids.append(answer.id);
        }
        return ids;
    };
    QVERIFY(!members().isEmpty());
    QCOMPARE(library.await(library.store().thread(ref))->newAnswers, members());
    Q_EMIT page.view()->pathActivated(u"others"_s);
    QTRY_VERIFY(library.await(library.store().thread(ref))->newAnswers.isEmpty());
}

void ThreadPageTest::whatComesUpBehindAnotherWindowIsNotRead()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1ms);
    page.show();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    wait(30ms);
    library.settle();
    QCOMPARE(library.await(library.store().counts())->unread, 1);
    page.activateWindow();
    QTRY_VERIFY(!page.thread()->unread);
}

void ThreadPageTest::whoeverLooksElsewhereMeanwhileHasNotReadIt()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 300ms);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    QVERIFY(page.readWatch()->isWaiting());
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!page.readWatch()->isWaiting());
    wait(350ms);
    library.settle();
    QCOMPARE(library.await(library.store().counts())->unread, 1);
    page.activateWindow();
    QTRY_VERIFY(!page.thread()->unread);
}

void ThreadPageTest::aThreadThatCannotBeHadIsNotOnItsWay()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.show();
    QVERIFY(!page.isLoading());
    page.open(library.ref(generator.questionId(0)));
    QVERIFY(page.isLoading());
    QTRY_VERIFY(page.thread());
    QVERIFY(!page.isLoading());
    page.open(library.ref(u"nowhere"_s));
    QVERIFY(page.isLoading());
    QTRY_VERIFY(bar(page, u"no longer here"_s));
    QVERIFY(!page.isLoading());
}

void ThreadPageTest::aLongThreadIsReadBeforeAllOfItIsThere()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2, .answers = 60, .words = 120});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 0ms);
    page.resize(700, 500);
    page.show();
    const auto posts = [&page] {
        return page.view()->document()->rootFrame()->childFrames().size();
    };
    qsizetype begun = 0;
    QString read;
    connect(page.view(), &CardBrowser::documentShown, &page, [&] {
        if (!page.isBegun() || begun > 0)
            return;
        begun = posts();
        QVERIFY(!page.thread());
        QVERIFY(page.isLoading());
        page.view()->verticalScrollBar()->setValue(40); // somebody reads on at once
        read = page.view()->cursorForPosition(QPoint(60, 60)).block().text();
    });
    page.open(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page.thread());
    QVERIFY(!page.isBegun());
    QVERIFY2(begun > 1 && begun < 30, qPrintable(QString::number(begun)));
    QCOMPARE(posts(), 61);
    QCOMPARE(page.view()->verticalScrollBar()->value(), 40);
    QCOMPARE(page.view()->cursorForPosition(QPoint(60, 60)).block().text(), read);
    QTRY_VERIFY(!page.thread()->unread);
}

void ThreadPageTest::whoeverIsLedIntoALongThreadDoesNotSeeItsBeginning()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2, .answers = 60, .words = 120});
    library.fill(generator);
    ZoomLevel zoom;
    ThreadPage page(library.store(), library.clock(), zoom, 1h);
    page.resize(700, 500);
    page.show();
    bool begun = false;
    connect(page.view(), &CardBrowser::documentShown, &page, [&] { begun = begun || page.isBegun(); });
    page.open(library.ref(generator.questionId(0)));
    page.goTo({.answer = generator.answer(0, 50).id, .fraction = 0});
    QTRY_VERIFY(page.thread());
    QTRY_COMPARE(page.reader()->current().post(), generator.answer(0, 50).id);
    QVERIFY(!begun);
    page.open(library.ref(generator.questionId(1)), {.post = generator.answer(1, 40).id, .offset = 0, .pixels = 0});
    QTRY_VERIFY(page.thread() && page.thread()->ref.id == generator.questionId(1));
    QCOMPARE(page.anchor().post, generator.answer(1, 40).id);
    QVERIFY(!begun);
}

void ThreadPageTest::thePageMayGoAtAnyMoment()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 8, .answers = 20});
    library.fill(generator);
    ZoomLevel zoom;
    for (int step = 0; step < 40; ++step) {
        auto page = std::make_unique<ThreadPage>(library.store(), library.clock(), zoom, 1ms);
        page->show();
        page->open(library.ref(generator.questionId(step % 8)));
        QTest::qWait(step % 9);
        page.reset();
    }
    library.settle();
}

} // namespace limber

QTEST_MAIN(limber::ThreadPageTest)
#include "threadpagetest.moc"
