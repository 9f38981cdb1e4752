// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QSet>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Narrowed lists, people, and what the welcome page shows.
class ReaderTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filtersHoldTogetherAndSayWhatTheyHide();
    void theExpertLensPutsExpertsFirst();
    void somebodysThreadsAreThoseTheyAskedOrAnswered();
    void threadsSinceAMomentAreThoseWithANewerPost();
    void placesAreKeptAndTheLastOpenedComesFirst();
    void thePlaceOfAGoneThreadIsLeftOut();
    void aVisitKnowsTheOneBefore();
    void theWelcomeIsReadInOneGo();
    void theStoryIsTheSameAllDay();
    void expertsAreFoundByTheBeginningsOfTheirWords();
    void expertsAreSortedByWhatTheyGave();
    void postsComeInPagesWithoutGapOrRepetition();
    void topicsOfAPersonAreCounted();
    void answersOfFollowedPeopleAreNewsFromThenOn();

private:
    ThreadGenerator m_threads{{.threads = 30, .answers = 3, .people = 21, .topics = 4, .testimonials = 3, .words = 15, .unanswered = 5}};

    [[nodiscard]] ThreadRef ref(const TestProfile &profile, int thread) const { return {profile.community, m_threads.questionId(thread)}; }
    void fill(TestProfile &profile) const
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        QVERIFY(profile.apply(items).ok());
    }
    [[nodiscard]] static bool passes(const ThreadRow &row, ThreadFilters filters)
    {
        return (!filters.testFlag(ThreadFilter::Unread) || row.unread) && (!filters.testFlag(ThreadFilter::Unanswered) || row.answers == 0)
            && (!filters.testFlag(ThreadFilter::Saved) || row.saved) && (!filters.testFlag(ThreadFilter::Expert) || row.answeredByExpert);
    }
};

void ReaderTest::filtersHoldTogetherAndSayWhatTheyHide()
{
    TestProfile profile;
    fill(profile);
    for (const int thread : {1, 2, 3, 5, 9})
        QVERIFY(await(profile.store->setSaved(ref(profile, thread), true)).ok());
    for (const int thread : {2, 3, 4, 5, 10, 11})
        QVERIFY(await(profile.store->markRead(ref(profile, thread))).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, m_threads.questionId(9)}}).ok());
    for (const View view : {View::All, View::Unread, View::Unanswered, View::Saved}) {
        for (const QString &topic : {QString(), m_threads.topicId(1)}) {
            ThreadQuery query;
            query.view = view;
            query.topic = topic;
            const std::vector<ThreadRow> whole = profile.rows(query);
            const auto counted = [&](ThreadFilters filters) {
                return static_cast<qint64>(std::ranges::count_if(whole, [&](const ThreadRow &row) { return passes(row, filters); }));
            };
            for (int flags = 0; flags < 16; ++flags) {
                query.filters = ThreadFilters::fromInt(flags);
                const std::vector<ThreadRow> narrowed = profile.rows(query);
                QVERIFY(std::ranges::all_of(narrowed, [&](const ThreadRow &row) { return passes(row, query.filters); }));
                const Result<FilterCounts> counts = await(profile.store->filterCounts(query));
                QVERIFY(counts.ok());
                QCOMPARE(static_cast<qint64>(narrowed.size()), counted(query.filters));
                QCOMPARE(counts->shown(), counted(query.filters));
                for (const ThreadFilter filter : {ThreadFilter::Unread, ThreadFilter::Saved, ThreadFilter::Expert}) {
                    ThreadFilters without = query.filters;
                    without.setFlag(filter, false);
                    QCOMPARE(counts->hidden(filter), counted(without) - counted(without | filter));
                }
            }
        }
    }
}

void ReaderTest::theExpertLensPutsExpertsFirst()
{
    TestProfile profile;
    fill(profile);
    for (const ThreadOrder order :
        {ThreadOrder::ActiveFirst, ThreadOrder::NewestFirst, ThreadOrder::ScoreFirst, ThreadOrder::UnansweredFirst}) {
        ThreadQuery query;
        query.order = order;
        std::vector<ThreadRow> expected = profile.rows(query);
        QCOMPARE(expected.size(), size_t{30});
        std::ranges::stable_sort(expected, {}, [](const ThreadRow &row) { return !row.answeredByExpert; });
        query.expertsFirst = true;
        QVERIFY(profile.rows(query) == expected);
        QVERIFY(expected.front().answeredByExpert && !expected.back().answeredByExpert);
    }
}

