// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/outboxprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

/// What is done stands in the library as if the feed had brought it, once.
class OutboxSettlingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPostIsInTheLibraryAndOutOfTheOutbox();
    void theFeedMakesNoSecondOne();
    void anAnswerCountsAtOnce();
    void aSweepLeavesWhatWasPostedMeanwhile();
    void nothingNewerIsOverwritten();
    void anOlderCopyIsOverwrittenThoughAPageCame();
    void whatIsWithdrawnLeavesTheLibrary();
    void acceptingShowsAtOnce();
    void ownPostsAreRead();
    void ownPostsLeaveTheRestAsNewAsItWas();
    void aSavedCopyGetsTheAnswer();
    void aCommunityThatWasLeftGetsNoCache();
    void whatTheCacheShowsToBeDoneLeavesAtTheNextStart();
    void whatTheCacheDoesNotShowStays();
    void pendingPostsBelongToTheirThread();
    void aQuestionThatIsNowhereElseIsAThread();
    void whatTheCommunityHasIsNotPending();

private:
    ThreadGenerator m_threads{{.threads = 2, .answers = 2, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};

    [[nodiscard]] bool fill(OutboxProfile &profile) const
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        return profile.apply(items).ok();
    }
    /// An answer that is under way.
    [[nodiscard]] OutboxPost sending(OutboxProfile &profile, const QString &uuid, int thread) const
    {
        static_cast<void>(profile.queued(profile.draft(uuid, u"Try the stretch"_s, m_threads.questionId(thread))));
        return profile.begin().value();
    }
    [[nodiscard]] ThreadRow row(OutboxProfile &profile, const QString &id) const
    {
        for (const ThreadRow &row : profile.rows()) {
            if (row.ref.id == id)
                return row;
        }
        return {};
    }
};

void OutboxSettlingTest::aPostIsInTheLibraryAndOutOfTheOutbox()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"Since **spring**"_s)));
    const OutboxPost post = profile.begin().value();
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    const Question question = profile.question(post);
    QVERIFY(profile.settled(u"one"_s, question));
    QVERIFY(profile.outbox().isEmpty());
    const Thread thread = *profile.thread(u"one"_s);
    QCOMPARE(thread.question, question);
    QVERIFY(thread.pending.empty() && !thread.pendingQuestion);
    QCOMPARE(thread.people.value(u"me"_s).name, u"Mara Quill"_s);
    const ThreadRow listed = row(profile, u"one"_s);
    QCOMPARE(listed.excerpt, u"Since spring"_s);
    QCOMPARE(listed.activity, question.created);
    profile.settle();
    QCOMPARE(changes.size(), size_t{1});
    QCOMPARE(changes.front().threads, std::vector<qint64>{listed.row});
    QCOMPARE(changes.front().outbox, QSet<ThreadRef>({{profile.community, u"one"_s}}));
    QVERIFY(changes.front().syncStates.isEmpty());
    // Found by its words, like everything else.
    QVERIFY(await(profile.store->keepIndex()).ok());
    QCOMPARE(await(profile.store->search(SearchQuery::parse(u"spring"_s)))->hits.size(), size_t{1});
    QVERIFY(profile.isSound());
}

void OutboxSettlingTest::theFeedMakesNoSecondOne()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    const Question question = profile.question(profile.begin().value());
    QVERIFY(profile.settled(u"one"_s, question));
    const Result<AppliedPage> page = profile.apply({question});
    QCOMPARE(page->questions, 0);
    QCOMPARE(profile.spine().size(), size_t{1});
    QVERIFY(!row(profile, u"one"_s).unread);
}

