// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/shelf.h>
#include <tests/support/testcase.h>
#include <ui/threads/filterchip.h>
#include <ui/threads/orderbox.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/widgets/emptystate.h>

#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// The list's chips, its orders, and coming back to a list, as a person uses them.
class ListFiltersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void chipsNarrowTheListTogether();
    void aChipSaysHowManyRowsItHides();
    void numbersFollowTheStore();
    void oneButtonTakesAllFiltersAway();
    void eachViewOffersTheFiltersThatMakeSense();
    void anEmptyListNamesTheFilterToBlame();
    void filtersThatHideEverythingOnlyTogetherAreTakenAwayTogether();
    void theLensPutsExpertsFirstOrAlone();
    void eachKindOfListRemembersItsOrder();
    void whoeverComesBackFindsTheListAsItWas();
    void whatIsReadStaysInAListOfUnreadThreadsUntilItIsLeft();
    void aSelectedThreadThatIsDeletedGoes();
    void chipsWrapWhereThereIsNoRoom();
    void theFocusStaysAmongTheChips();
    void aListBeginsAsItWasNarrowedInAnotherWindow();

private:
    void show(const ThreadQuery &query = {});
    void settle(const std::function<void()> &change);
    FilterChip *chip(const QString &name) const;
    void press(const QString &name);
    QStringList listed() const;
    template <typename T> void wait(const QFuture<Result<T>> &future)
    {
        QFuture<Result<T>> waited = future;
        waited.waitForFinished();
        QVERIFY(waited.result().ok());
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThreadListPane> m_pane;
};

