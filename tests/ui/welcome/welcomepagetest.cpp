// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/welcome/cardbutton.h>
#include <ui/welcome/cardgrid.h>
#include <ui/welcome/cardsection.h>
#include <ui/welcome/storycard.h>
#include <ui/welcome/storyteller.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/messagebar.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The welcome page, driven by keyboard, over a store that changes.
class WelcomePageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasOpenComesFirstWithItsPlace();
    void whatIsNewLeadsToItselfAndToAllOfIt();
    void nothingNewIsOneSentenceWithOneAction();
    void aSectionWithNothingIsAbsent();
    void whoIsFollowedIsShownAtTheAnswer();
    void anExpertLeadsToTheirProfile();
    void oneStoryAtATime();
    void theNextStartTellsAnotherStory();
    void whatComesMovesNeitherScrollNorFocus();
    void tabGoesThroughTheWholePage();
    void itFitsASmallWindow();
    void whatFailedIsSaidUntilItWorksAgain();

private:
    static QStringList titles(const WelcomePage &page);
    static CardButton *card(const WelcomePage &page, const QString &part);
    static QPushButton *button(const WelcomePage &page, const QString &name);
    static Question question(const QString &id, const QString &title, Timestamp created);
};

/// Of the sections that are in view.
QStringList WelcomePageTest::titles(const WelcomePage &page)
{
    QStringList titles;
    for (const CardSection *section : page.findChildren<CardSection *>()) {
        if (!section->isHidden())
            titles += section->findChild<QLabel *>()->text();
    }
    return titles;
}

CardButton *WelcomePageTest::card(const WelcomePage &page, const QString &part)
{
    for (CardButton *each : page.findChildren<CardButton *>()) {
        if (each->isVisible() && each->accessibleName().contains(part))
            return each;
    }
    return nullptr;
}

QPushButton *WelcomePageTest::button(const WelcomePage &page, const QString &name)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->isVisible() && (each->accessibleName() + each->text()).contains(name))
            return each;
    }
    return nullptr;
}

Question WelcomePageTest::question(const QString &id, const QString &title, Timestamp created)
{
    Question question;
    question.id = id;
    question.title = title;
    question.body = u"Tell me."_s;
    question.created = question.activity = created;
    question.revision = u"1"_s;
    return question;
}

void WelcomePageTest::whatWasOpenComesFirstWithItsPlace()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 5});
    library.fill(generator);
    const ThreadRef ref = library.ref(generator.questionId(2));
    QVERIFY(library.await(library.store().noteOpened(ref)));
    const QString answer = library.await(library.store().thread(ref))->answers.at(1).id;
    QVERIFY(library.await(library.store().setReadingPlace(ref, {answer, 0.5})));
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 700);
    page.show();
    QTRY_COMPARE(titles(page).value(0), u"Continue Reading"_s);
    CardButton *first = card(page, generator.question(2).title);
    QVERIFY(first);
    QVERIFY2(first->accessibleName().contains(u"Answer 2 of 3"_s), qPrintable(first->accessibleName()));
    QSignalSpy places(&page, &WelcomePage::placeActivated);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().at(0).value<ThreadRef>(), ref);
    QCOMPARE(places.first().at(1).value<ReadingPlace>(), (ReadingPlace{answer, 0.5}));
}

void WelcomePageTest::whatIsNewLeadsToItselfAndToAllOfIt()
{
    LibraryFixture library;
    library.apply({question(u"old"_s, u"Old one?"_s, library.clock().now() - std::chrono::hours(2000))});
    QVERIFY(library.await(library.store().beginVisit())); // before the clock goes on
    library.clock().advance(std::chrono::hours(50));
    std::vector<Item> fresh;
    for (int at = 0; at < 9; ++at)
        fresh.push_back(question(u"new%1"_s.arg(at), u"New one %1?"_s.arg(at), library.clock().now() - std::chrono::minutes(10 + at)));
    library.apply(fresh);
    static_cast<void>(library.store().beginVisit());
    library.settle();
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(titles(page).contains(u"New Since Your Last Visit"_s));
    QSignalSpy threads(&page, &WelcomePage::threadActivated);
    QTest::keyClick(card(page, u"New one 0?"_s), Qt::Key_Space);
    QCOMPARE(threads.count(), 1);
    QCOMPARE(threads.first().first().value<ThreadRef>(), library.ref(u"new0"_s));
    QSignalSpy lists(&page, &WelcomePage::threadsRequested);
    QPushButton *all = button(page, u"Show All 9"_s);
    QVERIFY(all);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(lists.count(), 1);
    QCOMPARE(library.await(library.store().threadSpine(lists.first().first().value<ThreadQuery>()))->rows.size(), size_t(9));
}

