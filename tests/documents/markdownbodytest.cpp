// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QTextCursor found(const QTextDocument &document, const QString &text)
{
    return document.find(text, 0, QTextDocument::FindCaseSensitively);
}

} // namespace

class MarkdownBodyTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyHasTheseLines_data();
    void aBodyHasTheseLines();
    void onlyLinksToTheWebAndToMailStayLinks_data();
    void onlyLinksToTheWebAndToMailStayLinks();
    void anImageIsALinkWithItsDescription();
    void emphasisIsKept();
    void aLinkGoesOnBeyondACharacterReference();
    void headingsAreSmallerThanTheTitle();
    void listsNestAndCount();
    void aListThatAParagraphInterruptsCountsOn();
    void tasksAreTickedOrNot();
    void quotesHaveABarForEachLevel();
    void codeIsMonospacedInAFrameWithABackground();
    void aTableKeepsItsCellsAndTheirSides();
    void aRightToLeftParagraphStandsAtTheRight();
    void thereIsNoRoomBelowTheLastBlock_data();
    void thereIsNoRoomBelowTheLastBlock();
};

void MarkdownBodyTest::aBodyHasTheseLines_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("white space") << u" \n\t\n"_s << QStringList{};
    QTest::newRow("paragraphs") << u"one\ntwo\n\nthree"_s << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("Windows line ends") << u"one\r\n\r\ntwo\rthree"_s << QStringList{u"one"_s, u"two three"_s};
    QTest::newRow("hard breaks") << u"one  \ntwo\\\nthree\n\nfour  "_s << QStringList{u"one\u2028two\u2028three"_s, u"four"_s};
    QTest::newRow("hard break in a list") << u"- one  \n  two"_s << QStringList{u"one\u2028two"_s};
    QTest::newRow("escaped backslash") << u"one\\\\\ntwo"_s << QStringList{u"one\\ two"_s};
    QTest::newRow("raw HTML") << u"a <b>b</b> <!-- c -->\n\n<script>alert(1)</script>\n\n<div>\nd\n</div>"_s
                              << QStringList{u"a <b>b</b> <!-- c -->"_s, u"<script>alert(1)</script>"_s, u"<div> d </div>"_s};
    QTest::newRow("character references") << u"&lt;i&gt; &amp; &copy; &#65; &#x42; a&nbsp;b &bogus; &amp;amp;"_s
                                          << QStringList{u"<i> & \u00a9 A B a\u00a0b &bogus; &amp;"_s};
    QTest::newRow("references in code") << u"`&lt;` and\n\n```\n&amp;  \nx\n```"_s << QStringList{u"&lt; and"_s, u"&amp;  "_s, u"x"_s};
    QTest::newRow("escapes") << u"\\*a\\* \\# \\&amp;"_s << QStringList{u"*a* # &amp;"_s};
    QTest::newRow("indented code") << u"a\n\n    one\n      two  \n\n    three"_s
                                   << QStringList{u"a"_s, u"one"_s, u"  two  "_s, QString(), u"three"_s};
    QTest::newRow("an ampersand") << u"R&D; Q&A, a &b"_s << QStringList{u"R&D; Q&A, a &b"_s};
    QTest::newRow("a table") << u"a\n\n| x | y |\n|--|--|\n| 1 | 2 |\n\nb"_s << QStringList{u"a"_s, u"x"_s, u"y"_s, u"1"_s, u"2"_s, u"b"_s};
    QTest::newRow("a year that begins a line") << u"It was in\n2008. A good year."_s << QStringList{u"It was in 2008. A good year."_s};
    QTest::newRow("characters that Qt uses itself")
        << QString(u"a"_s + QChar(0xfdd0) + QChar(0xfdd1) + QChar(0xfdd3) + QChar(0xfffc) + QChar(0) + u"b"_s)
        << QStringList{u"a\ufffd\ufffd\ufffd\ufffd\ufffdb"_s};
}

void MarkdownBodyTest::aBodyHasTheseLines()
{
    QFETCH(const QString, body);
    QFETCH(const QStringList, lines);
    QCOMPARE(SampleThread::bodyLines(*SampleThread::documentOf(body)), lines);
}

