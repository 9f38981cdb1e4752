// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/profilepage.h>
#include <ui/find/findbar.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/search/searchchip.h>
#include <ui/search/searchfield.h>
#include <ui/search/searchpane.h>
#include <ui/search/searchview.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QToolBar>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// As somebody does it who remembers half of what they read.
class SearchFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void halfRememberedWordsLeadToTheAnswerWithItsMatchesMarked();
    void escapeBringsBackTheListItsSelectionItsPlaceAndTheFocus();
    void aListAtItsTopIsAtItsTopAgain();
    void whatWasTypedStaysForTheNextTime();
    void goingThroughTheResultsShowsThemAndKeepsTheFocus();
    void lettersGoThroughTheResultsToo();
    void f3GoesThroughTheMatchesOfTheSearch();
    void anotherThreadHasNoMarksOfTheSearch();
    void chipsAddAndTakeAwayOperators();
    void aDateIsChosenOrTyped();
    void nothingFoundOffersTheWaysOut();
    void peopleAndTopicsLeadToTheirPages();
    void topicsAreSuggestedWhileTheyAreTyped();
    void theSidebarLeavesTheSearch();
    void clearingTheFieldBringsBackTheList();
    void enterInTheFieldOpensTheFirstHitAsSoonAsThereIsOne();
    void whereThereIsRoomForOnePaneEnterOpensAndEscapeGoesBack();
    void theFieldStaysInTheToolBarOfASmallWindow();
    void anyTextCanBeTyped();

private:
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window->focusWidget(), key, modifiers); }
    /// The results of what was typed are there.
    bool isFound() const;
    bool says(const QString &text) const;
    SearchChip *chip(const QString &text) const;
    QStringList chips() const;
    template <typename T> T *part() const { return m_window->findChild<T *>(); }
    SearchView *results() const { return part<SearchView>(); }
    ThreadListView *list() const { return part<ThreadListView>(); }
    ThreadPage *page() const { return part<ThreadPage>(); }
    SearchField *field() const { return part<SearchField>(); }

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
};

void SearchFlowTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(ThreadGenerator({.threads = 60, .answers = 2, .people = 5, .words = 30}));
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Müller"_s;
    ana.role = Role::Expert;
    Question back;
    back.id = u"back"_s;
    back.title = u"Running makes my back stiff"_s;
    back.body = u"Every *morning* it creaks."_s;
    back.topics = {u"pain"_s};
    back.created = back.activity = m_library->clock().now() - std::chrono::hours(30'000);
    Question rope = back;
    rope.id = u"rope"_s;
    rope.title = u"A rope for skipping"_s;
    rope.body = u"How long?"_s;
    std::vector<Item> items{Topic{u"pain"_s, u"Aches"_s, {}}, ana, back, rope};
    for (int number = 0; number < 12; ++number) {
        Answer answer;
        answer.id = u"back-%1"_s.arg(number);
        answer.question = u"back"_s;
        answer.body = number == 8 ? u"First loosen your hamstrings, then the hips.\n\nThe hamstrings again at night."_s
                                  : u"It went away by itself.\n\nAnd so on.\n\nAnd so forth."_s;
        answer.author = number == 8 ? u"ana"_s : QString();
        answer.created = back.created + std::chrono::hours(number);
        items.push_back(answer);
    }
    m_library->apply(items);
    QVERIFY(m_library->await(m_library->store().keepIndex()));
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_window->resize(1320, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(list()->model()->rowCount(), 62);
    list()->setFocus();
}

void SearchFlowTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void SearchFlowTest::type(const QString &text)
{
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), text);
    QTRY_VERIFY(isFound());
}

bool SearchFlowTest::isFound() const
{
    const SearchResultsModel &model = part<SearchPane>()->model();
    return model.query() == SearchQuery::parse(field()->text()) && model.isAnswered()
        && model.state() != SearchResultsModel::State::Searching;
}