void WelcomePageTest::nothingNewIsOneSentenceWithOneAction()
{
    LibraryFixture library;
    library.apply({question(u"old"_s, u"Old one?"_s, library.clock().now() - std::chrono::hours(2000))});
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(button(page, u"All Questions"_s));
    QSignalSpy lists(&page, &WelcomePage::threadsRequested);
    button(page, u"All Questions"_s)->click();
    QCOMPARE(lists.first().first().value<ThreadQuery>(), ThreadQuery());
}

void WelcomePageTest::aSectionWithNothingIsAbsent()
{
    LibraryFixture library;
    library.apply({question(u"old"_s, u"Old one?"_s, library.clock().now() - std::chrono::hours(2000))});
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 700);
    page.show();
    QTRY_COMPARE(titles(page), (QStringList{u"New"_s, u"Waiting for an Answer"_s}));
    QVERIFY(page.findChild<StoryCard *>()->isHidden());
}

void WelcomePageTest::whoIsFollowedIsShownAtTheAnswer()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .answers = 1, .people = 1});
    library.fill(generator);
    QVERIFY(library.await(library.store().setFollowed(library.community(), generator.personId(0), true)));
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 900);
    page.show();
    QTRY_VERIFY(titles(page).contains(u"From People You Follow"_s));
    QSignalSpy places(&page, &WelcomePage::placeActivated);
    QTest::keyClick(card(page, u"on “%1”"_s.arg(generator.question(1).title)), Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().at(0).value<ThreadRef>(), library.ref(generator.questionId(1)));
    QCOMPARE(places.first().at(1).value<ReadingPlace>().answer, generator.answerId(1, 0));
}

void WelcomePageTest::anExpertLeadsToTheirProfile()
{
    LibraryFixture library;
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Ruiz"_s;
    ana.role = Role::Expert;
    ana.sharedBy = u"Bo Gray"_s;
    library.apply({ana});
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 900);
    page.show();
    QTRY_VERIFY(card(page, u"Ana Ruiz"_s));
    QVERIFY(card(page, u"Ana Ruiz"_s)->accessibleName().contains(u"shared by Bo Gray"_s));
    QSignalSpy people(&page, &WelcomePage::personActivated);
    QSignalSpy all(&page, &WelcomePage::expertsRequested);
    QTest::mouseClick(card(page, u"Ana Ruiz"_s), Qt::LeftButton);
    QCOMPARE(people.first(), QVariantList({library.community(), u"ana"_s}));
    button(page, u"Meet All"_s)->click();
    QCOMPARE(all.count(), 1);
}

void WelcomePageTest::oneStoryAtATime()
{
    LibraryFixture library;
    library.apply({Testimonial{u"s1"_s, u"I run now."_s, u"Maggie"_s}, Testimonial{u"s2"_s, u"I sleep now."_s, u"Tom"_s}});
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 900);
    page.show();
    auto *story = page.findChild<StoryCard *>();
    QTRY_VERIFY(story->isVisible());
    const QString first = story->findChild<QLabel *>()->text();
    button(page, u"Another Story"_s)->click();
    const QString second = story->findChild<QLabel *>()->text();
    QVERIFY(first != second);
    button(page, u"Another Story"_s)->click();
    QCOMPARE(story->findChild<QLabel *>()->text(), first);
    QSignalSpy all(&page, &WelcomePage::storiesRequested);
    button(page, u"All Stories"_s)->click();
    QCOMPARE(all.count(), 1);
}

