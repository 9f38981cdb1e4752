// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/profilepage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

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
    void theButtonFollowsAndSaysSo();
    void whatComesMeanwhileDoesNotMoveTheReader();
    void aPersonWhoIsNotThereIsExplained();
    void aPersonWhoGoesStaysGoneWhateverTheSize();
    void aTitleOnAProfileOpensItsThread();

private:
    /// Somebody who gave every answer and asked every third question.
    static void fill(LibraryFixture &library, const ThreadGenerator &generator);
    static QStringList linksOf(const CardBrowser &view, const QString &beginning);
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
    QVERIFY(!linksOf(*page.view(), u"limber:post/"_s).isEmpty());
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
    const QString link = u"limber:post/"_s + generator.questionId(1) + u'/' + generator.answerId(1, 1);
    QTRY_VERIFY(linksOf(*page.view(), u"limber:post/"_s).contains(link));
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
    QTRY_COMPARE(linksOf(*page.view(), u"limber:post/"_s).size(), 6);
    QVERIFY(linksOf(*page.view(), u"limber:thread/"_s).isEmpty());
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:questions"_s));
    QTRY_VERIFY(!linksOf(*page.view(), u"limber:thread/"_s).isEmpty());
    QVERIFY(linksOf(*page.view(), u"limber:post/"_s).isEmpty());
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
    QTRY_COMPARE(linksOf(*page.view(), u"limber:post/"_s).size(), 50);
    QCOMPARE(linksOf(*page.view(), u"limber:more"_s).size(), 1);
    Q_EMIT page.view()->anchorClicked(QUrl(u"limber:more"_s));
    QTRY_COMPARE(linksOf(*page.view(), u"limber:post/"_s).size(), 70);
    QVERIFY(linksOf(*page.view(), u"limber:more"_s).isEmpty());
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
    QTRY_COMPARE(linksOf(*page.view(), u"limber:post/"_s).size(), 40);
    const QString post = generator.questionId(20) + u'/' + generator.answerId(20, 0);
    page.view()->scrollTo({post, 0, 0});
    QCOMPARE(page.view()->anchor().post, post);
    Answer newest = generator.answer(3, 0);
    newest.id = u"newest"_s;
    newest.author = generator.personId(0);
    newest.created += std::chrono::hours(100'000);
    library.apply({newest});
    QTRY_COMPARE(linksOf(*page.view(), u"limber:post/"_s).size(), 41);
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
    QTest::qWait(100);
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
