// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>

#include <QObject>
#include <QTimer>

#include <optional>

namespace limber {

/// Whether the saved threads are whole, as the store found when it was asked last. Once somebody asked, it asks again by itself for as long
/// as somebody looks, whenever something changed; what a sync brings waits for its end, for every text and picture is read each time.
class SavedCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedCheck)

public:
    /// Both must outlive it.
    SavedCheck(Store &store, SyncEngine &engine, QObject *parent = nullptr);

    /// Asks the store; changed() follows. What runs already is not asked for twice.
    void run();
    /// Somebody looks at the result, or one fewer does.
    void setWatched(bool watched);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// None before the first answer.
    [[nodiscard]] const std::optional<SavedVerification> &result() const { return m_result; }
    /// Counts the answers that differ from the one before: result() is the same as long as this is.
    [[nodiscard]] quint64 number() const { return m_number; }
    /// Why the last answer was none.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    /// result(), failure() or isRunning().
    void changed();

private:
    Store &m_store;
    SyncEngine &m_engine;
    QTimer m_settle; ///< so that a hundred changes lead to one question
    std::optional<SavedVerification> m_result;
    std::optional<Failure> m_failure;
    quint64 m_number = 0;
    int m_watchers = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_afterSync = false; ///< something changed while one runs
};

} // namespace limber
