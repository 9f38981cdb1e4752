// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeimagesource.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/saved/differencewindow.h>
#include <ui/saved/savedline.h>
#include <ui/saved/verificationwindow.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

/// What becomes of a thread that a person saves.
class SavedFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aThreadIsKeptWithItsPicturesAndReadAfterItIsGone();
    void picturesArentFetchedWhereThePersonDoesNotWantThem();
    void alwaysFetchesWithoutAskingAgain();
    void picturesThatCannotBeHadAreSaidAndTriedAgain();
    void whatChangedIsShownAndTakenAndTakenBack();
    void whatWasLeftIsNotSpokenOfAgain();
    void verificationSaysWhatIsMissingAndFetchesIt();
    void theMainWindowMayGoBeforeTheOneOfTheVerification();
    void whoeverTakesTheSaveBackHasNoFurtherPictureFetched();
    void whatFailedWithoutANetworkIsFetchedOnceThereIsOne();
    void whatIsOnItsWayIsNotAskedForAgain();
    void aPictureThatIsLookedAtLaterIsKeptToo();
    void aPictureThatIsLookedAtIsNotKeptWhereThePersonNeverWantsThat();
    void whoeverIsAtCancelStaysThere();
    void theVerificationSaysHowFetchingGoes();
    void whatWasDecidedAboutACopyGoesWithIt();
    void whatChangedIsShownInOneWindow();

private:
    QPushButton *button(const QWidget *in, const QString &text) const;
    void sync();
    void begin();
    void open();
    void save();
    void edit(const QString &body);
    MessageBar *bar(const QString &words) const;
    void press(QWidget *in, const QString &text);
    int missing();
    QAction *command(const QString &name) const;
    template <typename Window> Window *shown() const
    {
        for (Window *window : m_window->findChildren<Window *>()) {
            if (window->isVisible())
                return window;
        }
        return nullptr;
    }
    ThreadRef ref() const { return m_library->ref(u"q1"_s); }
    Question question() const;

    const QUrl m_one{u"https://one.example/a.png"_s};
    const QUrl m_two{u"https://two.example/b.png"_s};
    FakeImageSource m_source;
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

Question SavedFlowTest::question() const
{
    Question question;
    question.id = u"q1"_s;
    question.title = u"How far is too far?"_s;
    question.body = u"I walk eight kilometres. ![one](https://one.example/a.png) ![two](https://two.example/b.png)"_s;
    question.created = question.activity = m_library->clock().now();
    return question;
}

void SavedFlowTest::init()
{
    TestCase::init();
    m_source.release();
    m_source.held = false;
    m_source.failure = Failure::Kind::NotFound;
    m_source.asked.clear();
    m_source.images = {{m_one, QImage(40, 20, QImage::Format_RGB32)}, {m_two, QImage(20, 40, QImage::Format_RGB32)}};
    for (QImage &image : m_source.images)
        image.fill(Qt::red);
    m_library = std::make_unique<LibraryFixture>();
    Answer answer;
    answer.id = u"a1"_s;
    answer.question = u"q1"_s;
    answer.body = u"Count the hours."_s;
    answer.created = m_library->clock().now();
    m_library->apply({question(), answer});
    begin();
}

void SavedFlowTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void SavedFlowTest::begin()
{
    WindowParts parts = m_library->parts();
    parts.images = &m_source;
    m_window = std::make_unique<MainWindow>(parts);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->findChild<ThreadPage *>();
    open();
}

void SavedFlowTest::open()
{
    m_window->openThread(ref());
    QTRY_VERIFY(m_page->thread());
    m_page->view()->setFocus();
}

void SavedFlowTest::save()
{
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(m_page->thread()->saved);
}

void SavedFlowTest::edit(const QString &body)
{
    Question edited = question();
    edited.body = body;
    edited.edited = m_library->clock().now();
    m_library->apply({edited});
}

MessageBar *SavedFlowTest::bar(const QString &words) const
{
    for (MessageBar *bar : m_page->findChildren<MessageBar *>()) {
        if (!bar->isHidden() && bar->message().contains(words))
            return bar;
    }
    return nullptr;
}

