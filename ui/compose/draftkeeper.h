// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/failure.h>
#include <models/store/store.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace limber {

/// Keeps a draft on the disk while it is being written: a row from the first change on, and no change waits longer than KeepAfter, whether
/// or not anybody pauses. What could not be written is tried again at the next change, and every few seconds.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    static constexpr std::chrono::milliseconds KeepAfter{1200};
    static constexpr std::chrono::milliseconds RetryAfter{4000};

    enum class State {
        Untouched, ///< nothing was written yet: there is no row
        Unkept, ///< something is not on the disk yet
        Kept, ///< all of it is committed
        Failed, ///< failure() says why something is not on the disk
    };

    /// `stored`: the store has it as it is here. `store` must outlive it.
    DraftKeeper(Store &store, const Draft &draft, bool stored, QObject *parent = nullptr);
    /// Gives in what is not kept yet.
    ~DraftKeeper() override;

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    /// Closing now loses nothing.
    [[nodiscard]] bool isSafe() const { return m_state == State::Untouched || m_state == State::Kept; }

    /// The draft says this now.
    void change(const QString &community, const PostContent &content);
    /// Gives in at once what is not kept yet.
    void keep();
    /// Lets it go: the row is somebody else's matter from now on.
    void letGo();

Q_SIGNALS:
    void stateChanged();
    /// Somebody deleted the draft: there is nothing left to be kept.
    void deleted();

private:
    void write();
    void settle(const Draft &given, const Result<Draft> &kept);
    void setState(State state);
    void lookWhetherItIsThere();

    Store &m_store;
    Draft m_draft;
    State m_state = State::Untouched;
    std::optional<Failure> m_failure;
    QTimer m_soon;
    QTimer m_again;
    int m_running = 0; ///< writes under way
    quint64 m_writes = 0; ///< that were begun
    bool m_stored = false; ///< there is, or will be, a row
    bool m_letGo = false;
};

} // namespace limber
