// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/draftlistmodel.h>
#include <tests/ui/compose/composecase.h>
#include <ui/compose/draftspage.h>
#include <ui/mainwindow.h>
#include <ui/undo/undostack.h>
#include <ui/widgets/emptystate.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

namespace limber {

using namespace Qt::StringLiterals;

/// The page of everything that was begun.
class DraftsPageTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirstAndIsReadOutWhole();
    void enterAndTheButtonOpenADraft();
    void deleteTakesItAwayAndUndoBringsItBack();
    void anEmptyPageOffersToAsk();
    void whatCannotBeReadIsSaidAndTriedAgain();
    void theModelKeepsItsPromises();

private:
    QString keep(const QString &title, const QString &body, const QString &question = {});
};

QString DraftsPageTest::keep(const QString &title, const QString &body, const QString &question)
{
    static int number = 0;
    Draft draft;
    draft.uuid = u"00000000-0000-4000-8000-%1"_s.arg(++number, 12, 10, QChar(u'0'));
    draft.community = m_library->community();
    draft.content = {question, title, body, {}};
    m_library->clock().advance(std::chrono::minutes(1));
    return m_library->await(m_library->store().keepDraft(draft)).value_or(Draft()).uuid;
}

void DraftsPageTest::theNewestComesFirstAndIsReadOutWhole()
{
    keep(u"Old question"_s, u"**Some** words"_s);
    keep({}, u"> said before\n\nMy own answer"_s, m_threads.questionId(1));
    UndoStack undo;
    DraftsPage page(m_library->store(), m_library->clock(), undo);
    page.resize(600, 400);
    page.show();
    QTRY_COMPARE(page.view()->model()->rowCount(), 2);
    const QString answer = page.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    const QString question = page.view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(answer.contains(u"Answer"_s) && answer.contains(u"My own answer"_s) && !answer.contains(u"said before"_s), qPrintable(answer));
    QVERIFY2(question.contains(u"Old question"_s) && question.contains(u"Some words"_s), qPrintable(question));
    QTRY_VERIFY(page.view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Getting in Shape"_s));
}

void DraftsPageTest::enterAndTheButtonOpenADraft()
{
    const QString uuid = keep(u"Go on"_s, {});
    UndoStack undo;
    DraftsPage page(m_library->store(), m_library->clock(), undo);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.view()->model()->rowCount(), 1);
    QSignalSpy opened(&page, &DraftsPage::openRequested);
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), uuid);
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "&Open"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(opened.count(), 2);
}

void DraftsPageTest::deleteTakesItAwayAndUndoBringsItBack()
{
    keep(u"First"_s, {});
    const QString second = keep(u"Second"_s, {});
    UndoStack undo;
    DraftsPage page(m_library->store(), m_library->clock(), undo);
    page.show();
    QTRY_COMPARE(page.view()->model()->rowCount(), 2);
    QTest::keyClick(page.view(), Qt::Key_Delete);
    QTRY_COMPARE(page.view()->model()->rowCount(), 1);
    QCOMPARE(drafts().constFirst().content.title, u"First"_s);
    QVERIFY(page.view()->currentIndex().isValid());
    undo.undo();
    QTRY_COMPARE(page.view()->model()->rowCount(), 2);
    QVERIFY(m_library->await(m_library->store().draft(second)));
}

void DraftsPageTest::anEmptyPageOffersToAsk()
{
    UndoStack undo;
    DraftsPage page(m_library->store(), m_library->clock(), undo);
    page.show();
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy asked(&page, &DraftsPage::askRequested);
    QTest::keyClick(empty->focusProxy(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void DraftsPageTest::whatCannotBeReadIsSaidAndTriedAgain()
{
    Store closed(m_library->folder() + u"/nowhere"_s, Store::Access::ReadOnly, m_library->clock());
    QVERIFY(!m_library->await(closed.open())); // there is no such profile
    UndoStack undo;
    DraftsPage page(closed, m_library->clock(), undo);
    page.show();
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy asked(&page, &DraftsPage::askRequested);
    QTest::keyClick(empty->focusProxy(), Qt::Key_Space);
    QCOMPARE(asked.count(), 0); // it reads again
    QTRY_VERIFY(empty->isVisible());
}

void DraftsPageTest::theModelKeepsItsPromises()
{
    DraftListModel model(m_library->store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin();
    QTRY_VERIFY(model.isKnown());
    const QString first = keep(u"One"_s, {});
    keep(u"Two"_s, {});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Two"_s);
    Draft changed = *m_library->await(m_library->store().draft(first));
    changed.content.title = u"One, changed"_s;
    m_library->clock().advance(std::chrono::minutes(1));
    QVERIFY(m_library->await(m_library->store().keepDraft(changed)));
    QTRY_COMPARE(model.index(0).data().toString(), u"One, changed"_s);
    QVERIFY(m_library->await(m_library->store().deleteDraft(first)));
    QTRY_COMPARE(model.rowCount(), 1);
}

} // namespace limber

QTEST_MAIN(limber::DraftsPageTest)
#include "draftspagetest.moc"