void ReaderTest::somebodysThreadsAreThoseTheyAskedOrAnswered()
{
    TestProfile profile;
    fill(profile);
    const QString person = m_threads.personId(7);
    QSet<QString> expected;
    for (int thread = 0; thread < 30; ++thread) {
        bool theirs = m_threads.question(thread).author == person;
        for (int answer = 0; answer < m_threads.answersOf(thread); ++answer)
            theirs = theirs || m_threads.answer(thread, answer).author == person;
        if (theirs)
            expected.insert(m_threads.questionId(thread));
    }
    QVERIFY(!expected.isEmpty());
    for (const QString &community : {QString(), profile.community}) {
        ThreadQuery query;
        query.person = person;
        query.community = community;
        QSet<QString> found;
        for (const ThreadRow &row : profile.rows(query))
            found.insert(row.ref.id);
        QCOMPARE(found, expected);
        QVERIFY(await(profile.store->setFollowed(profile.community, person, true)).ok());
        query = {};
        query.followed = true;
        for (const ThreadRow &row : profile.rows(query))
            QVERIFY(expected.contains(row.ref.id));
        QVERIFY(!profile.spine(query).empty());
    }
}

void ReaderTest::threadsSinceAMomentAreThoseWithANewerPost()
{
    TestProfile profile;
    fill(profile);
    const std::vector<ThreadRow> all = profile.rows();
    ThreadQuery query;
    query.activeSince = all.at(6).activity;
    QCOMPARE(profile.spine(query).size(), size_t{7});
    query.activeSince = all.at(6).activity + std::chrono::milliseconds(1);
    QCOMPARE(profile.spine(query).size(), size_t{6});
}

void ReaderTest::placesAreKeptAndTheLastOpenedComesFirst()
{
    TestProfile profile;
    fill(profile);
    const auto opened = [&] {
        QStringList ids;
        const auto last = await(profile.store->lastOpened(5));
        for (const LastOpened &one : *last)
            ids.append(one.thread.ref.id);
        return ids;
    };
    QVERIFY(!profile.thread(m_threads.questionId(1))->place);
    QVERIFY(await(profile.store->noteOpened(ref(profile, 1))).ok());
    profile.clock.advance(-std::chrono::hours(48)); // the order is not the clock's
    QVERIFY(await(profile.store->noteOpened(ref(profile, 2))).ok());
    QCOMPARE(opened(), QStringList({m_threads.questionId(2), m_threads.questionId(1)}));
    const ReadingPlace place{m_threads.answerId(1, 1), 0.25};
    QVERIFY(await(profile.store->setReadingPlace(ref(profile, 1), place)).ok());
    QCOMPARE(opened().constFirst(), m_threads.questionId(2));
    QVERIFY(await(profile.store->noteOpened(ref(profile, 1))).ok());
    QCOMPARE(opened().constFirst(), m_threads.questionId(1));
    profile.open();
    QVERIFY(profile.thread(m_threads.questionId(1))->place == place);
    QVERIFY(await(profile.store->lastOpened(5))->constFirst().place == place);
    QVERIFY(await(profile.store->setReadingPlace(ref(profile, 2), {{}, qQNaN()})).ok());
    QCOMPARE(profile.thread(m_threads.questionId(2))->place->fraction, 0.0);
    QCOMPARE(await(profile.store->setReadingPlace({profile.community, u"nothing"_s}, place)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->noteOpened({profile.community, u"nothing"_s})).failure().kind, Failure::Kind::NotFound);
}

void ReaderTest::thePlaceOfAGoneThreadIsLeftOut()
{
    TestProfile profile;
    fill(profile);
    for (const int thread : {1, 2})
        QVERIFY(await(profile.store->noteOpened(ref(profile, thread))).ok());
    QVERIFY(await(profile.store->setSaved(ref(profile, 1), true)).ok());
    for (const int thread : {1, 2})
        QVERIFY(profile.apply({Tombstone{ItemType::Question, m_threads.questionId(thread)}}).ok());
    const QList<LastOpened> opened = *await(profile.store->lastOpened(5));
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.constFirst().thread.gone);
}

