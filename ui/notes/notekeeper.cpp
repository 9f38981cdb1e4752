// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/notes/notekeeper.h>

namespace limber {

NoteKeeper::NoteKeeper(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void NoteKeeper::write(const ThreadRef &ref, const QString &answer, const QString &text, const std::function<void(bool written)> &then)
{
    const std::pair place(ref, answer);
    m_unwritten.insert(place, text);
    ++m_running;
    deliver(m_store.setNote(ref, answer, text), this, [this, place, text, then](const Result<Note> &before) {
        --m_running;
        if (!before) {
            if (then)
                then(false);
            Q_EMIT failed(before.failure());
            return;
        }
        // Something newer may have been given in since.
        if (m_unwritten.value(place) == text)
            m_unwritten.remove(place);
        if (then)
            then(true);
        if (m_unwritten.isEmpty() && m_running == 0)
            Q_EMIT written();
    });
}

std::optional<QString> NoteKeeper::unwritten(const ThreadRef &ref, const QString &answer) const
{
    const auto found = m_unwritten.constFind({ref, answer});
    return found == m_unwritten.constEnd() ? std::nullopt : std::optional(*found);
}

void NoteKeeper::retry()
{
    const auto waiting = m_unwritten;
    for (auto at = waiting.begin(); at != waiting.end(); ++at)
        write(at.key().first, at.key().second, at.value());
}

} // namespace limber