void OutboxSettlingTest::anAnswerCountsAtOnce()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    profile.clock.advance(std::chrono::hours(24 * 3650));
    const QString thread = m_threads.questionId(0);
    const ThreadRow before = row(profile, thread);
    const Answer answer = profile.answer(sending(profile, u"one"_s, 0));
    QVERIFY(profile.settled(u"one"_s, answer));
    const ThreadRow after = row(profile, thread);
    QCOMPARE(after.answers, before.answers + 1);
    QCOMPARE(after.activity, answer.created);
    QCOMPARE(profile.spine().front(), after.row); // the newest activity comes first
    QVERIFY(profile.isSound());
}

void OutboxSettlingTest::aSweepLeavesWhatWasPostedMeanwhile()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    QVERIFY(await(profile.store->beginFreshPass(profile.community)).ok());
    QVERIFY(profile.apply({m_threads.question(0)}, true).ok());
    const Answer answer = profile.answer(sending(profile, u"one"_s, 0));
    QVERIFY(profile.settled(u"one"_s, answer));
    QVERIFY(profile.apply({m_threads.answer(0, 0)}).ok()); // the last page was made before the answer was
    const Thread thread = *profile.thread(m_threads.questionId(0));
    QCOMPARE(thread.answers.size(), size_t{2});
    QCOMPARE(thread.answers.back().id, u"one"_s);
    QCOMPARE(profile.spine().size(), size_t{1});
    QVERIFY(profile.isSound());
}

void OutboxSettlingTest::nothingNewerIsOverwritten()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    Answer answer = profile.answer(sending(profile, u"one"_s, 0));
    // The feed was faster, and an editor too.
    Answer edited = answer;
    edited.body = u"Try the stretch, gently"_s;
    edited.edited = answer.created + std::chrono::minutes(1);
    QVERIFY(profile.apply({edited}).ok());
    QVERIFY(profile.settled(u"one"_s, answer));
    QCOMPARE(profile.thread(m_threads.questionId(0))->answers.back().body, edited.body);
    QVERIFY(profile.outbox().isEmpty());
    // Which answer is accepted has no moment of its own: what a page brought since is left alone.
    const Outgoing accept{Verb::Accept, m_threads.questionId(0), {}, {}, u"one"_s};
    const QString uuid = await(profile.store->queue(profile.community, accept, {}))->uuid;
    QCOMPARE(profile.next(), uuid);
    Question other = m_threads.question(0);
    other.accepted = m_threads.answerId(0, 1);
    QVERIFY(profile.apply({other}).ok());
    QVERIFY(profile.settled(uuid, {}));
    QCOMPARE(profile.thread(other.id)->question.accepted, other.accepted);
}

void OutboxSettlingTest::anOlderCopyIsOverwrittenThoughAPageCame()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const Answer before = m_threads.answer(0, 0);
    const Outgoing edit{Verb::Edit, before.id, {before.question, {}, u"Better words"_s, {}}, u"r1"_s, {}};
    const QString uuid = await(profile.store->queue(profile.community, edit, {}))->uuid;
    QCOMPARE(profile.next(), uuid);
    QVERIFY(profile.apply({m_threads.question(1)}, true).ok());
    Answer after = before;
    after.body = u"Better words"_s;
    after.edited = before.created + std::chrono::hours(1);
    QVERIFY(profile.settled(uuid, after));
    const Thread thread = *profile.thread(before.question);
    QCOMPARE(std::count(thread.answers.begin(), thread.answers.end(), after), 1);
}

void OutboxSettlingTest::whatIsWithdrawnLeavesTheLibrary()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const QString thread = m_threads.questionId(0);
    const Outgoing answer{Verb::Withdraw, m_threads.answerId(0, 0), {thread, {}, {}, {}}, u"r1"_s, {}};
    const QString first = await(profile.store->queue(profile.community, answer, {}))->uuid;
    QCOMPARE(profile.next(), first);
    QVERIFY(profile.settled(first, {}, SendReply::Kind::Withdrawn));
    QCOMPARE(row(profile, thread).answers, 1);
    // A saved thread stays, and says that it is gone.
    QVERIFY(await(profile.store->setSaved({profile.community, thread}, true)).ok());
    const Outgoing question{Verb::Withdraw, thread, {}, u"r1"_s, {}};
    const QString second = await(profile.store->queue(profile.community, question, {}))->uuid;
    QCOMPARE(profile.next(), second);
    QVERIFY(profile.settled(second, {}, SendReply::Kind::Withdrawn));
    QVERIFY(profile.thread(thread)->gone);
    QCOMPARE(profile.spine().size(), size_t{1});
    QVERIFY(profile.outbox().isEmpty());
    QVERIFY(profile.isSound());
}