void ReaderTest::aVisitKnowsTheOneBefore()
{
    TestProfile profile;
    QVERIFY(!*await(profile.store->beginVisit()));
    fill(profile);
    const Timestamp began = profile.clock.now();
    for (int visit = 0; visit < 40; ++visit) {
        const auto before = *await(profile.store->beginVisit());
        QVERIFY(before && before->began == began);
        QCOMPARE(before->newest == Timestamp(), visit == 0);
    }
    Welcome::Query query{profile.clock.now(), QDate(2026, 1, 2), 5};
    Result<Welcome> welcome = await(profile.store->welcome(query));
    QCOMPARE(welcome->lastVisit->newest, profile.rows().front().activity);
    QCOMPARE(welcome->sinceLastVisit.all, qint64{0});
    Answer answer = m_threads.answer(3, 0);
    answer.id = u"since-then"_s;
    answer.created += std::chrono::hours(10'000);
    QVERIFY(profile.apply({answer}).ok());
    welcome = await(profile.store->welcome(query));
    QCOMPARE(welcome->sinceLastVisit.all, qint64{1});
    QCOMPARE(welcome->sinceLastVisit.first.front().ref.id, answer.question);
}

void ReaderTest::theWelcomeIsReadInOneGo()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->noteOpened(ref(profile, 4))).ok());
    const std::vector<ThreadRow> all = profile.rows();
    const Result<Welcome> welcome = await(profile.store->welcome({all.at(7).activity, QDate(2026, 1, 2), 3}));
    QVERIFY(welcome.ok());
    QCOMPARE(welcome->goOn.size(), 1);
    QVERIFY(!welcome->lastVisit);
    QCOMPARE(welcome->sinceYesterday.all, qint64{8});
    QVERIFY(std::ranges::equal(welcome->sinceYesterday.first, std::vector<ThreadRow>(all.begin(), all.begin() + 3)));
    QCOMPARE(welcome->waiting.all, qint64{6});
    QCOMPARE(welcome->waiting.first.front().ref.id, m_threads.questionId(25));
    QCOMPARE(welcome->experts.size(), 3);
    QVERIFY(welcome->experts.at(0).lastAnswer >= welcome->experts.at(1).lastAnswer);
    QVERIFY(welcome->story);
    const TestProfile empty;
    const Result<Welcome> nothing = await(empty.store->welcome({}));
    QVERIFY(nothing.ok());
    QVERIFY(nothing->goOn.isEmpty() && nothing->experts.isEmpty() && !nothing->story && nothing->waiting.all == 0);
}

void ReaderTest::theStoryIsTheSameAllDay()
{
    TestProfile profile;
    fill(profile);
    QSet<QString> told;
    for (int day = 1; day <= 3; ++day) {
        const Welcome::Query query{{}, QDate(2026, 1, day), 1};
        const std::optional<Story> story = await(profile.store->welcome(query))->story;
        QVERIFY(story && story == await(profile.store->welcome(query))->story);
        told.insert(story->testimonial.id);
    }
    QCOMPARE(told.size(), 3);
}

void ReaderTest::expertsAreFoundByTheBeginningsOfTheirWords()
{
    TestProfile profile;
    fill(profile);
    Person person;
    person.id = u"somebody"_s;
    person.name = u"Zo\u00eb \u00c5berg"_s;
    person.headline = u"Knows (mostly) stretching"_s;
    person.role = Role::Expert;
    QVERIFY(profile.apply({person}).ok());
    const auto found = [&](const QString &text) {
        ExpertQuery query;
        query.text = text;
        QStringList ids;
        const auto experts = await(profile.store->findExperts(query));
        for (const Expert &expert : *experts)
            ids.append(expert.person.id);
        return ids;
    };
    for (const QString &text : {u"zoe"_s, u"ABERG zo"_s, u"stretch most"_s, u" Zo\u00cb "_s})
        QVERIFY2(found(text) == QStringList(person.id), qPrintable(text));
    QVERIFY(!found(u"oe"_s).contains(person.id));
    QCOMPARE(found(u"\"'%_"_s).size(), 4); // no word at all: everybody
    ExpertQuery topic;
    topic.topic = m_threads.topicId(2);
    const auto ofTopic = await(profile.store->findExperts(topic));
    QVERIFY(ofTopic.ok() && !ofTopic->isEmpty());
    for (const Expert &expert : *ofTopic)
        QVERIFY(expert.person.topics.contains(topic.topic));
}

