// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/expertdirectorymodel.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/expertcarddelegate.h>
#include <ui/experts/expertgrid.h>
#include <ui/experts/expertspage.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

/// The directory of experts, driven by keyboard and mouse.
class ExpertsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enterOnACardOpensThePerson();
    void aClickOnACardOpensThePerson();
    void theButtonOfACardFollowsAndDoesNotOpen();
    void theMenuOfACardFollowsToo();
    void typingFiltersWithAccentsAndCaseFolded();
    void downLeadsFromTheFilterIntoTheGrid();
    void theOrderIsWhatWasChosen();
    void communitiesAreOfferedOnlyWhereThereAreSeveral();
    void nobodyMatchesIsSaidWithAWayOut();
    void aScreenReaderHearsTheWholeCard();
    void theCardsKeepAwayFromTheEdgeInBothDirections();

private:
    static Person person(const QString &id, const QString &name, const QString &headline = {});
    static QStringList names(const ExpertsPage &page);
};

Person ExpertsTest::person(const QString &id, const QString &name, const QString &headline)
{
    Person person;
    person.id = id;
    person.name = name;
    person.role = Role::Expert;
    person.headline = headline;
    return person;
}

QStringList ExpertsTest::names(const ExpertsPage &page)
{
    QStringList names;
    const QAbstractItemModel *model = page.grid()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 0).data().toString();
    return names;
}

void ExpertsTest::enterOnACardOpensThePerson()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s), person(u"bo"_s, u"Bo Gray"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(names(page), QStringList({u"Ana Ruiz"_s, u"Bo Gray"_s}));
    QSignalSpy people(&page, &ExpertsPage::personActivated);
    page.grid()->setCurrentIndex(page.grid()->model()->index(0, 0));
    QTest::keyClick(page.grid(), Qt::Key_Right);
    QTest::keyClick(page.grid(), Qt::Key_Return);
    QCOMPARE(people.count(), 1);
    QCOMPARE(people.first(), QVariantList({library.community(), u"bo"_s}));
}

void ExpertsTest::aClickOnACardOpensThePerson()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(names(page).size(), 1);
    QSignalSpy people(&page, &ExpertsPage::personActivated);
    QSignalSpy follows(&page, &ExpertsPage::followRequested);
    const QRect card = page.grid()->visualRect(page.grid()->model()->index(0, 0));
    QTest::mouseClick(page.grid()->viewport(), Qt::LeftButton, {}, card.topLeft() + QPoint(40, 40));
    QCOMPARE(people.count(), 1);
    QCOMPARE(follows.count(), 0);
}

void ExpertsTest::theButtonOfACardFollowsAndDoesNotOpen()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(names(page).size(), 1);
    QSignalSpy people(&page, &ExpertsPage::personActivated);
    QSignalSpy follows(&page, &ExpertsPage::followRequested);
    const QRect card = page.grid()->visualRect(page.grid()->model()->index(0, 0));
    const QRect button = ExpertCardDelegate::followBox(card, page.grid()->font(), Qt::LeftToRight, false);
    QTest::mouseClick(page.grid()->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(people.count(), 0);
    QCOMPARE(follows.count(), 1);
    QCOMPARE(follows.first().at(0).value<Expert>().person.id, u"ana"_s);
    QCOMPARE(follows.first().at(1).toBool(), true);
    page.toggleFollowed(); // F: the card is the current one now
    QCOMPARE(follows.count(), 2);
}

void ExpertsTest::theMenuOfACardFollowsToo()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(names(page).size(), 1);
    QVERIFY(library.await(library.store().setFollowed(library.community(), u"ana"_s, true)));
    QTRY_VERIFY(page.grid()->model()->index(0, 0).data(ExpertDirectoryModel::FollowedRole).toBool());
    QSignalSpy follows(&page, &ExpertsPage::followRequested);
    page.grid()->setCurrentIndex(page.grid()->model()->index(0, 0));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(page.grid(), &key);
    auto *menu = page.grid()->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QCOMPARE(follows.count(), 1);
    QCOMPARE(follows.first().at(1).toBool(), false);
}