void SavedFlowTest::press(QWidget *in, const QString &text)
{
    QVERIFY(in);
    in->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(in->window()));
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (!button->isHidden() && QString(button->text()).remove(u'&') == text) {
            button->setFocus();
            QTRY_VERIFY(button->hasFocus());
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

/// A command of the window's menus.
QAction *SavedFlowTest::command(const QString &name) const
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

int SavedFlowTest::missing()
{
    const auto found = m_library->await(m_library->store().savedVerification([this](const Thread &) { return QList{m_one, m_two}; }));
    return found ? int(found->missing.size()) : -1;
}

void SavedFlowTest::aThreadIsKeptWithItsPicturesAndReadAfterItIsGone()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    QVERIFY2(bar(u"2 picture(s)"_s) && bar(u"one.example"_s) && bar(u"two.example"_s), qPrintable(bar(u"Keep"_s)->message()));
    QVERIFY(m_source.asked.isEmpty());
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_COMPARE(missing(), 0);
    QVERIFY(!bar(u"Keep them too?"_s));
    // What is kept is shown, and there is nothing left to ask for.
    QTRY_VERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_one.toString())));
    QVERIFY(!bar(u"are not shown"_s));

    // Offline from here on; the community takes the thread away.
    m_source.images.clear();
    m_source.asked.clear();
    m_library->apply({Tombstone{ItemType::Answer, u"a1"_s}, Tombstone{ItemType::Question, u"q1"_s}});
    m_window.reset();
    begin();
    QTRY_VERIFY(bar(u"No longer at the community"_s));
    QVERIFY(m_page->view()->toPlainText().contains(u"Count the hours."_s));
    QTRY_VERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_one.toString())));
    QVERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_two.toString())));
    QVERIFY(m_source.asked.isEmpty());
}

void SavedFlowTest::picturesArentFetchedWhereThePersonDoesNotWantThem()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Not These"_s);
    QVERIFY(!bar(u"Keep them too?"_s));
    m_library->settings().setValue(u"reading/saveImages"_s, u"never"_s);
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(!m_page->thread()->saved);
    save();
    m_library->settle();
    QCOMPARE(missing(), 2);
    QVERIFY(!bar(u"Keep them too?"_s));
    QVERIFY(m_source.asked.isEmpty());
}

void SavedFlowTest::alwaysFetchesWithoutAskingAgain()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Always"_s);
    QTRY_COMPARE(missing(), 0);
    QCOMPARE(m_library->settings().value(u"reading/saveImages"_s).toString(), u"always"_s);
    // A sync brings one more picture: what is saved stays whole without a question.
    Answer answer;
    answer.id = u"a2"_s;
    answer.question = u"q1"_s;
    const QUrl three(u"https://three.example/c.png"_s);
    answer.body = u"![map](https://three.example/c.png)"_s;
    answer.created = m_library->clock().now();
    m_source.images.insert(three, QImage(10, 10, QImage::Format_RGB32));
    m_library->apply({answer});
    sync();
    QTRY_COMPARE(m_source.asked.count(three), 1);
}

void SavedFlowTest::picturesThatCannotBeHadAreSaidAndTriedAgain()
{
    const QImage second = m_source.images.take(m_two);
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_VERIFY(bar(u"could not be fetched from two.example"_s));
    QCOMPARE(missing(), 1);
    m_source.images.insert(m_two, second);
    press(bar(u"could not be fetched"_s), u"Try Again"_s);
    QTRY_COMPARE(missing(), 0);
    QTRY_VERIFY(!bar(u"could not be fetched"_s));
}

