// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/profilepage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QThreadPool>

namespace limber {

using namespace Qt::StringLiterals;

/// The page of one person.
class ProfileTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileShowsWhoSomebodyIsAndWhatTheyAnswered();
    void anAnswerLeadsToItselfInItsThread();
    void aTopicLeadsToWhatTheyWroteAboutIt();
    void questionsAreALinkAwayFromAnswers();
    void longListsAreFetchedPageByPage();
    void theEndBringsOnePageMore();
    void whoeverHasNoTopicsHasThreadsToo();
    void idsMayHoldAnything();
    void whoIsGoneLeavesAWayBack();
    void theButtonFollowsAndSaysSo();
    void whatComesMeanwhileDoesNotMoveTheReader();
    void aPersonWhoIsNotThereIsExplained();
    void aPersonWhoGoesStaysGoneWhateverTheSize();
    void aTitleOnAProfileOpensItsThread();

private:
    /// Somebody who gave every answer and asked every third question.
    static void fill(LibraryFixture &library, const ThreadGenerator &generator);
    static QStringList linksOf(const CardBrowser &view, const QString &beginning);
    /// Links to answers; those to questions are the others.
    static QStringList answersIn(const CardBrowser &view);
};

void ProfileTest::fill(LibraryFixture &library, const ThreadGenerator &generator)
{
    std::vector<Item> items;
    for (int place = 0; place < generator.itemCount(); ++place) {
        Item item = generator.item(place);
        if (auto *answer = std::get_if<Answer>(&item))
            answer->author = generator.personId(0);
        else if (auto *question = std::get_if<Question>(&item))
            question->author = generator.personId(place % 3 == 0 ? 0 : 1);
        items.push_back(item);
    }
    library.apply(std::move(items));
}

QStringList ProfileTest::linksOf(const CardBrowser &view, const QString &beginning)
{
    QStringList links;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString link = part.fragment().charFormat().anchorHref();
            if (link.startsWith(beginning) && !links.contains(link))
                links += link;
        }
    }
    return links;
}

QStringList ProfileTest::answersIn(const CardBrowser &view)
{
    return linksOf(view, u"limber:thread/"_s).filter(u"#"_s);
}

void ProfileTest::aProfileShowsWhoSomebodyIsAndWhatTheyAnswered()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 30, .people = 5});
    library.fill(generator);
    Person person = generator.person(2);
    person.bio = u"I like <b>mornings</b> and **hills**."_s;
    library.apply({person});
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.resize(700, 500);
    page.show();
    page.open(library.community(), person.id);
    QTRY_VERIFY(page.view()->toPlainText().contains(person.name));
    const QString text = page.view()->toPlainText();
    QVERIFY(text.contains(u"<b>mornings</b>"_s));
    QVERIFY(text.contains(u"hills."_s));
    QVERIFY(!answersIn(*page.view()).isEmpty());
}

void ProfileTest::anAnswerLeadsToItselfInItsThread()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .answers = 2, .people = 3});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), generator.personId(0));
    const QString link = ThreadLink::to(library.ref(generator.questionId(1)), generator.answerId(1, 1)).url().toString();
    QTRY_VERIFY(answersIn(*page.view()).contains(link));
    QSignalSpy places(&page, &ProfilePage::placeActivated);
    Q_EMIT page.view()->anchorClicked(QUrl(link));
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().at(0).value<ThreadRef>(), library.ref(generator.questionId(1)));
    QCOMPARE(places.first().at(1).value<ReadingPlace>().answer, generator.answerId(1, 1));
}

void ProfileTest::aTopicLeadsToWhatTheyWroteAboutIt()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 6, .answers = 1, .people = 3, .topics = 2});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), generator.personId(0));
    QTRY_VERIFY(!linksOf(*page.view(), u"limber:topic/"_s).isEmpty());
    QSignalSpy lists(&page, &ProfilePage::threadsRequested);
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:topic/"_s + generator.topicId(1)));
    QCOMPARE(lists.count(), 1);
    const auto query = lists.first().first().value<ThreadQuery>();
    QCOMPARE(query.topic, generator.topicId(1));
    QCOMPARE(query.person, generator.personId(0));
    QVERIFY(!library.await(library.store().threadSpine(query))->rows.empty());
}

