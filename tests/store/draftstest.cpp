// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// A draft is kept from its first letter on, and nobody but the person takes it away.
class DraftsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsKeptReadAndDeleted();
    void anEmptyDraftIsKeptToo();
    void theOneThatWasChangedLastComesFirst();
    void deletingAnswersWhatKeepingBringsBack();
    void anAnswerKeepsItsQuestionsTitle();
    void aDraftStaysWithoutItsThreadItsCommunityAndTheCache();
    void theCommunityThatADraftNamesGivesItsIdToNoOther();
    void whatIsNotChangedIsNotAnnounced();
    void whoeverOnlyReadsKeepsNothing();
    void aRevisionThatWasFoundOutStays();
    void aProfileFromBeforeThereWereDraftsIsBroughtUpToDate();

private:
    ThreadGenerator m_threads{{.threads = 2, .answers = 1, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};

    [[nodiscard]] static Draft draft(const QString &uuid, const QString &body)
    {
        Draft draft;
        draft.uuid = uuid;
        draft.community = u"shape-example"_s;
        draft.content = {{}, u"Running makes back stiff"_s, body, {u"running"_s, u"back"_s}};
        return draft;
    }
};

void DraftsTest::aDraftIsKeptReadAndDeleted()
{
    TestProfile profile;
    Draft written = draft(u"one"_s, u"Since *spring*.\n\n- mornings"_s);
    written.edits = u"post"_s;
    written.revision = u"r1"_s;
    written.base = {u"q"_s, u"Before"_s, u"What it said"_s, {u"back"_s}};
    const Draft kept = *await(profile.store->keepDraft(written));
    QCOMPARE(kept.begun, profile.clock.now());
    QCOMPARE(kept.kept, profile.clock.now());
    written.begun = kept.begun;
    written.kept = kept.kept;
    QCOMPARE(kept, written);
    QCOMPARE(*await(profile.store->draft(u"one"_s)), written);
    profile.open();
    QCOMPARE(await(profile.store->drafts()).value(), QList<Draft>{written});
    QCOMPARE(*await(profile.store->deleteDraft(u"one"_s)), written);
    QCOMPARE(await(profile.store->draft(u"one"_s)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->deleteDraft(u"one"_s)).failure().kind, Failure::Kind::NotFound);
    QVERIFY(await(profile.store->drafts())->isEmpty());
}

