// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/draft.h>
#include <models/domain/outboxpost.h>
#include <models/domain/outgoing.h>
#include <models/domain/remoteimage.h>
#include <models/domain/result.h>
#include <models/domain/searchquery.h>
#include <models/domain/sendreply.h>
#include <models/domain/thread.h>
#include <models/store/appliedpage.h>
#include <models/store/changeset.h>
#include <models/store/expert.h>
#include <models/store/expertquery.h>
#include <models/store/filecheck.h>
#include <models/store/filtercounts.h>
#include <models/store/followedanswer.h>
#include <models/store/indexstate.h>
#include <models/store/lastopened.h>
#include <models/store/lastvisit.h>
#include <models/store/librarycontents.h>
#include <models/store/librarycounts.h>
#include <models/store/note.h>
#include <models/store/personposts.h>
#include <models/store/profile.h>
#include <models/store/readmarksbefore.h>
#include <models/store/releasedcopy.h>
#include <models/store/restoredlibrary.h>
#include <models/store/saveddifference.h>
#include <models/store/savedthread.h>
#include <models/store/savedverification.h>
#include <models/store/searchresults.h>
#include <models/store/searchwindow.h>
#include <models/store/similarthread.h>
#include <models/store/storeopened.h>
#include <models/store/story.h>
#include <models/store/syncstate.h>
#include <models/store/threadquery.h>
#include <models/store/threadrows.h>
#include <models/store/threadspine.h>
#include <models/store/welcome.h>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace limber {

/// The one door to a profile's two databases: cache.sqlite, which an endpoint can give again, and mine.sqlite, which nobody can.
///
/// Lives on one thread (the GUI's) and never makes it wait: every function hands a job to the writer's or a reader's own thread and
/// returns at once. Each future finishes with exactly one result, on another thread: take it with deliver(). A job that is given in after
/// close() or the destructor's beginning ends with Cancelled. Failures are DiskFull, StoreDamaged, ProfileInUse (a lock that did not
/// yield), NotFound where said, and Cancelled.
/// A write's future finishes after its commit, and `changed` follows on this object's thread; a read that is given in after that sees it.
class Store final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Store)

