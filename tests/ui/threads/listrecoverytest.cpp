// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/shelf.h>
#include <tests/support/testcase.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// A list of which the files cannot be read for a while.
class ListRecoveryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aListThatCannotBeReadSaysSoAndIsTriedAgain();
    void rowsThatMayBeOldSaySoAndAreTriedAgain();

private:
    void damage(bool damaged);
    QPushButton *tryAgain() const;

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ThreadListPane> m_pane;
};

void ListRecoveryTest::init()
{
    TestCase::init();
    m_shelf = std::make_unique<Shelf>();
    m_pane = std::make_unique<ThreadListPane>(m_shelf->store(), m_shelf->clock);
    m_pane->resize(460, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ListRecoveryTest::cleanup()
{
    m_pane.reset();
    m_shelf.reset();
}

/// What a file that cannot be read looks like, to be mended again.
void ListRecoveryTest::damage(bool damaged)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(m_shelf->store().folder() + u"/cache.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA legacy_alter_table = ON"_s));
        QVERIFY(
            query.exec(damaged ? u"ALTER TABLE question RENAME TO question_away"_s : u"ALTER TABLE question_away RENAME TO question"_s));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

QPushButton *ListRecoveryTest::tryAgain() const
{
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Try Again"_s)
            return button;
    }
    return nullptr;
}

void ListRecoveryTest::aListThatCannotBeReadSaysSoAndIsTriedAgain()
{
    damage(true);
    m_pane->showThreads({}, u"All Questions"_s);
    QTRY_VERIFY(tryAgain());
    QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
    QVERIFY(!m_pane->findChild<MessageBar *>()->isVisible());
    damage(false);
    QTest::mouseClick(tryAgain(), Qt::LeftButton);
    QTRY_VERIFY(m_pane->model().rowCount() > 0);
    QVERIFY(m_pane->view()->isVisible());
    QVERIFY(!tryAgain());
}

void ListRecoveryTest::rowsThatMayBeOldSaySoAndAreTriedAgain()
{
    m_pane->showThreads({}, u"All Questions"_s);
    QTRY_VERIFY(m_pane->model().rowCount() > 0 && m_pane->model().thread(m_pane->model().index(0)));
    const int rows = m_pane->model().rowCount();
    damage(true);
    ChangeSet changes;
    changes.threads = {1};
    Q_EMIT m_shelf->store().changed(changes);
    auto *bar = m_pane->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->message().isEmpty());
    QVERIFY(m_pane->view()->isVisible());
    QCOMPARE(m_pane->model().rowCount(), rows);
    damage(false);
    QTest::mouseClick(tryAgain(), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(m_pane->model().rowCount(), rows);
}

} // namespace limber

QTEST_MAIN(limber::ListRecoveryTest)
#include "listrecoverytest.moc"
