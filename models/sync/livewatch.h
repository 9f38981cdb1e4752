// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace limber {

/// Keeps one question on its way to a community's endpoint: has anything changed after what is here? When it has, when the endpoint fails,
/// and when it answers at once that nothing has, this rests until it is told to watch again. GUI thread. Deleting it ends it.
class LiveWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveWatch)

public:
    /// `store` and `clock` must outlive it.
    LiveWatch(Store &store, const Clock &clock, std::unique_ptr<Endpoint> endpoint, QString community, QObject *parent);
    ~LiveWatch() override;

    /// Begins where it rests. Rests on where nothing was ever pulled from there, or the endpoint asked to wait.
    void watch();
    [[nodiscard]] bool isResting() const { return m_resting; }

Q_SIGNALS:
    /// Something has changed there: to be pulled. At most every few seconds.
    void changed();

private:
    void ask(const SyncState &state);
    void answered(const Result<bool> &change);
    void tell();

    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Endpoint> m_endpoint;
    QString m_community;
    std::stop_source m_stop;
    bool m_resting = true;
    QString m_cursor; ///< of the question that is on its way
    QString m_told; ///< cursor after which something was said to have changed ...
    int m_inVain = 0; ///< ... and how often a pull did not get beyond it
    std::chrono::milliseconds m_askedAt{0};
    QTimer m_pause;
};

} // namespace limber
