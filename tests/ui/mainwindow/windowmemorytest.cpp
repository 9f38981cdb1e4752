// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/windowstate.h>
#include <ui/mainwindow.h>
#include <ui/reading/answeroutline.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/stories/storiespage.h>
#include <ui/threads/filterchip.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// What the next window finds of the one before.
class WindowMemoryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void theFocusBeginsInTheList();
    void theListComesBackAsItWasNarrowed();
    void aListOfWhatIsNewComesBack();
    void thePageComesBack();
    void fullScreenComesBack();
    void whatChangedIsKeptBeforeTheWindowCloses();
    void thePersonMayBeginElsewhere();
    void junkIsAsInAFirstWindow_data();
    void junkIsAsInAFirstWindow();

private:
    /// All that there is to be compared, in words.
    static QStringList standing(const MainWindow &window);
};

QStringList WindowMemoryTest::standing(const MainWindow &window)
{
    const auto *page = window.findChild<ThreadPage *>();
    const auto *list = window.findChild<ThreadListPane *>();
    QStringList all{u"size %1 × %2"_s.arg(window.width()).arg(window.height()),
        u"sidebar %1"_s.arg(window.findChild<SidebarView *>()->isVisible()), u"thread %1"_s.arg(page->ref() ? page->ref()->id : QString()),
        u"post %1 %2"_s.arg(page->anchor().post).arg(page->anchor().offset), u"order %1"_s.arg(static_cast<int>(list->order())),
        u"view %1"_s.arg(static_cast<int>(const_cast<ThreadListPane *>(list)->model().query().view)),
        u"topic %1"_s.arg(const_cast<ThreadListPane *>(list)->model().query().topic),
        u"type %1"_s.arg(page->view()->documentStyle().font.pointSizeF()), u"answers %1"_s.arg(static_cast<int>(page->answerOrder())),
        u"outline %1"_s.arg(window.findChild<QAction *>(u"outline"_s)->isChecked())};
    for (const QSplitter *splitter : window.findChildren<QSplitter *>()) {
        if (splitter->widget(0) && splitter->widget(0)->isVisible())
            all.append(u"column %1"_s.arg(splitter->sizes().value(0)));
    }
    return all;
}

void WindowMemoryTest::everythingComesBack()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 20, .answers = 15, .topics = 1});
    library.fill(generator);
    QStringList before;
    {
        MainWindow window(library.parts());
        window.resize(1210, 700);
        window.show();
        SidebarEntry topic;
        topic.query.community = library.community();
        topic.query.topic = generator.topicId(0);
        Q_EMIT window.findChild<SidebarView *>()->selected(topic, {});
        window.openThread(library.ref(generator.questionId(4)));
        auto *page = window.findChild<ThreadPage *>();
        QTRY_VERIFY(page->thread());
        window.findChild<ThreadListPane *>()->setOrder(ThreadOrder::NewestFirst);
        for (const QString &name : {u"zoom-in"_s, u"zoom-in"_s, u"sidebar"_s, u"answers-oldest-first"_s, u"outline"_s})
            window.findChild<QAction *>(name)->trigger();
        for (QSplitter *splitter : window.findChildren<QSplitter *>()) {
            if (splitter->isVisible() && splitter->count() == 2 && splitter->widget(0)->isVisible())
                splitter->setSizes({430, splitter->width() - 430});
        }
        QTest::qWait(100);
        page->view()->scrollTo({generator.answerId(4, 9), 10, 0});
        QTRY_COMPARE(page->anchor().post, generator.answerId(4, 9));
        before = standing(window);
        QVERIFY(window.close());
    }
    MainWindow window(library.parts());
    window.show();
    QTRY_VERIFY(window.findChild<ThreadPage *>()->thread());
    QTRY_COMPARE(standing(window), before);
}

void WindowMemoryTest::theFocusBeginsInTheList()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3});
    library.fill(generator);
    WindowState state;
    state.place.thread = library.ref(generator.questionId(1)); // it is read by itself; the person chooses among threads
    state.save(library.settings());
    MainWindow window(library.parts());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = window.findChild<ThreadListPane *>();
    QTRY_VERIFY(window.findChild<ThreadPage *>()->thread() && list->model().rowCount() == 3);
    QTRY_COMPARE(QApplication::focusWidget(), list->view());
}

