// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/answeroutline.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/outlinemodel.h>
#include <ui/reading/postlayout.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/reading/zoomlevel.h>

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AnswerOutlineTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOutlineStandsBesideLongThreadsInWideWindows();
    void scrollingMovesTheAnswerThatIsRead();
    void aClickGoesToTheAnswer();
    void theKeyboardWalksTheOutlineAndEnterGoesThere();
    void nextAndPreviousReachEveryAnswer();
    void previousGoesToTheTopOfALongAnswerFirst();
    void eachLineIsReadOutAsSentences();
    void anotherOrderKeepsThePlace();
    void ordersSortWhatIsShown();

private:
    void open(int answers, QSize size);
    QListView *list() const { return m_page->findChild<AnswerOutline *>()->list(); }
    AnswerOutline *outline() const { return m_page->findChild<AnswerOutline *>(); }
    CurrentPost &current() const { return m_page->reader()->current(); }
    QStringList shownOrder() const;

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<ZoomLevel> m_zoom;
    std::unique_ptr<ThreadPage> m_page;
};

void AnswerOutlineTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_zoom = std::make_unique<ZoomLevel>();
    m_page = std::make_unique<ThreadPage>(m_library->store(), m_library->clock(), *m_zoom, 1h);
}

void AnswerOutlineTest::cleanup()
{
    m_page.reset();
    m_zoom.reset();
    m_library.reset();
}

void AnswerOutlineTest::open(int answers, QSize size)
{
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Ruiz"_s;
    ana.role = Role::Expert;
    Question question;
    question.id = u"q"_s;
    question.title = u"How often?"_s;
    question.accepted = u"a2"_s;
    question.created = question.activity = m_library->clock().now();
    std::vector<Item> items{ana, question};
    for (int number = 0; number < answers; ++number) {
        Answer answer;
        answer.id = u"a%1"_s.arg(number);
        answer.question = u"q"_s;
        answer.author = u"ana"_s;
        answer.body = QStringList(number == 3 ? 60 : 6, u"Every second day is enough for most."_s).join(u"\n\n"_s);
        answer.score = number % 4;
        answer.created = question.created + std::chrono::hours(24 * number);
        items.push_back(answer);
    }
    m_library->apply(items);
    m_page->resize(size);
    m_page->show();
    m_page->open(m_library->ref(u"q"_s));
    QTRY_VERIFY(m_page->thread());
    QApplication::setActiveWindow(m_page.get());
}

QStringList AnswerOutlineTest::shownOrder() const
{
    QStringList order;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        order += list()->model()->index(row, 0).data(OutlineModel::IdRole).toString();
    QStringList posts;
    const PostLayout layout(*m_page->view()->document());
    for (qsizetype place = 1; place < layout.posts().size(); ++place)
        posts += layout.idOf(place);
    return posts == order ? order : QStringList{u"the outline has another order than the thread"_s};
}

void AnswerOutlineTest::theOutlineStandsBesideLongThreadsInWideWindows()
{
    open(3, {1200, 500});
    QVERIFY(outline()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 3);
    m_page->resize(1000, 500);
    QVERIFY(!outline()->isVisible());
    m_page->resize(1200, 500);
    QVERIFY(outline()->isVisible());
    m_page->reader()->setOutlineWanted(false);
    QVERIFY(!outline()->isVisible());
    m_page->reader()->setOutlineWanted(true);
    m_library->apply({Tombstone{ItemType::Answer, u"a0"_s}});
    m_page->close();
    m_page->open(m_library->ref(u"q"_s));
    QTRY_VERIFY(m_page->thread());
    QVERIFY(!outline()->isVisible());
}

void AnswerOutlineTest::scrollingMovesTheAnswerThatIsRead()
{
    open(12, {1200, 400});
    QCOMPARE(current().post(), u"q"_s);
    m_page->view()->scrollTo({u"a5"_s, 30, 0});
    QCOMPARE(current().post(), u"a5"_s);
    const QModelIndex row = list()->model()->index(5, 0); // the accepted one is first
    QCOMPARE(row.data(OutlineModel::IdRole).toString(), u"a5"_s);
    QVERIFY(row.data(OutlineModel::ReadingRole).toBool());
    m_page->view()->verticalScrollBar()->setValue(m_page->view()->verticalScrollBar()->maximum());
    QTRY_COMPARE(current().post(), u"a11"_s);
}