void ProfileTest::questionsAreALinkAwayFromAnswers()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 6, .answers = 1, .people = 3});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), generator.personId(0));
    QTRY_COMPARE(answersIn(*page.view()).size(), 6);
    QCOMPARE(linksOf(*page.view(), u"limber:thread/"_s).size(), 6);
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:questions"_s));
    QTRY_VERIFY(answersIn(*page.view()).isEmpty());
    QVERIFY(!linksOf(*page.view(), u"limber:thread/"_s).isEmpty());
}

void ProfileTest::longListsAreFetchedPageByPage()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 70, .answers = 1, .people = 3, .words = 12});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.resize(800, 600);
    page.show();
    page.open(library.community(), generator.personId(0));
    QTRY_COMPARE(answersIn(*page.view()).size(), 50);
    QCOMPARE(linksOf(*page.view(), u"limber:more"_s).size(), 1);
    const QTextDocument *document = page.view()->document();
    const QStringList first = answersIn(*page.view());
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:more"_s));
    QTRY_COMPARE(answersIn(*page.view()).size(), 70);
    QVERIFY(linksOf(*page.view(), u"limber:more"_s).isEmpty());
    QCOMPARE(answersIn(*page.view()).mid(0, 50), first);
    QCOMPARE(page.view()->document(), document); // what was laid out stays
    QCOMPARE(document->rootFrame()->childFrames().size(), 1 + 1 + 70); // who it is, the way to the questions, the answers
    // Somebody else begins anew.
    page.open(library.community(), generator.personId(1));
    QTRY_VERIFY(page.view()->document() != document);
}

void ProfileTest::theEndBringsOnePageMore()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 300, .answers = 1, .people = 3, .words = 12});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.resize(800, 600);
    page.show();
    page.open(library.community(), generator.personId(0));
    QTRY_COMPARE(answersIn(*page.view()).size(), 50);
    page.view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QTRY_COMPARE(answersIn(*page.view()).size(), 100);
    // Put in anew, in another size: nobody has scrolled.
    const QTextDocument *document = page.view()->document();
    zoom.set(150);
    QTRY_VERIFY(page.view()->document() != document);
    library.settle();
    QCOMPARE(answersIn(*page.view()).size(), 100);
}

void ProfileTest::whoeverHasNoTopicsHasThreadsToo()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .answers = 1, .people = 3, .topics = 0});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), generator.personId(0));
    QTRY_COMPARE(answersIn(*page.view()).size(), 3);
    QVERIFY(linksOf(*page.view(), u"limber:topic/"_s).isEmpty());
    QCOMPARE(linksOf(*page.view(), u"limber:threads"_s).size(), 1);
    QSignalSpy lists(&page, &ProfilePage::threadsRequested);
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:threads"_s));
    QCOMPARE(lists.first().first().value<ThreadQuery>().person, generator.personId(0));
}

void ProfileTest::idsMayHoldAnything()
{
    const QString id = u"a/b#c%20"_s;
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1, .people = 3, .topics = 1});
    Topic topic = generator.topic(0);
    topic.id = id;
    Person person = generator.person(0);
    person.id = u"p-"_s + id;
    Question question = generator.question(0);
    question.id = id;
    question.author = generator.personId(1);
    question.topics = {id};
    Answer answer = generator.answer(0, 0);
    answer.id = u"a-"_s + id;
    answer.question = id;
    answer.author = person.id;
    library.apply({topic, person, generator.person(1), question, answer});
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), person.id);
    QTRY_COMPARE(answersIn(*page.view()).size(), 1);
    QSignalSpy places(&page, &ProfilePage::placeActivated);
    Q_EMIT page.view()->anchorClicked(QUrl(answersIn(*page.view()).first()));
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().at(0).value<ThreadRef>(), library.ref(id));
    QCOMPARE(places.first().at(1).value<ReadingPlace>().answer, answer.id);
    QSignalSpy lists(&page, &ProfilePage::threadsRequested);
    const QStringList topics = linksOf(*page.view(), u"limber:topic/"_s);
    QCOMPARE(topics.size(), 1);
    Q_EMIT page.view()->anchorClicked(QUrl(topics.first()));
    QCOMPARE(lists.first().first().value<ThreadQuery>().topic, id);
}

