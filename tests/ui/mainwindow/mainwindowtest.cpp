// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/stories/storiespage.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/welcome/connectdialog.h>
#include <ui/welcome/connectform.h>
#include <ui/welcome/firstrunpage.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

class MainWindowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstStartOffersTheWaysToBegin();
    void connectingToACommunityFillsTheWindow();
    void anAddressIsUnderstoodAsPeopleTypeIt_data();
    void anAddressIsUnderstoodAsPeopleTypeIt();
    void aFirstWindowFitsTheScreen();
    void choosingAThreadOpensItAndLeavesTheFocusInTheList();
    void choosingAThreadLeavesTheListNarrowed();
    void jAndKGoThroughTheThreadsFromTheThreadToo();
    void ctrlDSavesAndLetsGo();
    void theSidebarLeadsToExpertsAndStories();
    void aNameInAThreadLeadsToTheProfileAndBack();
    void whereThereIsRoomForOnePaneTheSidebarLeadsToTheList();
    void fullScreenIsTickedWhoeverAskedForIt();
    void theNextWindowBeginsWhereThisOneEnded();
    void everyControlHasAName();
    void everyActionHasAUniqueKey();

private:
    static QAction *action(const QMainWindow &window, const QString &text);
};

QAction *MainWindowTest::action(const QMainWindow &window, const QString &text)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void MainWindowTest::aFirstStartOffersTheWaysToBegin()
{
    LibraryFixture library(false);
    MainWindow window(library.parts());
    window.show();
    auto *welcome = window.findChild<FirstRunPage *>();
    QTRY_VERIFY(welcome->isVisible());
    QVERIFY(!window.findChild<QToolBar *>()->isVisible());
    QVERIFY(qobject_cast<QAbstractButton *>(window.focusWidget()) && welcome->isAncestorOf(window.focusWidget()));
    QSignalSpy sample(&window, &MainWindow::sampleRequested);
    for (QAbstractButton *button : welcome->findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"Sample"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(sample.count(), 1);
}

void MainWindowTest::connectingToACommunityFillsTheWindow()
{
    LibraryFixture library(false);
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    library.script().info = info;
    library.script().serve(ThreadGenerator({.threads = 20}).pages(50));
    MainWindow window(library.parts());
    window.show();
    QTRY_VERIFY(window.findChild<FirstRunPage *>()->isVisible());
    action(window, u"Connect to a Community…"_s)->trigger();
    auto *dialog = window.findChild<ConnectDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"shape.example"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *list = window.findChild<ThreadListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 20);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!window.findChild<FirstRunPage *>()->isVisible());
    QTRY_COMPARE(window.focusWidget(), list); // not on what stood beside it while there was no list
}

void MainWindowTest::aFirstWindowFitsTheScreen()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    window.show();
    QVERIFY(window.screen()->availableSize().width() < 1320);
    QVERIFY(window.width() <= window.screen()->availableSize().width());
    QVERIFY(window.height() <= window.screen()->availableSize().height());
}

void MainWindowTest::anAddressIsUnderstoodAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"shape.example"_s << u"https://shape.example/"_s;
    QTest::newRow("folder") << u" https://shape.example/limber "_s << u"https://shape.example/limber/"_s;
    QTest::newRow("plain") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("with a name") << u"https://me:secret@shape.example/?a#b"_s << u"https://shape.example/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("words") << u"no such thing"_s << QString();
}

void MainWindowTest::anAddressIsUnderstoodAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(ConnectForm::address(typed).value_or(QUrl()).toString(), url);
}

void MainWindowTest::choosingAThreadOpensItAndLeavesTheFocusInTheList()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 30}));
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    auto *list = window.findChild<ThreadListView *>();
    auto *page = window.findChild<ThreadPage *>();
    QTRY_COMPARE(list->model()->rowCount(), 30);
    QTRY_VERIFY(!list->model()->index(1, 0).data().toString().isEmpty());
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QTRY_VERIFY(page->thread());
    QCOMPARE(page->thread()->question.title, list->model()->index(1, 0).data().toString());
    QVERIFY(list->hasFocus());
}

