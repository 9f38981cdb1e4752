// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/find/findbar.h>
#include <ui/mainwindow.h>
#include <ui/reading/answeroutline.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/sidebar/sidebarview.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadCommandsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ctrlFAndEscape();
    void keysGoFromAnswerToAnswer();
    void shiftLSaysWhereThereIsNothingNew();
    void theOrderIsKeptForTheNextWindow();
    void theOutlineIsKeptForTheNextWindow();
    void aCopiedThreadIsAnnounced();
    void whatIsOutOfViewIsNotReadIn();

private:
    void open();
    QAction *action(const QString &text) const;
    ThreadPage *page() const { return m_window->findChild<ThreadPage *>(); }

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    const ThreadGenerator m_generator{{.threads = 3, .answers = 6}};
};

void ThreadCommandsTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(m_generator);
    open();
}

void ThreadCommandsTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void ThreadCommandsTest::open()
{
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_window->resize(1300, 700);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->openThread(m_library->ref(m_generator.questionId(0)));
    QTRY_VERIFY(page()->thread());
    QTRY_VERIFY(page()->view()->isVisible());
    page()->view()->setFocus();
}

QAction *ThreadCommandsTest::action(const QString &text) const
{
    for (QAction *each : m_window->findChildren<QAction *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void ThreadCommandsTest::ctrlFAndEscape()
{
    QTest::keyClick(page()->view(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = page()->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    // The letters that are commands in the thread are letters here.
    const ThreadRef before = *page()->ref();
    QTest::keyClicks(field, u"jks.,mL"_s);
    QCOMPARE(field->text(), u"jks.,mL"_s);
    QCOMPARE(*page()->ref(), before);
    QTest::keyClick(field, Qt::Key_F3);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(page()->view()->hasFocus());
}

void ThreadCommandsTest::keysGoFromAnswerToAnswer()
{
    const QString question = m_generator.questionId(0);
    QCOMPARE(page()->reader()->current().post(), question);
    QTest::keyClick(page()->view(), Qt::Key_Period);
    const QString first = page()->reader()->current().post();
    QVERIFY(first != question);
    QTest::keyClick(page()->view(), Qt::Key_Period);
    QVERIFY(page()->reader()->current().post() != first);
    QTest::keyClick(page()->view(), Qt::Key_Comma);
    QCOMPARE(page()->reader()->current().post(), first);
    action(u"Next Answer"_s)->trigger();
    QVERIFY(page()->reader()->current().post() != first);
}

void ThreadCommandsTest::shiftLSaysWhereThereIsNothingNew()
{
    QTest::keyClick(page()->view(), Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"No answer is new here."_s);
}

void ThreadCommandsTest::theOrderIsKeptForTheNextWindow()
{
    QVERIFY(action(u"Accepted First"_s)->isChecked());
    action(u"Newest First"_s)->trigger();
    QCOMPARE(page()->answerOrder(), AnswerOrder::NewestFirst);
    m_window->close();
    open();
    QCOMPARE(page()->answerOrder(), AnswerOrder::NewestFirst);
    QVERIFY(action(u"Newest First"_s)->isChecked());
    QVERIFY(!action(u"Accepted First"_s)->isChecked());
}

void ThreadCommandsTest::theOutlineIsKeptForTheNextWindow()
{
    QTRY_VERIFY(page()->findChild<AnswerOutline *>()->isVisible());
    action(u"Answers beside the Thread"_s)->trigger();
    QVERIFY(!page()->findChild<AnswerOutline *>()->isVisible());
    m_window->close();
    open();
    QVERIFY(!action(u"Answers beside the Thread"_s)->isChecked());
    QVERIFY(!page()->findChild<AnswerOutline *>()->isVisible());
}

void ThreadCommandsTest::aCopiedThreadIsAnnounced()
{
    action(u"Copy as Markdown"_s)->trigger();
    QCOMPARE(m_window->statusBar()->currentMessage(), u"Thread copied as Markdown."_s);
}

void ThreadCommandsTest::whatIsOutOfViewIsNotReadIn()
{
    const QStringList commands{u"Find in the Thread…"_s, u"Find Next"_s, u"Next Answer"_s, u"Copy as Markdown"_s};
    for (const QString &command : commands)
        QVERIFY2(action(command)->isEnabled(), qPrintable(command));
    auto *sidebar = m_window->findChild<SidebarView *>();
    Q_EMIT sidebar->selected({SidebarEntry::Kind::Experts, {}}, {});
    QTRY_VERIFY(!page()->isVisible());
    for (const QString &command : commands)
        QVERIFY2(!action(command)->isEnabled(), qPrintable(command));
    Q_EMIT sidebar->selected({}, {});
    QTRY_VERIFY(page()->isVisible());
    for (const QString &command : commands)
        QVERIFY2(action(command)->isEnabled(), qPrintable(command));
}

} // namespace limber

QTEST_MAIN(limber::ThreadCommandsTest)
#include "threadcommandstest.moc"
