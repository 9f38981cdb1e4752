// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/personface.h>
#include <models/documents/postframe.h>
#include <models/documents/threaddocument.h>
#include <models/domain/toint.h>
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <limits>
#include <thread>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString headerOf(QTextFrame *post)
{
    return post->firstCursorPosition().block().text().remove(QChar::ObjectReplacementCharacter).replace(QChar::Nbsp, u' ').trimmed();
}

QTextCharFormat formatOf(const QTextDocument &document, const QString &text)
{
    return document.find(text).charFormat();
}

} // namespace

class ThreadDocumentTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachPostIsAFrameThatSaysWhatItIs();
    void theHeaderSaysWhoInWhatRoleWhenAndWhatBecameOfIt();
    void theTitleIsALargeHeadingAndTheBodyABitLargerThanTheFont();
    void aNameLinksToThePersonAndLooksLikeText();
    void anAuthorWhoLeftHasNoNameAndNoLink();
    void anAuthorWhoHasNotArrivedIsCalledByTheirId();
    void anOldPostSaysItsAge();
    void theAgeAndTheMarkOfAnAcceptedAnswerStayOnOneLine();
    void aPictureThatIsAtHandIsShownInItsPlace();
    void aClosedThreadAndOneThatIsGoneSaySo();
    void aNameCannotTurnItsLineRoundOrBreakIt();
    void fromRightToLeftTheFaceStandsAtTheRight();
    void facesAreInTheDocumentAndSharp();
    void topicsStandUnderTheQuestion();
    void onPaperNothingLinksIntoTheProgramAndTheSourceIsNamed();
    void theCardsAreApartByTheirSpacing();
    void aStopRequestEndsItWithNothing();
    void itIsBuiltOnAnyThreadAndShownOnAnother();
    void fiveHundredAnswersCostWhatTheirMarkdownCosts();
};

void ThreadDocumentTest::eachPostIsAFrameThatSaysWhatItIs()
{
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, u"Yes."_s);
    sample.answer(u"a2"_s, QString(), SampleThread::richBody());
    sample.answer(u"a3"_s, u"kim"_s, QString());
    sample.question().accepted = u"a1"_s;
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    const QList<QTextFrame *> posts = SampleThread::posts(*document);
    QCOMPARE(posts.size(), 4);
    const auto says = [&](int post, PostFrame::PostKind kind, const QString &id, const QString &author, bool accepted, bool expert) {
        const QTextFrameFormat format = posts.at(post)->frameFormat();
        QCOMPARE(format.intProperty(PostFrame::Kind), int(kind));
        QCOMPARE(format.stringProperty(PostFrame::PostId), id);
        QCOMPARE(format.stringProperty(PostFrame::AuthorId), author);
        QCOMPARE(format.boolProperty(PostFrame::Accepted), accepted);
        QCOMPARE(format.boolProperty(PostFrame::ByExpert), expert);
        QVERIFY(!qobject_cast<QTextTable *>(posts.at(post)));
    };
    says(0, PostFrame::QuestionPost, u"q1"_s, u"kim"_s, false, false);
    says(1, PostFrame::AnswerPost, u"a1"_s, u"ana"_s, true, true);
    says(2, PostFrame::AnswerPost, u"a2"_s, QString(), false, false);
    says(3, PostFrame::AnswerPost, u"a3"_s, u"kim"_s, false, false);
    QCOMPARE(document->rootFrame()->childFrames(), posts);
    QCOMPARE(document->metaInformation(QTextDocument::DocumentTitle), sample.question().title);
    QVERIFY(!document->isUndoRedoEnabled());
}

void ThreadDocumentTest::theHeaderSaysWhoInWhatRoleWhenAndWhatBecameOfIt()
{
    SampleThread sample;
    Answer &answer = sample.answer(u"a1"_s, u"ana"_s, u"Yes."_s);
    answer.edited = SampleThread::time("2025-12-24T12:00:00Z");
    answer.score = 12;
    sample.question().accepted = u"a1"_s;
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    const QList<QTextFrame *> posts = SampleThread::posts(*document);
    QCOMPARE(headerOf(posts.at(0)), u"Kim · Member · asked December 20, 2025"_s);
    QCOMPARE(headerOf(posts.at(1)),
        u"Ana Ruiz · Expert · Walking coach · December 21, 2025 · edited December 24, 2025 · score 12 · ✓ Accepted"_s);
    QVERIFY(posts.at(1)->firstCursorPosition().block().text().contains(u"✓\u00a0Accepted"_s)); // never on two lines
    QCOMPARE(formatOf(*document, u"Expert"_s).foreground().color(), SampleThread::style().colors.expert);
    QCOMPARE(formatOf(*document, u"Accepted"_s).foreground().color(), SampleThread::style().colors.accepted);
}

