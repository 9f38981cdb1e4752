// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/experts/profiledocument.h>
#include <ui/experts/profilepage.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptypage.h>

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace limber {

ProfilePage::ProfilePage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_empty(new EmptyPage(Symbol::Person, {}))
{
    auto *back = new QToolButton;
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

    connect(back, &QToolButton::clicked, this, &ProfilePage::backRequested);
    connect(m_view, &CardBrowser::styleChanged, this, &ProfilePage::build);
    connect(m_view, &CardBrowser::linkActivated, this, &ProfilePage::linkActivated);
    connect(m_view, &CardBrowser::linkHovered, this, &ProfilePage::linkHovered);
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
    if (m_fresh)
        m_profile.reset();
    load();
}

void ProfilePage::load()
{
    deliver(m_store.profile(m_community, m_person), this, [this, asked = ++m_generation](const Result<Profile> &profile) {
        if (asked != m_generation)
            return;
        if (!profile) {
            showFailure(profile.failure());
        } else if (m_fresh || m_profile != *profile) {
            m_profile = *profile;
            build();
        }
    });
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
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_generation](std::unique_ptr<QTextDocument> document) {
        if (asked != m_generation || !document)
            return;
        m_view->showDocument(std::move(document), m_fresh ? ReadingAnchor{} : m_view->anchor());
        m_fresh = false;
        m_stack->setCurrentWidget(m_view);
    });
}

void ProfilePage::showFailure(const Failure &failure)
{
    m_empty->setSentence(failure.kind == Failure::Kind::NotFound ? tr("This person is no longer at the community.")
                                                                 : FailureText::of(failure, m_clock.now()).line());
    m_stack->setCurrentWidget(m_empty);
}

void ProfilePage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::from(palette()).readingBase);
}

} // namespace limber