bool SearchFlowTest::says(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

SearchChip *SearchFlowTest::chip(const QString &text) const
{
    for (SearchChip *each : m_window->findChildren<SearchChip *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QStringList SearchFlowTest::chips() const
{
    QStringList texts;
    for (const SearchChip *each : m_window->findChildren<SearchChip *>()) {
        if (each->isInForce())
            texts.append(each->text());
    }
    return texts;
}

void SearchFlowTest::halfRememberedWordsLeadToTheAnswerWithItsMatchesMarked()
{
    type(u"stif hamstr"_s);
    QVERIFY(results()->isVisible() && !list()->isVisible());
    QCOMPARE(results()->model()->rowCount(), 1);
    const QString spoken = results()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(
        spoken.contains(u"Running makes my back stiff. Answer by Ana Müller, "_s) && spoken.contains(u"Expert."_s), qPrintable(spoken));
    QVERIFY(part<SearchPane>()->status().startsWith(u"1 result"_s));
    key(Qt::Key_Down);
    QVERIFY(results()->hasFocus());
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread());
    QVERIFY(page()->view()->hasFocus());
    QTRY_COMPARE(page()->view()->extraSelections().size(), 3); // stiff in the title, hamstrings twice
    QTRY_VERIFY(says(u"2 of 3"_s));
    QCOMPARE(page()->view()->extraSelections().at(1).cursor.selectedText(), u"hamstrings"_s);
    QVERIFY(page()->view()->verticalScrollBar()->value() > 0);
}

void SearchFlowTest::escapeBringsBackTheListItsSelectionItsPlaceAndTheFocus()
{
    auto *pane = part<ThreadListPane>();
    for (int step = 0; step < 20; ++step)
        pane->selectNext();
    QTRY_VERIFY(pane->currentThread() && page()->thread());
    const ThreadRef selected = *pane->currentThread();
    QCOMPARE(page()->ref(), selected);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->value() - 777); // the selected one is out of view
    const int scrolled = list()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    type(u"hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread() && page()->ref()->id == u"back"_s);
    key(Qt::Key_Escape); // the marks go
    QVERIFY(page()->view()->extraSelections().isEmpty());
    QVERIFY(page()->view()->hasFocus());
    key(Qt::Key_Escape); // to the results
    QVERIFY(results()->hasFocus());
    QCOMPARE(results()->selectionModel()->selectedIndexes().size(), 1);
    key(Qt::Key_Escape); // to the list
    QVERIFY(list()->isVisible() && !results()->isVisible());
    QVERIFY(list()->hasFocus());
    QTRY_VERIFY(pane->currentThread() == selected);
    QCOMPARE(page()->ref(), selected);
    QTRY_COMPARE(list()->verticalScrollBar()->value(), scrolled);
}

void SearchFlowTest::aListAtItsTopIsAtItsTopAgain()
{
    type(u"hamstr"_s); // in one of the oldest threads
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->thread());
    key(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
    QVERIFY(!part<ThreadListPane>()->currentThread());
    QVERIFY(!page()->ref());
}

void SearchFlowTest::whatWasTypedStaysForTheNextTime()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    QCOMPARE(field()->text(), u"hamstr"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(results()->isVisible());
    QCOMPARE(field()->selectedText(), u"hamstr"_s);
    QCOMPARE(results()->model()->rowCount(), 1);
    key(Qt::Key_Escape);
    QVERIFY(list()->isVisible() && list()->hasFocus());
}

void SearchFlowTest::goingThroughTheResultsShowsThemAndKeepsTheFocus()
{
    type(u"after:2000"_s); // every thread
    QVERIFY(results()->model()->rowCount() > 20);
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->thread());
    const ThreadRef first = *page()->ref();
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->ref() != first);
    QVERIFY(results()->hasFocus());
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QVERIFY(field()->hasFocus());
}

void SearchFlowTest::lettersGoThroughTheResultsToo()
{
    type(u"it went away"_s);
    QTRY_VERIFY(results()->model()->rowCount() > 2);
    key(Qt::Key_Down);
    key(Qt::Key_J);
    QCOMPARE(results()->currentIndex().row(), 1);
    QVERIFY(results()->selectionModel()->isSelected(results()->currentIndex()));
    key(Qt::Key_K);
    QCOMPARE(results()->currentIndex().row(), 0);
    QVERIFY(!list()->currentIndex().isValid() || list()->selectionModel()->selectedIndexes().size() <= 1);
}

