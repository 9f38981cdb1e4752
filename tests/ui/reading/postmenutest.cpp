// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/postlayout.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/posttext.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/reading/zoomlevel.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PostMenuTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRightClickActsOnThePostUnderTheMouse();
    void theMenuKeyActsOnTheCurrentAnswer();
    void aQuoteSaysWhoAndWhere();
    void aPostWithoutAPageHasAReferenceOfOurs();
    void aPostIsCopiedAsMarkdownAndAsHtml();
    void theWholeThreadIsCopiedWithItsSource();
    void namesAndTitlesCannotBreakOut();
    void theAuthorsProfileIsOneStepAway();
    void aLinksTargetIsShownBeforeItIsFollowed();

private:
    QAction *entry(const QString &text) const;
    void trigger(const QString &text);
    QPoint middleOf(const QString &post) const;

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<ZoomLevel> m_zoom;
    std::unique_ptr<ThreadPage> m_page;
};

void PostMenuTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    Person bo;
    bo.id = u"bo"_s;
    bo.name = u"Bo [the *best*]"_s;
    Question question;
    question.id = u"q"_s;
    question.title = u"Stiff back?"_s;
    question.body = u"After running.\r\n\r\nEvery time."_s;
    question.author = u"gone-long-ago"_s;
    question.url = QUrl(u"https://shape.example/q/(1)"_s);
    question.created = question.activity = m_library->clock().now();
    Answer one;
    one.id = u"a1"_s;
    one.question = u"q"_s;
    one.author = u"bo"_s;
    one.body = u"Stretch:\n\n- hips\n- **back**\n\n[more](https://text.example/x)\n"_s;
    one.created = question.created;
    one.url = QUrl(u"https://shape.example/q/1#a1"_s);
    Answer two = one;
    two.id = u"a2"_s;
    two.author.clear();
    two.body = u"Rest a day. <script>alert(1)</script>"_s;
    two.url.clear();
    m_library->apply({bo, question, one, two});
    m_zoom = std::make_unique<ZoomLevel>();
    m_page = std::make_unique<ThreadPage>(m_library->store(), m_library->clock(), *m_zoom, 1h);
    m_page->resize(600, 700);
    m_page->show();
    m_page->open(m_library->ref(u"q"_s));
    QTRY_VERIFY(m_page->thread());
    QApplication::setActiveWindow(m_page.get());
    m_page->view()->setFocus();
}

void PostMenuTest::cleanup()
{
    m_page.reset();
    m_zoom.reset();
    m_library.reset();
}

QAction *PostMenuTest::entry(const QString &text) const
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

void PostMenuTest::trigger(const QString &text)
{
    QAction *action = entry(text);
    QVERIFY2(action, qPrintable(text));
    action->trigger();
    QApplication::activePopupWidget()->close();
}

QPoint PostMenuTest::middleOf(const QString &post) const
{
    const PostLayout layout(*m_page->view()->document());
    const qsizetype place = layout.placeOf(post);
    const int middle = qRound((layout.topOf(place) + layout.bottomOf(place)) / 2);
    return {100, middle - m_page->view()->verticalScrollBar()->value()};
}

void PostMenuTest::aRightClickActsOnThePostUnderTheMouse()
{
    QWidget *viewport = m_page->view()->viewport();
    const QPoint point = middleOf(u"a1"_s);
    QContextMenuEvent click(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QCoreApplication::sendEvent(viewport, &click);
    QSignalSpy said(m_page.get(), &ThreadPage::announced);
    trigger(u"Copy Link to This Post"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"https://shape.example/q/1#a1"_s);
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"Stiff back?"_s));
    QCOMPARE(said.count(), 1);
}

void PostMenuTest::theMenuKeyActsOnTheCurrentAnswer()
{
    m_page->reader()->current().go(u"a2"_s);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_page->view(), &key);
    trigger(u"Copy Quote"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"> Rest a day."_s));
    m_page->reader()->current().go(u"a1"_s);
    m_page->reader()->menu().open();
    trigger(u"Copy Quote"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"> Stretch:"_s));
}

