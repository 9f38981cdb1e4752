// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityslug.h>
#include <models/store/excerpt.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ExcerptTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreLeftOut_data();
    void marksAreLeftOut();
    void aLongTextIsCutBetweenWords();
    void aLongWordIsCutBetweenCharacters();
    void theIdOfACommunityIsMadeOfItsHost();
};

void ExcerptTest::marksAreLeftOut_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"One line"_s << u"One line"_s;
    QTest::newRow("lines and spaces") << u"  One \n\n\t line\r\nmore  "_s << u"One line more"_s;
    QTest::newRow("headings") << u"# One\n## Two\n#three"_s << u"One Two #three"_s;
    QTest::newRow("underlined heading") << u"One\n===\nTwo\n---"_s << u"One Two"_s;
    QTest::newRow("lists") << u"- one\n* two\n+ three\n1. four\n12) five"_s << u"one two three four five"_s;
    QTest::newRow("quotes") << u"> said\n> > twice"_s << u"said twice"_s;
    QTest::newRow("emphasis") << u"**very** *much* __so__ _indeed_ ~~not~~ `code`"_s << u"very much so indeed not code"_s;
    QTest::newRow("inner underscores and stars") << u"snake_case and 2 * 3"_s << u"snake_case and 2 * 3"_s;
    QTest::newRow("links") << u"see [the page](https://a.example/b_c) and [that][1]"_s << u"see the page and that"_s;
    QTest::newRow("image") << u"![a chart](https://a.example/c.png) here"_s << u"a chart here"_s;
    QTest::newRow("fence") << u"```sh\nrun\n```\nafter"_s << u"run after"_s;
    QTest::newRow("table") << u"| a | b |\n|---|:-:|\n| c | d |"_s << u"a b c d"_s;
    QTest::newRow("escapes") << u"\\*not\\* a list"_s << u"*not* a list"_s;
    QTest::newRow("raw HTML is text") << u"<b>bold</b>"_s << u"<b>bold</b>"_s;
}

void ExcerptTest::marksAreLeftOut()
{
    QFETCH(const QString, markdown);
    QTEST(excerptOf(markdown), "plain");
}

void ExcerptTest::aLongTextIsCutBetweenWords()
{
    const QString text = excerptOf(u"walking "_s.repeated(10'000));
    QVERIFY(text.size() <= 240 && text.size() > 220);
    QVERIFY(text.endsWith(u"walking\u2026"_s));
    QCOMPARE(excerptOf(QString(240, u'x')), QString(240, u'x'));
}

void ExcerptTest::aLongWordIsCutBetweenCharacters()
{
    const QString text = excerptOf(u"x"_s + u"\U0001F600"_s.repeated(300));
    QVERIFY(text.size() <= 240);
    QVERIFY(text.at(text.size() - 2).isLowSurrogate());
}

void ExcerptTest::theIdOfACommunityIsMadeOfItsHost()
{
    QCOMPARE(communitySlug(QUrl(u"https://www.Shape.example:8030/api/"_s)), u"shape-example"_s);
    QCOMPARE(communitySlug(QUrl(u"http://127.0.0.1/"_s)), u"127-0-0-1"_s);
    QCOMPARE(communitySlug(QUrl(u"http://[::1]/"_s)), u"1"_s);
    QCOMPARE(communitySlug(QUrl()), u"community"_s);
    QVERIFY(communitySlug(QUrl(u"https://"_s + u"long."_s.repeated(30) + u"example/"_s)).size() <= 56);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ExcerptTest)
#include "excerpttest.moc"
