// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchmatcher.h>
#include <models/domain/searchquery.h>
#include <tests/support/testcase.h>

#include <QRandomGenerator>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

using Kind = SearchPart::Kind;

class SearchQueryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsCutIntoParts_data();
    void whatIsTypedIsCutIntoParts();
    void operatorsSayWhatTheyMean();
    void anyTextReadsBackAsItself();
    void chipsAddAndTakeAway();
    void wordsAreFoldedAndCut_data();
    void wordsAreFoldedAndCut();
    void matchesAreMarkedWhereTheyStand_data();
    void matchesAreMarkedWhereTheyStand();
    void aTextIsAcceptedByAllOfItsWords();
};

void SearchQueryTest::whatIsTypedIsCutIntoParts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const QString &typed, const QString &text, const QList<Kind> &kinds) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(static_cast<int>(kind));
        QTest::newRow(name) << typed << text << numbers;
    };
    row("words", u"  stiff\tback "_s, u"stiff back"_s, {Kind::Word, Kind::Word});
    row("a phrase", u"\"stiff  back\" -\"old age\""_s, u"\"stiff back\" -\"old age\""_s, {Kind::Phrase, Kind::Phrase});
    row("an open quote", u"run \"stiff ba"_s, u"run \"stiff ba\""_s, {Kind::Word, Kind::Phrase});
    row("topics", u"[warm up][food]"_s, u"[warm up] [food]"_s, {Kind::Topic, Kind::Topic});
    row("an open bracket", u"[warm up"_s, u"[warm up"_s, {Kind::Word, Kind::Word});
    row("operators", u"user:kim USER:\"Jo Ann\" answers:0 expert:YES saved:no after:2007 before:2008-02-29"_s,
        u"user:kim user:\"Jo Ann\" answers:0 expert:yes saved:no after:2007 before:2008-02-29"_s,
        {Kind::User, Kind::User, Kind::Answers, Kind::Expert, Kind::Saved, Kind::After, Kind::Before});
    row("spans", u"answers:2..5 answers:3.. answers:..4"_s, u"answers:2..5 answers:3.. answers:..4"_s,
        {Kind::Answers, Kind::Answers, Kind::Answers});
    row("nonsense of operators", u"user: expert:maybe answers:x answers:.. after:2007-13 before:2007-02-30 after:07 mood:good"_s,
        u"user: expert:maybe answers:x answers:.. after:2007-13 before:2007-02-30 after:07 mood:good"_s, QList<Kind>(8, Kind::Word));
    row("signs", u"- * AND -- NEAR(a) ^ \"\" []"_s, u"- * AND -- NEAR(a) ^ []"_s, QList<Kind>(7, Kind::Word));
    row("nothing", u" \t\n"_s, u""_s, {});
    row("a nul", u"a"_s + QChar(u'\0') + u"b"_s, u"a b"_s, {Kind::Word, Kind::Word});
}

void SearchQueryTest::whatIsTypedIsCutIntoParts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, kinds);
    const SearchQuery query = SearchQuery::parse(typed);
    QCOMPARE(query.toString(), text);
    QList<int> found;
    for (const SearchPart &part : query.parts())
        found.append(static_cast<int>(part.kind));
    QCOMPARE(found, kinds);
    QCOMPARE(SearchQuery::parse(text), query);
}

