// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <models/domain/deliver.h>
#include <ui/reading/threadloader.h>

#include <QtConcurrentRun>

#include <utility>

namespace limber {

ThreadLoader::ThreadLoader(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

ThreadLoader::~ThreadLoader()
{
    m_stop.request_stop();
}

void ThreadLoader::begin()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_document.reset();
}

void ThreadLoader::load(const ThreadRef &ref, const DocumentStyle &style)
{
    begin();
    deliver(m_store.thread(ref), this, [this, generation = m_generation, style](Result<Thread> thread) {
        if (generation != m_generation)
            return;
        if (thread)
            build(std::make_shared<const Thread>(std::move(thread).value()), style);
        else
            Q_EMIT failed(thread.failure());
    });
}

void ThreadLoader::build(std::shared_ptr<const Thread> thread, const DocumentStyle &style)
{
    begin();
    // The document is made on a thread of the pool, so it has to be sent here from there.
    const auto job = [thread, style, now = m_clock.now(), stop = m_stop.get_token(), here = QObject::thread()] {
        std::unique_ptr<QTextDocument> document = buildThreadDocument(*thread, style, now, stop);
        if (document)
            document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, generation = m_generation, thread](std::unique_ptr<QTextDocument> document) {
        if (generation != m_generation || !document)
            return;
        m_document = std::move(document);
        Q_EMIT loaded(thread);
    });
}

void ThreadLoader::cancel()
{
    begin();
}

std::unique_ptr<QTextDocument> ThreadLoader::takeDocument()
{
    return std::move(m_document);
}

} // namespace limber
