// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QRandomGenerator>
#include <QTest>

#include <thread>

namespace limber {

using namespace Qt::StringLiterals;

class SearchTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundWhereverTheyStand_data();
    void wordsAreFoundWhereverTheyStand();
    void titlesComeBeforeTextsAndAnAnswerIsAHitOfItsOwn();
    void oneOrTwoLettersFindTitlesNewestFirst();
    void theExpertLensPutsExpertsFirstOrAlone_data();
    void theExpertLensPutsExpertsFirstOrAlone();
    void theExpertLensLooksAtCopiesToo();
    void peopleAndTopicsAreFoundByName();
    void savedCopiesAreFoundAfterTheirThreadIsGone();
    void notesAreFound();
    void pagesFollowOneAnotherWithoutGapOrRepetition();
    void aNewSearchEndsTheOneBefore();
    void aSearchMayBeGivenUpAtAnyMoment();
    void noTextIsAnError();
    void similarTitlesAreFound();

private:
    static Question question(const QString &id, const QString &title, const QString &body, int day);
    static Answer answer(const QString &id, const QString &to, const QString &body, const QString &author, int day);
    static void fill(TestProfile &profile);
    static SearchResults search(TestProfile &profile, const QString &text, SearchWindow window = {});
    /// The posts that are found, in their order.
    static QStringList posts(TestProfile &profile, const QString &text, LensMode lens = LensMode::Off);
};

Question SearchTest::question(const QString &id, const QString &title, const QString &body, int day)
{
    Question question;
    question.id = id;
    question.title = title;
    question.body = body;
    question.created = Timestamp{std::chrono::sys_days{std::chrono::year{2008} / 4 / day}};
    question.activity = question.created;
    return question;
}

Answer SearchTest::answer(const QString &id, const QString &to, const QString &body, const QString &author, int day)
{
    Answer answer;
    answer.id = id;
    answer.question = to;
    answer.body = body;
    answer.author = author;
    answer.created = Timestamp{std::chrono::sys_days{std::chrono::year{2008} / 4 / day}};
    return answer;
}