void SearchFlowTest::f3GoesThroughTheMatchesOfTheSearch()
{
    type(u"stif hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(says(u"2 of 3"_s));
    key(Qt::Key_F3);
    QVERIFY(says(u"3 of 3"_s));
    key(Qt::Key_F3);
    QVERIFY(says(u"1 of 3"_s));
    key(Qt::Key_F, Qt::ControlModifier); // the words of the search are no phrase
    QVERIFY(says(u"1 of 3"_s));
    QCOMPARE(page()->view()->extraSelections().size(), 3);
    key(Qt::Key_Escape);
    QVERIFY(page()->view()->extraSelections().isEmpty());
    key(Qt::Key_F3);
    QCOMPARE(page()->view()->extraSelections().size(), 3);
    auto *bar = part<FindBar>();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"night"_s);
    QVERIFY(says(u"1 of 1"_s));
}

void SearchFlowTest::anotherThreadHasNoMarksOfTheSearch()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(!page()->view()->extraSelections().isEmpty());
    m_window->openThread(m_library->ref(u"rope"_s));
    QTRY_VERIFY(page()->thread() && page()->ref()->id == u"rope"_s);
    QVERIFY(part<FindBar>()->isHidden());
    QVERIFY(page()->view()->extraSelections().isEmpty());
}

void SearchFlowTest::chipsAddAndTakeAwayOperators()
{
    type(u"rope"_s);
    QVERIFY(chips().isEmpty());
    QTest::mouseClick(chip(u"Unanswered"_s), Qt::LeftButton);
    QCOMPARE(field()->text(), u"rope answers:0"_s);
    QTRY_VERIFY(isFound());
    QCOMPARE(results()->model()->rowCount(), 1);
    QCOMPARE(chips(), QStringList{u"Unanswered"_s});
    QTest::mouseClick(chip(u"Unanswered"_s), Qt::LeftButton);
    QCOMPARE(field()->text(), u"rope"_s);
    field()->setText(u"rope [pain] user:ana after:2007 -\"long ago\""_s);
    QCOMPARE(chips(), (QStringList{u"Topic: pain"_s, u"By ana"_s, u"From 2007"_s}));
    SearchChip *by = chip(u"By ana"_s);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Space);
    QCOMPARE(field()->text(), u"rope [pain] after:2007 -\"long ago\""_s);
    QVERIFY(qobject_cast<SearchChip *>(m_window->focusWidget())); // somebody goes through the chips by key
}

void SearchFlowTest::aDateIsChosenOrTyped()
{
    type(u"rope"_s);
    QVERIFY(chip(u"From…"_s)->menu());
    const QList<QAction *> years = chip(u"From…"_s)->menu()->actions();
    years.constFirst()->trigger();
    QCOMPARE(SearchQuery::parse(field()->text()).after(), SearchQuery::parse(u"after:"_s + years.constFirst()->text()).after());
    QVERIFY(SearchQuery::parse(field()->text()).after());
    chip(u"Before…"_s)->menu()->actions().constLast()->trigger();
    QVERIFY(field()->hasFocus());
    QVERIFY(field()->text().endsWith(u" before:"_s));
    QTest::keyClicks(field(), u"2030-02"_s);
    QCOMPARE(chips().constLast(), u"Before 2030-02"_s);
}

void SearchFlowTest::nothingFoundOffersTheWaysOut()
{
    type(u"hamstr saved:yes"_s);
    QTRY_VERIFY(says(u"Nothing matches all of this."_s));
    const auto press = [this](const QString &text) {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"Search Everywhere"_s);
    QCOMPARE(field()->text(), u"hamstr"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    QTest::keyClicks(field(), u"zzz"_s);
    QTRY_VERIFY(says(u"Nothing matches. Fewer or shorter words find more."_s));
    press(u"Clear Search"_s);
    QVERIFY(field()->text().isEmpty() && field()->hasFocus());
    QVERIFY(list()->isVisible());
}

void SearchFlowTest::peopleAndTopicsLeadToTheirPages()
{
    type(u"mull"_s);
    QCOMPARE(results()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Person: Ana Müller, Expert."_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    auto *profile = part<ProfilePage>();
    QVERIFY(profile->isVisible());
    QTRY_VERIFY(profile->view()->toPlainText().contains(u"Ana Müller"_s));
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(results()->isVisible() && !profile->isVisible()); // where the search stands
    QTest::keyClicks(field(), u"aches"_s);
    QTRY_VERIFY(isFound());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(list()->isVisible() && list()->hasFocus());
}

void SearchFlowTest::topicsAreSuggestedWhileTheyAreTyped()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), u"rope [ac"_s);
    const auto popup = [this]() -> QAbstractItemView * {
        auto *completer = field()->findChild<QCompleter *>();
        return completer->popup()->isVisible() ? completer->popup() : nullptr;
    };
    QTRY_VERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QVERIFY(!popup());
    QCOMPARE(field()->text(), u"rope [Aches] "_s);
    QVERIFY(!page()->ref()); // the key was the suggestion's
    QTest::keyClicks(field(), u"user:an"_s);
    QTRY_VERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup());
    QVERIFY(results()->isVisible());
    QTest::keyClicks(field(), u"a"_s);
    QTRY_VERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"rope [Aches] user:\"Ana Müller\" "_s);
}

