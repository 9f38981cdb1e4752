// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/expertgrid.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/readingposition.h>
#include <ui/reading/threadpage.h>
#include <ui/settings/preferences.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/titlelabel.h>

#include <QAction>
#include <QScrollBar>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The welcome page and people in the whole window.
class WelcomeFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStartBeginsThereWherePeopleHaveItSo();
    void itIsTheFirstLineOfTheSidebar();
    void whereSomebodyReadIsKeptAndComesBack();
    void lookingInAndLeavingKeepsThePlace();
    void anotherDayIsAnotherVisit();
    void followingCanBeUndone();
    void theAskersProfileIsInTheMenu();
    void aTopicOfAPersonHasATitle();
    void aListIsCalledByTheNameThatSomebodyHasNow();

private:
    static QAction *action(const QMainWindow &window, const QString &name);
};

QAction *WelcomeFlowTest::action(const QMainWindow &window, const QString &name)
{
    return window.findChild<QAction *>(name);
}

void WelcomeFlowTest::aStartBeginsThereWherePeopleHaveItSo()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    {
        MainWindow window(library.parts());
        window.show();
        QTRY_VERIFY(window.findChild<ThreadListPane *>()->isVisible());
        QVERIFY(!window.findChild<WelcomePage *>()->isVisible());
    }
    Preferences(library.settings()).setStart(Preferences::Start::Welcome);
    MainWindow window(library.parts());
    window.show();
    QTRY_VERIFY(window.findChild<WelcomePage *>()->isVisible());
}

void WelcomeFlowTest::itIsTheFirstLineOfTheSidebar()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    MainWindow window(library.parts());
    window.show();
    auto *sidebar = window.findChild<SidebarView *>();
    const QModelIndex first = sidebar->model()->index(0, 0, sidebar->model()->index(0, 0));
    QCOMPARE(first.data().toString(), u"Welcome"_s);
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(first).center());
    QTRY_VERIFY(window.findChild<WelcomePage *>()->isVisible());
}

void WelcomeFlowTest::whereSomebodyReadIsKeptAndComesBack()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .answers = 12});
    library.fill(generator);
    const ThreadRef ref = library.ref(generator.questionId(1));
    ReadingPlace kept;
    {
        MainWindow window(library.parts());
        window.resize(1100, 640);
        window.show();
        window.openThread(ref);
        auto *page = window.findChild<ThreadPage *>();
        QTRY_VERIFY(page->thread());
        page->view()->scrollTo({page->thread()->answers.at(8).id, 30, 0});
        kept = ReadingPosition::of(*page->view(), ref.id);
        QCOMPARE(kept.answer, page->thread()->answers.at(8).id);
        QVERIFY(kept.fraction > 0);
    }
    QTRY_COMPARE(library.await(library.store().lastOpened(5)).value_or(QList<LastOpened>()).value(0).place.answer, kept.answer);
    const QList<LastOpened> opened = *library.await(library.store().lastOpened(5));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().thread.ref, ref);
    QCOMPARE(opened.first().place.answer, kept.answer);
    QVERIFY(qAbs(opened.first().place.fraction - kept.fraction) < 0.02);

    library.settings().clear();
    MainWindow window(library.parts());
    window.resize(900, 640); // of another width
    window.show();
    Q_EMIT window.findChild<WelcomePage *>()->placeActivated(ref, opened.first().place);
    auto *page = window.findChild<ThreadPage *>();
    QTRY_VERIFY(page->thread());
    const ReadingPlace there = ReadingPosition::of(*page->view(), ref.id);
    QCOMPARE(there.answer, kept.answer);
    QVERIFY2(qAbs(there.fraction - kept.fraction) < 0.05, qPrintable(u"%1 %2"_s.arg(there.fraction).arg(kept.fraction)));
}

