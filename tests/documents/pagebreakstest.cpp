// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/blockproperty.h>
#include <models/documents/pagebreaks.h>
#include <models/documents/threaddocument.h>
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The page that shows all of a line, or -1.
int pageOf(const QList<PageSpan> &pages, double top, double bottom)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (top >= pages.at(i).top - 0.5 && bottom <= pages.at(i).bottom + 0.5)
            return int(i);
    }
    return -1;
}

bool isShown(const QTextBlock &block)
{
    return block.isVisible() && !block.blockFormat().boolProperty(BlockProperty::Gap);
}

/// The pages of the lines of a block.
QList<int> pagesOf(const QTextDocument &document, const QTextBlock &block, const QList<PageSpan> &pages)
{
    QList<int> found;
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        found << pageOf(pages, top + line.y(), top + line.y() + line.height());
    }
    return found;
}

std::unique_ptr<QTextDocument> longDocument()
{
    SampleThread sample;
    DocumentStyle style = SampleThread::style();
    style.paper = true;
    for (int i = 0; i < 40; ++i)
        sample.answer(u"a%1"_s.arg(i), u"ana"_s, i % 3 == 0 ? SampleThread::richBody() : SampleThread::prose(1 + i % 4));
    auto document = buildThreadDocument(sample.thread(), style, SampleThread::now(), {});
    document->setTextWidth(600);
    return document;
}

} // namespace

class PageBreaksTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsOnExactlyOnePage_data();
    void everyLineIsOnExactlyOnePage();
    void noPageEndsAfterAHeadingOrAHeader();
    void noLineOfAParagraphStandsAlone();
    void noRowOfATableIsCut();
    void aRowTallerThanAPageGoesOn();
    void anEmptyDocumentHasAPage();
};

void PageBreaksTest::everyLineIsOnExactlyOnePage_data()
{
    QTest::addColumn<double>("height");
    for (const double height : {150.0, 300.0, 701.5, 900.0, 1e6})
        QTest::addRow("pages of %d", int(height)) << height;
}

void PageBreaksTest::everyLineIsOnExactlyOnePage()
{
    QFETCH(const double, height);
    const auto document = longDocument();
    const QList<PageSpan> pages = pageSpans(*document, height);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).bottom > pages.at(i).top);
        QVERIFY(pages.at(i).bottom - pages.at(i).top <= height + 0.5);
        if (i > 0)
            QVERIFY(pages.at(i).top >= pages.at(i - 1).bottom - 0.01);
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (isShown(block))
            QVERIFY2(!pagesOf(*document, block, pages).contains(-1), qPrintable(block.text()));
    }
}

void PageBreaksTest::noPageEndsAfterAHeadingOrAHeader()
{
    const auto document = longDocument();
    int headings = 0;
    for (double height = 500; height < 900; height += 37) {
        const QList<PageSpan> pages = pageSpans(*document, height);
        for (QTextBlock block = document->begin(); block.next().isValid(); block = block.next()) {
            if (!isShown(block) || !block.blockFormat().boolProperty(BlockProperty::KeepWithNext))
                continue;
            QTextBlock next = block.next();
            while (next.isValid() && !isShown(next))
                next = next.next();
            if (!next.isValid())
                continue;
            ++headings;
            QCOMPARE(pagesOf(*document, next, pages).constFirst(), pagesOf(*document, block, pages).constLast());
        }
    }
    QVERIFY(headings > 500);
}

void PageBreaksTest::noLineOfAParagraphStandsAlone()
{
    const auto document = longDocument();
    for (double height = 500; height < 900; height += 37) {
        const QList<PageSpan> pages = pageSpans(*document, height);
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const QList<int> lines = isShown(block) ? pagesOf(*document, block, pages) : QList<int>();
            if (lines.size() < 2)
                continue;
            QCOMPARE(lines.at(1), lines.at(0));
            QCOMPARE(lines.at(lines.size() - 2), lines.constLast());
        }
    }
}

void PageBreaksTest::noRowOfATableIsCut()
{
    QString body = u"| a | b |\n|---|---|\n"_s;
    for (int i = 0; i < 60; ++i)
        body += u"| short | %1 |\n"_s.arg(SampleThread::prose(1).left(40 + i * 7).simplified());
    const auto document = SampleThread::documentOf(body);
    document->setTextWidth(400);
    const QList<PageSpan> pages = pageSpans(*document, 500);
    QVERIFY(pages.size() > 3);
    for (QTextBlock block = document->find(u"short"_s).block(); block.isValid(); block = block.next().next()) {
        const QTextBlock beside = block.next();
        if (!beside.isValid() || block.text() != u"short")
            break;
        const QList<int> lines = pagesOf(*document, beside, pages);
        QCOMPARE(lines.count(pagesOf(*document, block, pages).constFirst()), lines.size());
    }
}

void PageBreaksTest::aRowTallerThanAPageGoesOn()
{
    const auto document =
        SampleThread::documentOf(u"| a | b |\n|---|---|\n| x | "_s + SampleThread::prose(12).simplified() + u" |\n\nafter"_s);
    document->setTextWidth(400);
    const QList<PageSpan> pages = pageSpans(*document, 300);
    QVERIFY(pages.size() > 2);
    const QTextBlock last = document->find(u"after"_s).block();
    QCOMPARE(pagesOf(*document, last, pages), QList<int>{int(pages.size()) - 1});
}

void PageBreaksTest::anEmptyDocumentHasAPage()
{
    QTextDocument document;
    document.setTextWidth(400);
    QCOMPARE(pageSpans(document, 300).size(), 1);
}

} // namespace limber

QTEST_MAIN(limber::PageBreaksTest)
#include "pagebreakstest.moc"
