// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/compose/draftkeeper.h>

#include <utility>

namespace limber {

namespace {

bool saysTheSame(const Draft &one, const Draft &other)
{
    return one.community == other.community && one.content == other.content;
}

} // namespace

DraftKeeper::DraftKeeper(Store &store, const Draft &draft, bool stored, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_draft(draft)
    , m_state(stored ? State::Kept : State::Untouched)
    , m_stored(stored)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(KeepAfter);
    m_again.setSingleShot(true);
    m_again.setInterval(RetryAfter);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&m_again, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_stored && !m_letGo && (changes.rebuilt || changes.drafts.contains(m_draft.uuid)))
            lookWhetherItIsThere();
    });
}

DraftKeeper::~DraftKeeper()
{
    keep();
}

void DraftKeeper::change(const QString &community, const PostContent &content)
{
    Draft next = m_draft;
    next.community = community;
    next.content = content;
    if (m_letGo || (m_stored && saysTheSame(next, m_draft)))
        return;
    m_draft = next;
    if (!std::exchange(m_stored, true) || (m_state == State::Failed && m_running == 0)) {
        write();
        return;
    }
    if (m_state != State::Failed)
        setState(State::Unkept);
    // Not begun anew with each letter: who types without a pause is kept too.
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::keep()
{
    if (!m_letGo && !isSafe())
        write();
}

void DraftKeeper::letGo()
{
    m_letGo = true;
    m_soon.stop();
    m_again.stop();
}

void DraftKeeper::write()
{
    m_soon.stop();
    m_again.stop();
    ++m_running;
    ++m_writes;
    deliver(m_store.keepDraft(m_draft), this, [this, given = m_draft](const Result<Draft> &kept) {
        --m_running;
        if (!m_letGo)
            settle(given, kept);
    });
    if (m_state != State::Failed)
        setState(State::Unkept);
}

void DraftKeeper::settle(const Draft &given, const Result<Draft> &kept)
{
    if (!kept) {
        m_failure = kept.failure();
        if (m_running == 0)
            m_again.start();
        setState(State::Failed);
        return;
    }
    m_draft.begun = kept->begun;
    m_draft.kept = kept->kept;
    if (!kept->threadTitle.isEmpty())
        m_draft.threadTitle = kept->threadTitle;
    if (m_running > 0)
        return; // what was given in since decides
    m_failure.reset();
    if (saysTheSame(given, m_draft)) {
        m_soon.stop();
        setState(State::Kept);
        return;
    }
    setState(State::Unkept);
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

/// Another window, a command or undoing may have taken it away. What is being written now is kept all the same.
void DraftKeeper::lookWhetherItIsThere()
{
    deliver(m_store.draft(m_draft.uuid), this, [this, writes = m_writes](const Result<Draft> &found) {
        const bool gone = !found && found.failure().kind == Failure::Kind::NotFound;
        if (gone && m_state == State::Kept && writes == m_writes && !m_letGo) {
            letGo();
            Q_EMIT deleted();
        }
    });
}

} // namespace limber