void OutboxSettlingTest::acceptingShowsAtOnce()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const QString thread = m_threads.questionId(0);
    const QString answer = m_threads.answerId(0, 1);
    const Outgoing accept{Verb::Accept, thread, {}, {}, answer};
    const QString uuid = await(profile.store->queue(profile.community, accept, {}))->uuid;
    QCOMPARE(profile.next(), uuid);
    QVERIFY(profile.settled(uuid, {}));
    QCOMPARE(profile.thread(thread)->question.accepted, answer);
    QCOMPARE(profile.thread(thread)->answers.front().id, answer);
    QVERIFY(row(profile, thread).accepted);
    QVERIFY(profile.isSound());
}

void OutboxSettlingTest::ownPostsAreRead()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const ThreadRef ref{profile.community, m_threads.questionId(0)};
    QVERIFY(await(profile.store->setRead(ref, true)).ok());
    const qint64 unread = await(profile.store->counts())->unread;
    Answer answer = profile.answer(sending(profile, u"one"_s, 0));
    profile.settle();
    std::vector<qint64> changed;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changed = set.threads; });
    QVERIFY(profile.settled(u"one"_s, answer));
    QVERIFY(!profile.thread(ref.id)->unread);
    QVERIFY(!row(profile, ref.id).unread);
    QCOMPARE(await(profile.store->counts())->unread, unread);
    // The same where the feed brought it before.
    const OutboxPost second = sending(profile, u"two"_s, 0);
    QVERIFY(profile.apply({profile.answer(second)}).ok());
    QVERIFY(profile.thread(ref.id)->unread);
    QVERIFY(profile.settled(u"two"_s, profile.answer(second)));
    QVERIFY(!profile.thread(ref.id)->unread);
    profile.settle();
    QCOMPARE(changed, std::vector<qint64>{row(profile, ref.id).row});
    // A change of it, too.
    const Outgoing edit{Verb::Edit, u"one"_s, {ref.id, {}, u"Better words"_s, {}}, u"r1"_s, {}};
    const QString uuid = await(profile.store->queue(profile.community, edit, {}))->uuid;
    QCOMPARE(profile.next(), uuid);
    answer.body = u"Better words"_s;
    answer.edited = answer.created + std::chrono::hours(1);
    QVERIFY(profile.settled(uuid, answer));
    QVERIFY(!profile.thread(ref.id)->unread);
    // A question of one's own is read although it never was.
    static_cast<void>(profile.queued(profile.draft(u"own"_s, u"text"_s)));
    QVERIFY(profile.settled(u"own"_s, profile.question(profile.begin().value())));
    QVERIFY(!profile.thread(u"own"_s)->unread);
    QCOMPARE(await(profile.store->counts())->unread, unread);
}

void OutboxSettlingTest::ownPostsLeaveTheRestAsNewAsItWas()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    // Never read: it stays so.
    QVERIFY(profile.settled(u"one"_s, profile.answer(sending(profile, u"one"_s, 0))));
    QVERIFY(profile.thread(m_threads.questionId(0))->unread);
    QVERIFY(!profile.thread(m_threads.questionId(0))->everRead);
    // Read before something came: that is new still, and the own answer is not.
    const ThreadRef ref{profile.community, m_threads.questionId(1)};
    QVERIFY(await(profile.store->setRead(ref, true)).ok());
    Answer late = m_threads.answer(1, 0);
    late.id = u"late"_s;
    QVERIFY(profile.apply({late}).ok());
    QVERIFY(profile.settled(u"two"_s, profile.answer(sending(profile, u"two"_s, 1))));
    const Thread thread = *profile.thread(ref.id);
    QVERIFY(thread.unread);
    QCOMPARE(thread.newAnswers, QStringList{u"late"_s});
}

