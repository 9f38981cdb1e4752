// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communitychanges.h>
#include <models/store/communityrecords.h>
#include <models/store/integrity.h>
#include <models/store/libraryqueries.h>
#include <models/store/pageapplication.h>
#include <models/store/store.h>
#include <models/store/storeprivate.h>
#include <models/store/syncstates.h>
#include <models/store/threadmarking.h>
#include <models/store/threadqueries.h>
#include <models/store/threadreading.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure notFound(const QString &what)
{
    return {Failure::Kind::NotFound, what, {}, {}};
}

} // namespace

Store::Store(QString folder, Access access, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(folder), access, clock))
{
}

Store::~Store()
{
    close();
}

QFuture<Result<StoreOpened>> Store::open()
{
    return d->writer.open([this](Connection::Mode mode, const std::optional<Failure> &failure) {
        for (StoreReader *reader : {&d->rows, &d->directory, &d->searching, &d->documents})
            reader->opened(mode, failure);
    });
}

void Store::close()
{
    for (StoreReader *reader : {&d->rows, &d->directory, &d->searching, &d->documents})
        reader->close();
    d->writer.close();
}

Store::Access Store::access() const
{
    return d->mode;
}

QString Store::folder() const
{
    return d->files.folder();
}

QFuture<Result<QList<Community>>> Store::communities()
{
    return d->directory.read<QList<Community>>(
        [](Connection &connection, quint64) -> Result<QList<Community>> { return CommunityRecords(connection).followed(); });
}

QFuture<Result<Community>> Store::addCommunity(Community community)
{
    return d->writer.write<Community>([community](WriteContext &context) { return CommunityChanges(context).add(community); });
}

QFuture<Result<Done>> Store::updateCommunity(Community community)
{
    return d->writer.write<Done>([community](WriteContext &context) { return CommunityChanges(context).update(community); });
}

QFuture<Result<Done>> Store::updateCommunityInfo(QString community, CommunityInfo info)
{
    return d->writer.write<Done>(
        [community, info](WriteContext &context) { return CommunityChanges(context).updateInfo(community, info); });
}

QFuture<Result<Done>> Store::removeCommunity(QString community)
{
    return d->writer.write<Done>([community](WriteContext &context) { return CommunityChanges(context).remove(community); });
}

QFuture<Result<SyncState>> Store::syncState(QString community)
{
    return d->directory.read<SyncState>(
        [community](Connection &connection, quint64) -> Result<SyncState> { return SyncStates(connection).of(community); });
}

QFuture<Result<QList<SyncState>>> Store::syncStates()
{
    return d->directory.read<QList<SyncState>>([](Connection &connection, quint64) -> Result<QList<SyncState>> {
        QList<SyncState> states;
        const QList<Community> communities = CommunityRecords(connection).followed();
        for (const Community &community : communities)
            states.append(SyncStates(connection).of(community.id));
        return states;
    });
}

QFuture<Result<AppliedPage>> Store::applyPage(QString community, QString previousCursor, ChangePage page)
{
    return d->writer.write<AppliedPage>([community, previousCursor, page = std::move(page)](WriteContext &context) {
        return PageApplication(context, community).apply(previousCursor, page);
    });
}

QFuture<Result<Done>> Store::beginFreshPass(QString community)
{
    return d->writer.write<Done>([community](WriteContext &context) { return CommunityChanges(context).beginFreshPass(community); });
}

QFuture<Result<Done>> Store::recordFailure(QString community, Failure failure, std::optional<Timestamp> notBefore, int pageSize)
{
    return d->writer.write<Done>(
        [=](WriteContext &context) { return CommunityChanges(context).recordFailure(community, failure, notBefore, pageSize); });
}

QFuture<Result<ThreadSpine>> Store::threadSpine(ThreadQuery query)
{
    return d->rows.read<ThreadSpine>([query](Connection &connection, quint64 snapshot) -> Result<ThreadSpine> {
        return ThreadSpine{snapshot, ThreadQueries(connection).spine(query)};
    });
}

QFuture<Result<ThreadRows>> Store::threadRows(std::vector<qint64> rows)
{
    return d->rows.read<ThreadRows>([rows = std::move(rows)](Connection &connection, quint64 snapshot) -> Result<ThreadRows> {
        return ThreadRows{snapshot, ThreadQueries(connection).rows(rows)};
    });
}

QFuture<Result<Thread>> Store::thread(ThreadRef ref)
{
    return d->documents.read<Thread>([ref](Connection &connection, quint64) -> Result<Thread> {
        if (std::optional<Thread> thread = ThreadReading::whole(connection, ref))
            return std::move(*thread);
        return notFound(u"no thread is called %1/%2"_s.arg(ref.community, ref.id));
    });
}

QFuture<Result<QList<ThreadRef>>> Store::findThreads(QString id)
{
    return d->directory.read<QList<ThreadRef>>(
        [id](Connection &connection, quint64) -> Result<QList<ThreadRef>> { return ThreadQueries(connection).find(id); });
}

QFuture<Result<LibraryCounts>> Store::counts()
{
    return d->directory.read<LibraryCounts>([](Connection &connection, quint64 snapshot) -> Result<LibraryCounts> {
        LibraryCounts counts = LibraryQueries(connection).counts();
        counts.snapshot = snapshot;
        return counts;
    });
}

QFuture<Result<QList<Expert>>> Store::experts(QString community)
{
    ExpertQuery query;
    query.community = community;
    return findExperts(query);
}

QFuture<Result<Profile>> Store::profile(QString community, QString person)
{
    return d->directory.read<Profile>([community, person](Connection &connection, quint64) -> Result<Profile> {
        if (std::optional<Profile> profile = LibraryQueries(connection).profile(community, person))
            return std::move(*profile);
        return notFound(u"no person is called %1/%2"_s.arg(community, person));
    });
}

QFuture<Result<QList<Story>>> Store::stories(QString community)
{
    return d->directory.read<QList<Story>>(
        [community](Connection &connection, quint64) -> Result<QList<Story>> { return LibraryQueries(connection).stories(community); });
}

QFuture<Result<QList<LibraryCounts::TopicCount>>> Store::topics(QString community)
{
    using Topics = QList<LibraryCounts::TopicCount>;
    return d->directory.read<Topics>(
        [community](Connection &connection, quint64) -> Result<Topics> { return LibraryQueries(connection).topics(community); });
}

QFuture<Result<qint64>> Store::size()
{
    return d->documents.read<qint64>([files = d->files](Connection &, quint64) -> Result<qint64> { return files.size(); });
}

QFuture<Result<SavedThread>> Store::setSaved(ThreadRef ref, bool saved)
{
    return d->writer.write<SavedThread>([ref, saved](WriteContext &context) { return ThreadMarking(context).setSaved(ref, saved); });
}

QFuture<Result<SavedThread>> Store::setRead(ThreadRef ref, bool read)
{
    return d->writer.write<SavedThread>([ref, read](WriteContext &context) { return ThreadMarking(context).setRead(ref, read); });
}

QFuture<Result<QList<FileCheck>>> Store::check()
{
    return d->documents.read<QList<FileCheck>>([this](Connection &connection, quint64) -> Result<QList<FileCheck>> {
        const QList<FileCheck> checks = Integrity(connection).check();
        if (!checks.constFirst().ok)
            d->doubtCache();
        if (!checks.constLast().ok && d->mode == Access::ReadWrite)
            d->writer.rebuildIndex();
        return checks;
    });
}

} // namespace limber
