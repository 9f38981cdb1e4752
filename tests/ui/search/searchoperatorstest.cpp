// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/threadreader.h>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

/// What can be typed besides words, and what stands for it.
class SearchOperatorsTest final : public SearchCase
{
    Q_OBJECT

private Q_SLOTS:
    void chipsAddAndTakeAwayOperators();
    void whatSomebodyWroteOpensWhereTheyWroteIt();
    void aSelectedHitThatGoesOpensNoOther();
    void aDateIsChosenOrTyped();
    void nothingFoundOffersTheWaysOut();
    void topicsAreSuggestedWhileTheyAreTyped();
    void anyTextCanBeTyped();
};

void SearchOperatorsTest::chipsAddAndTakeAwayOperators()
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

void SearchOperatorsTest::whatSomebodyWroteOpensWhereTheyWroteIt()
{
    type(u"user:ana "_s); // a word that is done: no name is suggested, for which Down would be meant
    key(Qt::Key_Down);
    // Whether the window is active again once the names have gone is not for it to say where nobody manages windows.
    QTRY_COMPARE(m_window->focusWidget(), results());
    while (results()->currentIndex() != part<SearchPane>()->model().firstHit())
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(page()->thread() && page()->thread()->ref.id == u"back");
    QTRY_COMPARE(page()->reader()->current().post(), u"back-8"_s);
}

void SearchOperatorsTest::aSelectedHitThatGoesOpensNoOther()
{
    type(u"went away itself"_s);
    const SearchResultsModel &model = part<SearchPane>()->model();
    QTRY_VERIFY(model.hits() > 0);
    results()->setCurrentIndex(model.firstHit());
    QTRY_VERIFY(page()->thread() && page()->thread()->ref.id == u"back");
    m_library->apply({Tombstone{ItemType::Answer, model.row(model.firstHit())->hit()->answer}});
    const int before = model.hits();
    QTRY_COMPARE(model.hits(), before - 1);
    QVERIFY(results()->selectionModel()->selectedIndexes().isEmpty());
}

void SearchOperatorsTest::aDateIsChosenOrTyped()
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

void SearchOperatorsTest::nothingFoundOffersTheWaysOut()
{
    type(u"hamstr saved:yes"_s);
    QTRY_VERIFY(says(u"Nothing matches all of this."_s));
    const auto offers = [this](const QString &text) {
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&](const QPushButton *button) { return button->isVisible() && button->text() == text; });
    };
    const auto press = [this](const QString &text) {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    QVERIFY(offers(u"Ask It"_s));
    press(u"Search Everywhere"_s);
    QCOMPARE(field()->text(), u"hamstr"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    QTest::keyClicks(field(), u"zzz"_s);
    QTRY_VERIFY(says(u"Nothing matches. Fewer or shorter words find more."_s));
    press(u"Clear Search"_s);
    QVERIFY(field()->text().isEmpty() && field()->hasFocus());
    QVERIFY(list()->isVisible());
}

void SearchOperatorsTest::topicsAreSuggestedWhileTheyAreTyped()
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
    QVERIFY(part<SearchPane>()->isVisible()); // the key was for the suggestions
    QTest::keyClicks(field(), u"a"_s);
    QTRY_VERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"rope [Aches] user:\"Ana Müller\" "_s);
}

void SearchOperatorsTest::anyTextCanBeTyped()
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

QTEST_MAIN(limber::SearchOperatorsTest)
#include "searchoperatorstest.moc"