void MainWindowTest::choosingAThreadLeavesTheListNarrowed()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 40, .topics = 1, .unanswered = 2});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    SidebarEntry topic;
    topic.query.community = library.community();
    topic.query.topic = generator.topicId(0);
    Q_EMIT window.findChild<SidebarView *>()->selected(topic, {});
    auto *pane = window.findChild<ThreadListPane *>();
    QTRY_VERIFY(pane->model().rowCount() > 10);
    const int all = pane->model().rowCount();
    QToolButton *chip = nullptr;
    for (QToolButton *each : pane->findChildren<QToolButton *>()) {
        if (each->text().contains(u"Unanswered"_s))
            chip = each;
    }
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_VERIFY(pane->model().rowCount() < all);
    pane->selectNext();
    QTRY_VERIFY(window.findChild<ThreadPage *>()->thread());
    QCOMPARE(pane->model().query().filters, ThreadFilters(ThreadFilter::Unanswered));
}

void MainWindowTest::jAndKGoThroughTheThreadsFromTheThreadToo()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 30}));
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = window.findChild<ThreadListView *>();
    auto *page = window.findChild<ThreadPage *>();
    QTRY_COMPARE(list->model()->rowCount(), 30);
    QTRY_VERIFY(!list->model()->index(2, 0).data().toString().isEmpty());
    list->setFocus();
    QStringList titles;
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_J, Qt::Key_K}) {
        const auto before = page->ref();
        QTest::keyClick(window.focusWidget(), key);
        QTRY_VERIFY(page->ref() != before);
        QTRY_VERIFY(page->thread());
        titles.append(page->thread()->question.title);
        page->view()->setFocus();
    }
    QCOMPARE(titles.first(), titles.last());
    QVERIFY(titles.first() != titles.at(1));
}

void MainWindowTest::ctrlDSavesAndLetsGo()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *page = window.findChild<ThreadPage *>();
    window.openThread(library.ref(generator.questionId(1)));
    QTRY_VERIFY(page->thread());
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(page->thread()->saved);
    QVERIFY(action(window, u"Save"_s)->isChecked());
    QCOMPARE(library.await(library.store().counts())->saved, 1);
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(!page->thread()->saved);
    QVERIFY(!action(window, u"Save"_s)->isChecked());
}

void MainWindowTest::theSidebarLeadsToExpertsAndStories()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    MainWindow window(library.parts());
    window.show();
    auto *sidebar = window.findChild<SidebarView *>();
    auto *experts = window.findChild<ExpertsPage *>();
    auto *stories = window.findChild<StoriesPage *>();
    Q_EMIT sidebar->selected({SidebarEntry::Kind::Experts, {}}, {});
    QVERIFY(experts->isVisible());
    QVERIFY(!action(window, u"Export PDF…"_s)->isEnabled());
    Q_EMIT sidebar->selected({SidebarEntry::Kind::Stories, {}}, {});
    QVERIFY(stories->isVisible());
    QVERIFY(!experts->isVisible());
    action(window, u"Back"_s)->trigger();
    QVERIFY(experts->isVisible());
}

void MainWindowTest::aNameInAThreadLeadsToTheProfileAndBack()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    auto *page = window.findChild<ThreadPage *>();
    auto *profile = window.findChild<ProfilePage *>();
    window.openThread(library.ref(generator.questionId(0)));
    QTRY_VERIFY(page->thread());
    const QString author = generator.question(0).author;
    Q_EMIT page->view()->anchorClicked(QUrl(u"limber:person/"_s + author));
    QVERIFY(profile->isVisible());
    QTRY_VERIFY(profile->view()->toPlainText().contains(page->thread()->people.value(author).name));
    Q_EMIT profile->backRequested();
    QVERIFY(page->isVisible());
    QVERIFY(page->thread());
}

