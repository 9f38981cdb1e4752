// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <ui/threads/markallread.h>
#include <ui/undo/undostack.h>

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure cancelled()
{
    return {Failure::Kind::Cancelled, u"stopped, and taken back"_s, {}, {}};
}

} // namespace

/// What the way back needs, of both directions in turn. There may be very many of them: nothing is copied, nor let go, on this thread.
struct MarkAllRead::Marks
{
    ThreadQuery query;
    std::shared_ptr<const ReadMarksBefore> held; ///< none before the first time

    [[nodiscard]] int count() const { return held ? toInt(std::ssize(held->threads)) : 0; }
    void hold(ReadMarksBefore marks)
    {
        auto old = std::exchange(held, std::make_shared<const ReadMarksBefore>(std::move(marks)));
        if (old)
            (void)QtConcurrent::run([old = std::move(old)]() mutable { old.reset(); });
    }
};

MarkAllRead::MarkAllRead(Store &store, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
{
    connect(&m_undo, &UndoStack::failed, this, [this](const QString &, const Failure &failure) {
        if (failure.kind == Failure::Kind::Cancelled && std::exchange(m_cancelled, false))
            Q_EMIT announced(tr("Stopped: everything is marked as it was."));
    });
}

void MarkAllRead::start(const ThreadQuery &query)
{
    if (m_underWay)
        return;
    const auto marks = std::make_shared<Marks>(Marks{query, {}});
    // The stack may outlive this.
    const QPointer<MarkAllRead> self(this);
    const UndoStep swap([self, marks] { return self ? self->write(marks) : QFuture<Result<Done>>(); });
    const auto outcome = [self, marks] {
        if (marks->count() > 0)
            return tr("%Ln thread(s) marked as read.", nullptr, marks->count());
        if (self)
            Q_EMIT self->announced(tr("Everything in this list has been read."));
        return QString();
    };
    m_undo.run({tr("Mark All as Read"), {}, swap, swap, outcome});
}

void MarkAllRead::cancel()
{
    if (!m_underWay)
        return;
    m_cancelled = true;
    m_answer.cancel();
}

/// Reads the list for the first time, or puts back what is held.
QFuture<Result<Done>> MarkAllRead::write(const std::shared_ptr<Marks> &marks)
{
    m_underWay = true;
    m_cancelled = false;
    Q_EMIT begun();
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    if (!marks->held) {
        watch(m_store.markAllRead(marks->query), marks, promise);
    } else {
        const auto copy = QtConcurrent::run([held = marks->held] { return *held; });
        deliver(copy, this, [this, marks, promise](ReadMarksBefore before) {
            if (m_cancelled)
                end(cancelled(), promise);
            else
                watch(m_store.restoreReadMarks(std::move(before)), marks, promise);
        });
    }
    return promise->future();
}

void MarkAllRead::watch(const Answer &answer, const std::shared_ptr<Marks> &marks, const std::shared_ptr<QPromise<Result<Done>>> &promise)
{
    m_answer = answer;
    auto *watcher = new QFutureWatcher<Result<ReadMarksBefore>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, marks, promise] {
        watcher->deleteLater();
        Answer ended = std::exchange(m_answer, {});
        if (ended.resultCount() == 0) { // what was cancelled ends without one
            end(cancelled(), promise);
            return;
        }
        Result<ReadMarksBefore> before = ended.takeResult();
        if (before)
            marks->hold(std::move(before).value());
        end(before ? Result<Done>(Done{}) : Result<Done>(before.failure()), promise);
    });
    watcher->setFuture(answer);
}

void MarkAllRead::end(const Result<Done> &result, const std::shared_ptr<QPromise<Result<Done>>> &promise)
{
    m_underWay = false;
    promise->addResult(result);
    promise->finish();
    Q_EMIT ended();
}

} // namespace limber