void OutboxSettlingTest::aSavedCopyGetsTheAnswer()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const ThreadRef ref{profile.community, m_threads.questionId(0)};
    QVERIFY(await(profile.store->setSaved(ref, true)).ok());
    QVERIFY(profile.settled(u"one"_s, profile.answer(sending(profile, u"one"_s, 0))));
    QCOMPARE(await(profile.store->savedThread(ref))->answers.size(), size_t{3});
}

void OutboxSettlingTest::aCommunityThatWasLeftGetsNoCache()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    const OutboxPost post = profile.begin().value();
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QVERIFY(profile.settled(u"one"_s, profile.question(post)));
    QVERIFY(profile.outbox().isEmpty());
    QVERIFY(profile.spine().empty());
    QCOMPARE(profile.thread(u"one"_s).failure().kind, Failure::Kind::NotFound);
}

void OutboxSettlingTest::whatTheCacheShowsToBeDoneLeavesAtTheNextStart()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const ThreadRef ref{profile.community, m_threads.questionId(0)};
    QVERIFY(await(profile.store->setRead(ref, true)).ok());
    const OutboxPost post = sending(profile, u"one"_s, 0);
    const OutboxPost change = profile.queued(profile.draft(u"one"_s, u"second"_s, ref.id));
    const Answer answer = profile.answer(post, u"r3"_s);
    QVERIFY(profile.apply({answer}).ok()); // as settling does before it is killed
    profile.open();
    QCOMPARE(profile.uuids(), QStringList{change.uuid});
    QCOMPARE(profile.outbox().first().outgoing.revision, u"r3"_s);
    QVERIFY(!profile.thread(ref.id)->unread);
    // A change that is seen there is done, too; and what is accepted.
    QCOMPARE(profile.next(), change.uuid);
    Answer changed = answer;
    changed.body = u"second"_s;
    QVERIFY(profile.apply({changed}).ok());
    profile.open();
    QVERIFY(profile.outbox().isEmpty());
    const QString accept = await(profile.store->queue(profile.community, {Verb::Accept, ref.id, {}, {}, u"one"_s}, {}))->uuid;
    QCOMPARE(profile.next(), accept);
    Question question = m_threads.question(0);
    question.accepted = u"one"_s;
    QVERIFY(profile.apply({question}).ok());
    profile.open();
    QVERIFY(profile.outbox().isEmpty());
}

void OutboxSettlingTest::whatTheCacheDoesNotShowStays()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const QString thread = m_threads.questionId(0);
    const Outgoing edit{Verb::Edit, m_threads.answerId(0, 0), {thread, {}, u"Better words"_s, {}}, u"r1"_s, {}};
    const Outgoing withdraw{Verb::Withdraw, m_threads.answerId(1, 0), {m_threads.questionId(1), {}, {}, {}}, u"r1"_s, {}};
    for (const Outgoing &outgoing : {edit, withdraw}) {
        const QString uuid = await(profile.store->queue(profile.community, outgoing, {}))->uuid;
        QCOMPARE(profile.next(), uuid);
    }
    // What was refused, or never tried, is the person's to look at, whatever the library has.
    const OutboxPost refused = profile.queued(profile.draft(u"one"_s, u"text"_s));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Refused));
    const OutboxPost untried = profile.queued(profile.draft(u"two"_s, u"text"_s));
    QVERIFY(profile.apply({profile.question(refused), profile.question(untried)}).ok());
    profile.open();
    QCOMPARE(profile.outbox().size(), 4);
}

