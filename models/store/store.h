// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/result.h>
#include <models/domain/thread.h>
#include <models/store/appliedpage.h>
#include <models/store/changeset.h>
#include <models/store/expert.h>
#include <models/store/filecheck.h>
#include <models/store/librarycounts.h>
#include <models/store/profile.h>
#include <models/store/savedthread.h>
#include <models/store/storeopened.h>
#include <models/store/story.h>
#include <models/store/syncstate.h>
#include <models/store/threadquery.h>
#include <models/store/threadrows.h>
#include <models/store/threadspine.h>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

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
    /// Forgets the community and its cache; saved threads stay, marked gone. NotFound if there is none.
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

    // What the person does (mine.sqlite) ----------------------------------------------------------------------------------------------

    /// Keeps a whole copy of the thread, or lets it go. NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<SavedThread>> setSaved(ThreadRef ref, bool saved);
    /// Read up to the newest post that is held, or unread again; answers whether the thread is saved. NotFound if there is no such thread.
    [[nodiscard]] QFuture<Result<SavedThread>> setRead(ThreadRef ref, bool read);

    /// Runs SQLite's integrity check, and our own on top: every derived number against the posts that are held.
    [[nodiscard]] QFuture<Result<QList<FileCheck>>> check();

Q_SIGNALS:
    /// After each commit that changed something, in order, on this object's thread.
    void changed(const limber::ChangeSet &changes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
