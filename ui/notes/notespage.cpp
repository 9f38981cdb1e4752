// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/notes/notesdocument.h>
#include <ui/notes/notespage.h>
#include <ui/presentation/failuretext.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace limber {

NotesPage::NotesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : ReadingSurface(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_empty(new EmptyState)
{
    m_view->setAccessibleName(tr("Notes"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    setFocusProxy(m_view);
    connect(m_view, &CardBrowser::styleChanged, this, &NotesPage::build);
    connect(m_view, &CardBrowser::threadActivated, this, [this](const QString &thread, const QString &post) {
        const qsizetype slash = thread.indexOf(u'/');
        Q_EMIT noteActivated({thread.left(slash), thread.mid(slash + 1)}, post);
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.notes.isEmpty() || changes.rebuilt) {
            m_notes.reset();
            if (isVisible())
                load();
        }
    });
}

void NotesPage::showEvent(QShowEvent *event)
{
    ReadingSurface::showEvent(event);
    if (!m_notes)
        load();
}

void NotesPage::load()
{
    deliver(m_store.allNotes(), this, [this, asked = ++m_generation](const Result<QList<Note>> &notes) {
        if (asked != m_generation)
            return;
        if (notes && !notes->isEmpty()) {
            m_notes = *notes;
            build();
            return;
        }
        if (notes) {
            m_notes = *notes;
            m_empty->say(Symbol::Note, tr("No notes yet. Press T while you read to write one: nobody but you will see it."));
        } else if (notes.failure().kind != Failure::Kind::Cancelled) {
            m_empty->say(Symbol::Warning, FailureText::of(notes.failure(), m_clock.now()).line());
        }
        m_stack->setCurrentWidget(m_empty);
    });
}

void NotesPage::build()
{
    if (!m_notes || m_notes->isEmpty())
        return;
    const auto job = [notes = *m_notes, style = m_view->documentStyle(), now = m_clock.now(), here = thread()] {
        std::unique_ptr<QTextDocument> document = NotesDocument::build(notes, style, now);
        document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_generation](std::unique_ptr<QTextDocument> document) {
        if (asked != m_generation || !document)
            return;
        m_view->replaceDocument(std::move(document));
        m_stack->setCurrentWidget(m_view);
    });
}

} // namespace limber
