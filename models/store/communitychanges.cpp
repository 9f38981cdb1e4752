// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communitychanges.h>
#include <models/store/communityrecords.h>
#include <models/store/followedpeople.h>
#include <models/store/ownperson.h>
#include <models/store/pageapplication.h>
#include <models/store/readingplaces.h>
#include <models/store/readmarks.h>
#include <models/store/syncstates.h>
#include <models/store/transaction.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure noSuchCommunity(const QString &community)
{
    return {Failure::Kind::NotFound, u"no community is called %1"_s.arg(community), {}, {}};
}

} // namespace

Result<Community> CommunityChanges::add(const Community &community)
{
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    const Community added = CommunityRecords(m_context.mine).add(community);
    transaction.commit();
    m_context.changes.communities = true;
    return added;
}

Result<Done> CommunityChanges::update(const Community &community)
{
    CommunityRecords records(m_context.mine);
    if (!records.follows(community.id))
        return noSuchCommunity(community.id);
    Community updated = *records.find(community.id);
    const Community before = updated;
    updated.url = community.url;
    updated.allowHttp = community.allowHttp;
    updated.info = community.info;
    if (updated == before)
        return Done{};
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    records.update(updated);
    transaction.commit();
    m_context.changes.communities = true;
    return Done{};
}

Result<Done> CommunityChanges::updateInfo(const QString &community, const CommunityInfo &info)
{
    std::optional<Community> updated = CommunityRecords(m_context.mine).find(community);
    if (!updated)
        return noSuchCommunity(community);
    updated->info = info;
    return update(*updated);
}

Result<Done> CommunityChanges::setMe(const QString &community, const Person &me)
{
    CommunityRecords records(m_context.mine);
    if (!records.follows(community))
        return noSuchCommunity(community);
    if (!me.id.isEmpty()) {
        // The feed knows people better, once it has brought them: only where it has not they are taken from here.
        Statement query =
            m_context.cache.statement(u"SELECT 1 FROM person WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s);
        query.bind(community, me.id);
        const bool held = query.next();
        if (!held)
            PageApplication(m_context, community).put({me});
    }
    OwnPerson own(m_context.mine);
    const Person known = own.of(community).value_or(Person{});
    if (known == me && records.find(community)->me == me.id)
        return Done{};
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    own.set(community, me);
    transaction.commit();
    m_context.changes.communities = true;
    return Done{};
}

Result<Done> CommunityChanges::setTokenFile(const QString &community, const QString &path)
{
    CommunityRecords records(m_context.mine);
    if (!records.follows(community))
        return noSuchCommunity(community);
    Community updated = *records.find(community);
    if (updated.tokenFile == path)
        return Done{};
    updated.tokenFile = path;
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    records.update(updated);
    transaction.commit();
    m_context.changes.communities = true;
    return Done{};
}

Result<Done> CommunityChanges::remove(const QString &community)
{
    CommunityRecords records(m_context.mine);
    if (!records.follows(community))
        return noSuchCommunity(community);
    // mine.sqlite first: whoever is killed between the two finds a cache of nobody's, and takes it away at the next start.
    Transaction mine(m_context.mine, Transaction::Kind::Write);
    m_context.saved.markGoneWithin(community);
    ReadMarks(m_context.mine).forget(community);
    ReadingPlaces(m_context.mine).forget(community);
    FollowedPeople(m_context.mine).forget(community);
    records.unfollow(community);
    mine.commit();
    m_context.changes.communities = true;
    m_context.changes.rebuilt = true;
    m_context.changes.people = true;
    m_context.changes.follows = true;
    m_context.changes.places = true;
    m_context.changes.topics = true;
    m_context.changes.testimonials = true;
    m_context.changes.syncStates = {community};
    SyncStates states(m_context.cache);
    if (const qint64 key = states.key(community)) {
        Transaction cache(m_context.cache, Transaction::Kind::Write);
        states.forget(key);
        cache.commit();
    }
    return Done{};
}

Result<Done> CommunityChanges::beginFreshPass(const QString &community)
{
    if (!CommunityRecords(m_context.mine).follows(community))
        return noSuchCommunity(community);
    SyncStates states(m_context.cache);
    Transaction transaction(m_context.cache, Transaction::Kind::Write);
    states.beginFreshPass(states.makeKey(community));
    transaction.commit();
    m_context.changes.syncStates = {community};
    return Done{};
}

Result<Done> CommunityChanges::recordFailure(
    const QString &community, const Failure &failure, std::optional<Timestamp> notBefore, int pageSize)
{
    if (!CommunityRecords(m_context.mine).follows(community))
        return noSuchCommunity(community);
    SyncStates states(m_context.cache);
    Transaction transaction(m_context.cache, Transaction::Kind::Write);
    states.recordFailure(states.makeKey(community), failure, m_context.clock.now(), notBefore, pageSize);
    transaction.commit();
    m_context.changes.syncStates = {community};
    return Done{};
}

} // namespace limber