void ReaderTest::expertsAreSortedByWhatTheyGave()
{
    TestProfile profile;
    fill(profile);
    ExpertQuery query;
    query.order = ExpertQuery::Order::Answers;
    QList<Expert> experts = *await(profile.store->findExperts(query));
    QCOMPARE(experts.size(), 3);
    QVERIFY(std::ranges::is_sorted(experts, std::greater(), &Expert::answers));
    query.order = ExpertQuery::Order::Recent;
    experts = *await(profile.store->findExperts(query));
    QVERIFY(std::ranges::is_sorted(experts, std::greater(), &Expert::lastAnswer));
    QVERIFY(experts.constFirst().lastAnswer.has_value());
    query.followed = true;
    QVERIFY(await(profile.store->findExperts(query))->isEmpty());
    QVERIFY(await(profile.store->setFollowed(profile.community, m_threads.personId(3), true)).ok());
    experts = *await(profile.store->findExperts(query));
    QCOMPARE(experts.size(), 1);
    QVERIFY(experts.constFirst().followed && experts.constFirst().person.role == Role::Member);
}

void ReaderTest::postsComeInPagesWithoutGapOrRepetition()
{
    TestProfile profile;
    fill(profile);
    const QString person = m_threads.personId(7);
    for (const PersonPosts::Kind kind : {PersonPosts::Kind::Answers, PersonPosts::Kind::Questions}) {
        const QList<PersonPost> whole = await(profile.store->personPosts(profile.community, person, kind, {}, 1000))->posts;
        QList<PersonPost> paged;
        std::optional<PersonPosts::Place> after;
        do {
            const Result<PersonPosts> page = await(profile.store->personPosts(profile.community, person, kind, after, 2));
            QVERIFY(page.ok() && page->posts.size() <= 2);
            paged += page->posts;
            after = page->next;
        } while (after);
        QVERIFY(paged == whole);
        QVERIFY(std::ranges::is_sorted(paged, std::greater(), &PersonPost::created));
    }
    const Result<Profile> page = await(profile.store->profile(profile.community, person));
    QCOMPARE(page->answers.size(), static_cast<qsizetype>(page->expert.answers));
    QCOMPARE(page->questions.size(), static_cast<qsizetype>(page->expert.questions));
    QVERIFY(await(profile.store->personPosts(profile.community, u"nobody"_s, PersonPosts::Kind::Answers, {}, 5))->posts.isEmpty());
}

void ReaderTest::topicsOfAPersonAreCounted()
{
    TestProfile profile;
    fill(profile);
    const QString person = m_threads.personId(7);
    ThreadQuery query;
    query.person = person;
    const QList<LibraryCounts::TopicCount> topics = *await(profile.store->personTopics(profile.community, person));
    QVERIFY(!topics.isEmpty());
    QVERIFY(std::ranges::is_sorted(topics, std::greater(), &LibraryCounts::TopicCount::threads));
    for (const LibraryCounts::TopicCount &count : topics) {
        query.topic = count.topic.id;
        QCOMPARE(static_cast<qint64>(profile.spine(query).size()), count.threads);
    }
}

void ReaderTest::answersOfFollowedPeopleAreNewsFromThenOn()
{
    TestProfile profile;
    fill(profile);
    const QString person = m_threads.personId(10);
    QVERIFY(await(profile.store->followedAnswers(10))->isEmpty());
    QVERIFY(await(profile.store->setFollowed(profile.community, person, true)).ok());
    QCOMPARE(await(profile.store->setFollowed(profile.community, u"nobody"_s, true)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->counts())->followed, qint64{1});
    QCOMPARE(await(profile.store->counts())->followedNew, qint64{0});
    Answer answer = m_threads.answer(3, 0);
    answer.id = u"news"_s;
    answer.author = person;
    answer.created += std::chrono::hours(10'000);
    QVERIFY(profile.apply({answer}).ok());
    QCOMPARE(await(profile.store->counts())->followedNew, qint64{1});
    QList<FollowedAnswer> answers = *await(profile.store->followedAnswers(10));
    QVERIFY(answers.size() > 1);
    QCOMPARE(answers.at(0).post.answer, answer.id);
    QCOMPARE(answers.at(0).person.id, person);
    QVERIFY(answers.at(0).isNew && !answers.at(1).isNew);
    QVERIFY(await(profile.store->markAnswersRead(ref(profile, 3), {answer.id})).ok());
    QCOMPARE(await(profile.store->counts())->followedNew, qint64{0});
    QVERIFY(!await(profile.store->followedAnswers(1))->constFirst().isNew);
    QVERIFY(await(profile.store->setFollowed(profile.community, person, false)).ok());
    QCOMPARE(await(profile.store->counts())->followed, qint64{0});
    QVERIFY(await(profile.store->setFollowed(profile.community, person, true)).ok());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QCOMPARE(await(profile.store->counts())->followed, qint64{0});
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ReaderTest)
#include "readertest.moc"