void MarkdownBodyTest::onlyLinksToTheWebAndToMailStayLinks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << u"[target](https://a.example/b)"_s << u"https://a.example/b"_s;
    QTest::newRow("http") << u"[target](http://a.example/b \"title\")"_s << u"http://a.example/b"_s;
    QTest::newRow("mail") << u"[target](mailto:kim@a.example)"_s << u"mailto:kim@a.example"_s;
    QTest::newRow("reference") << u"[target][1]\n\n[1]: https://a.example/b"_s << u"https://a.example/b"_s;
    QTest::newRow("query") << u"[target](https://a.example/?a=1&amp;b=2)"_s << u"https://a.example/?a=1&b=2"_s;
    QTest::newRow("script") << u"[target](javascript:alert%281%29)"_s << QString();
    QTest::newRow("script with a host") << u"[target](javascript://a.example/%0aalert)"_s << QString();
    QTest::newRow("script by reference") << u"[target](&#106;avascript:alert%281%29)"_s << QString();
    QTest::newRow("data") << u"[target](data:text/html;base64,AAAA)"_s << QString();
    QTest::newRow("file") << u"[target](file:///etc/passwd)"_s << QString();
    QTest::newRow("a profile, forged") << u"[target](limber:person/ana)"_s << QString();
    QTest::newRow("relative") << u"[target](/etc/passwd)"_s << QString();
    QTest::newRow("anchor") << u"[target](#top)"_s << QString();
}

void MarkdownBodyTest::onlyLinksToTheWebAndToMailStayLinks()
{
    QFETCH(const QString, body);
    QFETCH(const QString, address);
    const auto document = SampleThread::documentOf(body);
    QCOMPARE(SampleThread::bodyLines(*document), QStringList{u"target"_s});
    const QTextCharFormat format = found(*document, u"target"_s).charFormat();
    QCOMPARE(format.isAnchor(), !address.isEmpty());
    QCOMPARE(format.anchorHref(), address);
    QCOMPARE(format.fontUnderline(), !address.isEmpty());
}

void MarkdownBodyTest::anImageIsALinkWithItsDescription()
{
    const auto document =
        SampleThread::documentOf(u"![a *red* shoe](https://p.example/s.png) ![](https://p.example/t.png) ![x](file:///etc/passwd)"_s);
    QCOMPARE(SampleThread::bodyLines(*document), QStringList{u"[image: a red shoe] [image] [image: x]"_s});
    QCOMPARE(found(*document, u"red shoe"_s).charFormat().anchorHref(), u"https://p.example/s.png"_s);
    QCOMPARE(found(*document, u"[image]"_s).charFormat().anchorHref(), u"https://p.example/t.png"_s);
    QVERIFY(!found(*document, u"[image: x]"_s).charFormat().isAnchor());
}

void MarkdownBodyTest::emphasisIsKept()
{
    const auto document = SampleThread::documentOf(u"**strong** *stressed* ~~struck~~ `code` plain **&amp;both**"_s);
    QVERIFY(found(*document, u"strong"_s).charFormat().fontWeight() > QFont::Medium);
    QVERIFY(found(*document, u"stressed"_s).charFormat().fontItalic());
    QVERIFY(found(*document, u"struck"_s).charFormat().fontStrikeOut());
    QVERIFY(found(*document, u"code"_s).charFormat().fontFixedPitch());
    QCOMPARE(found(*document, u"code"_s).charFormat().background().color(), SampleThread::style().colors.codeBackground);
    QVERIFY(found(*document, u"both"_s).charFormat().fontWeight() > QFont::Medium);
    const QTextCharFormat plain = found(*document, u"plain"_s).charFormat();
    QVERIFY(plain.fontWeight() == QFont::Normal && !plain.fontItalic() && !plain.fontStrikeOut() && !plain.fontFixedPitch());
}

void MarkdownBodyTest::aLinkGoesOnBeyondACharacterReference()
{
    const auto document = SampleThread::documentOf(u"[salt &amp; pepper](https://a.example/)"_s);
    QCOMPARE(found(*document, u"pepper"_s).charFormat().anchorHref(), u"https://a.example/"_s);
}