void SavedFlowTest::whatChangedIsShownAndTakenAndTakenBack()
{
    save();
    QVERIFY(!command(u"compare-saved"_s)->isEnabled());
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    press(bar(u"Changed since you saved it"_s), u"Show What Changed"_s);
    auto *difference = shown<DifferenceWindow>();
    QVERIFY(difference);
    QTRY_VERIFY(difference->view()->toPlainText().contains(u"twelve"_s) && difference->view()->toPlainText().contains(u"eight"_s));
    QVERIFY(difference->view()->toHtml().contains(u"line-through"_s) && difference->view()->toHtml().contains(u"underline"_s));
    press(difference, u"Take the New Version"_s);
    QTRY_VERIFY(!bar(u"Changed since you saved it"_s));
    QTRY_VERIFY(!shown<DifferenceWindow>());
    QCOMPARE(m_library->await(m_library->store().savedThread(ref()))->question.body, u"I walk twelve kilometres."_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->view()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    QCOMPARE(m_library->await(m_library->store().savedThread(ref()))->question.body, question().body);
}

void SavedFlowTest::whatWasLeftIsNotSpokenOfAgain()
{
    save();
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    press(bar(u"Changed since you saved it"_s), u"Keep Mine"_s);
    QVERIFY(!bar(u"Changed since you saved it"_s));
    m_window.reset();
    begin();
    QTRY_VERIFY(command(u"compare-saved"_s)->isEnabled());
    QVERIFY(!bar(u"Changed since you saved it"_s));
    edit(u"I walk thirteen kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    QCOMPARE(m_library->await(m_library->store().savedThread(ref()))->question.body, question().body);
}

void SavedFlowTest::verificationSaysWhatIsMissingAndFetchesIt()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    SidebarEntry saved;
    saved.query.view = View::Saved;
    Q_EMIT m_window->findChild<SidebarView *>()->selected(saved, {});
    auto *line = m_window->findChild<SavedLine *>();
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->findChild<QLabel *>()->text(), u"1 thread(s), 1 complete, 2 image(s) missing"_s);
    command(u"verify-saved"_s)->trigger();
    auto *window = shown<VerificationWindow>();
    QVERIFY(window);
    auto *list = window->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"How far is too far?"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"2 image(s) missing"_s);
    press(window, u"Fetch Again"_s);
    QTRY_COMPARE(missing(), 0);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QTRY_COMPARE(line->findChild<QLabel *>()->text(), u"1 thread(s), 1 complete, 0 image(s) missing"_s);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!shown<VerificationWindow>());
}

void SavedFlowTest::theMainWindowMayGoBeforeTheOneOfTheVerification()
{
    save();
    command(u"verify-saved"_s)->trigger();
    QPointer<VerificationWindow> window = shown<VerificationWindow>();
    QVERIFY(window);
    m_window.reset(); // under the address sanitizer it shows what it touches
    QVERIFY(!window);
}

QPushButton *SavedFlowTest::button(const QWidget *in, const QString &text) const
{
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (!button->isHidden() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// A pass that finds nothing new.
void SavedFlowTest::sync()
{
    m_library->script().changes = [](const QString &cursor, int) {
        ChangePage page;
        page.cursor = cursor;
        return std::optional(Result<ChangePage>(page));
    };
    QSignalSpy idle(&m_library->engine(), &SyncEngine::idle);
    m_library->engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(idle.count(), 1);
}

void SavedFlowTest::whoeverTakesTheSaveBackHasNoFurtherPictureFetched()
{
    Answer answer;
    answer.id = u"a2"_s;
    answer.question = u"q2"_s;
    for (int picture = 0; picture < 9; ++picture) {
        const QUrl url(u"https://many.example/%1.png"_s.arg(picture));
        m_source.images.insert(url, QImage(10, 10, QImage::Format_RGB32));
        answer.body += u"![](%1) "_s.arg(url.toString());
    }
    answer.created = m_library->clock().now();
    Question many = question();
    many.id = u"q2"_s;
    many.body = u"Many of them."_s;
    m_library->apply({many, answer});
    m_window->openThread(m_library->ref(u"q2"_s));
    QTRY_VERIFY(m_page->thread() && m_page->thread()->ref.id == u"q2"_s);
    m_page->view()->setFocus();
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    m_source.held = true;
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_COMPARE(m_source.asked.size(), 4);
    QTRY_VERIFY(bar(u"Keeping pictures"_s));
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(!m_page->thread()->saved);
    m_source.release();
    for (int turn = 0; turn < 5; ++turn)
        m_library->settle();
    QCOMPARE(m_source.asked.size(), 4);
    QVERIFY(!bar(u"Keeping pictures"_s));
    QVERIFY(!bar(u"could not be"_s));
}

void SavedFlowTest::whatFailedWithoutANetworkIsFetchedOnceThereIsOne()
{
    const QHash<QUrl, QImage> images = std::exchange(m_source.images, {});
    m_source.failure = Failure::Kind::Offline;
    m_library->settings().setValue(u"reading/saveImages"_s, u"always"_s);
    save();
    QTRY_VERIFY(bar(u"could not be fetched"_s));
    // A pass that reaches nobody is no reason to try.
    m_source.asked.clear();
    m_library->script().fail({.kind = Failure::Kind::Offline});
    QSignalSpy idle(&m_library->engine(), &SyncEngine::idle);
    m_library->engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(missing(), 2); // behind what would have been asked of the store
    QVERIFY(m_source.asked.isEmpty());
    m_source.images = images;
    sync();
    QTRY_COMPARE(missing(), 0);
    // What is not there is not asked for each time.
    m_source.failure = Failure::Kind::NotFound;
}

void SavedFlowTest::whatIsOnItsWayIsNotAskedForAgain()
{
    m_library->settings().setValue(u"reading/saveImages"_s, u"always"_s);
    m_source.held = true;
    save();
    QTRY_COMPARE(m_source.asked.size(), 2);
    sync();
    QCOMPARE(missing(), 2); // behind what a pass asks of the store
    m_source.release();
    QTRY_COMPARE(missing(), 0);
    for (int turn = 0; turn < 5; ++turn)
        m_library->settle();
    QCOMPARE(m_source.asked.size(), 2);
}

void SavedFlowTest::aPictureThatIsLookedAtLaterIsKeptToo()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Not These"_s);
    QTRY_VERIFY(bar(u"are not shown"_s));
    press(bar(u"are not shown"_s), u"Show Here"_s);
    QTRY_COMPARE(missing(), 0);
}

void SavedFlowTest::aPictureThatIsLookedAtIsNotKeptWhereThePersonNeverWantsThat()
{
    m_library->settings().setValue(u"reading/saveImages"_s, u"never"_s);
    save();
    m_window.reset();
    begin(); // it is saved when it is opened
    QTRY_VERIFY(bar(u"are not shown"_s));
    press(bar(u"are not shown"_s), u"Show Here"_s);
    QTRY_VERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_two.toString())));
    m_library->settle();
    QCOMPARE(missing(), 2);
}

