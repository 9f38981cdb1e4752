// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threadimages.h>
#include <models/domain/deliver.h>
#include <ui/saved/savedcheck.h>

#include <utility>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr auto Settle = 500ms;

} // namespace

SavedCheck::SavedCheck(Store &store, SyncEngine &engine, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_engine(engine)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(Settle);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_engine.isRunning())
            m_afterSync = true;
        else
            run();
    });
    connect(&m_engine, &SyncEngine::idle, this, [this] {
        if (std::exchange(m_afterSync, false) && m_watchers > 0)
            run();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_watchers > 0 && (changes.rebuilt || !changes.threads.empty() || !changes.images.isEmpty()) && !m_settle.isActive())
            m_settle.start();
    });
}

void SavedCheck::setWatched(bool watched)
{
    m_watchers += watched ? 1 : -1;
}

void SavedCheck::run()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    Q_EMIT changed();
    deliver(m_store.savedVerification(&imagesOf), this, [this](const Result<SavedVerification> &found) {
        m_running = false;
        m_failure = found ? std::nullopt : std::optional(found.failure());
        if (found && m_result != *found) {
            m_result = *found;
            ++m_number;
        }
        Q_EMIT changed();
        if (m_again)
            run();
    });
}

} // namespace limber
