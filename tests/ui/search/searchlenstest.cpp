// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>
#include <ui/widgets/emptystate.h>

#include <QAction>
#include <QPushButton>

namespace limber {

using namespace Qt::StringLiterals;

/// Searching through the expert lens.
class SearchLensTest final : public SearchCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLensNarrowsTheSearchAndAChipSaysSo();
    void expertsComeFirst();
    void whatTheLensHidesIsFoundWithoutIt();
    void whatIsTypedOfExpertsCountsMore();

private:
    void setLens(const QString &command) const { m_window->findChild<QAction *>(command)->trigger(); }
    [[nodiscard]] QString spoken(int row) const { return results()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
};

void SearchLensTest::theLensNarrowsTheSearchAndAChipSaysSo()
{
    type(u"went stiff"_s);
    const int all = results()->model()->rowCount();
    QVERIFY(all > 1 && chips().isEmpty());
    setLens(u"lens-only"_s);
    QTRY_VERIFY(isFound());
    QCOMPARE(results()->model()->rowCount(), 0);
    QCOMPARE(chips(), QStringList{u"Experts only"_s});
    QVERIFY(!chip(u"Expert"_s));
    QTest::mouseClick(chip(u"Experts only"_s), Qt::LeftButton);
    QTRY_VERIFY(isFound());
    QTRY_COMPARE(results()->model()->rowCount(), all);
    QVERIFY(chips().isEmpty() && chip(u"Expert"_s));
    QVERIFY(m_window->findChild<QAction *>(u"lens-off"_s)->isChecked());
}

void SearchLensTest::expertsComeFirst()
{
    Answer newer;
    newer.id = u"back-99"_s;
    newer.question = u"back"_s;
    newer.body = u"Hamstrings, hamstrings, hamstrings."_s;
    newer.created = m_library->clock().now();
    m_library->apply({newer});
    QVERIFY(m_library->await(m_library->store().keepIndex()));
    type(u"hamstrings"_s);
    QCOMPARE(results()->model()->rowCount(), 2);
    QVERIFY(!spoken(0).contains(u"Expert."_s));
    setLens(u"lens-first"_s);
    QTRY_VERIFY2(spoken(0).contains(u"Expert."_s), qPrintable(spoken(0)));
    QCOMPARE(results()->model()->rowCount(), 2);
    QCOMPARE(chips(), QStringList{u"Experts first"_s});
}

void SearchLensTest::whatTheLensHidesIsFoundWithoutIt()
{
    setLens(u"lens-only"_s);
    type(u"forth"_s);
    QTRY_VERIFY(says(u"Nothing that experts said matches."_s));
    for (QPushButton *button : part<SearchPane>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Search Everywhere"_s)
            button->click();
    }
    QTRY_VERIFY(results()->model()->rowCount() > 1);
    QVERIFY(m_window->findChild<QAction *>(u"lens-off"_s)->isChecked());
    QCOMPARE(field()->text(), u"forth"_s);
}

void SearchLensTest::whatIsTypedOfExpertsCountsMore()
{
    setLens(u"lens-only"_s);
    type(u"expert:no forth"_s);
    QVERIFY(results()->model()->rowCount() > 1);
    QCOMPARE(chips(), QStringList{u"No expert"_s});
}

} // namespace limber

QTEST_MAIN(limber::SearchLensTest)
#include "searchlenstest.moc"