void OutboxSettlingTest::pendingPostsBelongToTheirThread()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const QString id = m_threads.questionId(0);
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"first"_s, id)));
    static_cast<void>(profile.queued(profile.draft(u"elsewhere"_s, u"text"_s, m_threads.questionId(1))));
    const Outgoing accept{Verb::Accept, id, {}, {}, m_threads.answerId(0, 0)};
    const OutboxPost second = *await(profile.store->queue(profile.community, accept, {}));
    const std::vector<OutboxPost> pending{profile.entry(u"one"_s), second};
    QVERIFY(profile.thread(id)->pending == pending);
    QVERIFY(!profile.thread(id)->pendingQuestion);
    // Beside a saved copy, and after the thread and its community have gone.
    QVERIFY(await(profile.store->setSaved({profile.community, id}, true)).ok());
    QVERIFY(profile.thread(id)->pending == pending);
    QVERIFY(profile.apply({Tombstone{ItemType::Question, id}}).ok());
    QVERIFY(profile.thread(id)->gone);
    QVERIFY(profile.thread(id)->pending == pending);
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QVERIFY(profile.thread(id)->pending == pending);
}

void OutboxSettlingTest::aQuestionThatIsNowhereElseIsAThread()
{
    OutboxProfile profile;
    const Topic topic{u"running"_s, u"Running"_s, {}};
    QVERIFY(profile.apply({Item(topic)}).ok());
    const OutboxPost post = profile.queued(profile.draft(u"one"_s, u"text"_s));
    const OutboxPost answer = profile.queued(profile.draft(u"two"_s, u"more"_s, u"one"_s));
    QCOMPARE(answer.threadTitle, post.outgoing.content.title);
    Thread expected;
    expected.ref = {profile.community, u"one"_s};
    expected.question.id = u"one"_s;
    expected.question.title = post.outgoing.content.title;
    expected.question.body = u"text"_s;
    expected.question.author = u"me"_s;
    expected.question.created = post.queued;
    expected.question.activity = post.queued;
    expected.question.topics = {u"running"_s};
    expected.activity = post.queued;
    expected.topics = {topic};
    expected.people.insert(u"me"_s, profile.thread(u"one"_s)->people.value(u"me"_s));
    expected.source = await(profile.store->communities())->first();
    expected.pending = {post, answer};
    expected.pendingQuestion = true;
    QCOMPARE(expected.people.value(u"me"_s).name, u"Mara Quill"_s);
    QVERIFY(*profile.thread(u"one"_s) == expected);
    // A cache that is begun anew does not know who somebody is; their own library does.
    profile.store.reset();
    QVERIFY(QFile::remove(profile.folder.filePath(u"cache.sqlite"_s)));
    profile.open();
    expected.topics.clear();
    QVERIFY(*profile.thread(u"one"_s) == expected);
    QVERIFY(profile.spine().empty());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QVERIFY(profile.thread(u"one"_s)->pendingQuestion);
    // What is a draft again is no thread.
    QVERIFY(await(profile.store->takeBack(u"one"_s)).ok());
    QCOMPARE(profile.thread(u"one"_s).failure().kind, Failure::Kind::NotFound);
}

void OutboxSettlingTest::whatTheCommunityHasIsNotPending()
{
    OutboxProfile profile;
    QVERIFY(fill(profile));
    const OutboxPost post = sending(profile, u"one"_s, 0);
    const Outgoing edit{Verb::Edit, m_threads.answerId(0, 0), {m_threads.questionId(0), {}, u"Better words"_s, {}}, u"r1"_s, {}};
    const OutboxPost change = *await(profile.store->queue(profile.community, edit, {}));
    QVERIFY(profile.apply({profile.answer(post)}).ok());
    QVERIFY(profile.thread(m_threads.questionId(0))->pending == std::vector<OutboxPost>{change});
    QCOMPARE(profile.outbox().size(), 2);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OutboxSettlingTest)
#include "outboxsettlingtest.moc"
