// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <models/documents/threaddocument.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextFrame>
#include <QWheelEvent>

namespace limber {

using namespace Qt::StringLiterals;

class CardBrowserTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aResourceThatTheDocumentDoesNotCarryIsNotLoaded();
    void onlyWebAndMailLinksLeaveTheProgram();
    void linksOfTheProgramOpenPeopleAndThreads();
    void theColumnIsCentredAndNoWiderThanItReadsWell();
    void theReaderStaysInTheSamePlaceWhenTheWindowGetsNarrower();
    void theReaderStaysInTheSamePlaceWhenTheTypeGetsLarger();
    void anAnchorInAPostThatIsGoneGoesToTheBeginning();
    void aLongThreadIsNotLaidOutFurtherThanItIsSeen();
    void ctrlAndTheWheelAskForAnotherSize();
    void aTouchPadAsksOncePerStep();
    void theFocusIsSeenWhenItComesByKey();
    void linksAreThereForAScreenReader();
    void whatWasTakenAwayOrAddedIsSaidToAScreenReader();

private:
    static Thread thread(int answers);
    static std::unique_ptr<QTextDocument> document(const CardBrowser &view, int answers);
};

Thread CardBrowserTest::thread(int answers)
{
    const ThreadGenerator generator({.threads = 1, .answers = answers, .words = 120});
    Thread thread;
    thread.ref = {u"shape"_s, generator.questionId(0)};
    thread.question = generator.question(0);
    for (int answer = 0; answer < answers; ++answer)
        thread.answers.push_back(generator.answer(0, answer));
    return thread;
}

std::unique_ptr<QTextDocument> CardBrowserTest::document(const CardBrowser &view, int answers)
{
    return buildThreadDocument(thread(answers), view.documentStyle(), FakeClock().now(), {});
}

void CardBrowserTest::aResourceThatTheDocumentDoesNotCarryIsNotLoaded()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"secret.png"_s);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(file));
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.showDocument(std::make_unique<QTextDocument>());
    for (const QUrl &url :
        {QUrl::fromLocalFile(file), QUrl(file), QUrl(u"https://shape.example/face.png"_s), QUrl(u"qrc:/limber/icons/sync.svg"_s)}) {
        // A picture of nothing: with less, Qt would look for the file by itself.
        const auto picture = view.document()->resource(QTextDocument::ImageResource, url).value<QImage>();
        QCOMPARE(picture.size(), QSize(1, 1));
        QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
        view.document()->clear();
        QVERIFY(view.document()->resource(QTextDocument::StyleSheetResource, url).toByteArray().isEmpty());
    }
    view.document()->setHtml(u"<img src='%1'>"_s.arg(file));
    view.resize(200, 200);
    view.show();
    const QImage shown = view.viewport()->grab().toImage();
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
    }
}

void CardBrowserTest::onlyWebAndMailLinksLeaveTheProgram()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    QSignalSpy links(&view, &CardBrowser::linkActivated);
    for (const char *link : {"https://shape.example/a", "http://shape.example/b", "mailto:ana@shape.example"})
        Q_EMIT view.anchorClicked(QUrl(QString::fromLatin1(link)));
    QCOMPARE(links.count(), 3);
    for (const char *link : {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://shape.example/", "other", "#top"})
        Q_EMIT view.anchorClicked(QUrl(QString::fromLatin1(link)));
    QCOMPARE(links.count(), 3);
    QCOMPARE(view.source(), QUrl());
}

void CardBrowserTest::linksOfTheProgramOpenPeopleAndThreads()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    QSignalSpy people(&view, &CardBrowser::personActivated);
    QSignalSpy threads(&view, &CardBrowser::threadActivated);
    Q_EMIT view.anchorClicked(QUrl(u"limber:person/ana_1"_s));
    Q_EMIT view.anchorClicked(QUrl(u"limber:thread/q-7"_s));
    QCOMPARE(people.count(), 1);
    QCOMPARE(people.first().first().toString(), u"ana_1"_s);
    QCOMPARE(threads.count(), 1);
    QCOMPARE(threads.first().first().value<ThreadLink>(), (ThreadLink{{}, u"q-7"_s, {}}));
    Q_EMIT view.anchorClicked(QUrl(u"limber:person/a%2Fb%23c%2520"_s));
    QCOMPARE(people.last().first().toString(), u"a/b#c%20"_s);
}

void CardBrowserTest::theColumnIsCentredAndNoWiderThanItReadsWell()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(1200, 600);
    view.show();
    view.showDocument(document(view, 3));
    const QTextFrame *post = view.document()->rootFrame()->childFrames().constFirst();
    const QRectF box = view.document()->documentLayout()->frameBoundingRect(const_cast<QTextFrame *>(post));
    QVERIFY2(box.width() <= 740.5, qPrintable(QString::number(box.width())));
    QVERIFY(qAbs(box.center().x() - view.viewport()->width() / 2.0) < 2);
}

void CardBrowserTest::theReaderStaysInTheSamePlaceWhenTheWindowGetsNarrower()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(900, 500);
    view.show();
    view.showDocument(document(view, 30));
    view.scrollTo({thread(30).answers.at(12).id, 80, 0});
    const ReadingAnchor before = view.anchor();
    QCOMPARE(before.post, thread(30).answers.at(12).id);
    view.resize(420, 500);
    const ReadingAnchor after = view.anchor();
    QCOMPARE(after.post, before.post);
    QVERIFY2(qAbs(after.offset - before.offset) < 120, qPrintable(u"%1 %2"_s.arg(before.offset).arg(after.offset)));
}

