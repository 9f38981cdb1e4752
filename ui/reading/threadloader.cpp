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

namespace {

/// Characters of Markdown: more than a large window shows at once.
constexpr qsizetype Beginning = 4'000;
/// What is left has to be worth a document more.
constexpr qsizetype LeastRest = 3'000;

/// How many answers belong to the beginning; none where the thread is read as a whole.
std::optional<size_t> beginningOf(const Thread &thread)
{
    qsizetype length = thread.question.body.size();
    size_t answers = 0;
    while (answers < thread.answers.size() && length < Beginning)
        length += thread.answers.at(answers++).body.size();
    qsizetype rest = 0;
    for (size_t at = answers; at < thread.answers.size() && rest < LeastRest; ++at)
        rest += thread.answers.at(at).body.size();
    return rest < LeastRest ? std::nullopt : std::optional(answers);
}

} // namespace

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

void ThreadLoader::load(const ThreadRef &ref, const ThreadLook &look, From from)
{
    begin();
    askForNotes(ref);
    deliver(m_store.thread(ref), this, [this, generation = m_generation, look, from](Result<Thread> thread) {
        if (generation != m_generation)
            return;
        if (!thread) {
            Q_EMIT failed(thread.failure());
            return;
        }
        const auto whole = std::make_shared<const Thread>(std::move(thread).value());
        // The divider over new answers says how many there are.
        if (from == From::Beginning && whole->newAnswers.isEmpty() && look.newAnswers.isEmpty())
            runBeginning(whole, look);
        else
            run(whole, look);
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

void ThreadLoader::runBeginning(const std::shared_ptr<const Thread> &thread, const ThreadLook &look)
{
    Thread beginning = *thread;
    beginning.answers = AnswerSelection::of(*thread, look.order, look.lens).answers;
    const std::optional<size_t> answers = beginningOf(beginning);
    if (!answers) {
        run(thread, look);
        return;
    }
    beginning.answers.resize(*answers);
    const auto job = [beginning = std::move(beginning), look, notes = m_notes, now = m_clock.now(), stop = m_stop.get_token(),
                         here = QObject::thread()] {
        std::unique_ptr<QTextDocument> document = buildThreadDocument(beginning, look.style, now, stop);
        if (document) {
            NoteCards::write(*document, beginning, notes, look);
            document->moveToThread(here);
        }
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, generation = m_generation, thread, look](std::unique_ptr<QTextDocument> document) {
        if (generation != m_generation || !document)
            return;
        run(thread, look);
        m_document = std::move(document);
        Q_EMIT begun(thread);
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