void SearchTest::fill(TestProfile &profile)
{
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Müller"_s;
    ana.role = Role::Expert;
    Person kim;
    kim.id = u"kim"_s;
    kim.name = u"Kim"_s;
    Question back = question(u"back"_s, u"Running makes my back stiff"_s, u"Every *morning* it creaks."_s, 1);
    back.author = u"kim"_s;
    back.topics = {u"pain"_s};
    const QString filler = u"And so on, and so forth. "_s.repeated(30);
    QVERIFY(profile
                .apply({Topic{u"pain"_s, u"Aches and Pains"_s, {}}, ana, kim, back,
                    answer(u"back-1"_s, u"back"_s, filler + u"Loosen the **hamstrings** first."_s, u"ana"_s, 2),
                    answer(u"back-2"_s, u"back"_s, u"Mine creaks too, [see](https://hidden.example/)."_s, u"kim"_s, 3),
                    question(u"cafe"_s, u"Ein Café nach dem Training?"_s, u"Die Größe zählt: 跑步以后喝咖啡。"_s, 4),
                    question(u"thai"_s, u"วิ่งตอนเช้า"_s, u"ランニングのあと"_s, 5),
                    question(u"rope"_s, u"Rope length"_s, u"Is running with a rope odd?"_s, 6)})
                .ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
}

SearchResults SearchTest::search(TestProfile &profile, const QString &text, SearchWindow window)
{
    const Result<SearchResults> results = await(profile.store->search(SearchQuery::parse(text), window));
    if (!results)
        qWarning("%s: %s", qPrintable(text), qPrintable(results.failure().detail));
    return results ? *results : SearchResults{};
}

QStringList SearchTest::posts(TestProfile &profile, const QString &text, LensMode lens)
{
    QStringList posts;
    SearchResults results = search(profile, text, {.lens = lens});
    for (;;) {
        for (const SearchHit &hit : results.hits)
            posts.append(hit.answer.isEmpty() ? hit.ref.id : hit.answer);
        if (!results.next.more())
            return posts;
        results = search(profile, text, {.limit = 50, .from = results.next, .lens = lens});
    }
}

void SearchTest::wordsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("title, then text") << u"running"_s << u"back rope"_s;
    QTest::newRow("beginning of a word") << u"hamst"_s << u"back-1"_s;
    QTest::newRow("not the middle of one") << u"strings"_s << u""_s;
    QTest::newRow("words of title and answer") << u"stiff hamstrings"_s << u"back-1"_s;
    QTest::newRow("phrase") << u"\"creaks too\""_s << u"back-2"_s;
    QTest::newRow("phrase in another order") << u"\"too creaks\""_s << u""_s;
    QTest::newRow("excluded") << u"creaks -mine"_s << u"back"_s;
    QTest::newRow("excluded from a title's text") << u"running -morning"_s << u"rope"_s;
    QTest::newRow("accents and case") << u"CAFE grosse"_s << u"cafe"_s;
    QTest::newRow("accents in the query") << u"zähl"_s << u"cafe"_s;
    QTest::newRow("Chinese") << u"喝咖"_s << u"cafe"_s;
    QTest::newRow("one Chinese character") << u"啡"_s << u"cafe"_s;
    QTest::newRow("Chinese in another order") << u"咖喝"_s << u""_s;
    QTest::newRow("Japanese") << u"ニング"_s << u"thai"_s;
    QTest::newRow("Thai") << u"ตอน"_s << u"thai"_s;
    QTest::newRow("no address of a link") << u"hidden"_s << u""_s;
    QTest::newRow("author") << u"user:mull"_s << u"back-1"_s;
    QTest::newRow("author and word") << u"user:kim creaks"_s << u"back-2 back"_s;
    QTest::newRow("nobody") << u"user:nobody creaks"_s << u""_s;
    QTest::newRow("topic by title") << u"[aches AND pains]"_s << u"back"_s;
    QTest::newRow("topic by id, and word") << u"[pain] running"_s << u"back"_s;
    QTest::newRow("topic alone, and a number") << u"[pain] answers:2..3"_s << u"back"_s;
    QTest::newRow("two topics at once") << u"[pain] [nothing]"_s << u""_s;
    QTest::newRow("unknown topic") << u"[nothing] running"_s << u""_s;
    QTest::newRow("number of answers") << u"answers:0 running"_s << u"rope"_s;
    QTest::newRow("what experts said") << u"expert:yes stiff"_s << u"back"_s;
    QTest::newRow("expert's answer") << u"expert:yes first"_s << u"back-1"_s;
    QTest::newRow("no expert's") << u"expert:no creaks"_s << u"back-2"_s;
    QTest::newRow("from a day on") << u"creaks after:2008-04-03"_s << u"back-2"_s;
    QTest::newRow("before a day") << u"creaks before:2008-04-03"_s << u"back"_s;
    QTest::newRow("operators alone") << u"answers:0 after:2008-04-05"_s << u"rope thai"_s;
    QTest::newRow("saved") << u"saved:yes running"_s << u""_s;
    QTest::newRow("not saved") << u"saved:no running"_s << u"back rope"_s;
    QTest::newRow("nothing") << u"\"\" - *"_s << u""_s;
}

void SearchTest::wordsAreFoundWhereverTheyStand()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    static TestProfile profile;
    if (search(profile, u"rope"_s).hits.empty())
        fill(profile);
    QCOMPARE(posts(profile, text).join(u' '), found);
}