void DraftsTest::anEmptyDraftIsKeptToo()
{
    TestProfile profile;
    const Draft kept = *await(profile.store->keepDraft({}));
    static const QRegularExpression version4(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY(version4.match(kept.uuid).hasMatch());
    QCOMPARE(await(profile.store->drafts())->size(), 1);
}

void DraftsTest::theOneThatWasChangedLastComesFirst()
{
    TestProfile profile;
    for (const QString &uuid : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(await(profile.store->keepDraft(draft(uuid, uuid))).ok());
    profile.clock.advance(std::chrono::minutes(-5)); // a clock that was put back
    const Draft first = *await(profile.store->draft(u"a"_s));
    const Draft changed = *await(profile.store->keepDraft(draft(u"a"_s, u"more"_s)));
    QCOMPARE(changed.begun, first.begun);
    QCOMPARE(changed.kept, profile.clock.now());
    QStringList order;
    const QList<Draft> drafts = *await(profile.store->drafts());
    for (const Draft &one : drafts)
        order.append(one.uuid);
    QCOMPARE(order, QStringList({u"a"_s, u"c"_s, u"b"_s}));
}

void DraftsTest::deletingAnswersWhatKeepingBringsBack()
{
    TestProfile profile;
    const Draft kept = *await(profile.store->keepDraft(draft(u"one"_s, u"text"_s)));
    const Draft deleted = *await(profile.store->deleteDraft(u"one"_s));
    profile.clock.advance(std::chrono::minutes(1));
    Draft back = *await(profile.store->keepDraft(deleted));
    QCOMPARE(back.kept, profile.clock.now());
    back.kept = kept.kept;
    QCOMPARE(back, kept);
}

void DraftsTest::anAnswerKeepsItsQuestionsTitle()
{
    TestProfile profile;
    Question question = m_threads.question(0);
    QVERIFY(profile.apply({question, m_threads.question(1)}).ok());
    Draft answer = draft(u"one"_s, u"Try the stretch"_s);
    answer.content.question = question.id;
    QCOMPARE(await(profile.store->keepDraft(answer))->threadTitle, question.title);
    // As it was when the draft was begun: whoever writes knows it by that.
    const QString title = question.title;
    question.title = u"Another title"_s;
    QVERIFY(profile.apply({question}).ok());
    answer.content.body += u", twice"_s;
    QCOMPARE(await(profile.store->keepDraft(answer))->threadTitle, title);
    answer.content.question = m_threads.questionId(1);
    QCOMPARE(await(profile.store->keepDraft(answer))->threadTitle, m_threads.question(1).title);
    answer.content.question = u"unknown"_s;
    answer.threadTitle = u"As it was told"_s;
    QCOMPARE(await(profile.store->keepDraft(answer))->threadTitle, u"As it was told"_s);
}

void DraftsTest::aDraftStaysWithoutItsThreadItsCommunityAndTheCache()
{
    TestProfile profile;
    const Question question = m_threads.question(0);
    QVERIFY(profile.apply({question}).ok());
    Draft answer = draft(u"one"_s, u"Try the stretch"_s);
    answer.content.question = question.id;
    const Draft kept = *await(profile.store->keepDraft(answer));
    QVERIFY(profile.apply({Tombstone{ItemType::Question, question.id}}).ok());
    QCOMPARE(*await(profile.store->draft(u"one"_s)), kept);
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QCOMPARE(*await(profile.store->draft(u"one"_s)), kept);
    profile.store.reset();
    QVERIFY(QFile::remove(profile.folder.filePath(u"cache.sqlite"_s)));
    profile.open();
    QCOMPARE(await(profile.store->drafts()).value(), QList<Draft>{kept});
}

void DraftsTest::theCommunityThatADraftNamesGivesItsIdToNoOther()
{
    TestProfile profile;
    QVERIFY(await(profile.store->keepDraft(draft(u"one"_s, u"text"_s))).ok());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    Community elsewhere = StoreScenario::community();
    elsewhere.url.setPath(u"/elsewhere/"_s);
    QVERIFY(await(profile.store->addCommunity(elsewhere))->id != profile.community);
    // The same one again has the drafts that were written for it.
    QCOMPARE(await(profile.store->addCommunity(StoreScenario::community()))->id, profile.community);
}

void DraftsTest::whatIsNotChangedIsNotAnnounced()
{
    TestProfile profile;
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    QVERIFY(await(profile.store->keepDraft(draft(u"one"_s, u"text"_s))).ok());
    profile.clock.advance(std::chrono::minutes(1));
    QVERIFY(await(profile.store->keepDraft(draft(u"one"_s, u"text"_s))).ok());
    QVERIFY(await(profile.store->deleteDraft(u"one"_s)).ok());
    profile.settle();
    QCOMPARE(changes.size(), size_t{2});
    for (const ChangeSet &set : changes) {
        ChangeSet expected;
        expected.number = set.number;
        expected.drafts = {u"one"_s};
        QVERIFY(set == expected);
    }
}

void DraftsTest::whoeverOnlyReadsKeepsNothing()
{
    TestProfile profile;
    QVERIFY(await(profile.store->keepDraft(draft(u"one"_s, u"text"_s))).ok());
    Store reader(profile.folder.path(), Store::Access::ReadOnly, profile.clock);
    QVERIFY(await(reader.open()).ok());
    QCOMPARE(await(reader.drafts())->size(), 1);
    QCOMPARE(await(reader.draft(u"one"_s))->content.body, u"text"_s);
    QCOMPARE(await(reader.keepDraft(draft(u"two"_s, u"text"_s))).failure().kind, Failure::Kind::ProfileInUse);
    QCOMPARE(await(reader.deleteDraft(u"one"_s)).failure().kind, Failure::Kind::ProfileInUse);
}

void DraftsTest::aRevisionThatWasFoundOutStays()
{
    TestProfile profile;
    Draft edit = draft(u"one"_s, u"text"_s);
    edit.edits = u"post"_s;
    edit.revision = u"r1"_s;
    QVERIFY(await(profile.store->keepDraft(edit)).ok());
    edit.revision.clear();
    edit.content.body += u" and more"_s;
    QCOMPARE(await(profile.store->keepDraft(edit))->revision, u"r1"_s);
}

void DraftsTest::aProfileFromBeforeThereWereDraftsIsBroughtUpToDate()
{
    TestProfile profile;
    const ThreadRef ref{profile.community, m_threads.questionId(0)};
    QVERIFY(profile.apply({m_threads.question(0)}).ok());
    QVERIFY(await(profile.store->setNote(ref, {}, u"mine"_s)).ok());
    const QList<Community> communities = *await(profile.store->communities());
    profile.store.reset();
    {
        Connection mine(profile.folder.filePath(u"mine.sqlite"_s), Connection::Mode::Write);
        mine.run("DROP TABLE outbox_question; DROP TABLE outbox_answer; DROP TABLE outbox; DROP TABLE draft; DROP TABLE own_person; "
                 "ALTER TABLE source DROP COLUMN token_file; ALTER TABLE source DROP COLUMN me; PRAGMA user_version = 3");
    }
    Store reader(profile.folder.path(), Store::Access::ReadOnly, profile.clock);
    QCOMPARE(await(reader.open()).failure().kind, Failure::Kind::ProfileInUse);
    profile.open();
    QCOMPARE(await(profile.store->communities()).value(), communities);
    QCOMPARE(await(profile.store->notes(ref))->size(), 1);
    QVERIFY(await(profile.store->drafts())->isEmpty() && await(profile.store->outbox())->isEmpty());
    QVERIFY(await(profile.store->keepDraft(draft(u"one"_s, u"text"_s))).ok());
    QVERIFY(profile.isSound());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DraftsTest)
#include "draftstest.moc"