public:
    /// ReadOnly beside another process that holds the profile's lock: no migration, no write (each write fails with ProfileInUse).
    enum class Access { ReadWrite, ReadOnly };

    /// `folder` is the profile's, made (0700) if missing, its files 0600. `clock` must outlive the store.
    Store(QString folder, Access access, const Clock &clock, QObject *parent = nullptr);
    /// As close().
    ~Store() override;

    /// Opens, migrates (mine.sqlite is backed up before), repairs what can be repaired, finishes what a killed process left half-way. Give
    /// it in first: jobs that follow wait for it, and fail as it fails.
    [[nodiscard]] QFuture<Result<StoreOpened>> open();
    /// Refuses new jobs, interrupts the readers, lets the writer finish, and joins the threads. Waits for them: for the end of the program.
    void close();

    /// ReadOnly opens what a process with the lock has migrated already.
    [[nodiscard]] Access access() const;
    [[nodiscard]] QString folder() const;

    // Communities (mine.sqlite) ------------------------------------------------------------------------------------------------------

    /// In the order they were added.
    [[nodiscard]] QFuture<Result<QList<Community>>> communities();
    /// Takes everything of `community` but its id, which is made from the host (or taken from `community.id` where that is not empty and
    /// not in use); answers it as stored. A URL that is there already answers the community that has it, with its info brought up to date.
    [[nodiscard]] QFuture<Result<Community>> addCommunity(Community community);
    /// Replaces url, allowHttp and info of the community with this id. NotFound if there is none.
    [[nodiscard]] QFuture<Result<Done>> updateCommunity(Community community);
    /// Replaces what the community's endpoint says of itself, and nothing else. NotFound if there is none with this id.
    [[nodiscard]] QFuture<Result<Done>> updateCommunityInfo(QString community, CommunityInfo info);
    /// Keeps who signed in there (their person goes into the cache where the feed has not brought them), or that nobody is signed in (an
    /// empty id). NotFound if there is none.
    [[nodiscard]] QFuture<Result<Done>> setMe(QString community, Person me);
    /// Keeps the path of the file that holds the token there; empty for none. NotFound if there is none.
    [[nodiscard]] QFuture<Result<Done>> setTokenFile(QString community, QString path);
    /// Forgets the community and its cache; saved threads stay, marked gone, and drafts and the outbox stay. NotFound if there is none.
    [[nodiscard]] QFuture<Result<Done>> removeCommunity(QString community);

    // Sync (cache.sqlite) ------------------------------------------------------------------------------------------------------------

    [[nodiscard]] QFuture<Result<SyncState>> syncState(QString community);
    [[nodiscard]] QFuture<Result<QList<SyncState>>> syncStates();
    /// Applies a page and its cursor in one transaction. `previousCursor` is the cursor it was asked with: a page whose previous cursor is
    /// no longer the stored one fails with Malformed and changes nothing. A page with `more` false completes the pass: what a fresh pass
    /// has not seen is swept, lastSuccess set, failures cleared. A page that brings nothing changes nothing but that.
    [[nodiscard]] QFuture<Result<AppliedPage>> applyPage(QString community, QString previousCursor, ChangePage page);
    /// Forgets the cursor: the next page starts a fresh pass. What is held stays as it is until that pass is complete.
    [[nodiscard]] QFuture<Result<Done>> beginFreshPass(QString community);
    /// Keeps why a try ended and when the next automatic one may be.
    [[nodiscard]] QFuture<Result<Done>> recordFailure(QString community, Failure failure, std::optional<Timestamp> notBefore, int pageSize);

    // Reading ------------------------------------------------------------------------------------------------------------------------

    [[nodiscard]] QFuture<Result<ThreadSpine>> threadSpine(ThreadQuery query);
    [[nodiscard]] QFuture<Result<ThreadRows>> threadRows(std::vector<qint64> rows);
    /// The cached thread, or the saved copy where the cache has none. NotFound if neither.
    [[nodiscard]] QFuture<Result<Thread>> thread(ThreadRef ref);
    /// Every thread of this id, one per community that has it: for references that name no community. Empty if there is none.
    [[nodiscard]] QFuture<Result<QList<ThreadRef>>> findThreads(QString id);
    [[nodiscard]] QFuture<Result<LibraryCounts>> counts();
    /// Experts and editors of a community (empty: of all), by name as the locale sorts.
    [[nodiscard]] QFuture<Result<QList<Expert>>> experts(QString community);
    [[nodiscard]] QFuture<Result<Profile>> profile(QString community, QString person);
    [[nodiscard]] QFuture<Result<QList<Story>>> stories(QString community);
    [[nodiscard]] QFuture<Result<QList<LibraryCounts::TopicCount>>> topics(QString community);
    /// Bytes that both files take on disk, journals included.
    [[nodiscard]] QFuture<Result<qint64>> size();

    // Search (an index in cache.sqlite, built behind everything else) --------------------------------------------------------------------

    /// Posts, people and topics that match; saved copies and notes too. Answers in good time whatever is asked for, if need be with fewer
    /// hits than wanted or none, and `next` to go on with. Titles come first, ranked; then texts, ranked among the newest; one or two
    /// letters newest first. One search at a time: a new one interrupts the one before, which ends with Cancelled.
    [[nodiscard]] QFuture<Result<SearchResults>> search(SearchQuery query, SearchWindow window = {});
    /// Interrupts the search that runs, if one does: it ends with Cancelled.
    void cancelSearch();
    /// Up to five threads with titles like that thread's, most alike first; never itself. Empty if there is no such thread.
    [[nodiscard]] QFuture<Result<QList<SimilarThread>>> similarTo(ThreadRef ref);
    /// The same for a title that is being written.
    [[nodiscard]] QFuture<Result<QList<SimilarThread>>> similarTitles(QString text);
    [[nodiscard]] QFuture<Result<IndexState>> indexState();
    /// From now on the writer brings the index up to date whenever it has nothing else to do, and gives way within hundredths of a second;
    /// for whoever holds the profile's lock for as long as the store is open. Finishes once nothing waits to be indexed; fails as writes
    /// fail.
    [[nodiscard]] QFuture<Result<Done>> keepIndex();

    // What the person does (mine.sqlite) ----------------------------------------------------------------------------------------------

    /// Keeps a whole copy of the thread, or lets it go. NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<SavedThread>> setSaved(ThreadRef ref, bool saved);
    /// Read up to the newest post that is held, or unread again; answers whether the thread is saved. NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<SavedThread>> setRead(ThreadRef ref, bool read);

    // What is kept (mine.sqlite) ------------------------------------------------------------------------------------------------------

    /// The saved copy itself, whatever the cache has. NotFound if the thread is not saved.
    [[nodiscard]] QFuture<Result<Thread>> savedThread(ThreadRef ref);
    /// The copy beside what its community has now. NotFound if the thread is not saved.
    [[nodiscard]] QFuture<Result<SavedDifference>> savedDifference(ThreadRef ref);
    /// Takes the community's present version for the copy. Answers the copy as it was, for restoreCopy(). NotFound if the thread is not
    /// saved, or gone from its community.
    [[nodiscard]] QFuture<Result<ReleasedCopy>> updateSaved(ThreadRef ref);
    /// Looks through every saved thread (or `only` one) and each picture that `images` says it shows.
    [[nodiscard]] QFuture<Result<SavedVerification>> savedVerification(ImageLister images, std::optional<ThreadRef> only = {});
    /// Keeps a fetched picture with a saved thread. NotFound if the thread is not saved.
    [[nodiscard]] QFuture<Result<Done>> addSavedImage(ThreadRef ref, RemoteImage image);
    /// Holds a picture in memory for image(), until the program ends or newer ones need the room (32 MiB in all): for threads that are not
    /// saved, of which nothing is to stay on the disk.
    void holdImage(const RemoteImage &image);
    /// A picture that is held or belongs to a saved thread. NotFound for every other: nothing is ever fetched for it.
    [[nodiscard]] QFuture<Result<RemoteImage>> image(QUrl url);

    /// Writes a note on a thread, or on one of its answers where `answer` is not empty; an empty `text` takes it away. Answers what was
    /// there before, its text empty where nothing was: setting that again undoes it. Notes stay whatever becomes of the thread.
    [[nodiscard]] QFuture<Result<Note>> setNote(ThreadRef ref, QString answer, QString text);
    /// Those on a thread and on its answers, in the order they were begun.
    [[nodiscard]] QFuture<Result<QList<Note>>> notes(ThreadRef ref);
    /// The one that was edited last comes first.
    [[nodiscard]] QFuture<Result<QList<Note>>> allNotes();

    /// Copies everything that is the person's own (never a token) into one file, 0600, written beside `path`, read again, and renamed: an
    /// older file of that name is replaced. Refused if `path` is one of the profile's own files; DiskFull where it cannot be written.
    [[nodiscard]] QFuture<Result<LibraryContents>> backUp(QString path);
    /// What a copy holds. NotFound: no such file; Malformed: not made by Limber, or the profile's own; StoreDamaged; Refused: made by a
    /// newer Limber.
    [[nodiscard]] QFuture<Result<LibraryContents>> inspectBackup(QString path);
    /// What the copy holds takes the place of everything that is the person's own, which is put beside it first; an older copy is brought
    /// up to date. All of it or nothing, whatever happens meanwhile. Fails as inspectBackup(). Communities that come back are empty until
    /// the next sync.
    [[nodiscard]] QFuture<Result<RestoredLibrary>> restore(QString path);
    // Reading marks, places and visits (mine.sqlite) -----------------------------------------------------------------------------------

    /// Reads the question and the answers up to this one in the order of Thread::answers, besides what was read before; everything that is
    /// held where `upToAnswer` is empty. What comes, or is edited, afterwards is new, however old it says it is. Answers the marks as they
    /// were, for restoreReadMarks(). NotFound if there is no such thread or answer.
    [[nodiscard]] QFuture<Result<ReadMarksBefore>> markRead(ThreadRef ref, QString upToAnswer = {});
    /// Reads the question and these answers (those that are not held do not matter). NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<ReadMarksBefore>> markAnswersRead(ThreadRef ref, QStringList answers);
    /// Forgets what was read of it. NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<ReadMarksBefore>> markUnread(ThreadRef ref);
    /// Reads every thread of the list, in short steps: other writes have their turn in between, each step is announced, and the future's
    /// progress counts threads. Where one fails, or the future is cancelled (it ends without a result), what was read is unread again, as
    /// far as that can be written; a list that close() or restore() cuts short (Cancelled) stays read as far as it went.
    [[nodiscard]] QFuture<Result<ReadMarksBefore>> markAllRead(ThreadQuery query);
    /// Puts marks back exactly, in steps as markAllRead(), and answers those that were there: restoring them in turn does it again.
    [[nodiscard]] QFuture<Result<ReadMarksBefore>> restoreReadMarks(ReadMarksBefore marks);
    /// As setSaved(ref, false), but answers the copy. NotFound if there is no such saved copy.
    [[nodiscard]] QFuture<Result<ReleasedCopy>> releaseCopy(ThreadRef ref);
    /// The very copy again, even if the thread, or the community, has gone since (it is marked gone then); brought up to date where it has
    /// not. Takes the place of a copy that was made meanwhile. NotFound if the copy is empty, or its community here under another id.
    [[nodiscard]] QFuture<Result<SavedThread>> restoreCopy(ReleasedCopy copy);

    /// The thread is open: it becomes the first of lastOpened(). NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<Done>> noteOpened(ThreadRef ref);
    /// Keeps where the reader is, as Thread::place. NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<Done>> setReadingPlace(ThreadRef ref, ReadingPlace place);
    /// What was open last, the newest first; threads that are neither cached nor saved are left out.
    [[nodiscard]] QFuture<Result<QList<LastOpened>>> lastOpened(int most);
    /// The person is here: once for each start of the window, and when they come back to it another day. Answers the visit before.
    [[nodiscard]] QFuture<Result<std::optional<LastVisit>>> beginVisit();
    [[nodiscard]] QFuture<Result<Welcome>> welcome(Welcome::Query query);

    // Drafts (mine.sqlite) -----------------------------------------------------------------------------------------------------------

    /// Writes a draft, new or as it is now (by its uuid); answers it as kept, `kept` and (the first time) `begun` and `threadTitle` set.
    /// One whose title, body and topics are all empty is kept too: it is the person who deletes drafts.
    [[nodiscard]] QFuture<Result<Draft>> keepDraft(Draft draft);
    /// The one that was changed last comes first.
    [[nodiscard]] QFuture<Result<QList<Draft>>> drafts();
    /// NotFound if there is none.
    [[nodiscard]] QFuture<Result<Draft>> draft(QString uuid);
    /// Takes it away; answers it, so that keepDraft() brings it back. NotFound if there is none.
    [[nodiscard]] QFuture<Result<Draft>> deleteDraft(QString uuid);

    // Outbox (mine.sqlite) -------------------------------------------------------------------------------------------------------------

    /// The draft goes into the outbox, in one transaction: a Post under its uuid, or an Edit where `edits` is set. Not tried before
    /// `notBefore`. Where the outbox has an entry for the same post already: one that was never tried, or that was refused, takes the new
    /// content and is Queued again (one that was refused as already used does so under a new uuid); where it is open whether the first
    /// content got through, that is settled first and the new content follows as an Edit. NotFound if there is no such draft, Refused
    /// where the draft names no community.
    [[nodiscard]] QFuture<Result<OutboxPost>> queueDraft(QString uuid, std::optional<Timestamp> notBefore);
    /// The same without a draft: for commands, and for Withdraw and Accept. An Accept or Withdraw of the same post that was never tried is
    /// replaced. The entry's uuid is made here where the verb is not Post. Refused where no community is named.
    [[nodiscard]] QFuture<Result<OutboxPost>> queue(QString community, Outgoing outgoing, std::optional<Timestamp> notBefore);
    /// In the order in which they are sent.
    [[nodiscard]] QFuture<Result<QList<OutboxPost>>> outbox();
    /// Back to a draft, to be changed: an entry that was never tried, or was refused, leaves the outbox; one that may have got through
    /// stays, Held until that draft is queued, and the draft, under another uuid, becomes a change of it (one that is being sent goes on).
    /// Where the post was changed there meanwhile, the draft is a change
    /// of what it is there. Only of Post and Edit: Refused for others. NotFound if there is none.
    [[nodiscard]] QFuture<Result<Draft>> takeBack(QString uuid);
    /// Holds it back, or no longer; what is Refused stays so. Refused while it is Sending; NotFound if there is none.
    [[nodiscard]] QFuture<Result<OutboxPost>> holdPost(QString uuid, bool held);
    /// Queued again, at once (but for the endpoint's word): also what was Refused, or Waits. Where the post was changed there meanwhile, it
    /// goes out as a change of what it is there. NotFound if there is none.
    [[nodiscard]] QFuture<Result<OutboxPost>> retryPost(QString uuid);
    /// Takes an entry away for good, whatever its state but Sending (Refused then); answers it for restorePost(). NotFound if there is
    /// none.
    [[nodiscard]] QFuture<Result<OutboxPost>> dropPost(QString uuid);
    /// Puts back what dropPost() answered, at its old place. Refused where the outbox has an entry of its uuid.
    [[nodiscard]] QFuture<Result<OutboxPost>> restorePost(OutboxPost post);

    // What the sync engine does with the outbox; it alone calls these.

    /// The next entry of a community that may be tried at `now`, marked Sending (and `tries` counted) before this answers; none where none
    /// may be. Entries of one thread follow one another: what is behind one that is Queued, Sending or Waiting waits, and an answer or an
    /// edit waits for the post it belongs to, however that stands; what waits so holds up only what is about the same post. `eager` passes
    /// over the `notBefore` of an entry that was tried before, but for the endpoint's word: never over the time to take a post back. A time
    /// further off than any such wait is a wrong clock's, and does not count. What an endpoint that was there came to grief over more than
    /// once comes after everything else.
    [[nodiscard]] QFuture<Result<std::optional<OutboxPost>>> beginSending(QString community, bool eager);
    /// It is done: `reply.item`, where there is one, goes into the cache, unless a page that came meanwhile may know better; then the entry
    /// leaves the outbox. An Edit that follows gets its revision. What the person posted is read, where the rest of the thread was ever
    /// read or is their question. A post that is withdrawn leaves the cache. With Changed the entry is Refused and keeps `theirs`.
    [[nodiscard]] QFuture<Result<Done>> settleSending(QString uuid, SendReply reply);
    /// The try failed. Refused and NotFound: the entry is Refused, and takes the text of an Edit that was to follow; everything else:
    /// Waiting, until `notBefore` where that is set. Cancelled: Queued again, unsettled.
    [[nodiscard]] QFuture<Result<OutboxPost>> failSending(QString uuid, Failure failure, std::optional<Timestamp> notBefore);
    /// Everything that waits for somebody to sign in there is Queued again.
    [[nodiscard]] QFuture<Result<Done>> releaseSignIn(QString community);

    // Narrowed lists and people ------------------------------------------------------------------------------------------------------

    /// How many rows of a list its filters leave, and what each of them hides.
    [[nodiscard]] QFuture<Result<FilterCounts>> filterCounts(ThreadQuery query);
    [[nodiscard]] QFuture<Result<QList<Expert>>> findExperts(ExpertQuery query);
    /// Answers or questions of a person, at most `most` after `after`; from the newest where that is none. Empty for somebody unknown.
    [[nodiscard]] QFuture<Result<PersonPosts>> personPosts(
        QString community, QString person, PersonPosts::Kind kind, std::optional<PersonPosts::Place> after, int most);
    /// Topics of the threads that a person asked or answered, with how many; the most first.
    [[nodiscard]] QFuture<Result<QList<LibraryCounts::TopicCount>>> personTopics(QString community, QString person);
    /// Follows a person, or no more. NotFound if there is no such person to follow.
    [[nodiscard]] QFuture<Result<Done>> setFollowed(QString community, QString person, bool followed);
    /// The newest answers by people whom the person follows.
    [[nodiscard]] QFuture<Result<QList<FollowedAnswer>>> followedAnswers(int most);

    /// Runs SQLite's integrity check on both files, and our own on top: every derived number against the posts that are held. The third is
    /// the search index, which is built again by whoever keeps it where something is wrong with it.
    [[nodiscard]] QFuture<Result<QList<FileCheck>>> check();

Q_SIGNALS:
    /// After each commit that changed something, in order, on this object's thread.
    void changed(const limber::ChangeSet &changes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