void ThreadDocumentTest::theTitleIsALargeHeadingAndTheBodyABitLargerThanTheFont()
{
    const auto document = SampleThread::documentOf(u"Body."_s);
    const QTextCursor title = document->find(u"How long"_s);
    QCOMPARE(title.charFormat().fontPointSize(), 17.0);
    QCOMPARE(title.charFormat().fontWeight(), int(QFont::DemiBold));
    QCOMPARE(title.blockFormat().headingLevel(), 1);
    QCOMPARE(document->defaultFont().pointSizeF(), 10.8);
    const QTextCursor body = document->find(u"Body."_s);
    QCOMPARE(body.blockFormat().lineHeight(), 140.0);
    QCOMPARE(body.charFormat().foreground().color(), SampleThread::style().colors.text);
    QCOMPARE(formatOf(*document, u"Member"_s).fontPointSize(), 9.0);
}

void ThreadDocumentTest::aNameLinksToThePersonAndLooksLikeText()
{
    const auto document = SampleThread::documentOf(u"Body."_s);
    const QTextCharFormat name = formatOf(*document, u"Kim"_s);
    QVERIFY(name.isAnchor());
    QCOMPARE(name.anchorHref(), u"limber:person/kim"_s);
    QVERIFY(!name.fontUnderline());
    QCOMPARE(name.fontWeight(), int(QFont::DemiBold));
    QCOMPARE(name.foreground().color(), SampleThread::style().colors.text);
}

void ThreadDocumentTest::anAuthorWhoLeftHasNoNameAndNoLink()
{
    SampleThread sample;
    sample.question().author.clear();
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QCOMPARE(headerOf(SampleThread::posts(*document).constFirst()), u"Account gone · asked December 20, 2025"_s);
    QVERIFY(!formatOf(*document, u"Account gone"_s).isAnchor());
}

void ThreadDocumentTest::anAuthorWhoHasNotArrivedIsCalledByTheirId()
{
    SampleThread sample;
    sample.question().author = u"somebody-new"_s;
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QCOMPARE(headerOf(SampleThread::posts(*document).constFirst()), u"somebody-new · asked December 20, 2025"_s);
}

void ThreadDocumentTest::anOldPostSaysItsAge()
{
    SampleThread sample;
    sample.question().created = SampleThread::time("2024-01-03T12:00:00Z");
    const auto young = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QVERIFY(!young->toPlainText().contains(u"years old"_s));
    sample.question().created = SampleThread::time("2007-12-30T12:00:00Z");
    sample.answer(u"a1"_s, u"ana"_s, u"Yes."_s).created = SampleThread::time("2008-12-30T12:00:00Z");
    const auto old = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QVERIFY(headerOf(SampleThread::posts(*old).at(0)).endsWith(u" · 18 years old"_s));
    QVERIFY(headerOf(SampleThread::posts(*old).at(1)).endsWith(u" · 17 years old"_s));
    const int age = old->find(u"17 years old"_s).position();
    QTextCursor cursor(old.get());
    cursor.setPosition(age);
    QVERIFY2(cursor.charFormat().toolTip().contains(u"2008"_s), "the exact date is in the tooltip");
    DocumentStyle paper = SampleThread::style();
    paper.paper = true;
    const auto printed = buildThreadDocument(sample.thread(), paper, SampleThread::now(), {});
    QCOMPARE(printed->toPlainText().count(u"years old"_s), 1);
}

void ThreadDocumentTest::theAgeAndTheMarkOfAnAcceptedAnswerStayOnOneLine()
{
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, u"Yes."_s).created = SampleThread::time("2008-12-30T12:00:00Z");
    sample.question().accepted = u"a1"_s;
    DocumentStyle large = SampleThread::style();
    large.font.setPointSizeF(large.font.pointSizeF() * 2);
    const auto document = buildThreadDocument(sample.thread(), large, SampleThread::now(), {});
    const QTextBlock header = SampleThread::posts(*document).at(1)->firstCursorPosition().block();
    for (int width = 900; width >= 320; width -= 4) {
        document->setTextWidth(width);
        document->documentLayout()->blockBoundingRect(header); // lays it out
        for (const QString &words : {u"17\u00a0years\u00a0old"_s, u"✓\u00a0Accepted"_s}) {
            const auto from = header.text().indexOf(words);
            QVERIFY2(from >= 0, qPrintable(header.text()));
            const QTextLayout &layout = *header.layout();
            QCOMPARE(layout.lineForTextPosition(toInt(from)).lineNumber(),
                layout.lineForTextPosition(toInt(from + words.size()) - 1).lineNumber());
        }
    }
}

