// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <models/domain/deliver.h>
#include <ui/notes/notecards.h>
#include <ui/reading/answerinvitation.h>
#include <ui/reading/answerselection.h>
#include <ui/reading/foldedanswers.h>
#include <ui/reading/newanswers.h>
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

/// Before whatever else is asked of the store: it answers questions about threads in their order.
void ThreadLoader::askForNotes(const ThreadRef &ref)
{
    m_notes.clear();
    deliver(m_store.notes(ref), this, [this, generation = m_generation](const Result<QList<Note>> &notes) {
        if (generation == m_generation && notes)
            m_notes = *notes;
    });
}

void ThreadLoader::load(const ThreadRef &ref, const ThreadLook &look)
{
    begin();
    askForNotes(ref);
    deliver(m_store.thread(ref), this, [this, generation = m_generation, look](Result<Thread> thread) {
        if (generation != m_generation)
            return;
        if (thread)
            run(std::make_shared<const Thread>(std::move(thread).value()), look);
        else
            Q_EMIT failed(thread.failure());
    });
}

void ThreadLoader::build(std::shared_ptr<const Thread> thread, const ThreadLook &look)
{
    begin();
    m_notes.clear();
    deliver(m_store.notes(thread->ref), this, [this, generation = m_generation, thread, look](const Result<QList<Note>> &notes) {
        if (generation != m_generation)
            return;
        if (notes)
            m_notes = *notes;
        run(thread, look);
    });
}

void ThreadLoader::run(const std::shared_ptr<const Thread> &thread, const ThreadLook &look)
{
    // The document is made on a thread of the pool, so it has to be sent here from there.
    const auto job = [thread, look, notes = m_notes, now = m_clock.now(), stop = m_stop.get_token(), here = QObject::thread()] {
        Thread sorted = *thread;
        AnswerSelection selection = AnswerSelection::of(*thread, look.order, look.lens);
        sorted.answers = std::move(selection.answers);
        std::unique_ptr<QTextDocument> document = buildThreadDocument(sorted, look.style, now, stop);
        if (document) {
            NoteCards::write(*document, *thread, notes, look);
            AnswerInvitation::write(*document, *thread, look);
            NewAnswers::mark(*document, look.newAnswers + thread->newAnswers, look);
            FoldedAnswers::write(*document, selection.folded, !sorted.answers.empty(), look);
            document->moveToThread(here);
        }
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