void SavedFlowTest::whoeverIsAtCancelStaysThere()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    m_source.held = true;
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_VERIFY(bar(u"Keeping pictures: 0 of 2"_s));
    QPushButton *cancel = button(bar(u"Keeping pictures"_s), u"Cancel"_s);
    QVERIFY(cancel);
    cancel->setFocus();
    QTRY_VERIFY(cancel->hasFocus());
    m_source.release(1);
    QTRY_VERIFY(bar(u"Keeping pictures: 1 of 2"_s));
    QVERIFY(cancel->hasFocus());
    // The bar goes, and whoever was at it reads on.
    m_source.release(1);
    QTRY_VERIFY(!bar(u"Keeping pictures"_s));
    QVERIFY(m_page->view()->hasFocus());
}

void SavedFlowTest::theVerificationSaysHowFetchingGoes()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    command(u"verify-saved"_s)->trigger();
    auto *window = shown<VerificationWindow>();
    QVERIFY(window);
    auto *list = window->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    const auto says = [window](const QString &words) {
        for (const MessageBar *bar : window->findChildren<MessageBar *>()) {
            if (!bar->isHidden() && bar->message().contains(words))
                return true;
        }
        return false;
    };
    m_source.held = true;
    m_source.images.remove(m_two);
    press(window, u"Fetch Again"_s);
    QTRY_VERIFY(says(u"Keeping pictures: 0 of 2"_s));
    m_source.release();
    QTRY_VERIFY(says(u"could not be fetched from two.example"_s));
    QVERIFY(!says(u"Keeping pictures"_s));
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"1 image(s) missing"_s);
    command(u"verify-saved"_s)->trigger();
    QCOMPARE(m_window->findChildren<VerificationWindow *>().size(), 1);
}

void SavedFlowTest::whatWasDecidedAboutACopyGoesWithIt()
{
    const auto decided = [this] {
        m_library->settings().beginGroup(u"kept"_s);
        const qsizetype count = m_library->settings().childKeys().size();
        m_library->settings().endGroup();
        return count;
    };
    save();
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    press(bar(u"Changed since you saved it"_s), u"Keep Mine"_s);
    QCOMPARE(decided(), 1);
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(!m_page->thread()->saved);
    QCOMPARE(decided(), 0);
}

void SavedFlowTest::whatChangedIsShownInOneWindow()
{
    save();
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(command(u"compare-saved"_s)->isEnabled());
    command(u"compare-saved"_s)->trigger();
    command(u"compare-saved"_s)->trigger();
    QCOMPARE(m_window->findChildren<DifferenceWindow *>().size(), 1);
}

} // namespace limber

QTEST_MAIN(limber::SavedFlowTest)
#include "savedflowtest.moc"
