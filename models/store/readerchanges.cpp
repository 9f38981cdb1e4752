// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/followedpeople.h>
#include <models/store/readerchanges.h>
#include <models/store/readingplaces.h>
#include <models/store/readmarking.h>
#include <models/store/transaction.h>
#include <models/store/visits.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure noSuchThread(const ThreadRef &ref)
{
    return {Failure::Kind::NotFound, u"no thread is called %1/%2"_s.arg(ref.community, ref.id), {}, {}};
}

} // namespace

Result<Done> ReaderChanges::noteOpened(const ThreadRef &ref)
{
    if (!ReadMarking(m_context).rowOf(ref))
        return noSuchThread(ref);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    ReadingPlaces(m_context.mine).open(ref, m_context.clock.now());
    transaction.commit();
    m_context.changes.places = true;
    return Done{};
}

Result<Done> ReaderChanges::setReadingPlace(const ThreadRef &ref, const ReadingPlace &place)
{
    if (!ReadMarking(m_context).rowOf(ref))
        return noSuchThread(ref);
    if (ReadingPlaces(m_context.mine).of(ref) == place)
        return Done{};
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    ReadingPlaces(m_context.mine).set(ref, place, m_context.clock.now());
    transaction.commit();
    m_context.changes.places = true;
    return Done{};
}

Result<Done> ReaderChanges::setFollowed(const QString &community, const QString &person, bool followed)
{
    FollowedPeople people(m_context.mine);
    if (people.follows(community, person) == followed)
        return Done{};
    if (followed) {
        Statement query =
            m_context.cache.statement(u"SELECT (SELECT max(a.created) FROM answer a WHERE a.community = p.community AND a.author = p.id) "
                                      "FROM community c JOIN person p ON p.community = c.key WHERE c.id = ? AND p.id = ?"_s);
        query.bind(community, person);
        if (!query.next())
            return Failure{Failure::Kind::NotFound, u"no person is called %1/%2"_s.arg(community, person), {}, {}};
        const Timestamp since = query.maybeTime(0).value_or(Timestamp());
        Transaction transaction(m_context.mine, Transaction::Kind::Write);
        people.follow(community, person, since);
        transaction.commit();
    } else {
        Transaction transaction(m_context.mine, Transaction::Kind::Write);
        people.unfollow(community, person);
        transaction.commit();
    }
    m_context.changes.follows = true;
    return Done{};
}

Result<std::optional<LastVisit>> ReaderChanges::beginVisit()
{
    LastVisit visit{m_context.clock.now(), {}};
    {
        Statement query = m_context.cache.statement(u"SELECT max(activity) FROM question"_s);
        if (query.next())
            visit.newest = query.maybeTime(0).value_or(Timestamp());
    }
    Visits visits(m_context.mine);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    visits.begin(visit);
    transaction.commit();
    m_context.changes.places = true;
    return visits.before();
}

} // namespace limber
