// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/expertlistmodel.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ExpertsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectoryFollowsTheStore();
    void enterOnACardOpensThePerson();
    void aClickOnACardOpensThePerson();
    void aScreenReaderHearsTheWholeCard();
    void aProfileShowsWhoSomebodyIsAndWhatTheyAnswered();
    void aPersonWhoIsNotThereIsExplained();
    void aPersonWhoGoesStaysGoneWhateverTheSize();
    void theCardsKeepAwayFromTheEdgeInBothDirections();
    void aTitleOnAProfileOpensItsThread();
};

void ExpertsTest::theDirectoryFollowsTheStore()
{
    LibraryFixture library;
    ExpertListModel model(library.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 0);
    library.fill(ThreadGenerator({.threads = 5, .people = 40}));
    QTRY_VERIFY(model.rowCount() > 0);
    const auto expert = model.index(0).data(ExpertListModel::ExpertRole).value<Expert>();
    Person renamed = expert.person;
    renamed.headline = u"Quite another headline"_s;
    QSignalSpy resets(&model, &ExpertListModel::modelReset);
    library.apply({renamed});
    QTRY_COMPARE(model.index(0).data(ExpertListModel::ExpertRole).value<Expert>().person.headline, renamed.headline);
    QCOMPARE(resets.count(), 0);
}

void ExpertsTest::enterOnACardOpensThePerson()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 5, .people = 40}));
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    auto *view = page.findChild<QListView *>();
    QTRY_VERIFY(view->model()->rowCount() > 1);
    QSignalSpy people(&page, &ExpertsPage::personActivated);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(people.count(), 1);
    const auto expert = view->model()->index(1, 0).data(ExpertListModel::ExpertRole).value<Expert>();
    QCOMPARE(people.first(), QVariantList({library.community(), expert.person.id}));
}

void ExpertsTest::aClickOnACardOpensThePerson()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 5, .people = 40}));
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    auto *view = page.findChild<QListView *>();
    QTRY_VERIFY(view->model()->rowCount() > 1);
    QSignalSpy people(&page, &ExpertsPage::personActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QCOMPARE(people.count(), 1);
}

void ExpertsTest::aScreenReaderHearsTheWholeCard()
{
    LibraryFixture library;
    Person person;
    person.id = u"ana"_s;
    person.name = u"Ana Ruiz"_s;
    person.role = Role::Expert;
    person.headline = u"Personal trainer"_s;
    person.sharedBy = u"Bo Gray"_s;
    library.apply({person});
    ExpertListModel model(library.store());
    QTRY_COMPARE(model.rowCount(), 1);
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {person.name, person.headline, person.sharedBy})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void ExpertsTest::aProfileShowsWhoSomebodyIsAndWhatTheyAnswered()
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
    QVERIFY(page.view()->toHtml().contains(u"limber:thread/"_s));
}

void ExpertsTest::aPersonWhoIsNotThereIsExplained()
{
    LibraryFixture library;
    ZoomLevel zoom;
    ProfilePage page(library.store(), library.clock(), zoom);
    page.show();
    page.open(library.community(), u"nobody"_s);
    QTRY_VERIFY(!page.view()->isVisible());
}

void ExpertsTest::aPersonWhoGoesStaysGoneWhateverTheSize()
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

void ExpertsTest::theCardsKeepAwayFromTheEdgeInBothDirections()
{
    LibraryFixture library;
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    const auto *view = page.findChild<QListView *>();
    const auto left = [&] {
        return view->mapTo(&page, QPoint()).x();
    };
    const auto right = [&] {
        return page.width() - left() - view->width();
    };
    QTRY_VERIFY(left() > right());
    page.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(left() < right());
}

void ExpertsTest::aTitleOnAProfileOpensItsThread()
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

QTEST_MAIN(limber::ExpertsTest)
#include "expertstest.moc"