void ProfileTest::whoIsGoneLeavesAWayBack()
{
    LibraryFixture library;
    Person person;
    person.id = u"ana"_s;
    person.name = u"Ana Ruiz"_s;
    library.apply({person});
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), u"nobody"_s);
    QSignalSpy back(&page, &ProfilePage::backRequested);
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::keyClick(empty->focusProxy(), Qt::Key_Space);
    QCOMPARE(back.count(), 1);
}

void ProfileTest::theButtonFollowsAndSaysSo()
{
    LibraryFixture library;
    Person person;
    person.id = u"ana"_s;
    person.name = u"Ana Ruiz"_s;
    library.apply({person});
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    auto *follow = page.findChild<QPushButton *>();
    page.open(library.community(), person.id);
    QTRY_VERIFY(follow->isVisible());
    QCOMPARE(follow->text(), u"Follow"_s);
    QSignalSpy follows(&page, &ProfilePage::followRequested);
    QTest::keyClick(follow, Qt::Key_Space);
    QCOMPARE(follows.count(), 1);
    QCOMPARE(follows.first().at(1).toBool(), true);
    QVERIFY(library.await(library.store().setFollowed(library.community(), person.id, true)));
    QTRY_VERIFY(follow->text().contains(u"Following"_s));
}

void ProfileTest::whatComesMeanwhileDoesNotMoveTheReader()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 40, .answers = 1, .people = 3, .words = 30});
    fill(library, generator);
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.resize(700, 500);
    page.show();
    page.open(library.community(), generator.personId(0));
    QTRY_COMPARE(answersIn(*page.view()).size(), 40);
    const QString post = generator.questionId(20) + u'/' + generator.answerId(20, 0); // as its card is called
    page.view()->scrollTo({post, 0, 0});
    QCOMPARE(page.view()->anchor().post, post);
    Answer newest = generator.answer(3, 0);
    newest.id = u"newest"_s;
    newest.author = generator.personId(0);
    newest.created += std::chrono::hours(100'000);
    library.apply({newest});
    QTRY_COMPARE(answersIn(*page.view()).size(), 41);
    QCOMPARE(page.view()->anchor().post, post);
}

void ProfileTest::aPersonWhoIsNotThereIsExplained()
{
    LibraryFixture library;
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), u"nobody"_s);
    QTRY_VERIFY(!page.view()->isVisible());
}

void ProfileTest::aPersonWhoGoesStaysGoneWhateverTheSize()
{
    LibraryFixture library;
    Person person;
    person.id = u"ana"_s;
    person.name = u"Ana Ruiz"_s;
    library.apply({person});
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), person.id);
    QTRY_VERIFY(page.view()->isVisible() && page.view()->toPlainText().contains(person.name));
    library.apply({Tombstone{ItemType::Person, person.id}});
    QTRY_VERIFY(!page.view()->isVisible());
    zoom.set(180);
    // Whatever was built meanwhile has arrived then.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!page.view()->isVisible());
}

void ProfileTest::aTitleOnAProfileOpensItsThread()
{
    LibraryFixture library;
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.open(library.community(), u"ana"_s);
    QSignalSpy threads(&page, &ProfilePage::threadActivated);
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:thread/q7"_s));
    QCOMPARE(threads.count(), 1);
    QCOMPARE(threads.first().first().value<ThreadRef>(), library.ref(u"q7"_s));
}

} // namespace limber

QTEST_MAIN(limber::ProfileTest)
#include "profiletest.moc"