void SearchFlowTest::theSidebarLeavesTheSearch()
{
    type(u"hamstr"_s);
    SidebarEntry unread;
    unread.query.view = View::Unread;
    Q_EMIT part<SidebarView>()->selected(unread, {});
    QVERIFY(list()->isVisible());
    QCOMPARE(field()->text(), u"hamstr"_s);
}

void SearchFlowTest::clearingTheFieldBringsBackTheList()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(page()->thread());
    key(Qt::Key_K, Qt::ControlModifier);
    key(Qt::Key_Backspace);
    QVERIFY(list()->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(page()->ref()->id, u"back"_s); // what was found is still read
    key(Qt::Key_Escape);
    QVERIFY(!field()->hasFocus());
}

void SearchFlowTest::enterInTheFieldOpensTheFirstHitAsSoonAsThereIsOne()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), u"loosen"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread());
    QCOMPARE(page()->ref()->id, u"back"_s);
    QVERIFY(page()->view()->hasFocus());
}

void SearchFlowTest::whereThereIsRoomForOnePaneEnterOpensAndEscapeGoesBack()
{
    m_window->resize(500, 600);
    type(u"went away"_s);
    QTRY_VERIFY(results()->model()->rowCount() > 2);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QVERIFY(results()->isVisible() && !page()->isVisible()); // one can go through them
    key(Qt::Key_Return);
    QVERIFY(page()->isVisible() && !results()->isVisible());
    QTRY_VERIFY(page()->thread());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(results()->isVisible() && results()->hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(list()->isVisible() && list()->hasFocus());
}

void SearchFlowTest::theFieldStaysInTheToolBarOfASmallWindow()
{
    for (const double factor : {1.0, 2.0}) {
        QFont font = m_window->font();
        font.setPointSizeF(font.pointSizeF() * factor);
        m_window->setFont(font);
        for (const QSize size : {QSize(1320, 820), QSize(900, 600), QSize(480, 600)}) {
            m_window->resize(size);
            QTRY_VERIFY(field()->isVisible());
            QVERIFY(part<QToolBar>()->rect().contains(field()->geometry()));
        }
    }
}

void SearchFlowTest::anyTextCanBeTyped()
{
    QRandomGenerator random(3);
    const QStringList bits{u"\""_s, u"-"_s, u"["_s, u"]"_s, u":"_s, u" "_s, u"user:"_s, u"after:2007"_s, u"answers:0"_s, u"run"_s, u"ba"_s,
        u"跑步"_s, u"é"_s, u"\U0001F3C3"_s, QString(QChar(u'\0')), u"expert:yes"_s, u"saved:no"_s, u"*"_s, u"NEAR("_s, u" OR "_s, u"'"_s,
        u"%"_s, u"[pain]"_s, u"\\"_s, QString(QChar(0xdc00)), u"\u202e"_s, u"a"_s.repeated(300)};
    key(Qt::Key_K, Qt::ControlModifier);
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (quint32 count = 1 + random.bounded(8); count > 0; --count)
            text += bits.at(random.bounded(bits.size()));
        field()->setText(text);
        if (i % 5 == 0) {
            QTRY_VERIFY(isFound());
            m_window->grab();
        }
        QVERIFY(part<SearchPane>()->model().state() != SearchResultsModel::State::Failed);
    }
    field()->setText(u"hamstr"_s);
    QTRY_VERIFY(isFound());
    QCOMPARE(results()->model()->rowCount(), 1);
}

} // namespace limber

QTEST_MAIN(limber::SearchFlowTest)
#include "searchflowtest.moc"
