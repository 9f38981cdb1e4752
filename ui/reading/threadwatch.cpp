// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/reading/threadwatch.h>

namespace limber {

ThreadWatch::ThreadWatch(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            look();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.rebuilt || changes.people || changes.topics || changes.communities || !changes.threads.empty()
            || (m_ref && changes.outbox.contains(*m_ref)))
            look();
    });
}

void ThreadWatch::watch(const std::optional<ThreadRef> &ref)
{
    m_ref = ref;
    m_begun = false;
    m_again = false;
    m_pause.stop();
}

void ThreadWatch::begin()
{
    m_begun = true;
    if (m_again)
        look();
}

void ThreadWatch::look()
{
    if (m_looking || m_pause.isActive() || !m_begun || !m_ref) {
        m_again = m_ref.has_value();
        return;
    }
    m_looking = true;
    m_again = false;
    deliver(m_store.thread(*m_ref), this, [this, asked = *m_ref](const Result<Thread> &thread) {
        m_looking = false;
        m_pause.start();
        if (m_ref == asked && m_begun) {
            if (thread)
                Q_EMIT stored(*thread);
            else if (thread.failure().kind == Failure::Kind::NotFound)
                Q_EMIT gone();
        }
    });
}

} // namespace limber
