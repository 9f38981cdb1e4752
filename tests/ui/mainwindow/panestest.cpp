// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/widgets/panes.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class PanesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_sidebar = new QLineEdit;
        m_list = new QLineEdit;
        m_thread = new QLineEdit;
        m_page = new QLineEdit;
        m_panes = std::make_unique<Panes>(m_sidebar, m_list, m_thread);
        m_panes->addPage(m_page);
        m_panes->resize(1200, 600);
        m_panes->show();
    }
    void cleanup() { m_panes.reset(); }

    void allPanesAreInViewWhereThereIsRoom();
    void theSidebarFoldsUnderNineHundred();
    void onePaneIsInViewUnderSevenHundred();
    void backLeadsFromTheThreadToTheList();
    void theSidebarStaysAwayIfThePersonWantsThat();
    void f6GoesRoundThePanesInView();
    void aPageTakesThePlaceOfListAndThread();
    void f6PassesByAPaneThatCanTakeNoFocus();
    void whoeverIsInTheUnfoldedSidebarIsNotThrownOut();
    void largerTextFoldsSooner();
    void theFocusGoesAlongToAPageAndBack();

private:
    std::unique_ptr<Panes> m_panes;
    QWidget *m_sidebar = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_thread = nullptr;
    QWidget *m_page = nullptr;
};

void PanesTest::allPanesAreInViewWhereThereIsRoom()
{
    QVERIFY(m_sidebar->isVisible() && m_list->isVisible() && m_thread->isVisible());
    QVERIFY(m_thread->width() > m_list->width());
    QVERIFY(m_sidebar->width() < m_list->width());
}

void PanesTest::theSidebarFoldsUnderNineHundred()
{
    QSignalSpy shown(m_panes.get(), &Panes::sidebarShownChanged);
    m_panes->resize(880, 600);
    QVERIFY(!m_sidebar->isVisible());
    QVERIFY(m_list->isVisible() && m_thread->isVisible());
    m_panes->setSidebarShown(true);
    QVERIFY(m_sidebar->isVisible());
    m_list->setFocus();
    m_panes->showPage(nullptr);
    QVERIFY(!m_sidebar->isVisible());
    m_panes->resize(1000, 600);
    QVERIFY(m_sidebar->isVisible());
    QCOMPARE(shown.count(), 4);
}

void PanesTest::onePaneIsInViewUnderSevenHundred()
{
    m_panes->resize(480, 600);
    QVERIFY(m_list->isVisible() && !m_thread->isVisible() && !m_sidebar->isVisible());
    m_panes->showThread(true);
    QVERIFY(!m_list->isVisible() && m_thread->isVisible());
    m_panes->setSidebarShown(true);
    QVERIFY(m_sidebar->isVisible() && !m_thread->isVisible());
}

void PanesTest::backLeadsFromTheThreadToTheList()
{
    QSignalSpy can(m_panes.get(), &Panes::canGoBackChanged);
    QVERIFY(!m_panes->back());
    m_panes->resize(480, 600);
    m_panes->showThread(true);
    QCOMPARE(can.count(), 1);
    QVERIFY(m_panes->back());
    QVERIFY(m_list->isVisible() && !m_thread->isVisible());
    QVERIFY(!m_panes->back());
}

void PanesTest::theSidebarStaysAwayIfThePersonWantsThat()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_panes->setSidebarShown(false);
    QVERIFY(!m_sidebar->isVisible());
    m_panes->save(settings, u"window"_s);
    init();
    m_panes->restore(settings, u"window"_s);
    QVERIFY(!m_sidebar->isVisible());
}

void PanesTest::f6GoesRoundThePanesInView()
{
    m_panes->activateWindow();
    m_sidebar->setFocus();
    for (QWidget *next : {m_list, m_thread, m_sidebar}) {
        m_panes->focusNext();
        QCOMPARE(m_panes->focusWidget(), next);
    }
    m_panes->setSidebarShown(false);
    m_list->setFocus();
    m_panes->focusNext();
    m_panes->focusNext();
    QCOMPARE(m_panes->focusWidget(), m_list);
}

void PanesTest::aPageTakesThePlaceOfListAndThread()
{
    m_panes->showPage(m_page);
    QVERIFY(m_page->isVisible() && m_sidebar->isVisible() && !m_list->isVisible());
    m_panes->showPage(nullptr);
    QVERIFY(!m_page->isVisible() && m_list->isVisible());
}

void PanesTest::f6PassesByAPaneThatCanTakeNoFocus()
{
    m_thread->setFocusPolicy(Qt::NoFocus); // as a page that says only that there is nothing to show
    m_list->setFocus();
    m_panes->focusNext();
    QCOMPARE(m_panes->focusWidget(), m_sidebar);
}

void PanesTest::whoeverIsInTheUnfoldedSidebarIsNotThrownOut()
{
    m_panes->resize(480, 600);
    m_list->setFocus();
    m_panes->setSidebarShown(true);
    QCOMPARE(m_panes->focusWidget(), m_sidebar);
    m_panes->showThread(false); // what an arrow key in the sidebar leads to
    QVERIFY(m_sidebar->isVisible());
    m_panes->foldSidebar();
    QVERIFY(!m_sidebar->isVisible() && m_list->isVisible());
    QCOMPARE(m_panes->focusWidget(), m_list);
}

void PanesTest::largerTextFoldsSooner()
{
    QSignalSpy folded(m_panes.get(), &Panes::foldedChanged);
    QFont font = m_panes->font();
    font.setPixelSize(3 * QFontMetrics(font).height());
    m_panes->setFont(font);
    QVERIFY(!m_sidebar->isVisible());
    QCOMPARE(folded.count(), 1);
}

void PanesTest::theFocusGoesAlongToAPageAndBack()
{
    m_thread->setFocus();
    m_panes->showPage(m_page);
    QCOMPARE(m_panes->focusWidget(), m_page);
    m_panes->showPage(nullptr);
    QCOMPARE(m_panes->focusWidget(), m_thread);
}

} // namespace limber

QTEST_MAIN(limber::PanesTest)
#include "panestest.moc"
