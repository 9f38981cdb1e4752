// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/notes/notesdocument.h>
#include <ui/notes/notespage.h>
#include <ui/presentation/failuretext.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/showmore.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace limber {

namespace {

constexpr qsizetype Page = 100;

} // namespace

NotesPage::NotesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : ReadingSurface(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_more(new ShowMore(*m_view, this))
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
    connect(m_view, &CardBrowser::threadActivated, this, [this](const ThreadLink &link) { Q_EMIT noteActivated(link.ref({}), link.post); });
    connect(m_more, &ShowMore::wanted, this, &NotesPage::showMore);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_notes)
            Q_EMIT questionsRequested();
        else
            load();
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
        if (notes) {
            m_notes = *notes;
            m_shown = std::clamp(m_shown, Page, std::max(Page, m_notes->size()));
        }
        if (notes && !notes->isEmpty())
            build();
        else if (notes)
            showEmpty(Symbol::Note, tr("No notes yet. Press T while you read to write one: nobody but you will see it."),
                tr("Go to the Questions"));
        else if (notes.failure().kind != Failure::Kind::Cancelled)
            showEmpty(Symbol::Warning, FailureText::of(notes.failure(), m_clock.now()).line(), tr("Try Again"));
    });
}

void NotesPage::showEmpty(Symbol symbol, const QString &text, const QString &action)
{
    m_empty->say(symbol, text, action);
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(m_empty);
}

void NotesPage::build()
{
    if (!m_notes || m_notes->isEmpty())
        return;
    m_whole = false;
    const auto job = [notes = m_notes->first(std::min(m_shown, m_notes->size())), more = m_shown < m_notes->size(),
                         style = m_view->documentStyle(), now = m_clock.now(), here = thread()] {
        std::unique_ptr<QTextDocument> document = NotesDocument::build(notes, more, style, now);
        document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_generation](std::unique_ptr<QTextDocument> document) {
        if (asked != m_generation || !document)
            return;
        m_whole = true;
        m_view->replaceDocument(std::move(document));
        m_stack->setCurrentWidget(m_view);
        setFocusProxy(m_view);
    });
}

/// Further notes stand under those that are there, which stay as they are: a page costs the same however many came before it.
void NotesPage::showMore()
{
    if (!m_whole || !m_notes || m_shown >= m_notes->size())
        return;
    const QList<Note> further = m_notes->mid(m_shown, Page);
    m_shown += further.size();
    NotesDocument::goOn(*m_view->document(), further, m_shown < m_notes->size(), m_view->documentStyle(), m_clock.now());
}

} // namespace limber