void ListFiltersTest::init()
{
    TestCase::init();
    m_shelf = std::make_unique<Shelf>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_pane = std::make_unique<ThreadListPane>(m_shelf->store(), m_shelf->clock);
    m_pane->keepOrdersIn(*m_settings);
    m_pane->resize(460, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ListFiltersTest::cleanup()
{
    m_pane.reset();
    m_shelf.reset();
}

/// Waits until the list shows what the store has after this.
void ListFiltersTest::settle(const std::function<void()> &change)
{
    QSignalSpy settled(&m_pane->model(), &ThreadListModel::settled);
    change();
    QVERIFY(settled.count() > 0 || settled.wait());
    QTRY_VERIFY(m_pane->model().rowCount() == 0 || m_pane->model().thread(m_pane->model().index(m_pane->model().rowCount() - 1)));
}

void ListFiltersTest::show(const ThreadQuery &query)
{
    settle([&] { m_pane->showThreads(query, u"Questions"_s); });
}

FilterChip *ListFiltersTest::chip(const QString &name) const
{
    for (FilterChip *each : m_pane->findChildren<FilterChip *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void ListFiltersTest::press(const QString &name)
{
    settle([&] { QTest::mouseClick(chip(name), Qt::LeftButton); });
}

/// Ids of the threads in the list.
QStringList ListFiltersTest::listed() const
{
    QStringList ids;
    for (int row = 0; row < m_pane->model().rowCount(); ++row)
        ids += m_pane->model().index(row).data(ThreadListModel::RefRole).value<ThreadRef>().id;
    return ids;
}

void ListFiltersTest::chipsNarrowTheListTogether()
{
    show();
    QCOMPARE(m_pane->model().rowCount(), 10);
    press(u"Unread"_s);
    QCOMPARE(listed(), QStringList({m_shelf->ref(0).id, m_shelf->ref(1).id, m_shelf->ref(2).id, m_shelf->ref(10).id}));
    press(u"Expert"_s);
    QCOMPARE(listed(), QStringList({m_shelf->ref(0).id, m_shelf->ref(1).id}));
    press(u"Unread"_s);
    QVERIFY(chip(u"Expert"_s)->isChecked() && !chip(u"Unread"_s)->isChecked());
    QVERIFY(m_pane->model().rowCount() > 2);
}

void ListFiltersTest::aChipSaysHowManyRowsItHides()
{
    show();
    QTRY_COMPARE(chip(u"Unread"_s)->toolTip(), u"Would hide 6 question(s)"_s);
    press(u"Unread"_s);
    QTRY_COMPARE(chip(u"Unread"_s)->text(), u"Unread · 6 hidden"_s);
    QTRY_COMPARE(chip(u"Expert"_s)->toolTip(), u"Would hide 2 question(s)"_s);
    press(u"Expert"_s);
    QTRY_COMPARE(chip(u"Expert"_s)->text(), u"Expert · 2 hidden"_s);
    QCOMPARE(chip(u"Expert"_s)->accessibleDescription(), u"Hides 2 question(s)"_s);
}

void ListFiltersTest::numbersFollowTheStore()
{
    show();
    press(u"Unread"_s);
    QTRY_COMPARE(chip(u"Unread"_s)->text(), u"Unread · 6 hidden"_s);
    wait(m_shelf->store().setRead(m_shelf->ref(10), true));
    QTRY_COMPARE(chip(u"Unread"_s)->text(), u"Unread · 7 hidden"_s);
}

void ListFiltersTest::oneButtonTakesAllFiltersAway()
{
    show();
    auto *clear = m_pane->findChild<QToolButton *>(u"clear-filters"_s);
    QVERIFY(!clear->isVisible());
    press(u"Unread"_s);
    press(u"Expert"_s);
    QVERIFY(clear->isVisible());
    settle([&] { QTest::mouseClick(clear, Qt::LeftButton); });
    QCOMPARE(m_pane->model().rowCount(), 10);
    QVERIFY(!clear->isVisible());
}

void ListFiltersTest::eachViewOffersTheFiltersThatMakeSense()
{
    const auto offered = [&](const ThreadQuery &query) {
        show(query);
        QStringList names;
        for (const QString &name : {u"Unread"_s, u"Unanswered"_s, u"Expert"_s, u"Saved"_s}) {
            if (chip(name)->isVisible())
                names += name;
        }
        return names.join(u' ');
    };
    QCOMPARE(offered({}), u"Unread Unanswered Expert Saved"_s);
    QCOMPARE(offered({.view = View::Unread}), u"Unanswered Expert Saved"_s);
    QCOMPARE(offered({.view = View::Unanswered}), u"Unread Saved"_s);
    QCOMPARE(offered({.view = View::Saved}), u"Unread Unanswered Expert"_s);
    QCOMPARE(offered({.topic = u"topic-1"_s}), u"Unread Unanswered Expert Saved"_s);
    QCOMPARE(offered({.followed = true}), u"Unread Expert Saved"_s);
}

void ListFiltersTest::anEmptyListNamesTheFilterToBlame()
{
    ThreadQuery query;
    query.view = View::Unanswered;
    show(query);
    press(u"Saved"_s);
    auto *empty = m_pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QTRY_COMPARE(empty->sentence(), u"The filter “Saved” hides 2 question(s)."_s);
    auto *button = empty->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Take “Saved” Away"_s);
    settle([&] { QTest::mouseClick(button, Qt::LeftButton); });
    QCOMPARE(m_pane->model().rowCount(), 2);
    QVERIFY(!chip(u"Saved"_s)->isChecked());
}

void ListFiltersTest::filtersThatHideEverythingOnlyTogetherAreTakenAwayTogether()
{
    show();
    press(u"Unanswered"_s);
    press(u"Expert"_s);
    press(u"Saved"_s);
    // Nothing is both: either filter alone would leave nothing still.
    auto *empty = m_pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    const QString whole = u"The filter “Unanswered” hides"_s;
    QTRY_VERIFY(empty->sentence().startsWith(whole) || empty->sentence().startsWith(u"Together"_s));
    auto *button = empty->findChild<QPushButton *>();
    for (int i = 0; i < 3 && empty->isVisible(); ++i) {
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_pane->model().state() == ThreadListModel::State::Ready);
        QTest::qWait(0);
    }
    QTRY_VERIFY(m_pane->model().rowCount() > 0);
}

void ListFiltersTest::theLensPutsExpertsFirstOrAlone()
{
    show();
    settle([&] { m_pane->setLens(LensMode::First); });
    QCOMPARE(m_pane->model().rowCount(), 10);
    QCOMPARE(listed().mid(2, 1), QStringList(m_shelf->ref(3).id)); // before 2, which no expert has answered
    auto *lens = m_pane->findChild<FilterChip *>(u"lens-chip"_s);
    QVERIFY(lens->isVisible() && lens->isChecked());
    QCOMPARE(lens->text(), u"Experts first"_s);
    settle([&] { m_pane->setLens(LensMode::Only); });
    QTRY_COMPARE(lens->text(), u"Experts only · 5 hidden"_s);
    QVERIFY(!chip(u"Expert"_s)->isVisible());
    show({.view = View::Unanswered});
    auto *empty = m_pane->findChild<EmptyState *>();
    QTRY_COMPARE(empty->sentence(), u"The expert lens hides 2 question(s) that no expert has answered."_s);
    QSignalSpy dismissed(m_pane.get(), &ThreadListPane::lensDismissed);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTest::mouseClick(lens, Qt::LeftButton);
    QCOMPARE(dismissed.size(), 2);
    settle([&] { m_pane->setLens(LensMode::Off); });
    QVERIFY(!lens->isVisible());
    QCOMPARE(m_pane->model().rowCount(), 2);
}

void ListFiltersTest::eachKindOfListRemembersItsOrder()
{
    show();
    auto *order = m_pane->findChild<OrderBox *>();
    settle([&] { m_pane->setOrder(ThreadOrder::ScoreFirst); });
    show({.topic = u"topic-1"_s});
    QCOMPARE(order->order(), ThreadOrder::ActiveFirst);
    settle([&] { m_pane->setOrder(ThreadOrder::UnansweredFirst); });
    show({.topic = u"topic-2"_s});
    QCOMPARE(m_pane->query().order, ThreadOrder::UnansweredFirst);
    ThreadListPane another(m_shelf->store(), m_shelf->clock);
    another.keepOrdersIn(*m_settings);
    another.showThreads({}, u"All"_s);
    QCOMPARE(another.query().order, ThreadOrder::ScoreFirst);
}

void ListFiltersTest::whoeverComesBackFindsTheListAsItWas()
{
    show();
    press(u"Expert"_s);
    ThreadListView *view = m_pane->view();
    m_pane->setCurrentThread(m_shelf->ref(0));
    view->verticalScrollBar()->setValue(view->sizeHintForRow(0) + 21);
    const ListPlace place = view->place();
    QCOMPARE(place.offset, 21);
    show({.view = View::Unanswered});
    QVERIFY(!chip(u"Saved"_s)->isChecked());
    m_pane->setCurrentThread({});
    show();
    QVERIFY(chip(u"Expert"_s)->isChecked());
    m_pane->setCurrentThread(m_shelf->ref(0)); // as going back does
    QTRY_COMPARE(m_pane->currentThread(), m_shelf->ref(0));
    QCOMPARE(view->place(), place);
}

void ListFiltersTest::whatIsReadStaysInAListOfUnreadThreadsUntilItIsLeft()
{
    show({.view = View::Unread});
    QCOMPARE(m_pane->model().rowCount(), 4);
    m_pane->selectNext();
    m_pane->selectNext();
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(1));
    settle([&] { wait(m_shelf->store().setRead(m_shelf->ref(1), true)); });
    QCOMPARE(m_pane->model().rowCount(), 4);
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(1));
    QTRY_VERIFY(!m_pane->model().thread(m_pane->model().index(1))->unread);
    m_pane->selectNext();
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(2)); // the next one, and not the one after it
    QTRY_COMPARE(m_pane->model().rowCount(), 3);
    QCOMPARE(m_pane->currentThread(), m_shelf->ref(2));
}

