// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/experts/profiledocument.h>
#include <ui/experts/profilepage.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace limber {

ProfilePage::ProfilePage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : ReadingSurface(parent)
    , m_store(store)
    , m_clock(clock)
    , m_back(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_empty(new EmptyState)
{
    auto *back = m_back;
    back->setText(tr("Back"));
    back->setIcon(SymbolicIcon::icon(Symbol::Back));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    m_view->setAccessibleName(tr("Profile"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->addWidget(back);
    head->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    dress();

    connect(back, &QToolButton::clicked, this, &ProfilePage::backRequested);
    connect(m_view, &CardBrowser::styleChanged, this, &ProfilePage::build);
    connect(m_view, &CardBrowser::personActivated, this, [this](const QString &person) { open(m_community, person); });
    connect(m_view, &CardBrowser::threadActivated, this, [this](const QString &thread) {
        Q_EMIT threadActivated(ThreadRef{m_community, thread});
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.rebuilt || changes.people || changes.topics || !changes.threads.empty()))
            load();
    });
}

void ProfilePage::open(const QString &community, const QString &person)
{
    m_fresh = m_fresh || m_community != community || m_person != person;
    m_community = community;
    m_person = person;
    if (m_fresh) {
        m_profile.reset();
        ++m_builds;
    }
    load();
}

void ProfilePage::load()
{
    // A pull changes something with each page: one question at a time is enough.
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    const auto asked = std::pair(m_community, m_person);
    deliver(m_store.profile(m_community, m_person), this, [this, asked](const Result<Profile> &profile) {
        m_loading = false;
        if (asked == std::pair(m_community, m_person))
            take(profile);
        if (m_loadAgain)
            load();
    });
}

void ProfilePage::take(const Result<Profile> &profile)
{
    if (!profile) {
        m_profile.reset();
        ++m_builds;
        showFailure(profile.failure());
    } else if (m_profile != *profile) {
        m_profile = *profile;
        build();
    }
}

void ProfilePage::build()
{
    if (!m_profile)
        return;
    const auto job = [profile = *m_profile, style = m_view->documentStyle(), now = m_clock.now(), here = thread()] {
        std::unique_ptr<QTextDocument> document = ProfileDocument::build(profile, style, now);
        document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_builds](std::unique_ptr<QTextDocument> document) {
        if (asked != m_builds || !document)
            return;
        m_view->showDocument(std::move(document), m_fresh ? ReadingAnchor{} : m_view->anchor());
        m_fresh = false;
        m_stack->setCurrentWidget(m_view);
    });
}

void ProfilePage::changeEvent(QEvent *event)
{
    ReadingSurface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void ProfilePage::dress()
{
    m_back->setIconSize(QSize(1, 1) * fontMetrics().height());
}

void ProfilePage::showFailure(const Failure &failure)
{
    if (failure.kind == Failure::Kind::NotFound)
        m_empty->say(Symbol::Person, tr("This person is no longer at the community."));
    else
        m_empty->say(Symbol::Warning, FailureText::of(failure, m_clock.now()).line());
    m_stack->setCurrentWidget(m_empty);
}

} // namespace limber
