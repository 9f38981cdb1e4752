// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/sync/backoff.h>
#include <models/sync/pushtask.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// The entry and whatever comes of it stay in the outbox, and the next may be tried: the endpoint has spoken.
bool isLastWord(const Failure &failure)
{
    return failure.kind == Failure::Kind::Refused || failure.kind == Failure::Kind::NotFound;
}

void giveBack(Store &store, const QString &uuid)
{
    // Nobody is left to hear of it; a store that closes makes it Queued at its next start.
    static_cast<void>(store.failSending(uuid, Failure{.kind = Failure::Kind::Cancelled}, {}));
}

} // namespace

PushTask::PushTask(
    Store &store, const Clock &clock, std::unique_ptr<Endpoint> endpoint, Community community, double spread, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
    , m_community(std::move(community))
    , m_spread(spread)
{
    m_report.community = m_community.id;
}

PushTask::~PushTask()
{
    m_stop.request_stop();
    if (m_post) {
        giveBack(m_store, m_post->uuid);
    } else if (m_beginning) {
        deliver(*m_beginning, &m_store, [&store = m_store](const Result<std::optional<OutboxPost>> &begun) {
            if (begun && *begun)
                giveBack(store, (*begun)->uuid);
        });
    }
}

void PushTask::start(Patience patience)
{
    deliver(m_store.outbox(), this, [this, patience](const Result<QList<OutboxPost>> &outbox) {
        if (m_stop.stop_requested())
            finish(Failure{.kind = Failure::Kind::Cancelled});
        else if (!outbox)
            finish(outbox.failure());
        else
            looked(*outbox, patience);
    });
}

void PushTask::cancel()
{
    m_stop.request_stop();
}

void PushTask::looked(const QList<OutboxPost> &entries, Patience patience)
{
    m_eager = patience == Patience::Impatient;
    QList<OutboxPost> ours;
    for (const OutboxPost &post : entries) {
        if (post.community != m_community.id)
            continue;
        ours.append(post);
        m_rest.entries.insert(post.uuid, SendingRest::entryOf(post));
    }
    if (std::ranges::none_of(ours, [](const OutboxPost &post) { return SendingRest::isToBeSent(post.state); })) {
        finish({});
        return;
    }
    deliver(m_store.syncState(m_community.id), this, [this, ours](const Result<SyncState> &state) {
        if (m_stop.stop_requested())
            finish(Failure{.kind = Failure::Kind::Cancelled});
        else if (!state)
            finish(state.failure());
        else
            begin(*state, ours);
    });
}

/// What holds up all of them is known before the first is tried.
void PushTask::begin(const SyncState &state, const QList<OutboxPost> &entries)
{
    const Timestamp now = m_clock.now();
    if (!m_endpoint) {
        finish(Failure{
            .kind = Failure::Kind::Refused, .detail = u"this program does not know endpoints of the kind \"%1\""_s.arg(m_community.kind)});
    } else if (waitsForSignIn(entries)) {
        finish(Failure{.kind = Failure::Kind::SignInNeeded, .detail = u"nobody has signed in since it was asked for"_s});
    } else if (const std::optional<Timestamp> until = std::max(endpointWait(state, now), endpointWait(entries, now))) {
        m_report.pause = until;
        finish(Failure{.kind = Failure::Kind::RateLimited, .detail = u"the endpoint asked to wait"_s, .until = until});
    } else {
        next();
    }
}

void PushTask::next()
{
    if (m_stop.stop_requested()) {
        finish(Failure{.kind = Failure::Kind::Cancelled});
        return;
    }
    m_beginning = m_store.beginSending(m_community.id, m_eager);
    deliver(*m_beginning, this, [this](const Result<std::optional<OutboxPost>> &post) {
        m_beginning.reset();
        if (post)
            begun(*post);
        else
            finish(post.failure());
    });
}

void PushTask::begun(const std::optional<OutboxPost> &post)
{
    if (!post) {
        finish({});
        return;
    }
    m_post = post;
    deliver(m_endpoint->send(post->outgoing, m_stop.get_token()), this, [this](const Result<SendReply> &reply) { sent(reply); });
}

void PushTask::sent(const Result<SendReply> &reply)
{
    if (reply)
        settle(*reply);
    else
        fail(reply.failure());
}

void PushTask::settle(const SendReply &reply)
{
    const bool refused = reply.kind == SendReply::Kind::Changed;
    deliver(m_store.settleSending(m_post->uuid, reply), this, [this, refused](const Result<Done> &result) { settled(result, refused); });
}

void PushTask::settled(const Result<Done> &result, bool refused)
{
    if (!result) {
        finish(result.failure()); // it is given back, and sent once more another time
        return;
    }
    const QString uuid = std::exchange(m_post, {})->uuid;
    if (refused) {
        ++m_report.refused;
        m_rest.entries.insert(uuid, {.state = OutboxPost::State::Refused});
    } else {
        ++m_report.posted;
        m_rest.entries.remove(uuid);
    }
    next();
}

void PushTask::fail(const Failure &failure)
{
    std::optional<Timestamp> notBefore;
    if (failure.until) {
        notBefore = failure.until;
        m_report.pause = failure.until;
    } else if (!isLastWord(failure) && failure.kind != Failure::Kind::SignInNeeded && failure.kind != Failure::Kind::Cancelled) {
        // The others have their turn before it: what an endpoint stumbles over again and again does not hold them up for ever.
        const std::chrono::milliseconds wait = backoff(m_post->tries, m_spread);
        notBefore = m_clock.now() + wait;
        m_report.pause = m_clock.now() + wait / 2;
    }
    deliver(m_store.failSending(m_post->uuid, failure, notBefore), this,
        [this, failure](const Result<OutboxPost> &result) { failed(result, failure); });
}

void PushTask::failed(const Result<OutboxPost> &result, const Failure &failure)
{
    if (!result) {
        finish(result.failure());
        return;
    }
    m_post.reset();
    m_rest.entries.insert(result->uuid, SendingRest::entryOf(*result));
    if (isLastWord(failure)) {
        ++m_report.refused;
        next();
    } else {
        finish(failure);
    }
}

void PushTask::finish(const std::optional<Failure> &failure)
{
    if (m_post)
        giveBack(m_store, std::exchange(m_post, {})->uuid);
    m_report.failure = failure;
    m_report.waiting =
        toInt(std::ranges::count_if(m_rest.entries, [](const SendingRest::Entry &entry) { return SendingRest::isToBeSent(entry.state); }));
    m_rest.ended = m_clock.now();
    m_rest.pause = m_report.pause;
    Q_EMIT finished(m_report);
}

} // namespace limber