void ExpertsTest::typingFiltersWithAccentsAndCaseFolded()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruíz"_s, u"Trainer"_s), person(u"bo"_s, u"Bo Gray"_s, u"Ängste und Sport"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.show();
    QTRY_COMPARE(names(page).size(), 2);
    QTest::keyClicks(page.filter(), u"RUIZ"_s);
    QTRY_COMPARE(names(page), QStringList{u"Ana Ruíz"_s});
    page.filter()->clear();
    QTest::keyClicks(page.filter(), u"angst"_s);
    QTRY_COMPARE(names(page), QStringList{u"Bo Gray"_s});
}

void ExpertsTest::downLeadsFromTheFilterIntoTheGrid()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(names(page).size(), 1);
    page.filter()->setFocus();
    QTest::keyClick(page.filter(), Qt::Key_Down);
    QVERIFY(page.grid()->hasFocus());
    QVERIFY(page.grid()->currentIndex().isValid());
}

void ExpertsTest::theOrderIsWhatWasChosen()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s), person(u"bo"_s, u"Bo Gray"_s)});
    QVERIFY(library.await(library.store().setFollowed(library.community(), u"bo"_s, true)));
    ExpertsPage page(library.store(), library.clock());
    page.show();
    QTRY_COMPARE(names(page), QStringList({u"Ana Ruiz"_s, u"Bo Gray"_s}));
    QComboBox *order = nullptr;
    for (QComboBox *each : page.findChildren<QComboBox *>()) {
        if (each->findData(QVariant::fromValue(ExpertQuery::Order::Followed)) >= 0)
            order = each;
    }
    QVERIFY(order);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_End);
    QTRY_COMPARE(names(page), QStringList({u"Bo Gray"_s, u"Ana Ruiz"_s}));
}

void ExpertsTest::communitiesAreOfferedOnlyWhereThereAreSeveral()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.show();
    QTRY_COMPARE(names(page).size(), 1);
    const auto shown = [&page] {
        int count = 0;
        for (const QComboBox *each : page.findChildren<QComboBox *>())
            count += each->isVisible() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(shown(), 1);
    Community other;
    other.kind = u"limber"_s;
    other.url = QUrl(u"https://other.example/"_s);
    other.info.name = u"Another One"_s;
    QVERIFY(library.await(library.store().addCommunity(other)));
    QTRY_COMPARE(shown(), 2);
}

void ExpertsTest::nobodyMatchesIsSaidWithAWayOut()
{
    LibraryFixture library;
    library.apply({person(u"ana"_s, u"Ana Ruiz"_s)});
    ExpertsPage page(library.store(), library.clock());
    page.show();
    QTRY_COMPARE(names(page).size(), 1);
    QTest::keyClicks(page.filter(), u"zzz"_s);
    QTRY_VERIFY(!page.grid()->isVisible());
    QAbstractButton *out = nullptr;
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Show All"_s)
            out = button;
    }
    QVERIFY(out);
    QTest::keyClick(out, Qt::Key_Space);
    QTRY_VERIFY(page.grid()->isVisible());
    QTRY_COMPARE(names(page).size(), 1);
    QVERIFY(page.filter()->text().isEmpty());
}

void ExpertsTest::aScreenReaderHearsTheWholeCard()
{
    LibraryFixture library;
    Person ana = person(u"ana"_s, u"Ana Ruiz"_s, u"Personal trainer"_s);
    ana.sharedBy = u"Bo Gray"_s;
    library.apply({ana});
    QVERIFY(library.await(library.store().setFollowed(library.community(), ana.id, true)));
    ExpertsPage page(library.store(), library.clock());
    page.show();
    QTRY_COMPARE(names(page).size(), 1);
    const QString spoken = page.grid()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {ana.name, ana.headline, ana.sharedBy, u"You follow them"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void ExpertsTest::theCardsKeepAwayFromTheEdgeInBothDirections()
{
    LibraryFixture library;
    ExpertsPage page(library.store(), library.clock());
    page.resize(900, 600);
    page.show();
    const auto left = [&] {
        return page.grid()->mapTo(&page, QPoint()).x();
    };
    const auto right = [&] {
        return page.width() - left() - page.grid()->width();
    };
    QTRY_VERIFY(left() > right());
    page.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(left() < right());
}

} // namespace limber

QTEST_MAIN(limber::ExpertsTest)
#include "expertstest.moc"