void WelcomeFlowTest::lookingInAndLeavingKeepsThePlace()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .answers = 12});
    library.fill(generator);
    const ThreadRef ref = library.ref(generator.questionId(1));
    const ReadingPlace place{generator.answerId(1, 5), 0.5};
    QVERIFY(library.await(library.store().noteOpened(ref)));
    QVERIFY(library.await(library.store().setReadingPlace(ref, place)));
    MainWindow window(library.parts());
    window.show();
    auto *page = window.findChild<ThreadPage *>();
    window.openThread(ref);
    QTRY_VERIFY(page->thread());
    window.openThread(library.ref(generator.questionId(2)));
    QTRY_VERIFY(page->thread() && page->thread()->ref.id == generator.questionId(2));
    const auto opened = [&library] {
        return *library.await(library.store().lastOpened(5));
    };
    QTRY_COMPARE(opened().first().thread.ref.id, generator.questionId(2));
    QCOMPARE(opened().at(1).place, place);
}

void WelcomeFlowTest::anotherDayIsAnotherVisit()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    MainWindow window(library.parts());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto lastVisit = [&library] {
        return library.await(library.store().welcome({library.clock().now(), QDate(2026, 1, 2), 1}))->lastVisit;
    };
    QVERIFY(!lastVisit());
    QEvent activate(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activate);
    QVERIFY(!lastVisit());
    const Timestamp before = library.clock().now();
    library.clock().advance(std::chrono::hours(30));
    QCoreApplication::sendEvent(&window, &activate);
    QTRY_VERIFY(lastVisit());
    QCOMPARE(lastVisit()->began, before);
}

void WelcomeFlowTest::followingCanBeUndone()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .people = 12});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Q_EMIT window.findChild<SidebarView *>()->selected({SidebarEntry::Kind::Experts, {}}, {});
    auto *experts = window.findChild<ExpertsPage *>();
    QVERIFY(experts->isVisible());
    const auto followed = [&library] {
        return library.await(library.store().counts())->followed;
    };
    QTRY_VERIFY(experts->grid()->model()->rowCount() > 0);
    experts->setFocus();
    QTRY_VERIFY(window.focusWidget() && experts->isAncestorOf(window.focusWidget()));
    QTest::keyClick(window.focusWidget(), Qt::Key_Home);
    QTest::keyClick(window.focusWidget(), Qt::Key_F);
    QTRY_COMPARE(followed(), 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(followed(), 0);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(followed(), 1);
}

void WelcomeFlowTest::theAskersProfileIsInTheMenu()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    QAction *view = action(window, u"view-asker"_s);
    QVERIFY(view && !view->isEnabled());
    window.openThread(library.ref(generator.questionId(1)));
    QTRY_VERIFY(view->isEnabled());
    view->trigger();
    auto *profile = window.findChild<ProfilePage *>();
    QVERIFY(profile->isVisible());
    QTRY_VERIFY(!profile->view()->document()->isEmpty());
    QVERIFY(!view->isEnabled());
}

void WelcomeFlowTest::aTopicOfAPersonHasATitle()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 6, .topics = 1});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    ThreadQuery query;
    query.community = library.community();
    query.person = generator.question(1).author;
    query.topic = generator.topicId(0);
    Q_EMIT window.findChild<ProfilePage *>()->threadsRequested(query);
    auto *list = window.findChild<ThreadListPane *>();
    QTRY_VERIFY(list->isVisible() && list->model().rowCount() > 0);
    const QString name = library.await(library.store().profile(query.community, query.person))->expert.person.name;
    QTRY_VERIFY(list->findChild<TitleLabel *>()->text().contains(name));
    QVERIFY(list->findChild<TitleLabel *>()->text().contains(generator.topic(0).title));
}

void WelcomeFlowTest::aListIsCalledByTheNameThatSomebodyHasNow()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 6, .topics = 1});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    ThreadQuery query;
    query.community = library.community();
    query.person = generator.question(1).author;
    Q_EMIT window.findChild<ProfilePage *>()->threadsRequested(query);
    auto *title = window.findChild<ThreadListPane *>()->findChild<TitleLabel *>();
    Person person = library.await(library.store().profile(query.community, query.person))->expert.person;
    QTRY_COMPARE(title->text(), person.name);
    person.name = u"Another Name"_s;
    library.apply({person});
    QTRY_COMPARE(title->text(), person.name);
}

} // namespace limber

QTEST_MAIN(limber::WelcomeFlowTest)
#include "welcomeflowtest.moc"
