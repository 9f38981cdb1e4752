// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/itemmodels/threadrowcache.h>
#include <models/store/store.h>

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

class QTimer;

namespace limber {

/// What the rows of a long list say: those that were looked at lately. Asks the store for the rest, for each row once, and follows what
/// changes. Never waits. What cannot be read is asked for once more after a moment, and then only when somebody tries again, or when
/// something has changed. GUI thread.
class ThreadRowSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadRowSource)

public:
    /// `store` must outlive it.
    explicit ThreadRowSource(Store &store, QObject *parent = nullptr);

    /// Null while nothing is known of the row. Good until the next event.
    [[nodiscard]] const ThreadRow *find(qint64 row) const { return m_cache.find(row); }
    /// It would have to be asked for: it is not here, or is not what it was, and nobody has asked yet.
    [[nodiscard]] bool isWanting(qint64 row) const;
    /// Asks for it in the next turn, with all that is wanted until then; where isWanting().
    void want(qint64 row);
    /// The store did not know it, and nothing has changed since.
    [[nodiscard]] bool isAbsent(qint64 row) const { return m_absent.contains(row); }
    /// The row of a thread that is here; 0 for none.
    [[nodiscard]] qint64 rowOf(const ThreadRef &ref) const { return m_cache.rowOf(ref); }
    /// The store has changed. What is in view is asked for again by itself.
    void follow(const ChangeSet &changes);
    /// Asks again for what could not be read.
    void retry();

Q_SIGNALS:
    /// The store has answered: of these rows something is known that was not.
    void arrived(const QSet<qint64> &rows);
    /// Rows could not be read, twice.
    void failed(const limber::Failure &failure);

private:
    /// Rows that were asked for.
    struct Request
    {
        std::vector<qint64> rows;
        QHash<qint64, quint64> changedSince; ///< rows that changed under way, with the number of the change
    };

    void ask();
    void onRows(quint64 number, const Result<ThreadRows> &answer);
    void onFailure(const std::vector<qint64> &rows, const Failure &failure);

    Store &m_store;
    ThreadRowCache m_cache;
    QSet<qint64> m_wanted;
    QSet<qint64> m_underWay;
    QSet<qint64> m_absent; ///< the store did not know them: not asked for again before something changes
    QSet<qint64> m_doubtful; ///< could not be read once: asked for again after a moment
    QSet<qint64> m_unreadable; ///< nor then
    QHash<quint64, Request> m_requests;
    quint64 m_requestNumber = 0;
    QTimer *m_asking;
    QTimer *m_pause;
};

} // namespace limber