void SearchTest::titlesComeBeforeTextsAndAnAnswerIsAHitOfItsOwn()
{
    TestProfile profile;
    fill(profile);
    const SearchResults running = search(profile, u"running"_s);
    QCOMPARE(running.hits.at(0).tier, SearchHit::Tier::Title);
    QCOMPARE(running.hits.at(0).titleMatches, (QList<TextRange>{{0, 7}}));
    QCOMPARE(running.hits.at(1).tier, SearchHit::Tier::Text);
    QCOMPARE(running.hits.at(1).snippet.mid(running.hits.at(1).snippetMatches.at(0).start, 7), u"running"_s);
    QVERIFY(running.index.complete());
    const SearchHit hit = search(profile, u"hamstring"_s).hits.at(0);
    QCOMPARE(hit.ref, (ThreadRef{profile.community, u"back"_s}));
    QCOMPARE(hit.answer, u"back-1"_s);
    QCOMPARE(hit.title, u"Running makes my back stiff"_s);
    QCOMPARE(hit.authorName, u"Ana Müller"_s);
    QCOMPARE(hit.authorRole, Role::Expert);
    QCOMPARE(hit.answers, 2);
    QVERIFY(hit.unread && !hit.saved);
    QVERIFY(hit.snippet.startsWith(u'\u2026') && hit.snippet.size() < 220);
    QCOMPARE(hit.snippet.mid(hit.snippetMatches.at(0).start, hit.snippetMatches.at(0).length), u"hamstrings"_s);
}

void SearchTest::oneOrTwoLettersFindTitlesNewestFirst()
{
    TestProfile profile;
    fill(profile);
    QCOMPARE(posts(profile, u"r"_s), (QStringList{u"rope"_s, u"back"_s}));
    QCOMPARE(posts(profile, u"ha"_s), QStringList{});
}

void SearchTest::theExpertLensPutsExpertsFirstOrAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("off");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("only");
    QTest::newRow("titles") << u"r"_s << u"rope back"_s << u"back rope"_s << u"back"_s;
    QTest::newRow("texts") << u"hip"_s << u"hip-2 hip-1"_s << u"hip-1 hip-2"_s << u"hip-1"_s;
    QTest::newRow("operators alone") << u"after:2008-04-05"_s << u"hip rope thai"_s << u"hip rope thai"_s << u"hip"_s;
    QTest::newRow("somebody") << u"user:kim"_s << u"hip-2 back-2 back"_s << u"back hip-2 back-2"_s << u"back"_s;
    QTest::newRow("what is asked for counts more") << u"expert:no hip"_s << u"hip-2"_s << u"hip-2"_s << u"hip-2"_s;
}

void SearchTest::theExpertLensPutsExpertsFirstOrAlone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, off);
    QFETCH(const QString, first);
    QFETCH(const QString, only);
    TestProfile profile;
    fill(profile);
    const QString often = u"The hip, the hip, the hip."_s;
    QVERIFY(profile
                .apply({question(u"hip"_s, u"Stairs"_s, u"They hurt."_s, 7),
                    answer(u"hip-1"_s, u"hip"_s, u"Perhaps the hip."_s, u"ana"_s, 8), answer(u"hip-2"_s, u"hip"_s, often, u"kim"_s, 9)})
                .ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, text).join(u' '), off);
    QCOMPARE(posts(profile, text, LensMode::First).join(u' '), first);
    QCOMPARE(posts(profile, text, LensMode::Only).join(u' '), only);
}

void SearchTest::theExpertLensLooksAtCopiesToo()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setSaved({profile.community, u"back"_s}, true)).ok());
    QVERIFY(await(profile.store->setSaved({profile.community, u"rope"_s}, true)).ok());
    QVERIFY(await(profile.store->setNote({profile.community, u"rope"_s}, {}, u"Creaking rope"_s)).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, u"back"_s}, Tombstone{ItemType::Question, u"rope"_s}}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(posts(profile, u"running"_s), (QStringList{u"rope"_s, u"back"_s}));
    QCOMPARE(posts(profile, u"running"_s, LensMode::First), (QStringList{u"back"_s, u"rope"_s}));
    QCOMPARE(posts(profile, u"running"_s, LensMode::Only), QStringList{u"back"_s});
    // A note is the person's own, and names are names.
    QVERIFY(search(profile, u"creaking"_s, {.lens = LensMode::Only}).hits.at(0).note);
    QCOMPARE(search(profile, u"kim"_s, {.lens = LensMode::Only}).people.size(), 1);
}

