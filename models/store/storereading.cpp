// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does for a reader: marks, places, visits, people.
#include <models/store/markingsteps.h>
#include <models/store/peoplequeries.h>
#include <models/store/readerchanges.h>
#include <models/store/readmarking.h>
#include <models/store/store.h>
#include <models/store/storeprivate.h>
#include <models/store/threadmarking.h>
#include <models/store/threadqueries.h>
#include <models/store/welcomequeries.h>

namespace limber {

QFuture<Result<ReadMarksBefore>> Store::markRead(ThreadRef ref, QString upToAnswer)
{
    return d->writer.write<ReadMarksBefore>([=](WriteContext &context) { return ReadMarking(context).markRead(ref, upToAnswer); });
}

QFuture<Result<ReadMarksBefore>> Store::markAnswersRead(ThreadRef ref, QStringList answers)
{
    return d->writer.write<ReadMarksBefore>([=](WriteContext &context) { return ReadMarking(context).markAnswersRead(ref, answers); });
}

QFuture<Result<ReadMarksBefore>> Store::markUnread(ThreadRef ref)
{
    return d->writer.write<ReadMarksBefore>([ref](WriteContext &context) { return ReadMarking(context).markUnread(ref); });
}

QFuture<Result<ReadMarksBefore>> Store::markAllRead(ThreadQuery query)
{
    return d->writer.writeInSteps<ReadMarksBefore>(std::make_shared<MarkingSteps>(std::move(query)));
}

QFuture<Result<ReadMarksBefore>> Store::restoreReadMarks(ReadMarksBefore marks)
{
    return d->writer.writeInSteps<ReadMarksBefore>(std::make_shared<MarkingSteps>(std::move(marks)));
}

QFuture<Result<ReleasedCopy>> Store::releaseCopy(ThreadRef ref)
{
    return d->writer.write<ReleasedCopy>([ref](WriteContext &context) { return ThreadMarking(context).release(ref); });
}

QFuture<Result<SavedThread>> Store::restoreCopy(ReleasedCopy copy)
{
    return d->writer.write<SavedThread>([copy = std::move(copy)](WriteContext &context) { return ThreadMarking(context).restore(copy); });
}

QFuture<Result<Done>> Store::noteOpened(ThreadRef ref)
{
    return d->writer.write<Done>([ref](WriteContext &context) { return ReaderChanges(context).noteOpened(ref); });
}

QFuture<Result<Done>> Store::setReadingPlace(ThreadRef ref, ReadingPlace place)
{
    return d->writer.write<Done>([=](WriteContext &context) { return ReaderChanges(context).setReadingPlace(ref, place); });
}

QFuture<Result<QList<LastOpened>>> Store::lastOpened(int most)
{
    return d->directory.read<QList<LastOpened>>(
        [most](Connection &connection, quint64) -> Result<QList<LastOpened>> { return WelcomeQueries(connection).lastOpened(most); });
}

QFuture<Result<std::optional<LastVisit>>> Store::beginVisit()
{
    return d->writer.write<std::optional<LastVisit>>([](WriteContext &context) { return ReaderChanges(context).beginVisit(); });
}

QFuture<Result<Welcome>> Store::welcome(Welcome::Query query)
{
    return d->directory.read<Welcome>([query](Connection &connection, quint64 snapshot) -> Result<Welcome> {
        Welcome welcome = WelcomeQueries(connection).welcome(query);
        welcome.snapshot = snapshot;
        return welcome;
    });
}

QFuture<Result<FilterCounts>> Store::filterCounts(ThreadQuery query)
{
    return d->directory.read<FilterCounts>([query](Connection &connection, quint64 snapshot) -> Result<FilterCounts> {
        FilterCounts counts = ThreadQueries(connection).filterCounts(query);
        counts.snapshot = snapshot;
        return counts;
    });
}

QFuture<Result<QList<Expert>>> Store::findExperts(ExpertQuery query)
{
    return d->directory.read<QList<Expert>>(
        [query](Connection &connection, quint64) -> Result<QList<Expert>> { return PeopleQueries(connection).experts(query); });
}

QFuture<Result<PersonPosts>> Store::personPosts(
    QString community, QString person, PersonPosts::Kind kind, std::optional<PersonPosts::Place> after, int most)
{
    return d->directory.read<PersonPosts>([=](Connection &connection, quint64) -> Result<PersonPosts> {
        return PeopleQueries(connection).posts(community, person, kind, after, most);
    });
}

QFuture<Result<QList<LibraryCounts::TopicCount>>> Store::personTopics(QString community, QString person)
{
    using Topics = QList<LibraryCounts::TopicCount>;
    return d->directory.read<Topics>(
        [=](Connection &connection, quint64) -> Result<Topics> { return PeopleQueries(connection).topics(community, person); });
}

QFuture<Result<Done>> Store::setFollowed(QString community, QString person, bool followed)
{
    return d->writer.write<Done>([=](WriteContext &context) { return ReaderChanges(context).setFollowed(community, person, followed); });
}

QFuture<Result<QList<FollowedAnswer>>> Store::followedAnswers(int most)
{
    return d->directory.read<QList<FollowedAnswer>>([most](Connection &connection, quint64) -> Result<QList<FollowedAnswer>> {
        return PeopleQueries(connection).followedAnswers(most);
    });
}

} // namespace limber