void MarkdownBodyTest::headingsAreSmallerThanTheTitle()
{
    const auto document = SampleThread::documentOf(u"# first\n\n###### sixth\n\ntext"_s);
    const QTextCursor first = found(*document, u"first"_s);
    QCOMPARE(first.blockFormat().headingLevel(), 1);
    QVERIFY(first.charFormat().fontPointSize() < 17 && first.charFormat().fontPointSize() > 10.8);
    QVERIFY(found(*document, u"sixth"_s).charFormat().fontPointSize() >= 10.8);
    QCOMPARE(first.charFormat().fontWeight(), int(QFont::DemiBold));
}

void MarkdownBodyTest::listsNestAndCount()
{
    const auto document = SampleThread::documentOf(u"1. one\n2. two\n   - inner\n     1. innermost\n3. three\n\n- other\n\n  more of it"_s);
    const auto item = [&](const QString &text) {
        return found(*document, text).block();
    };
    QCOMPARE(item(u"one"_s).textList()->format().style(), QTextListFormat::ListDecimal);
    QCOMPARE(item(u"three"_s).textList(), item(u"one"_s).textList());
    QCOMPARE(item(u"three"_s).textList()->itemNumber(item(u"three"_s)), 2);
    QCOMPARE(item(u"inner"_s).textList()->format().indent(), 2);
    QCOMPARE(item(u"innermost"_s).textList()->format().indent(), 3);
    QVERIFY(item(u"other"_s).textList() != item(u"one"_s).textList());
    QCOMPARE(item(u"more of it"_s).blockFormat().indent(), 1);
    QVERIFY(!item(u"more of it"_s).textList());
}

void MarkdownBodyTest::aListThatAParagraphInterruptsCountsOn()
{
    const auto document =
        SampleThread::documentOf(u"1. one\n2. two\n\nin between\n\n3. **three**\n4. four\n\nand\n\n8. eight\n\n1. first"_s);
    const auto item = [&](const QString &text) {
        return found(*document, text).block();
    };
    QTextList *list = item(u"one"_s).textList();
    QCOMPARE(item(u"three"_s).textList(), list);
    QCOMPARE(list->itemText(item(u"four"_s)), QString(u"4.\u00a0"_s));
    // A number that is not the next one stands as it was typed.
    QCOMPARE(item(u"eight"_s).text(), u"8. eight"_s);
    QVERIFY(!item(u"eight"_s).textList());
    QCOMPARE(SampleThread::bodyLines(*document),
        (QStringList{u"one"_s, u"two"_s, u"in between"_s, u"three"_s, u"four"_s, u"and"_s, u"8. eight"_s, u"9. first"_s}));
}

void MarkdownBodyTest::tasksAreTickedOrNot()
{
    const auto document = SampleThread::documentOf(u"- [x] done\n- [ ] open\n- plain\n\nafter"_s);
    QCOMPARE(SampleThread::bodyLines(*document), (QStringList{u"☑ done"_s, u"☐ open"_s, u"plain"_s, u"after"_s}));
    QVERIFY(!found(*document, u"done"_s).block().textList());
    QVERIFY(found(*document, u"plain"_s).block().textList());
}

void MarkdownBodyTest::quotesHaveABarForEachLevel()
{
    const auto document = SampleThread::documentOf(u"> outer\n>\n> > inner\n\nplain"_s);
    QTextTable *outer = found(*document, u"outer"_s).currentTable();
    QTextTable *inner = found(*document, u"inner"_s).currentTable();
    QVERIFY(outer && inner && inner->parentFrame() == outer);
    const QTextTableCellFormat cell = outer->cellAt(0, 0).format().toTableCellFormat();
    QVERIFY(cell.leftBorder() > 0 && cell.rightBorder() == 0);
    QCOMPARE(cell.leftBorderBrush().color(), SampleThread::style().colors.quoteBar);
    QVERIFY(!found(*document, u"plain"_s).currentTable());
    const auto arabic = SampleThread::documentOf(u"> \u0645\u0631\u062d\u0628\u0627"_s);
    const QTextTableCellFormat other =
        found(*arabic, u"\u0645\u0631\u062d\u0628\u0627"_s).currentTable()->cellAt(0, 0).format().toTableCellFormat();
    QVERIFY(other.leftBorder() == 0 && other.rightBorder() > 0);
}