void SearchTest::peopleAndTopicsAreFoundByName()
{
    TestProfile profile;
    fill(profile);
    const SearchResults mull = search(profile, u"mull"_s);
    QCOMPARE(mull.people.size(), 1);
    QCOMPARE(mull.people.at(0).person.id, u"ana"_s);
    QCOMPARE(mull.people.at(0).nameMatches, (QList<TextRange>{{4, 6}}));
    QCOMPARE(search(profile, u"ach"_s).topics.at(0).topic.id, u"pain"_s);
    QVERIFY(search(profile, u"mull answers:0"_s).people.isEmpty());
}

void SearchTest::savedCopiesAreFoundAfterTheirThreadIsGone()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setSaved({profile.community, u"back"_s}, true)).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, u"back"_s}, Tombstone{ItemType::Answer, u"back-1"_s}}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    const SearchResults found = search(profile, u"hamstring"_s);
    QCOMPARE(found.hits.size(), size_t{1});
    QVERIFY(found.hits.at(0).gone && found.hits.at(0).saved);
    QCOMPARE(found.hits.at(0).answer, u"back-1"_s);
    QVERIFY(await(profile.store->setSaved({profile.community, u"rope"_s}, true)).ok());
    QCOMPARE(posts(profile, u"saved:yes"_s), (QStringList{u"back"_s, u"rope"_s}));
    QCOMPARE(posts(profile, u"saved:yes after:2008-04-06"_s), QStringList{u"rope"_s});
    QCOMPARE(posts(profile, u"saved:yes [pain]"_s), QStringList{u"back"_s});
    QCOMPARE(posts(profile, u"stiff saved:no"_s), QStringList{});
    QCOMPARE(posts(profile, u"stiff"_s), QStringList{u"back"_s});
}

void SearchTest::notesAreFound()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setNote({profile.community, u"back"_s}, u"back-1"_s, u"Worked for Zoë"_s)).ok());
    const SearchResults found = search(profile, u"zoe"_s);
    QCOMPARE(found.hits.size(), size_t{1});
    QVERIFY(found.hits.at(0).note && !found.hits.at(0).gone);
    QCOMPARE(found.hits.at(0).answer, u"back-1"_s);
    QCOMPARE(found.hits.at(0).answers, 2);
    QCOMPARE(found.hits.at(0).snippet, u"Worked for Zoë"_s);
    QVERIFY(search(profile, u"zoe answers:2"_s).hits.empty());
}

void SearchTest::pagesFollowOneAnotherWithoutGapOrRepetition()
{
    TestProfile profile;
    const ThreadGenerator threads({.threads = 60, .answers = 2, .people = 5, .topics = 2, .testimonials = 0, .words = 60});
    QVERIFY(StoreScenario::applyAll(*profile.store, threads.pages(500)));
    QVERIFY(await(profile.store->keepIndex()).ok());
    const QStringList whole = posts(profile, u"ba"_s + u"r"_s) + posts(profile, u"mi"_s + u"t"_s);
    QVERIFY(whole.isEmpty() || !whole.contains(QString()));
    const QString word = threads.question(7).title.section(u' ', 1, 1);
    const QStringList all = posts(profile, word + u" -zzz"_s);
    QVERIFY(all.size() > 3);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QStringList pieces;
    SearchResults results = search(profile, word + u" -zzz"_s, {.limit = 2, .from = {}});
    for (;;) {
        for (const SearchHit &hit : results.hits)
            pieces.append(hit.answer.isEmpty() ? hit.ref.id : hit.answer);
        if (!results.next.more())
            break;
        if (pieces.size() == 2) // another search comes between: this one is made again, and goes on where it was
            QVERIFY(!search(profile, u"mi"_s).hits.empty());
        results = search(profile, word + u" -zzz"_s, {.limit = 2, .from = results.next});
    }
    QCOMPARE(pieces, all);
}

