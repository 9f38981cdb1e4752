// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/welcome/welcomereader.h>

#include <QDateTime>

#include <chrono>
#include <utility>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 400ms;

} // namespace

WelcomeReader::WelcomeReader(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &WelcomeReader::load);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.threads.empty() && !changes.people && !changes.communities && !changes.follows && !changes.places && !changes.rebuilt)
            return;
        m_old = true;
        if (m_watched && !m_soon.isActive())
            m_soon.start();
    });
}

void WelcomeReader::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_waiting == 0)
        load(); // "yesterday" may be another day by now
    else if (!m_watched)
        m_soon.stop();
}

void WelcomeReader::readAgain()
{
    m_old = true;
    load();
}

Welcome::Query WelcomeReader::query() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count()).date();
    Welcome::Query query;
    query.yesterday = Timestamp{std::chrono::milliseconds{today.addDays(-1).startOfDay().toMSecsSinceEpoch()}};
    query.today = today;
    query.most = Most;
    return query;
}

void WelcomeReader::load()
{
    if (m_waiting > 0 || !m_watched)
        return; // finish() comes back to it
    m_old = false;
    m_next = {};
    m_failing = false;
    m_waiting = 2;
    deliver(m_store.welcome(query()), this, [this](const Result<Welcome> &welcome) {
        if (welcome)
            take(*welcome);
        else
            fail(welcome.failure());
        finish();
    });
    deliver(m_store.followedAnswers(Most), this, [this](const Result<QList<FollowedAnswer>> &answers) {
        if (answers)
            m_next.followed = *answers;
        else
            fail(answers.failure());
        finish();
    });
}

void WelcomeReader::take(const Welcome &welcome)
{
    m_next.welcome = welcome;
    m_next.welcome.snapshot = 0; // else every answer would be another one
    for (const LastOpened &opened : welcome.goOn) {
        ++m_waiting;
        deliver(m_store.thread(opened.thread.ref), this, [this, opened](const Result<Thread> &thread) {
            if (thread)
                m_next.progress.insert(opened.thread.ref, ReadingProgress::of(*thread, opened.place));
            finish();
        });
    }
}

void WelcomeReader::fail(const Failure &failure)
{
    m_failing = true;
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    m_failed = true;
    Q_EMIT failed(failure);
}

void WelcomeReader::finish()
{
    if (--m_waiting > 0)
        return;
    if (!m_failing && m_contents != m_next) { // where it failed, what was here before is truer than nothing
        m_contents = m_next;
        Q_EMIT changed();
    }
    if (!m_failing && std::exchange(m_failed, false))
        Q_EMIT succeeded();
    if (m_old && m_watched)
        m_soon.start();
}

} // namespace limber