void AnswerOutlineTest::aClickGoesToTheAnswer()
{
    open(12, {1200, 400});
    const QModelIndex row = list()->model()->index(4, 0);
    list()->scrollTo(row);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(current().post(), row.data(OutlineModel::IdRole).toString());
    const PostLayout layout(*m_page->view()->document());
    const qreal top = layout.topOf(layout.placeOf(current().post()));
    QVERIFY(qAbs(top - m_page->view()->verticalScrollBar()->value()) < 30);
}

void AnswerOutlineTest::theKeyboardWalksTheOutlineAndEnterGoesThere()
{
    open(12, {1200, 400});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 3);
    QCOMPARE(current().post(), u"q"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(current().post(), list()->model()->index(3, 0).data(OutlineModel::IdRole).toString());
    QVERIFY(m_page->view()->hasFocus());
}

void AnswerOutlineTest::nextAndPreviousReachEveryAnswer()
{
    open(12, {600, 400});
    QStringList visited;
    for (int step = 0; step < 12; ++step) {
        current().next();
        visited += current().post();
    }
    QCOMPARE(visited, shownOrder());
    current().next();
    QCOMPARE(current().post(), visited.constLast());
    for (int step = 0; step < 12; ++step)
        current().previous();
    QCOMPARE(current().post(), u"q"_s);
}

void AnswerOutlineTest::previousGoesToTheTopOfALongAnswerFirst()
{
    open(12, {600, 400});
    m_page->view()->scrollTo({u"a3"_s, 700, 0});
    QCOMPARE(current().post(), u"a3"_s);
    current().previous();
    QCOMPARE(current().post(), u"a3"_s);
    current().previous();
    QVERIFY(current().post() != u"a3"_s);
}

void AnswerOutlineTest::eachLineIsReadOutAsSentences()
{
    open(4, {1200, 400});
    const QString first = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(u"Answer 1 of 4 by Ana Ruiz, "_s), qPrintable(first));
    QVERIFY(first.contains(u"Expert."_s));
    QVERIFY(first.contains(u"Accepted answer."_s));
    QVERIFY(!first.contains(u"New."_s));
    QVERIFY(!list()->accessibleName().isEmpty());
}

void AnswerOutlineTest::anotherOrderKeepsThePlace()
{
    open(12, {1200, 400});
    m_page->view()->scrollTo({u"a7"_s, 40, 0});
    const ReadingAnchor before = m_page->anchor();
    QCOMPARE(before.post, u"a7"_s);
    const QTextDocument *document = m_page->view()->document();
    m_page->setAnswerOrder(AnswerOrder::NewestFirst);
    QTRY_VERIFY(m_page->view()->document() != document);
    QCOMPARE(m_page->anchor(), before);
    QCOMPARE(current().post(), u"a7"_s);
}

void AnswerOutlineTest::ordersSortWhatIsShown()
{
    open(5, {1200, 400});
    QCOMPARE(shownOrder(), (QStringList{u"a2"_s, u"a0"_s, u"a1"_s, u"a3"_s, u"a4"_s}));
    m_page->setAnswerOrder(AnswerOrder::OldestFirst);
    QTRY_COMPARE(shownOrder(), (QStringList{u"a0"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s}));
    m_page->setAnswerOrder(AnswerOrder::NewestFirst);
    QTRY_COMPARE(shownOrder(), (QStringList{u"a4"_s, u"a3"_s, u"a2"_s, u"a1"_s, u"a0"_s}));
    m_page->setAnswerOrder(AnswerOrder::ScoreFirst);
    QTRY_COMPARE(shownOrder(), (QStringList{u"a3"_s, u"a2"_s, u"a1"_s, u"a0"_s, u"a4"_s}));
}

} // namespace limber

QTEST_MAIN(limber::AnswerOutlineTest)
#include "answeroutlinetest.moc"