void SearchTest::aNewSearchEndsTheOneBefore()
{
    TestProfile profile;
    fill(profile);
    std::vector<QFuture<Result<SearchResults>>> searches;
    for (int i = 0; i < 300; ++i)
        searches.push_back(profile.store->search(SearchQuery::parse(u"running rope creaks first"_s.left(3 + i % 20))));
    QVERIFY(await(searches.back()).ok());
    searches.pop_back();
    int cancelled = 0;
    for (const auto &one : searches) {
        const Result<SearchResults> result = await(one);
        QVERIFY2(result.ok() || result.failure().kind == Failure::Kind::Cancelled,
            qPrintable(result.ok() ? QString() : result.failure().detail));
        cancelled += result.ok() ? 0 : 1;
    }
    QVERIFY(cancelled > 0);
    QVERIFY(await(profile.store->similarTitles(u"running back"_s)).ok());
}

/// Also while it is ending: what is asked next finds nothing of it.
void SearchTest::aSearchMayBeGivenUpAtAnyMoment()
{
    TestProfile profile;
    fill(profile);
    const SearchQuery query = SearchQuery::parse(u"rope"_s);
    for (int moment = 0; moment < 4'000; ++moment) {
        const QFuture<Result<SearchResults>> given = profile.store->search(query);
        for (int passed = 0; passed < moment && !given.isFinished(); ++passed)
            std::this_thread::yield();
        profile.store->cancelSearch();
        const Result<SearchResults> result = await(given);
        QVERIFY2(result.ok() || result.failure().kind == Failure::Kind::Cancelled,
            qPrintable(result.ok() ? QString() : result.failure().detail));
    }
}

void SearchTest::noTextIsAnError()
{
    TestProfile profile;
    fill(profile);
    QRandomGenerator random(11);
    const QStringList bits{u"\""_s, u"-"_s, u"["_s, u"]"_s, u":"_s, u" "_s, u" "_s, u"user:"_s, u"after:"_s, u"2007"_s, u"answers:"_s,
        u"0"_s, u"run"_s, u"back"_s, u"跑步"_s, u"é"_s, u"\U0001F3C3"_s, QString(QChar(u'\0')), u"expert:yes"_s, u"saved:no"_s, u"*"_s,
        u"NEAR("_s, u" AND "_s, u" OR "_s, u" NOT "_s, u"'"_s, u"{body}"_s, u"^"_s, u"+"_s, u"%"_s, u";"_s, u"[pain]"_s, u"\\"_s,
        QString(QChar(0xdc00))};
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        for (quint32 count = random.bounded(12); count > 0; --count)
            text += bits.at(random.bounded(bits.size()));
        const Result<SearchResults> results = await(profile.store->search(SearchQuery::parse(text)));
        QVERIFY2(results.ok(), qPrintable(text + u": "_s + (results.ok() ? QString() : results.failure().detail)));
    }
    for (const QString &text : {u"a"_s.repeated(10'000), u"ab "_s.repeated(4'000), u"-ab "_s.repeated(3'000), u"\"a b\" "_s.repeated(2'000),
             u"跑"_s.repeated(10'000), u"user:a "_s.repeated(1'500), u"[a] "_s.repeated(2'500)}) {
        const Result<SearchResults> results = await(profile.store->search(SearchQuery::parse(text)));
        QVERIFY2(results.ok(), qPrintable(text.left(20) + u": "_s + (results.ok() ? QString() : results.failure().detail)));
    }
}

void SearchTest::similarTitlesAreFound()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(profile.apply({question(u"knee"_s, u"Is my back too stiff for running?"_s, u"?"_s, 9)}).ok());
    QVERIFY(await(profile.store->keepIndex()).ok());
    const auto similar = await(profile.store->similarTo({profile.community, u"knee"_s}));
    QCOMPARE(similar->size(), 1);
    QCOMPARE(similar->at(0).ref.id, u"back"_s);
    QVERIFY(similar->at(0).answeredByExpert);
    QCOMPARE(await(profile.store->similarTitles(u"A STIFF bäck, \"what\" now"_s))->size(), 2);
    QVERIFY(await(profile.store->similarTitles(u"!"_s))->isEmpty());
    QVERIFY(await(profile.store->similarTo({profile.community, u"nothing"_s}))->isEmpty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SearchTest)
#include "searchtest.moc"