void WelcomePageTest::theNextStartTellsAnotherStory()
{
    LibraryFixture library;
    library.apply({Testimonial{u"s1"_s, u"I run now."_s, u"Maggie"_s}, Testimonial{u"s2"_s, u"I sleep now."_s, u"Tom"_s}});
    QStringList told;
    for (int start = 0; start < 3; ++start) {
        StoryTeller teller(library.store(), library.settings());
        QTRY_VERIFY(teller.story());
        told += teller.story()->testimonial.id;
    }
    QCOMPARE(told.at(0), told.at(2));
    QVERIFY(told.at(0) != told.at(1));
}

void WelcomePageTest::whatComesMovesNeitherScrollNorFocus()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 20, .unanswered = 2});
    library.fill(generator);
    library.apply({Testimonial{u"s1"_s, u"I run now."_s, u"Maggie"_s}});
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(900, 420);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(button(page, u"Meet All"_s));
    const QList<CardButton *> experts = page.findChildren<CardSection *>().last()->grid()->cards();
    CardButton *focused = experts.first();
    focused->setFocus();
    QTRY_VERIFY(page.findChild<StoryCard *>()->isVisible());
    QTRY_VERIFY(page.scrollArea()->verticalScrollBar()->maximum() > 0);
    page.scrollArea()->ensureWidgetVisible(focused);
    const int before = focused->mapTo(&page, QPoint()).y();
    QVERIFY(page.scrollArea()->verticalScrollBar()->value() > 0);
    // A whole section comes in above.
    QVERIFY(library.await(library.store().noteOpened(library.ref(generator.questionId(3)))));
    QTRY_VERIFY(titles(page).contains(u"Continue Reading"_s));
    QCOMPARE(page.focusWidget(), focused);
    QCOMPARE(focused->mapTo(&page, QPoint()).y(), before);
}

void WelcomePageTest::tabGoesThroughTheWholePage()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 20, .unanswered = 2});
    library.fill(generator);
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(900, 500);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(button(page, u"All Stories"_s));
    QSet<QWidget *> wanted;
    for (CardButton *each : page.findChildren<CardButton *>()) {
        if (each->isVisible())
            wanted.insert(each);
    }
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->isVisible())
            wanted.insert(each);
    }
    QSet<QWidget *> seen;
    for (qsizetype step = 0; step < 2 * wanted.size(); ++step) {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Tab);
        seen.insert(page.focusWidget());
        QVERIFY(page.rect().intersects(QRect(page.focusWidget()->mapTo(&page, QPoint()), page.focusWidget()->size())));
    }
    QVERIFY(seen.contains(wanted));
}

void WelcomePageTest::itFitsASmallWindow()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 20, .unanswered = 2}));
    WelcomePage page(library.store(), library.clock(), library.settings());
    QFont large = page.font();
    large.setPointSizeF(2 * large.pointSizeF());
    page.setFont(large);
    page.resize(600, 500);
    page.show();
    QTRY_VERIFY(button(page, u"Meet All"_s));
    for (const CardButton *each : page.findChildren<CardButton *>()) {
        if (each->isVisible())
            QVERIFY(each->mapTo(&page, QPoint(each->width(), 0)).x() <= page.width());
    }
}

void WelcomePageTest::whatFailedIsSaidUntilItWorksAgain()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 5}));
    // Another program holds what the page is read from: what it says before and afterwards is the same.
    const auto rename = [&library](const QString &from, const QString &to) {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
            file.setDatabaseName(library.folder() + u"/profile/mine.sqlite"_s);
            QVERIFY(file.open());
            QVERIFY(QSqlQuery(file).exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
        }
        QSqlDatabase::removeDatabase(u"beside"_s);
    };
    WelcomePage page(library.store(), library.clock(), library.settings());
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(!titles(page).isEmpty());
    page.hide();
    rename(u"reading_place"_s, u"elsewhere"_s);
    page.show();
    auto *bar = page.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!titles(page).isEmpty());
    rename(u"elsewhere"_s, u"reading_place"_s);
    QSignalSpy again(bar, &MessageBar::actionTriggered);
    QTest::keyClick(button(page, u"Try Again"_s), Qt::Key_Space);
    QCOMPARE(again.count(), 1);
    QTRY_VERIFY(!bar->isVisible());
}

} // namespace limber

QTEST_MAIN(limber::WelcomePageTest)
#include "welcomepagetest.moc"
