// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/presentation/failuretext.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/showmore.h>
#include <ui/reading/zoomlevel.h>
#include <ui/stories/storiesdocument.h>
#include <ui/stories/storiespage.h>
#include <ui/widgets/emptystate.h>

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace limber {

namespace {

constexpr qsizetype Page = 100;

} // namespace

StoriesPage::StoriesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : ReadingSurface(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_more(new ShowMore(*m_view, this))
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
    connect(m_more, &ShowMore::wanted, this, &StoriesPage::showMore);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_stories)
            Q_EMIT syncRequested();
        else
            load();
    });
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
        if (stories) {
            m_stories = *stories;
            m_shown = std::clamp(m_shown, Page, std::max(Page, m_stories->size()));
        }
        if (stories && !stories->isEmpty())
            build();
        else if (stories)
            showEmpty(Symbol::Stories, tr("No stories yet. They come with the next sync."), tr("Sync Now"));
        else if (stories.failure().kind != Failure::Kind::Cancelled)
            showEmpty(Symbol::Warning, FailureText::of(stories.failure(), m_clock.now()).line(), tr("Try Again"));
    });
}

void StoriesPage::showEmpty(Symbol symbol, const QString &text, const QString &action)
{
    m_empty->say(symbol, text, action);
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(m_empty);
}

void StoriesPage::build()
{
    if (!m_stories || m_stories->isEmpty())
        return;
    m_whole = false;
    const auto job = [stories = m_stories->first(std::min(m_shown, m_stories->size())), more = m_shown < m_stories->size(),
                         style = m_view->documentStyle(), here = thread()] {
        std::unique_ptr<QTextDocument> document = StoriesDocument::build(stories, more, style);
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

/// Further stories stand under those that are there, which stay as they are: a page costs the same however many came before it.
void StoriesPage::showMore()
{
    if (!m_whole || !m_stories || m_shown >= m_stories->size())
        return;
    const QList<Story> further = m_stories->mid(m_shown, Page);
    m_shown += further.size();
    StoriesDocument::goOn(*m_view->document(), further, m_shown < m_stories->size(), m_view->documentStyle());
}

} // namespace limber
