// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/navigator.h>
#include <ui/notify/desktopnotifier.h>
#include <ui/notify/newanswersnotice.h>
#include <ui/settings/preferences.h>

#include <QWidget>

namespace limber {

using namespace Qt::StringLiterals;

/// What the desktop is told of new answers to the person's own questions.
class NewAnswersNoticeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newAnswersAreToldOnceTogetherAndLeadToTheirThread();
    void whoeverLooksAtTheWindowIsNotTold();
    void whoeverWantsNoneGetsNone();
    void whatIsReadIsTakenAway();

private:
    class Desktop final : public DesktopNotifier
    {
    public:
        void show(const QString &title, const QString &) override { titles.append(title); }
        void withdraw() override { ++withdrawn; }
        QStringList titles;
        int withdrawn = 0;
    };

    void bring(const QString &id, const QString &question = u"q1"_s);
    void watch();

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    Navigator m_navigator;
    Desktop m_desktop;
    std::unique_ptr<NewAnswersNotice> m_notice;
};

void NewAnswersNoticeTest::init()
{
    TestCase::init();
    m_desktop.titles.clear();
    m_desktop.withdrawn = 0;
    m_library = std::make_unique<LibraryFixture>();
    m_preferences = std::make_unique<Preferences>(m_library->settings());
    m_window = std::make_unique<QWidget>();
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana"_s;
    Question question;
    question.id = u"q1"_s;
    question.title = u"Stiff knees"_s;
    question.author = u"ana"_s;
    question.created = m_library->clock().now();
    m_library->apply({ana, question});
    QVERIFY(m_library->await(m_library->store().setMe(m_library->community(), ana)));
}

void NewAnswersNoticeTest::cleanup()
{
    m_notice.reset();
    m_window.reset();
    m_preferences.reset();
    m_library.reset();
}

void NewAnswersNoticeTest::watch()
{
    m_notice = std::make_unique<NewAnswersNotice>(m_library->store(), *m_preferences, &m_desktop, m_navigator, *m_window);
    QTRY_COMPARE(m_desktop.withdrawn, 1); // there is nothing new: it has counted
}

void NewAnswersNoticeTest::bring(const QString &id, const QString &question)
{
    Answer answer;
    answer.id = id;
    answer.question = question;
    answer.body = u"Walk."_s;
    answer.author = u"bo"_s;
    answer.created = m_library->clock().now();
    m_library->clock().advance(std::chrono::minutes(1));
    m_library->apply({answer});
}

void NewAnswersNoticeTest::newAnswersAreToldOnceTogetherAndLeadToTheirThread()
{
    watch();
    bring(u"a1"_s);
    QTRY_COMPARE(m_desktop.titles.size(), 1);
    QVERIFY2(m_desktop.titles.constLast().startsWith(u"1 new"_s), qPrintable(m_desktop.titles.constLast()));
    bring(u"a2"_s);
    QTRY_COMPARE(m_desktop.titles.size(), 2);
    QVERIFY2(m_desktop.titles.constLast().startsWith(u"2 new"_s), qPrintable(m_desktop.titles.constLast()));
    Q_EMIT m_desktop.activated();
    QCOMPARE(m_navigator.here().query.view, View::Mine);
    QTRY_COMPARE(m_navigator.here().thread, std::optional(m_library->ref(u"q1"_s)));
    QVERIFY(m_window->isVisible());
}

void NewAnswersNoticeTest::whoeverLooksAtTheWindowIsNotTold()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    watch();
    bring(u"a1"_s);
    m_library->settle();
    m_library->settle();
    QVERIFY(m_desktop.titles.isEmpty());
}

void NewAnswersNoticeTest::whoeverWantsNoneGetsNone()
{
    QVERIFY(m_preferences->newAnswersTold());
    m_preferences->setNewAnswersTold(false);
    QVERIFY(!m_preferences->newAnswersTold());
    watch();
    bring(u"a1"_s);
    m_library->settle();
    m_library->settle();
    QVERIFY(m_desktop.titles.isEmpty());
}

void NewAnswersNoticeTest::whatIsReadIsTakenAway()
{
    watch();
    bring(u"a1"_s);
    QTRY_COMPARE(m_desktop.titles.size(), 1);
    const int before = m_desktop.withdrawn;
    QVERIFY(m_library->await(m_library->store().markRead(m_library->ref(u"q1"_s))));
    QTRY_VERIFY(m_desktop.withdrawn > before);
}

} // namespace limber

QTEST_MAIN(limber::NewAnswersNoticeTest)
#include "newanswersnoticetest.moc"