void ListFiltersTest::aSelectedThreadThatIsDeletedGoes()
{
    show();
    m_pane->setCurrentThread(m_shelf->ref(2));
    QTRY_COMPARE(m_pane->currentThread(), m_shelf->ref(2));
    ChangePage page;
    page.items.push_back(Tombstone{ItemType::Question, m_shelf->ref(2).id});
    page.cursor = u"gone"_s;
    wait(m_shelf->store().applyPage(m_shelf->community().id, u"2"_s, page));
    QTRY_COMPARE(m_pane->model().rowCount(), 9);
}

void ListFiltersTest::chipsWrapWhereThereIsNoRoom()
{
    show();
    press(u"Unread"_s);
    press(u"Expert"_s);
    m_pane->resize(240, 500);
    QTRY_VERIFY(chip(u"Saved"_s)->y() > chip(u"Unread"_s)->y());
    for (FilterChip *each : m_pane->findChildren<FilterChip *>()) {
        if (each->isVisible())
            QVERIFY(each->geometry().right() < m_pane->width());
    }
}

/// What takes everything away goes with it: whoever pressed it by the keyboard goes on among the chips.
void ListFiltersTest::theFocusStaysAmongTheChips()
{
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    show();
    press(u"Unread"_s);
    auto *clear = m_pane->findChild<QToolButton *>(u"clear-filters"_s);
    QVERIFY(clear->isVisible());
    clear->setFocus(Qt::TabFocusReason);
    settle([&] { QTest::keyClick(clear, Qt::Key_Space); });
    QVERIFY(!clear->isVisible());
    QVERIFY(qobject_cast<FilterChip *>(m_pane->focusWidget()));
    m_pane->setLens(LensMode::First);
    auto *lens = m_pane->findChild<FilterChip *>(u"lens-chip"_s);
    lens->setFocus(Qt::TabFocusReason);
    m_pane->setLens(LensMode::Off);
    QVERIFY(!lens->isVisible());
    QVERIFY(qobject_cast<FilterChip *>(m_pane->focusWidget()));
}

void ListFiltersTest::aListBeginsAsItWasNarrowedInAnotherWindow()
{
    m_pane->narrow({}, ThreadFilter::Unanswered);
    show();
    QVERIFY(chip(u"Unanswered"_s)->isChecked());
    QCOMPARE(m_pane->filters(), ThreadFilters(ThreadFilter::Unanswered));
    show({.view = View::Saved});
    QCOMPARE(m_pane->filters(), ThreadFilters());
}

} // namespace limber

QTEST_MAIN(limber::ListFiltersTest)
#include "listfilterstest.moc"