void PostMenuTest::aQuoteSaysWhoAndWhere()
{
    const QString quote = PostText(*m_page->thread()).quote(u"a1"_s);
    const QStringList lines = quote.trimmed().split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u'>'), qPrintable(line));
    QVERIFY(quote.contains(u"> - **back**\n"_s));
    QVERIFY2(lines.constLast().contains(u"[Stiff back?](https://shape.example/q/1#a1)"_s), qPrintable(lines.constLast()));
}

void PostMenuTest::aPostWithoutAPageHasAReferenceOfOurs()
{
    const QString community = m_library->community();
    QCOMPARE(PostText(*m_page->thread()).link(u"a2"_s).toString(), u"limber:thread/%1/q#a2"_s.arg(community));
    QCOMPARE(PostText(*m_page->thread()).link(u"no-such-post"_s), QUrl());
    QVERIFY(PostText(*m_page->thread()).markdown(u"no-such-post"_s).isEmpty());
}

void PostMenuTest::aPostIsCopiedAsMarkdownAndAsHtml()
{
    m_page->reader()->current().go(u"a1"_s);
    m_page->reader()->menu().open();
    trigger(u"Copy as Markdown"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith(m_page->thread()->answers.front().body));
    QVERIFY(data->html().contains(u"<li"_s));
    QVERIFY(data->html().contains(u"href=\"https://text.example/x\""_s));
    m_page->reader()->current().go(u"a2"_s);
    m_page->reader()->menu().open();
    trigger(u"Copy as Markdown"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->html().contains(u"<script"_s));
}

void PostMenuTest::theWholeThreadIsCopiedWithItsSource()
{
    m_page->reader()->menu().open();
    trigger(u"Copy Thread as Markdown"_s);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"# Stiff back?\n\nAfter running.\n\nEvery time.\n\n— "_s));
    QVERIFY(text.indexOf(u"- hips"_s) > 0 && text.indexOf(u"- hips"_s) < text.indexOf(u"Rest a day."_s));
    QVERIFY(text.contains(u"(https://shape.example/q/%281%29)"_s));
}

void PostMenuTest::namesAndTitlesCannotBreakOut()
{
    const QString markdown = PostText(*m_page->thread()).markdown(u"a1"_s);
    QVERIFY2(markdown.contains(u"Bo \\[the \\*best\\*\\]"_s), qPrintable(markdown));
}

void PostMenuTest::theAuthorsProfileIsOneStepAway()
{
    QSignalSpy people(m_page.get(), &ThreadPage::personActivated);
    m_page->reader()->current().go(u"a1"_s);
    m_page->reader()->menu().open();
    trigger(u"View Profile"_s);
    QCOMPARE(people.count(), 1);
    QCOMPARE(people.first().at(1).toString(), u"bo"_s);
    m_page->reader()->current().go(u"a2"_s); // its account is gone
    m_page->reader()->menu().open();
    QVERIFY(!entry(u"View Profile"_s));
    QApplication::activePopupWidget()->close();
}

void PostMenuTest::aLinksTargetIsShownBeforeItIsFollowed()
{
    QSignalSpy shown(m_page->view(), &CardBrowser::linkHovered);
    QSignalSpy followed(m_page->view(), &CardBrowser::linkActivated);
    for (int step = 0; step < 12 && (shown.isEmpty() || shown.constLast().first().toString().isEmpty()); ++step)
        QTest::keyClick(m_page->view(), Qt::Key_Tab);
    QCOMPARE(shown.constLast().first().toString(), u"https://text.example/x"_s);
    QVERIFY(followed.isEmpty());
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().first().toUrl(), QUrl(u"https://text.example/x"_s));
    // With the focus on a link, the menu offers it too.
    m_page->reader()->menu().open();
    QVERIFY(entry(u"Open https://text.example/x"_s));
    QApplication::activePopupWidget()->close();
}

} // namespace limber

QTEST_MAIN(limber::PostMenuTest)
#include "postmenutest.moc"
