// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/searchrun.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Searches that leave little of much: what they find, and how little they look at for it.
class SearchSieveTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsFoundIsWhatReadingEachTextFinds_data();
    void whatIsFoundIsWhatReadingEachTextFinds();
    void whatFiltersTakeAwayIsNotRead();
    void whatIsExcludedIsTakenAwayByTheIndex();
    void whatCameSinceTheIndexWasAskedStays();

private:
    static constexpr int Threads = 2'000;

    [[nodiscard]] static QString titleOf(int thread) { return u"Knee %1"_s.arg(thread); }
    [[nodiscard]] static QString bodyOf(int thread) { return thread % 100 == 7 ? u"Calm since May."_s : u"Swelling since May."_s; }
    [[nodiscard]] static QString answerOf(int thread) { return thread % 3 == 0 ? u"Any swelling left?"_s : u"My knee likes ice."_s; }
    [[nodiscard]] bool pull();
    [[nodiscard]] std::unique_ptr<Connection> connection() const;
    /// Rows of all questions, as titles of a search.
    [[nodiscard]] static std::vector<SearchCandidate> titles(Connection &connection);

    TestProfile m_profile;
};

void SearchSieveTest::initTestCase()
{
    QVERIFY(pull());
}

bool SearchSieveTest::pull()
{
    std::vector<Item> items;
    for (int i = 0; i < Threads; ++i) {
        Question question;
        question.id = u"q%1"_s.arg(i);
        question.title = titleOf(i);
        question.body = bodyOf(i);
        question.created = Timestamp{std::chrono::hours(i)};
        question.activity = question.created;
        items.emplace_back(question);
        // Two threads alone have three answers.
        for (int j = 0; j < (i == 900 || i == 1'500 ? 3 : 1); ++j) {
            Answer answer;
            answer.id = u"a%1-%2"_s.arg(i).arg(j);
            answer.question = question.id;
            answer.body = answerOf(i);
            answer.created = question.created;
            items.emplace_back(answer);
        }
    }
    return m_profile.apply(std::move(items)).ok() && await(m_profile.store->keepIndex()).ok();
}

std::unique_ptr<Connection> SearchSieveTest::connection() const
{
    auto connection = std::make_unique<Connection>(m_profile.folder.filePath(u"cache.sqlite"_s), Connection::Mode::Read);
    connection->attach(m_profile.folder.filePath(u"mine.sqlite"_s), u"mine"_s, Connection::Mode::Read);
    return connection;
}

std::vector<SearchCandidate> SearchSieveTest::titles(Connection &connection)
{
    std::vector<SearchCandidate> titles;
    Statement query = connection.statement(u"SELECT row FROM question ORDER BY row"_s);
    while (query.next())
        titles.push_back({SearchCandidate::Kind::Question, query.number(0), SearchHit::Tier::Title});
    return titles;
}

void SearchSieveTest::whatIsFoundIsWhatReadingEachTextFinds_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"knee -swelling", "knee -swel", "knee -sw", "ice -calm", "knee may -calm", "calm -may",
             "knee -\"swelling since\"", "knee 190 -swelling", "-swelling knee ice"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SearchSieveTest::whatIsFoundIsWhatReadingEachTextFinds()
{
    QFETCH(const QString, text);
    const SearchQuery query = SearchQuery::parse(text);
    const SearchMatcher matcher(query);
    QStringList wanted;
    for (int i = 0; i < Threads; ++i) {
        const auto add = [&](const QString &id, const QString &body, bool titleSpeaks) {
            if (matcher.accepts({titleOf(i), body}) && (titleSpeaks || matcher.matchesAny(body)))
                wanted.append(id);
        };
        // A title with every word speaks for its question.
        QStringList words;
        for (const SearchMatcher::Term &term : matcher.terms()) {
            if (!term.excluded)
                words.append(term.words);
        }
        add(u"q%1"_s.arg(i), bodyOf(i), SearchMatcher::ofText(words.join(u' ')).accepts({titleOf(i)}));
        for (int j = 0; j < (i == 900 || i == 1'500 ? 3 : 1); ++j)
            add(u"a%1-%2"_s.arg(i).arg(j), answerOf(i), false);
    }
    QStringList found;
    SearchWindow window{.limit = 500, .from = {}};
    do {
        const Result<SearchResults> results = await(m_profile.store->search(query, window));
        QVERIFY(results.ok());
        for (const SearchHit &hit : results->hits)
            found.append(hit.answer.isEmpty() ? hit.ref.id : hit.answer);
        window.from = results->next;
    } while (window.from.more());
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
}

void SearchSieveTest::whatFiltersTakeAwayIsNotRead()
{
    const std::unique_ptr<Connection> cache = connection();
    SearchRun run(1, SearchQuery::parse(u"knee answers:3"_s), LensMode::Off);
    int steps = 0; // each of them asks whether to stop
    QStringList found;
    while (!run.finished()) {
        for (const SearchHit &hit : run.next(*cache, 50, std::chrono::steady_clock::time_point::max(), [&] { return ++steps > 1'000; }))
            found.append(hit.answer.isEmpty() ? hit.ref.id : hit.answer);
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"q1500"_s, u"q900"_s})); // their answers speak of swelling alone
    // 2,000 titles and 1,400 answers, 32 at a time, would be more than a hundred.
    QVERIFY2(steps < 40, qPrintable(QString::number(steps)));
}

void SearchSieveTest::whatIsExcludedIsTakenAwayByTheIndex()
{
    const std::unique_ptr<Connection> cache = connection();
    const SearchQuery query = SearchQuery::parse(u"knee -swelling"_s);
    const SearchMatcher matcher(query);
    const SearchFilter filter(*cache, query);
    SearchSieve sieve(filter, matcher);
    QVERIFY(sieve.narrows());
    const std::vector<SearchCandidate> left = sieve.sift(*cache, titles(*cache));
    QCOMPARE(left.size(), size_t{Threads / 100});
    QVERIFY(sieve.sift(*cache, {}).empty());
}

void SearchSieveTest::whatCameSinceTheIndexWasAskedStays()
{
    const std::unique_ptr<Connection> cache = connection();
    const SearchQuery query = SearchQuery::parse(u"knee -swelling"_s);
    const SearchMatcher matcher(query);
    const SearchFilter filter(*cache, query);
    SearchSieve sieve(filter, matcher);
    const std::vector<SearchCandidate> before = sieve.sift(*cache, titles(*cache));
    Question question;
    question.id = u"new"_s;
    question.title = u"Knee"_s;
    question.body = u"Calm too."_s;
    QVERIFY(m_profile.apply({question}).ok());
    QVERIFY(await(m_profile.store->keepIndex()).ok());
    QCOMPARE(sieve.sift(*cache, titles(*cache)).size(), before.size() + 1);
    QVERIFY(m_profile.apply({Tombstone{ItemType::Question, u"new"_s}}).ok());
    QVERIFY(await(m_profile.store->keepIndex()).ok());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SearchSieveTest)
#include "searchsievetest.moc"
