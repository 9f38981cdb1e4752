// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/presentation/failuretext.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/stories/storiesdocument.h>
#include <ui/stories/storiespage.h>
#include <ui/widgets/emptystate.h>

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace limber {

StoriesPage::StoriesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : ReadingSurface(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_empty(new EmptyState)
{
    m_view->setAccessibleName(tr("Stories"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    setFocusProxy(m_view);
    connect(m_view, &CardBrowser::styleChanged, this, &StoriesPage::build);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.testimonials || changes.rebuilt || changes.communities) {
            m_stories.reset();
            if (isVisible())
                load();
        }
    });
}

void StoriesPage::showEvent(QShowEvent *event)
{
    ReadingSurface::showEvent(event);
    if (!m_stories)
        load();
}

void StoriesPage::load()
{
    deliver(m_store.stories({}), this, [this, asked = ++m_generation](const Result<QList<Story>> &stories) {
        if (asked != m_generation)
            return;
        if (stories && !stories->isEmpty()) {
            m_stories = *stories;
            build();
            return;
        }
        if (stories) {
            m_stories = *stories;
            m_empty->say(Symbol::Stories, tr("No stories yet. They come with the next sync."));
        } else if (stories.failure().kind != Failure::Kind::Cancelled) {
            m_empty->say(Symbol::Warning, FailureText::of(stories.failure(), m_clock.now()).line());
        }
        m_stack->setCurrentWidget(m_empty);
    });
}

void StoriesPage::build()
{
    if (!m_stories || m_stories->isEmpty())
        return;
    const auto job = [stories = *m_stories, style = m_view->documentStyle(), here = thread()] {
        std::unique_ptr<QTextDocument> document = StoriesDocument::build(stories, style);
        document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_generation](std::unique_ptr<QTextDocument> document) {
        if (asked != m_generation || !document)
            return;
        m_view->showDocument(std::move(document), m_view->anchor());
        m_stack->setCurrentWidget(m_view);
    });
}

} // namespace limber