void ThreadDocumentTest::aPictureThatIsAtHandIsShownInItsPlace()
{
    SampleThread sample;
    sample.answer(
        u"a1"_s, u"ana"_s, u"Like this: ![a *stretch*](https://pictures.example/a.png) and ![](https://pictures.example/b.png)"_s);
    DocumentStyle style = SampleThread::style();
    const QUrl address(u"https://pictures.example/a.png"_s);
    style.images.insert(address, QImage(1280, 320, QImage::Format_RGB32));
    const auto document = buildThreadDocument(sample.thread(), style, SampleThread::now(), {});
    QVERIFY(!document->toPlainText().contains(u"a stretch"_s));
    QVERIFY2(document->toPlainText().contains(u"[image]"_s), "the other one stays a link");
    QVERIFY(document->resource(QTextDocument::ImageResource, address).value<QImage>().width() == 1280);
    QTextImageFormat image;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().toImageFormat().name() == address.toString())
                image = at.fragment().charFormat().toImageFormat();
        }
    }
    QCOMPARE(image.width(), 640.0);
    QCOMPARE(image.height(), 160.0);
    QCOMPARE(image.anchorHref(), address.toString());
    QVERIFY(image.stringProperty(QTextFormat::ImageAltText).contains(u"a stretch"_s));
}

void ThreadDocumentTest::aClosedThreadAndOneThatIsGoneSaySo()
{
    SampleThread sample;
    sample.question().closed = true;
    sample.thread().gone = true;
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QVERIFY(headerOf(SampleThread::posts(*document).constFirst()).endsWith(u" · closed · gone from the community, kept here"_s));
}

void ThreadDocumentTest::aNameCannotTurnItsLineRoundOrBreakIt()
{
    SampleThread sample;
    sample.person(u"kim"_s).name = u"Kim\u202e\n\u2066Lee"_s;
    sample.person(u"kim"_s).headline = u"\u202eline one\u2029line two"_s;
    sample.question().title = u"One\nline\u202e only"_s;
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    const QStringList lines = SampleThread::lines(*SampleThread::posts(*document).constFirst());
    QVERIFY(lines.at(0).contains(u"Kim Lee · Member · line one line two · asked"_s));
    QCOMPARE(lines.at(1), u"One line only"_s);
    sample.person(u"kim"_s).name = u"\u0644\u064a\u0644\u0649"_s;
    const auto arabic = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QVERIFY(arabic->toPlainText().contains(u"\u2068\u0644\u064a\u0644\u0649\u2069 · Member"_s));
}

void ThreadDocumentTest::fromRightToLeftTheFaceStandsAtTheRight()
{
    SampleThread sample;
    sample.person(u"kim"_s).headline = SampleThread::prose(1).simplified();
    DocumentStyle style = SampleThread::style();
    style.locale = QLocale(QLocale::Arabic, QLocale::Egypt);
    const auto document = buildThreadDocument(sample.thread(), style, SampleThread::now(), {});
    document->setTextWidth(600);
    QCOMPARE(document->size().width(), 600.0);
    const QTextBlock header = SampleThread::posts(*document).constFirst()->firstCursorPosition().block();
    const double left = document->documentLayout()->blockBoundingRect(header).left();
    const QRectF first = header.layout()->lineAt(0).naturalTextRect().translated(left, 0);
    QVERIFY2(std::abs(first.right() - (600 - 12 - 16)) < 2, qPrintable(QString::number(first.right())));
}

void ThreadDocumentTest::facesAreInTheDocumentAndSharp()
{
    SampleThread sample;
    DocumentStyle style = SampleThread::style();
    style.devicePixelRatio = 2;
    const auto document = buildThreadDocument(sample.thread(), style, SampleThread::now(), {});
    const QTextImageFormat image = document->find(QString(QChar::ObjectReplacementCharacter)).charFormat().toImageFormat();
    QCOMPARE(image.width(), 34.0);
    QCOMPARE(image.height(), 34.0);
    const QVariant face = document->resource(QTextDocument::ImageResource, QUrl(image.name()));
    QCOMPARE(face.value<QImage>(), faceImage(u"kim"_s, u"Kim"_s, style.font, 34, 2));
}

void ThreadDocumentTest::topicsStandUnderTheQuestion()
{
    SampleThread sample;
    sample.thread().topics = {
        {.id = u"walking"_s, .title = u"Walking"_s, .description = {}}, {.id = u"begin"_s, .title = u"Beginners"_s, .description = {}}};
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    QCOMPARE(SampleThread::lines(*SampleThread::posts(*document).constFirst()).constLast(), u"Walking · Beginners"_s);
}