void MainWindowTest::whereThereIsRoomForOnePaneTheSidebarLeadsToTheList()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 3});
    library.fill(generator);
    MainWindow window(library.parts());
    window.resize(500, 600);
    window.show();
    auto *page = window.findChild<ThreadPage *>();
    auto *list = window.findChild<ThreadListPane *>();
    window.openThread(library.ref(generator.questionId(0)));
    QVERIFY(page->isVisible() && !list->isVisible());
    SidebarEntry unread;
    unread.query.view = View::Unread;
    Q_EMIT window.findChild<SidebarView *>()->selected(unread, {});
    QVERIFY(!page->isVisible() && list->isVisible());
    action(window, u"Back"_s)->trigger();
    QVERIFY(page->isVisible() && !list->isVisible());
    QVERIFY(window.findChild<QToolBar *>()->actions().contains(action(window, u"Sidebar"_s)));
}

void MainWindowTest::fullScreenIsTickedWhoeverAskedForIt()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    window.showFullScreen();
    QTRY_VERIFY(action(window, u"Full Screen"_s)->isChecked());
    window.showNormal();
    QTRY_VERIFY(!action(window, u"Full Screen"_s)->isChecked());
}

void MainWindowTest::theNextWindowBeginsWhereThisOneEnded()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 10, .answers = 15});
    library.fill(generator);
    ReadingAnchor anchor;
    {
        MainWindow window(library.parts());
        window.resize(1100, 640);
        window.show();
        window.openThread(library.ref(generator.questionId(4)));
        auto *page = window.findChild<ThreadPage *>();
        QTRY_VERIFY(page->thread());
        action(window, u"Zoom In"_s)->trigger();
        action(window, u"Sidebar"_s)->trigger();
        QTest::qWait(50);
        page->view()->scrollTo({generator.answerId(4, 9), 10, 0});
        anchor = page->anchor();
        QCOMPARE(anchor.post, generator.answerId(4, 9));
        QVERIFY(window.close());
    }
    MainWindow window(library.parts());
    window.show();
    QCOMPARE(window.size(), QSize(1100, 640));
    auto *page = window.findChild<ThreadPage *>();
    QTRY_VERIFY(page->thread());
    QCOMPARE(page->thread()->ref.id, generator.questionId(4));
    QTRY_COMPARE(page->anchor().post, anchor.post);
    QVERIFY(!window.findChild<SidebarView *>()->isVisible());
    QVERIFY(!action(window, u"Sidebar"_s)->isChecked());
    QCOMPARE(page->view()->documentStyle().font.pointSizeF(), page->view()->font().pointSizeF() * 1.1);
}

void MainWindowTest::everyControlHasAName()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 3}));
    MainWindow window(library.parts());
    window.show();
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget)
            || (qobject_cast<QAbstractScrollArea *>(widget) && widget->focusPolicy() != Qt::NoFocus && widget->parentWidget()
                && !qobject_cast<QComboBox *>(widget->parentWidget()->parentWidget()));
        if (!control || widget->objectName().startsWith(u"qt_"_s) || widget->metaObject()->className() == QByteArray("QComboBoxListView"))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && (!spoken->text(QAccessible::Name).isEmpty() || widget->isHidden()),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
}

void MainWindowTest::everyActionHasAUniqueKey()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    QHash<QString, QString> taken;
    for (const QAction *each : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : each->shortcuts()) {
            const QString name = key.toString();
            QVERIFY2(!taken.contains(name), qPrintable(name + u": "_s + taken.value(name) + u", "_s + each->text()));
            taken.insert(name, each->text());
        }
    }
    QVERIFY(taken.size() > 15);
}

} // namespace limber

QTEST_MAIN(limber::MainWindowTest)
#include "mainwindowtest.moc"
