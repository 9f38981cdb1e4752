// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>
#include <ui/welcome/welcomecontents.h>

#include <QObject>
#include <QTimer>

#include <optional>

namespace limber {

/// Reads what the welcome page shows, and again when the store has changed, as long as somebody looks.
class WelcomeReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeReader)

public:
    /// Threads of "continue reading", of each other list, and people.
    static constexpr int Most = 6;

    /// Both must outlive it.
    WelcomeReader(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Somebody looks at the page, or no more. What may be old is read at once.
    void setWatched(bool watched);
    /// Reads it once more, after a failure.
    void readAgain();
    /// When yesterday began, where the person is.
    [[nodiscard]] Timestamp yesterday() const { return query().yesterday; }
    /// None before the first answer.
    [[nodiscard]] const std::optional<WelcomeContents> &contents() const { return m_contents; }

Q_SIGNALS:
    /// contents() says something else.
    void changed();
    void failed(const limber::Failure &failure);
    /// What failed before can be read again.
    void succeeded();

private:
    void load();
    void take(const Welcome &welcome);
    void fail(const Failure &failure);
    void finish();
    [[nodiscard]] Welcome::Query query() const;

    Store &m_store;
    const Clock &m_clock;
    std::optional<WelcomeContents> m_contents;
    WelcomeContents m_next; ///< while it is being read
    QTimer m_soon; ///< a pull changes something many times a second
    int m_waiting = 0; ///< answers that m_next still waits for
    bool m_watched = false;
    bool m_failing = false; ///< the newest question could not be answered
    bool m_failed = false; ///< as the page was told
    bool m_old = true; ///< the store has changed since it was asked
};

} // namespace limber