void MarkdownBodyTest::codeIsMonospacedInAFrameWithABackground()
{
    const auto document = SampleThread::documentOf(u"before\n\n```\nline one\n\n  line two\n```\n\nafter"_s);
    const QTextCursor code = found(*document, u"line one"_s);
    QVERIFY(code.charFormat().fontFixedPitch());
    QCOMPARE(code.currentFrame()->frameFormat().background().color(), SampleThread::style().colors.codeBackground);
    QCOMPARE(found(*document, u"  line two"_s).currentFrame(), code.currentFrame());
    QCOMPARE(found(*document, u"after"_s).currentFrame(), SampleThread::posts(*document).constFirst());
    QCOMPARE(SampleThread::bodyLines(*document), (QStringList{u"before"_s, u"line one"_s, QString(), u"  line two"_s, u"after"_s}));
}

void MarkdownBodyTest::aTableKeepsItsCellsAndTheirSides()
{
    QString body = u"| left | middle | right |\n|:---|:---:|---:|\n"_s;
    for (int i = 0; i < 60; ++i)
        body += u"| **a%1** | [b%1](https://a.example/%1) | c%1 |\n"_s.arg(i);
    const auto document = SampleThread::documentOf(body);
    const QTextTable *table = found(*document, u"left"_s).currentTable();
    QVERIFY(table);
    QCOMPARE(table->rows(), 61);
    QCOMPARE(table->columns(), 3);
    QCOMPARE(table->format().headerRowCount(), 1);
    const QTextCursor last = table->cellAt(60, 1).lastCursorPosition();
    QCOMPARE(last.block().text(), u"b59"_s);
    QCOMPARE(last.charFormat().anchorHref(), u"https://a.example/59"_s);
    const Qt::Alignment sides[] = {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    for (int column = 0; column < 3; ++column) {
        QCOMPARE(table->cellAt(0, column).firstCursorPosition().blockFormat().alignment() & Qt::AlignHorizontal_Mask, sides[column]);
        QCOMPARE(table->cellAt(60, column).firstCursorPosition().blockFormat().alignment() & Qt::AlignHorizontal_Mask, sides[column]);
    }
}

void MarkdownBodyTest::aRightToLeftParagraphStandsAtTheRight()
{
    const auto document = SampleThread::documentOf(u"\u0645\u0631\u062d\u0628\u0627\n\nhello"_s);
    document->setTextWidth(600);
    QVERIFY(document->size().height() > 0); // laid out
    const auto middle = [&](const QString &text) {
        const QTextBlock block = found(*document, text).block();
        const QRectF used = block.layout()->lineAt(0).naturalTextRect();
        return document->documentLayout()->blockBoundingRect(block).left() + used.center().x();
    };
    QVERIFY(middle(u"\u0645\u0631\u062d\u0628\u0627"_s) > 450);
    QVERIFY(middle(u"hello"_s) < 150);
}

void MarkdownBodyTest::thereIsNoRoomBelowTheLastBlock_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<double>("most"); // beside the card's padding: what the line height adds, and the paddings of code and cells
    QTest::newRow("paragraph") << u"a"_s << 10.0;
    QTest::newRow("list") << u"- a"_s << 10.0;
    QTest::newRow("code") << u"```\na\n```"_s << 16.0;
    QTest::newRow("quote") << u"> a"_s << 15.0;
    QTest::newRow("quoted code") << u"> > ```\n> > a\n> > ```"_s << 22.0;
    QTest::newRow("table") << u"| a |\n|---|"_s << 15.0;
}

void MarkdownBodyTest::thereIsNoRoomBelowTheLastBlock()
{
    QFETCH(const QString, body);
    QFETCH(const double, most);
    const auto document = SampleThread::documentOf(body);
    document->setTextWidth(600);
    QTextFrame *post = SampleThread::posts(*document).constFirst();
    QTextBlock last = post->lastCursorPosition().block();
    while (!last.isVisible())
        last = last.previous();
    const double below =
        document->documentLayout()->frameBoundingRect(post).bottom() - document->documentLayout()->blockBoundingRect(last).bottom();
    const double padding = SampleThread::style().cardPadding;
    QVERIFY2(below >= padding - 1 && below < padding + most, qPrintable(QString::number(below)));
}

} // namespace limber

QTEST_MAIN(limber::MarkdownBodyTest)
#include "markdownbodytest.moc"
