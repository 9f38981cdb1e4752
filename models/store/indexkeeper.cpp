// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/indexkeeper.h>
#include <models/store/searchindex.h>
#include <models/store/sqlerror.h>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenAnnouncements = 500ms;
constexpr int mostClearings = 2; // a disk that damages what is written to it is not written to for ever

} // namespace

IndexKeeper::IndexKeeper(ProfileFiles files, ChangeAnnouncer &announcer)
    : m_files(std::move(files))
    , m_announcer(announcer)
{
}

void IndexKeeper::begin(std::shared_ptr<IndexPromise> promise)
{
    m_doubted = m_doubted || m_files.doubtsIndex();
    m_begun = true;
    m_asleep = false;
    m_promises.push_back(std::move(promise));
}

void IndexKeeper::doubt()
{
    m_files.doubtIndex();
    m_doubted = true;
}

void IndexKeeper::close()
{
    end(Failure{Failure::Kind::Cancelled, QStringLiteral("the store is closed"), {}, {}});
}

bool IndexKeeper::work(Connection &cache, const std::function<bool()> &wanted)
{
    if (!m_begun || m_asleep)
        return false;
    try {
        SearchIndex index(cache);
        if (m_doubted && m_cleared < mostClearings) {
            ++m_cleared;
            index.clear();
            m_files.trustIndex();
            m_doubted = false;
            m_unannounced = true;
        }
        if (index.step(wanted)) {
            m_unannounced = true;
            announce(false);
            return true;
        }
        announce(true);
        end(Done{});
    } catch (const SqlError &error) {
        if (error.ofIndex() && m_cleared < mostClearings) {
            doubt();
            return true;
        }
        if (error.failure().kind == Failure::Kind::StoreDamaged && !error.ofIndex())
            m_files.doubtCache();
        announce(true);
        end(error.failure());
    }
    m_asleep = true;
    return false;
}

void IndexKeeper::announce(bool now)
{
    if (!m_unannounced || (!now && std::chrono::steady_clock::now() - m_announced < betweenAnnouncements))
        return;
    m_unannounced = false;
    m_announced = std::chrono::steady_clock::now();
    ChangeSet changes;
    changes.index = true;
    m_announcer.announce(std::move(changes));
}

void IndexKeeper::end(const Result<Done> &result)
{
    for (const std::shared_ptr<IndexPromise> &promise : m_promises)
        promise->keep(result);
    m_promises.clear();
}

} // namespace limber