void ThreadDocumentTest::onPaperNothingLinksIntoTheProgramAndTheSourceIsNamed()
{
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, u"Yes."_s);
    DocumentStyle style = SampleThread::style();
    style.paper = true;
    const auto document = buildThreadDocument(sample.thread(), style, SampleThread::now(), {});
    QVERIFY(!formatOf(*document, u"Kim"_s).isAnchor());
    QCOMPARE(SampleThread::lines(*SampleThread::posts(*document).constFirst()).constFirst(), sample.question().title);
    QCOMPARE(document->lastBlock().text(),
        u"Source: Shape Corner, https://shape.example/limber/\u2028Licence: CC BY-SA 4.0\u2028Exported on January 2, 2026"_s);
    QCOMPARE(formatOf(*document, u"CC BY-SA 4.0"_s).anchorHref(), u"https://licences.example/by-sa/4.0/"_s);
    QVERIFY(document->toPlainText().contains(u"Answers: 1"_s));
}

void ThreadDocumentTest::theCardsAreApartByTheirSpacing()
{
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, u"Yes.\n\n```\ncode\n```"_s);
    sample.answer(u"a2"_s, u"ana"_s, u"> quoted"_s);
    sample.answer(u"a3"_s, u"ana"_s, QString());
    const auto document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
    document->setTextWidth(600);
    const QList<QTextFrame *> posts = SampleThread::posts(*document);
    QRectF above = document->documentLayout()->frameBoundingRect(posts.constFirst());
    QCOMPARE(above.left(), 12.0);
    QCOMPARE(above.top(), 12.0);
    QCOMPARE(above.width(), 576.0);
    for (qsizetype i = 1; i < posts.size(); ++i) {
        const QRectF rect = document->documentLayout()->frameBoundingRect(posts.at(i));
        QVERIFY2(std::abs(rect.top() - above.bottom() - 12) < 1, qPrintable(QString::number(rect.top() - above.bottom())));
        above = rect;
    }
}

void ThreadDocumentTest::aStopRequestEndsItWithNothing()
{
    SampleThread sample;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), stop.get_token()));
}

void ThreadDocumentTest::itIsBuiltOnAnyThreadAndShownOnAnother()
{
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, SampleThread::richBody());
    std::unique_ptr<QTextDocument> document;
    std::jthread builder([&, here = thread()] {
        document = buildThreadDocument(sample.thread(), SampleThread::style(), SampleThread::now(), {});
        document->moveToThread(here);
    });
    builder.join();
    QCOMPARE(document->thread(), thread());
    document->setTextWidth(600);
    QVERIFY(document->size().height() > 300);
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document->drawContents(&painter);
    QCOMPARE(image.pixelColor(12 + 16 + 17, 12 + 16 + 4), faceColor(u"kim"_s)); // the face is drawn, from a resource made elsewhere
}

void ThreadDocumentTest::fiveHundredAnswersCostWhatTheirMarkdownCosts()
{
    SampleThread few;
    SampleThread many;
    const QString body = SampleThread::prose(3) + u"- one\n- [two](https://a.example/)\n"_s;
    for (int i = 0; i < 500; ++i)
        (i % 10 == 0 ? few : many).answer(u"a%1"_s.arg(i), u"ana"_s, body);
    for (const Answer &answer : few.thread().answers)
        many.thread().answers.push_back(answer);
    const auto best = [](qint64 &least, const auto &work) {
        const std::clock_t before = std::clock(); // of the processor: other programs run beside this one
        work();
        least = std::min(least, qint64(std::clock() - before));
    };
    qint64 floor = std::numeric_limits<qint64>::max();
    qint64 fifty = floor;
    qint64 all = floor;
    for (int round = 0; round < 8 && (round < 2 || all > 9 * floor || all > 18 * fifty); ++round) {
        best(floor, [&] {
            for (const Answer &answer : many.thread().answers) {
                QTextDocument alone;
                alone.setMarkdown(answer.body);
            }
        });
        best(fifty, [&] { buildThreadDocument(few.thread(), SampleThread::style(), SampleThread::now(), {}).reset(); });
        best(all, [&] { buildThreadDocument(many.thread(), SampleThread::style(), SampleThread::now(), {}).reset(); });
    }
    QVERIFY2(all <= 9 * floor, qPrintable(u"%1 times their Markdown"_s.arg(double(all) / double(floor))));
    QVERIFY2(all <= 18 * fifty, qPrintable(u"%1 times a tenth of them"_s.arg(double(all) / double(fifty))));
}

} // namespace limber

QTEST_MAIN(limber::ThreadDocumentTest)
#include "threaddocumenttest.moc"
