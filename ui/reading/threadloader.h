// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/result.h>
#include <models/domain/thread.h>
#include <models/store/store.h>
#include <ui/reading/threadlook.h>

#include <QList>
#include <QObject>
#include <QTextDocument>

#include <memory>
#include <stop_token>

namespace limber {

/// Brings a thread, and the person's notes on it, from the store and has its document built in the thread pool. Only the newest request is
/// answered: an older one is stopped, and what it still brings is dropped.
class ThreadLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadLoader)

public:
    /// `store` and `clock` must outlive it.
    ThreadLoader(Store &store, const Clock &clock, QObject *parent = nullptr);
    /// Stops what runs; nothing is emitted after that.
    ~ThreadLoader() override;

    /// From its beginning: of a long thread there are the first posts to read before all of it is there.
    enum class From { Beginning, Anywhere };
    /// Reads the thread and builds its document. Ends with loaded() or failed(); with Beginning begun() may come before loaded().
    void load(const ThreadRef &ref, const ThreadLook &look, From from = From::Anywhere);
    /// Builds the document of a thread that is at hand. Ends with loaded().
    void build(std::shared_ptr<const Thread> thread, const ThreadLook &look);
    /// Forgets the request: neither signal follows.
    void cancel();

    /// The document that begun() or loaded() announced, once; empty after that.
    [[nodiscard]] std::unique_ptr<QTextDocument> takeDocument();

Q_SIGNALS:
    /// The document of the first posts is there; `thread` is the whole one.
    void begun(const std::shared_ptr<const limber::Thread> &thread);
    void loaded(const std::shared_ptr<const limber::Thread> &thread);
    void failed(const limber::Failure &failure);

private:
    void begin();
    void askForNotes(const ThreadRef &ref);
    void runBeginning(const std::shared_ptr<const Thread> &thread, const ThreadLook &look);
    void run(const std::shared_ptr<const Thread> &thread, const ThreadLook &look);

    Store &m_store;
    const Clock &m_clock;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    QList<Note> m_notes; ///< on the thread that is being built
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace limber
