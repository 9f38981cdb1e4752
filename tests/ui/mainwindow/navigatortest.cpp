// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/actions/navigator.h>
#include <ui/actions/windowstate.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class NavigatorTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void backLeadsToWhereOneWas();
    void aNewWayForgetsForward();
    void whereOneIsAlreadyIsNoWay();
    void theSidebarLeadsWhereItSays();
    void whereSomebodyWasComesBackOutOfTheSettings();
    void settingsThatMakeNoSenseAreANewProfiles();
};

void NavigatorTest::backLeadsToWhereOneWas()
{
    Navigator navigator;
    QSignalSpy places(&navigator, &Navigator::arrived);
    navigator.showThread({u"shape"_s, u"q1"_s});
    navigator.showProfile(u"shape"_s, u"ana"_s);
    navigator.back();
    QCOMPARE(navigator.here().page, Place::Page::Threads);
    QCOMPARE(navigator.here().thread, (ThreadRef{u"shape"_s, u"q1"_s}));
    navigator.back();
    QVERIFY(!navigator.here().thread);
    QVERIFY(!navigator.canGoBack());
    navigator.back();
    navigator.forward();
    navigator.forward();
    QCOMPARE(navigator.here().person, u"ana"_s);
    QCOMPARE(places.count(), 6);
}

void NavigatorTest::aNewWayForgetsForward()
{
    Navigator navigator;
    navigator.showThread({u"shape"_s, u"q1"_s});
    navigator.back();
    QVERIFY(navigator.canGoForward());
    navigator.showThread({u"shape"_s, u"q2"_s});
    QVERIFY(!navigator.canGoForward());
}

void NavigatorTest::whereOneIsAlreadyIsNoWay()
{
    Navigator navigator;
    navigator.showThread({u"shape"_s, u"q1"_s});
    QSignalSpy places(&navigator, &Navigator::arrived);
    navigator.showThread({u"shape"_s, u"q1"_s});
    QCOMPARE(places.count(), 0);
}

void NavigatorTest::theSidebarLeadsWhereItSays()
{
    Navigator navigator;
    for (const SidebarEntry::Kind kind : {SidebarEntry::Kind::Welcome, SidebarEntry::Kind::Notes, SidebarEntry::Kind::Experts,
             SidebarEntry::Kind::Stories, SidebarEntry::Kind::Drafts, SidebarEntry::Kind::Outbox, SidebarEntry::Kind::Threads}) {
        SidebarEntry entry{kind, {}};
        if (kind == SidebarEntry::Kind::Threads)
            entry.query.view = View::Saved;
        navigator.show(entry);
        QCOMPARE(Navigator::entryOf(navigator.here()), std::optional(entry));
    }
    navigator.showProfile(u"shape"_s, u"ana"_s);
    QVERIFY(!Navigator::entryOf(navigator.here()));
}

void NavigatorTest::whereSomebodyWasComesBackOutOfTheSettings()
{
    QTemporaryDir folder;
    WindowState state;
    state.place.query = {View::Unanswered, u"shape"_s, u"running"_s};
    state.place.query.filters = ThreadFilter::Unread | ThreadFilter::Expert;
    state.place.thread = ThreadRef{u"shape"_s, u"q1"_s};
    state.place.page = Place::Page::Profile;
    state.place.community = u"shape"_s;
    state.place.person = u"ana"_s;
    state.anchor = {u"a7"_s, 120, -3};
    state.zoom = 140;
    {
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        state.save(settings);
    }
    const QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(WindowState::from(settings), state);
}

void NavigatorTest::settingsThatMakeNoSenseAreANewProfiles()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"window/page"_s, u"profile"_s);
    settings.setValue(u"window/view"_s, 17);
    settings.setValue(u"reading/thread"_s, u"only-one"_s);
    settings.setValue(u"reading/offset"_s, u"many"_s);
    QCOMPARE(WindowState::from(settings), WindowState{});
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::NavigatorTest)
#include "navigatortest.moc"