void SearchQueryTest::operatorsSayWhatTheyMean()
{
    const SearchQuery query = SearchQuery::parse(u"answers:2..5 expert:no saved:yes after:2007-03 before:1969 [a] [b] user:kim"_s);
    QCOMPARE(query.leastAnswers(), std::optional(2));
    QCOMPARE(query.mostAnswers(), std::optional(5));
    QCOMPARE(query.expert(), std::optional(false));
    QCOMPARE(query.saved(), std::optional(true));
    QCOMPARE(query.after()->time_since_epoch().count(), 1'172'707'200'000);
    QCOMPARE(query.before()->time_since_epoch().count(), -31'536'000'000);
    QCOMPARE(query.topics(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!query.hasWords() && !query.isEmpty());
    QVERIFY(!SearchQuery::parse(u"answers:7.."_s).mostAnswers());
    QVERIFY(SearchQuery::parse(u"- * !? \U0001F600"_s).isEmpty());
    QVERIFY(SearchQuery::parse(u"ba"_s).isShort() && SearchQuery::parse(u"b a -back"_s).isShort());
    QVERIFY(!SearchQuery::parse(u"bac"_s).isShort() && !SearchQuery::parse(u"\"b\""_s).isShort() && !SearchQuery::parse(u"跑"_s).isShort());
}

void SearchQueryTest::anyTextReadsBackAsItself()
{
    QRandomGenerator random(7);
    const QStringList bits{u"\""_s, u"-"_s, u"["_s, u"]"_s, u":"_s, u" "_s, u"user:"_s, u"after:"_s, u"2007"_s, u"answers:"_s, u".."_s,
        u"a"_s, u"跑步"_s, u"é"_s, u"\U0001F3C3"_s, QString(QChar(u'\0')), u"expert:yes"_s, u"*"_s, u"\n"_s, QString(QChar(0xd800)),
        u"\u00a0"_s};
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        for (quint32 count = random.bounded(14); count > 0; --count)
            text += bits.at(random.bounded(bits.size()));
        const SearchQuery query = SearchQuery::parse(text);
        QVERIFY2(SearchQuery::parse(query.toString()) == query, qPrintable(text + u" | "_s + query.toString()));
    }
    const SearchQuery longest = SearchQuery::parse(u"ab "_s.repeated(4'000));
    QCOMPARE(SearchQuery::parse(longest.toString()), longest);
    QVERIFY(SearchMatcher(longest).terms().size() <= 32);
}

void SearchQueryTest::chipsAddAndTakeAway()
{
    SearchQuery query = SearchQuery::parse(u"back expert:no [food]"_s);
    query = query.with({Kind::Expert, u"yes"_s, false}).with({Kind::Topic, u"warm up"_s, false}).with({Kind::Topic, u"food"_s, false});
    QCOMPARE(query.toString(), u"back [food] expert:yes [warm up]"_s);
    QVERIFY(query.has(Kind::Expert));
    QCOMPARE(query.without(Kind::Topic).toString(), u"back expert:yes"_s);
    QCOMPARE(query.without(SearchPart{Kind::Topic, u"food"_s, false}).toString(), u"back expert:yes [warm up]"_s);
    QCOMPARE(query.with({Kind::After, u"soon"_s, false}), query);
    QCOMPARE(query.with({Kind::User, u""_s, false}), query);
    QCOMPARE(query.with({Kind::User, u"Jo Ann"_s, false}).users(), QStringList{u"Jo Ann"_s});
}

void SearchQueryTest::wordsAreFoldedAndCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("case and accents") << u"Größe CAFÉ naïve"_s << u"grosse cafe naive"_s;
    QTest::newRow("accents by themselves") << u"cafe\u0301s"_s << u"cafes"_s;
    QTest::newRow("punctuation") << u"warm-up, 5km; (twice)"_s << u"warm up 5km twice"_s;
    QTest::newRow("letters that do not come apart") << u"Łódź Øre æsir"_s << u"lodz ore aesir"_s;
    QTest::newRow("wide and joined letters") << u"ＲＵＮ ﬁt"_s << u"run fit"_s;
    QTest::newRow("Cyrillic and Greek") << u"БЕГ Ώρα"_s << u"бег ωρα"_s;
    QTest::newRow("Chinese") << u"跑步后"_s << u"跑 步 后"_s;
    QTest::newRow("Japanese") << u"ランニング run"_s << u"ラ ン ニ ン グ run"_s;
    QTest::newRow("Thai") << u"วิ่ง"_s << u"ว ิ ่ ง"_s;
    QTest::newRow("Thai, two in one") << u"น้ำ"_s << u"น ้ ํ า"_s;
    QTest::newRow("several in one") << u"\u32c0 \ufb03"_s << u"1 月 ffi"_s;
    QTest::newRow("Korean") << u"달리기를"_s << u"달리기를"_s;
    QTest::newRow("beyond the plane") << u"𠀋x \U0001F3C3"_s << u"𠀋 x"_s;
}

void SearchQueryTest::wordsAreFoldedAndCut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QStringList found;
    for (const SearchWord &word : searchWords(text))
        found.append(word.text);
    QCOMPARE(found.join(u' '), words);
    QCOMPARE(foldedWords(text), words);
}

void SearchQueryTest::matchesAreMarkedWhereTheyStand_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("beginnings") << u"run"_s << u"Running, rerun and a RUN"_s << QStringList{u"Running"_s, u"RUN"_s};
    QTest::newRow("phrase") << u"\"stiff back\""_s << u"Stiff-back; stiff backs; a stiff back"_s
                            << QStringList{u"Stiff-back"_s, u"stiff back"_s};
    QTest::newRow("accents") << u"cafe"_s << u"Das Café, ein cafe\u0301."_s << QStringList{u"Café"_s, u"cafe\u0301"_s};
    QTest::newRow("Chinese") << u"跑步"_s << u"我跑步，再跑。"_s << QStringList{u"跑步"_s};
    QTest::newRow("neighbours") << u"跑 步"_s << u"我跑步"_s << QStringList{u"跑步"_s};
    QTest::newRow("excluded") << u"-back"_s << u"back"_s << QStringList{};
    QTest::newRow("none") << u"knee"_s << u"back"_s << QStringList{};
}

void SearchQueryTest::matchesAreMarkedWhereTheyStand()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const QStringList, marked);
    const SearchMatcher matcher(SearchQuery::parse(query));
    const QList<TextRange> ranges = matcher.ranges(text);
    QStringList found;
    for (const TextRange &range : ranges)
        found.append(text.mid(range.start, range.length));
    QCOMPARE(found, marked);
    QCOMPARE(matcher.firstMatch(text), ranges.isEmpty() ? std::nullopt : std::optional(ranges.constFirst().start));
    QCOMPARE(matcher.matchesAny(text), !ranges.isEmpty());
}

void SearchQueryTest::aTextIsAcceptedByAllOfItsWords()
{
    const SearchMatcher matcher(SearchQuery::parse(u"stiff run -\"old age\""_s));
    QVERIFY(matcher.accepts({u"A stiff back", u"after running"}));
    QVERIFY(!matcher.accepts({u"A stiff back"}));
    QVERIFY(!matcher.accepts({u"A stiff back", u"running at old age"}));
    // Whoever types -backpack has not excluded every word with a b on the way there.
    const auto accepts = [](const QString &text) {
        return SearchMatcher(SearchQuery::parse(text)).accepts({u"Stiff back, vitamin D3"});
    };
    QVERIFY(accepts(u"stiff -b"_s) && accepts(u"stiff -ba"_s) && !accepts(u"stiff -bac"_s));
    QVERIFY(accepts(u"stiff -d"_s) && !accepts(u"stiff -d3"_s));
    QVERIFY(SearchMatcher::ofText(u"say \"hi\" -run"_s).accepts({u"running, say hi"}));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SearchQueryTest)
#include "searchquerytest.moc"