void WindowMemoryTest::theListComesBackAsItWasNarrowed()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 12, .unanswered = 3}));
    const auto chip = [](const MainWindow &window) {
        for (FilterChip *each : window.findChildren<FilterChip *>()) {
            if (each->accessibleName() == u"Unanswered"_s)
                return each;
        }
        return static_cast<FilterChip *>(nullptr);
    };
    {
        MainWindow window(library.parts());
        window.resize(1100, 700);
        window.show();
        QTRY_COMPARE(window.findChild<ThreadListPane *>()->model().rowCount(), 12);
        QTest::mouseClick(chip(window), Qt::LeftButton);
        QTRY_COMPARE(window.findChild<ThreadListPane *>()->model().rowCount(), 4);
        QVERIFY(window.close());
    }
    MainWindow window(library.parts());
    window.show();
    auto *list = window.findChild<ThreadListPane *>();
    QTRY_COMPARE(list->model().rowCount(), 4);
    QVERIFY(chip(window)->isChecked());
    // It is the same place with and without: the sidebar stands on it, and there is nothing to go back to.
    QCOMPARE(window.findChild<SidebarView *>()->currentEntry(), SidebarEntry());
    Q_EMIT list->allRequested();
    QVERIFY(!window.findChild<QAction *>(u"back"_s)->isEnabled());
    QTest::mouseClick(chip(window), Qt::LeftButton);
    QTRY_COMPARE(list->model().rowCount(), 12);
}

void WindowMemoryTest::aListOfWhatIsNewComesBack()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 12}));
    WindowState state;
    state.place.query.activeSince = library.clock().now() - std::chrono::hours(3);
    state.save(library.settings());
    QCOMPARE(WindowState::from(library.settings()), state);
    state.place.query.activeSince.reset();
    state.save(library.settings());
    QCOMPARE(WindowState::from(library.settings()), state);
}

void WindowMemoryTest::thePageComesBack()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    {
        MainWindow window(library.parts());
        window.show();
        Q_EMIT window.findChild<SidebarView *>()->selected({SidebarEntry::Kind::Stories, {}}, {});
        QVERIFY(window.close());
    }
    MainWindow window(library.parts());
    window.show();
    QTRY_VERIFY(window.findChild<StoriesPage *>()->isVisible());
}

void WindowMemoryTest::fullScreenComesBack()
{
    LibraryFixture library;
    {
        MainWindow window(library.parts());
        window.show();
        window.findChild<QAction *>(u"full-screen"_s)->trigger();
        QTRY_VERIFY(window.isFullScreen());
        QVERIFY(window.close());
    }
    MainWindow window(library.parts());
    window.show();
    QTRY_VERIFY(window.isFullScreen());
    QVERIFY(window.findChild<QAction *>(u"full-screen"_s)->isChecked());
}

void WindowMemoryTest::whatChangedIsKeptBeforeTheWindowCloses()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3, .answers = 10});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    window.openThread(library.ref(generator.questionId(1)));
    QVERIFY(!library.settings().contains(u"reading/thread"_s)); // not with every step
    auto *page = window.findChild<ThreadPage *>();
    QTRY_VERIFY(page->thread());
    QTRY_COMPARE_WITH_TIMEOUT(library.settings().value(u"reading/thread"_s).toStringList().value(1), generator.questionId(1), 20'000);
    page->view()->scrollTo({generator.answerId(1, 3), 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(library.settings().value(u"reading/post"_s).toString(), generator.answerId(1, 3), 20'000);
    window.findChild<QAction *>(u"zoom-in"_s)->trigger();
    window.keepState(); // the session ends
    QCOMPARE(library.settings().value(u"reading/zoom"_s).toInt(), 110);
}

void WindowMemoryTest::thePersonMayBeginElsewhere()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    library.settings().setValue(u"window/start"_s, u"all"_s);
    library.settings().setValue(u"window/page"_s, u"stories"_s);
    MainWindow window(library.parts());
    window.show();
    QVERIFY(!window.findChild<StoriesPage *>()->isVisible());
    auto *list = window.findChild<ThreadListPane *>();
    QTRY_COMPARE(list->model().rowCount(), 3);
}

void WindowMemoryTest::junkIsAsInAFirstWindow_data()
{
    QTest::addColumn<QVariant>("junk");
    QTest::newRow("a word") << QVariant(u"mauve"_s);
    QTest::newRow("a number") << QVariant(2'000'000'000);
    QTest::newRow("less than nothing") << QVariant(-5);
    QTest::newRow("bytes") << QVariant(QByteArray("\x01\xd9\xd0\xcb\0\3\xff\xff\xff\xff", 10));
    QTest::newRow("a list") << QVariant(QStringList{u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("a map") << QVariant(QVariantMap{{u"a"_s, 1}});
    QTest::newRow("nothing") << QVariant();
}

void WindowMemoryTest::junkIsAsInAFirstWindow()
{
    QFETCH(const QVariant, junk);
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    QStringList first;
    {
        MainWindow window(library.parts());
        window.show();
        first = standing(window);
        QVERIFY(window.close());
    }
    const QStringList keys = library.settings().allKeys();
    QVERIFY(keys.size() > 15);
    for (const QString &key : keys)
        library.settings().setValue(key, junk);
    library.settings().setValue(u"reading/no-such-thing"_s, junk);
    MainWindow window(library.parts());
    window.show();
    QTRY_COMPARE(window.findChild<ThreadListPane *>()->model().rowCount(), 3);
    QTRY_COMPARE(standing(window), first);
}

} // namespace limber

QTEST_MAIN(limber::WindowMemoryTest)
#include "windowmemorytest.moc"
