// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/awaitresult.h>
#include <tests/store/storescenario.h>
#include <tests/support/fakeclock.h>
#include <tests/support/threadgenerator.h>

#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

ThreadGenerator generator()
{
    return ThreadGenerator({.threads = 8, .answers = 2, .people = 12, .topics = 4, .testimonials = 2, .words = 30});
}

RemoteImage picture()
{
    return {QUrl(u"https://pictures.example/one"_s), "image/png", QByteArray(20'000, 'p')};
}

/// Of an answer in the thread that is read and not saved.
Draft draft(const QString &uuid, const QString &body)
{
    Draft draft;
    draft.uuid = uuid;
    draft.community = u"shape-example"_s;
    draft.content = {generator().questionId(2), {}, body, {}};
    return draft;
}

/// As the endpoint stores it.
Answer posted(const OutboxPost &post)
{
    Answer answer = generator().answer(2, 0);
    answer.id = post.uuid;
    answer.body = post.outgoing.content.body;
    answer.author = u"me"_s;
    answer.revision = u"r1"_s;
    return answer;
}

bool isDone(const auto &result)
{
    return result.ok() || result.failure().kind == Failure::Kind::NotFound;
}

ThreadRef thread(int number)
{
    return {u"shape-example"_s, generator().questionId(number)};
}

} // namespace

Community StoreScenario::community(const QString &host)
{
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://%1/api/"_s.arg(host));
    community.info.name = host;
    community.info.licence = {u"CC BY-SA 4.0"_s, QUrl(u"https://licence.example/"_s)};
    return community;
}

QStringList StoreScenario::writes()
{
    return {u"make"_s, u"open"_s, u"page"_s, u"sweep"_s, u"save"_s, u"unsave"_s, u"read"_s, u"allread"_s, u"release"_s, u"add"_s,
        u"remove"_s, u"fresh"_s, u"failure"_s, u"note"_s, u"image"_s, u"renew"_s, u"back up"_s, u"restore"_s, u"index"_s, u"draft"_s,
        u"delete draft"_s, u"queue"_s, u"take back"_s, u"settle"_s, u"refuse"_s, u"sign in"_s};
}

ChangePage StoreScenario::changes()
{
    const ThreadGenerator threads = generator();
    Question edited = threads.question(1);
    edited.title += u" again"_s;
    edited.topics = {threads.topicId(3)};
    Answer added = threads.answer(2, 0);
    added.id = u"an-answer-more"_s;
    added.created += std::chrono::hours(1'000);
    Answer toSaved = threads.answer(4, 0);
    toSaved.id = u"one-more-to-a-saved-thread"_s;
    Person promoted = threads.person(1);
    promoted.role = Role::Expert;
    Question fresh = threads.question(3);
    fresh.id = u"a-question-more"_s;
    ChangePage page;
    page.items = {edited, added, toSaved, promoted, fresh, Tombstone{ItemType::Question, threads.questionId(0)},
        Tombstone{ItemType::Answer, threads.answerId(0, 0)}, Tombstone{ItemType::Answer, threads.answerId(0, 1)},
        Tombstone{ItemType::Testimonial, threads.testimonial(0).id}, Tombstone{ItemType::Topic, threads.topicId(1)}};
    page.cursor = u"after-the-changes"_s;
    return page;
}

bool StoreScenario::applyAll(Store &store, const std::vector<ChangePage> &pages)
{
    QString cursor;
    for (const ChangePage &page : pages) {
        if (!await(store.applyPage(u"shape-example"_s, cursor, page)).ok())
            return false;
        cursor = page.cursor;
    }
    return true;
}

bool StoreScenario::prepare(const QString &folder, const QString &write)
{
    if (write == u"make")
        return true;
    const FakeClock clock;
    Store store(folder, Store::Access::ReadWrite, clock);
    bool good = await(store.open()).ok() && await(store.addCommunity(community())).ok() && applyAll(store, generator().pages(20));
    good = good && await(store.setSaved(thread(0), true)).ok() && await(store.setSaved(thread(4), true)).ok()
        && await(store.setRead(thread(2), true)).ok() && await(store.setRead(thread(4), true)).ok();
    if (good && write == u"sweep") {
        // All but the last page of a fresh pass: what the endpoint no longer has is among what is held.
        ChangePage first;
        first.items = {generator().question(3), generator().answer(3, 0), generator().topic(0), generator().person(2)};
        first.cursor = u"half"_s;
        first.more = true;
        good = await(store.beginFreshPass(u"shape-example"_s)).ok() && await(store.applyPage(u"shape-example"_s, {}, first)).ok();
    }
    if (good && write == u"renew") {
        Question edited = generator().question(4);
        edited.body += u" And more."_s;
        ChangePage page;
        page.items = {edited, Tombstone{ItemType::Answer, generator().answerId(4, 0)}};
        page.cursor = u"edited"_s;
        good = await(store.applyPage(u"shape-example"_s, await(store.syncState(u"shape-example"_s))->cursor, page)).ok();
    }
    // What is written in this profile: a draft, and an answer that is under way with a change behind it.
    good = good && await(store.keepDraft(draft(u"draft"_s, u"first"_s))).ok() && await(store.keepDraft(draft(u"sent"_s, u"sent"_s))).ok()
        && await(store.queueDraft(u"sent"_s, {})).ok() && await(store.beginSending(u"shape-example"_s, false)).ok()
        && await(store.keepDraft(draft(u"sent"_s, u"changed"_s))).ok() && await(store.queueDraft(u"sent"_s, {})).ok()
        && await(store.keepDraft(draft(u"queued"_s, u"queued"_s))).ok() && await(store.queueDraft(u"queued"_s, {})).ok();
    if (good && write == u"restore") {
        good = await(store.addSavedImage(thread(4), picture())).ok() && await(store.backUp(folder + u"/copy"_s)).ok()
            && await(store.setSaved(thread(4), false)).ok() && await(store.setSaved(thread(6), true)).ok()
            && await(store.setNote(thread(1), {}, u"written since"_s)).ok();
    }
    return good;
}

bool StoreScenario::perform(const QString &folder, const QString &write)
{
    const FakeClock clock;
    Store store(folder, Store::Access::ReadWrite, clock);
    const bool opened = await(store.open()).ok();
    return opened && StoreScenario::write(store, write);
}

bool StoreScenario::write(Store &store, const QString &write)
{
    const QString id = u"shape-example"_s;
    if (write == u"make" || write == u"open")
        return true;
    if (write == u"save")
        return await(store.setSaved(thread(5), true)).ok();
    if (write == u"unsave")
        return await(store.setSaved(thread(4), false)).ok();
    if (write == u"read")
        return await(store.setRead(thread(5), true)).ok();
    if (write == u"allread")
        return await(store.markAllRead({})).ok();
    if (write == u"release") {
        const Result<ReleasedCopy> copy = await(store.releaseCopy(thread(4)));
        return copy.ok() || copy.failure().kind == Failure::Kind::NotFound;
    }
    if (write == u"add")
        return await(store.addCommunity(community(u"other.example"_s))).ok();
    if (write == u"index") {
        if (!await(store.keepIndex()).ok())
            return false;
        const Result<IndexState> state = await(store.indexState());
        return state.ok() && state->complete();
    }
    if (write == u"check") {
        const Result<QList<FileCheck>> checks = await(store.check());
        return checks.ok() && checks->constLast().ok;
    }
    if (write == u"fresh")
        return await(store.beginFreshPass(id)).ok();
    if (write == u"note")
        return await(store.setNote(thread(5), generator().answerId(5, 0), u"To be tried"_s)).ok();
    if (write == u"image")
        return await(store.addSavedImage(thread(4), picture())).ok();
    if (write == u"renew")
        return await(store.updateSaved(thread(4))).ok();
    if (write == u"draft")
        return await(store.keepDraft(draft(u"draft"_s, u"one letter more"_s))).ok();
    if (write == u"letters") {
        for (int count = 1; count <= letters; ++count) {
            if (!await(store.keepDraft(draft(u"draft"_s, QString(count, u'x')))).ok())
                return false;
            std::puts("kept");
            std::fflush(stdout);
        }
        return true;
    }
    if (write == u"delete draft")
        return isDone(await(store.deleteDraft(u"draft"_s)));
    if (write == u"queue")
        return isDone(await(store.queueDraft(u"draft"_s, {})));
    if (write == u"take back")
        return isDone(await(store.takeBack(u"queued"_s)));
    if (write == u"settle" || write == u"refuse") {
        const Result<QList<OutboxPost>> outbox = await(store.outbox());
        if (!outbox.ok() || outbox->isEmpty())
            return false;
        const OutboxPost &post = outbox->constFirst();
        if (post.uuid != u"sent")
            return write == u"settle"; // it is done
        if (write == u"settle")
            return await(store.settleSending(post.uuid, {SendReply::Kind::Stored, posted(post)})).ok();
        return await(store.failSending(post.uuid, {Failure::Kind::Refused, u"no"_s, {}, {}}, {})).ok();
    }
    if (write == u"sign in")
        return await(store.setMe(id, generator().person(3))).ok();
    const QString copy = store.folder() + u"/copy"_s;
    if (write == u"back up") {
        // Whatever happened to an earlier try: there is a whole copy, or none.
        const Result<LibraryContents> earlier = await(store.inspectBackup(copy));
        const bool sound = earlier.ok() ? earlier->threads == 2 : earlier.failure().kind == Failure::Kind::NotFound;
        return sound && await(store.backUp(copy)).ok();
    }
    if (write == u"restore")
        return await(store.restore(copy)).ok();
    const Result<SyncState> state = await(store.syncState(id));
    if (!state.ok())
        return false;
    if (write == u"failure")
        return state->failures > 0 || await(store.recordFailure(id, {Failure::Kind::Offline, u"no route"_s, {}, {}}, {}, 50)).ok();
    if (write == u"page")
        return state->cursor == changes().cursor || await(store.applyPage(id, state->cursor, changes())).ok();
    if (write == u"sweep") {
        ChangePage last;
        last.items = {generator().question(4), generator().answer(4, 1)};
        last.cursor = u"whole"_s;
        return state->cursor == last.cursor || await(store.applyPage(id, state->cursor, last)).ok();
    }
    const Result<SavedThread> unknown = await(store.setSaved({u"nobody"_s, u"nothing"_s}, true));
    Q_ASSERT(write == u"remove");
    const Result<Done> removed = await(store.removeCommunity(id));
    return !unknown.ok() && (removed.ok() || removed.failure().kind == Failure::Kind::NotFound);
}

} // namespace limber