void CardBrowserTest::theReaderStaysInTheSamePlaceWhenTheTypeGetsLarger()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(700, 500);
    view.show();
    view.showDocument(document(view, 30));
    view.scrollTo({thread(30).answers.at(20).id, 0, 0});
    const ReadingAnchor before = view.anchor();
    QSignalSpy styles(&view, &CardBrowser::styleChanged);
    zoom.set(200);
    QCOMPARE(styles.count(), 1);
    QCOMPARE(view.documentStyle().font.pointSizeF(), 2 * view.font().pointSizeF());
    view.showDocument(document(view, 30), before);
    QCOMPARE(view.anchor().post, before.post);
}

void CardBrowserTest::anAnchorInAPostThatIsGoneGoesToTheBeginning()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(700, 300);
    view.show();
    view.showDocument(document(view, 10), {u"no-such-post"_s, 5, 0});
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(view.anchor(), ReadingAnchor{});
}

void CardBrowserTest::aLongThreadIsNotLaidOutFurtherThanItIsSeen()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(700, 500);
    view.show();
    view.showDocument(document(view, 500));
    const QList<QTextFrame *> posts = view.document()->rootFrame()->childFrames();
    QCOMPARE(posts.size(), 501);
    (void)view.grab();
    // The last post's place is known as soon as somebody wants to go there.
    const QString last = posts.constLast()->frameFormat().stringProperty(PostFrame::PostId);
    view.scrollTo({last, 0, 0});
    QVERIFY(view.verticalScrollBar()->value() > 10'000);
    (void)view.grab();
}

void CardBrowserTest::ctrlAndTheWheelAskForAnotherSize()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(400, 300);
    view.show();
    QSignalSpy sizes(&view, &CardBrowser::zoomRequested);
    const QPointF middle(100, 100);
    QWheelEvent wheel(middle, view.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    QCOMPARE(sizes.count(), 1);
    QCOMPARE(sizes.first().first().toBool(), true);
}

void CardBrowserTest::aTouchPadAsksOncePerStep()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.show();
    QSignalSpy asked(&view, &CardBrowser::zoomRequested);
    for (int turn = 0; turn < 4; ++turn) {
        QWheelEvent event(QPointF(5, 5), view.mapToGlobal(QPointF(5, 5)), {}, {0, QWheelEvent::DefaultDeltasPerStep / 4}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().toBool());
}

void CardBrowserTest::theFocusIsSeenWhenItComesByKey()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const auto edge = [&] {
        return QColor(view.viewport()->grab().toImage().pixel(150, 1));
    };
    view.clearFocus();
    const QColor without = edge();
    view.setFocus(Qt::TabFocusReason);
    QCOMPARE(edge().rgb(), Theme::from(view.palette()).focus.rgb());
    view.clearFocus();
    QCOMPARE(edge(), without);
}

void CardBrowserTest::linksAreThereForAScreenReader()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    view.resize(400, 300);
    view.show();
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(u"<p>See <a href='https://one.example/'>the <b>first</b></a> and <a href='limber:person/ana'>Ana</a>.</p>"_s);
    view.showDocument(std::move(document));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    const auto links = [accessible] {
        QList<QAccessibleInterface *> found;
        for (int child = 0; child < accessible->childCount(); ++child) {
            if (accessible->child(child)->role() == QAccessible::Link)
                found.append(accessible->child(child));
        }
        return found;
    };
    QCOMPARE(links().size(), 2);
    QAccessibleInterface &first = *links().at(0);
    QCOMPARE(first.text(QAccessible::Name), u"the first"_s);
    QCOMPARE(first.text(QAccessible::Value), u"https://one.example/"_s);
    QCOMPARE(first.parent(), accessible);
    QCOMPARE(accessible->child(accessible->indexOfChild(&first)), &first);
    QVERIFY(first.state().linked && !first.state().focused);
    QVERIFY(accessible->rect().contains(first.rect()));
    QCOMPARE(accessible->childAt(first.rect().center().x(), first.rect().center().y()), &first);
    first.actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view.textCursor().selectedText(), u"the first"_s);
    QSignalSpy person(&view, &CardBrowser::personActivated);
    links().at(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(person.count(), 1);
    QCOMPARE(person.first().first().toString(), u"ana"_s);
    // What is written into the document later is there too; another document has its own.
    QTextCursor end(view.document());
    end.movePosition(QTextCursor::End);
    end.insertHtml(u" <a href='limber:thread/q2'>More</a>"_s);
    QCOMPARE(links().size(), 3);
    view.clearDocument();
    QVERIFY(links().isEmpty());
}

void CardBrowserTest::whatWasTakenAwayOrAddedIsSaidToAScreenReader()
{
    ZoomLevel zoom;
    CardBrowser view(zoom);
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(u"<p>a<s>b</s><u>c</u></p>"_s);
    view.showDocument(std::move(document));
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    int start = 0;
    int end = 0;
    QVERIFY(!text->attributes(0, &start, &end).contains(u"text-"_s));
    QVERIFY(text->attributes(1, &start, &end).contains(u"text-line-through-type:single;"_s));
    QVERIFY(text->attributes(2, &start, &end).contains(u"text-underline-type:single;"_s));
}

} // namespace limber

QTEST_MAIN(limber::CardBrowserTest)
#include "cardbrowsertest.moc"
