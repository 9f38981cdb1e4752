// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace limber {

class CardBrowser;

/// Notices when what a view shows has been read: after a while, or once its end was reached, as the person likes it.
class ReadWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadWatch)

public:
    /// After the delay or at the end, whichever comes first; at the end alone (what fits into the view has been read after the delay);
    /// or not by itself.
    enum class Policy { AfterDelay, AtEnd, Never };

    /// `view` must outlive it.
    ReadWatch(CardBrowser &view, std::chrono::milliseconds delay, QObject *parent = nullptr);

    /// Asked each time that it matters; AfterDelay where there is none.
    void setPolicy(std::function<Policy()> policy);
    /// The view shows something that is unread: read() may follow, once.
    void begin();
    /// It is out of view, or another: what was begun ends without read().
    void stop();
    /// It began, and read() has not come yet.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void read();

private:
    [[nodiscard]] Policy policy() const { return m_policy ? m_policy() : Policy::AfterDelay; }
    void onDelay();
    void onScrolled();
    void end();

    CardBrowser &m_view;
    QTimer m_delay;
    std::function<Policy()> m_policy;
    bool m_waiting = false;
};

} // namespace limber
