// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/experts/experttext.h>
#include <ui/experts/profiledocument.h>
#include <ui/experts/profilepage.h>
#include <ui/experts/profilereader.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace limber {

using namespace Qt::StringLiterals;

ProfilePage::ProfilePage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : ReadingSurface(parent)
    , m_clock(clock)
    , m_reader(new ProfileReader(store, this))
    , m_back(new QToolButton)
    , m_follow(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_empty(new EmptyState)
{
    m_back->setText(tr("Back"));
    m_back->setIcon(SymbolicIcon::icon(Symbol::Back));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_follow->setAutoDefault(false);
    m_follow->hide();
    m_view->setAccessibleName(tr("Profile"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 16, 0);
    head->addWidget(m_back);
    head->addStretch();
    head->addWidget(m_follow);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    dress();

    connect(m_back, &QToolButton::clicked, this, &ProfilePage::backRequested);
    connect(m_follow, &QPushButton::clicked, this, &ProfilePage::toggleFollowed);
    connect(m_reader, &ProfileReader::changed, this, &ProfilePage::build);
    connect(m_reader, &ProfileReader::failed, this, &ProfilePage::showFailure);
    connect(m_view, &CardBrowser::styleChanged, this, &ProfilePage::build);
    connect(m_view, &CardBrowser::personActivated, this,
        [this](const QString &person) { Q_EMIT personActivated(m_reader->community(), person); });
    connect(m_view, &CardBrowser::threadActivated, this, [this](const QString &thread) {
        Q_EMIT threadActivated(ThreadRef{m_reader->community(), thread});
    });
    connect(m_view, &CardBrowser::pathActivated, this, &ProfilePage::activate);
    connect(m_view, &CardBrowser::scrolled, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->value() > bar->maximum() - m_view->viewport()->height())
            m_reader->fetchMore();
    });
}

void ProfilePage::open(const QString &community, const QString &person)
{
    if (m_reader->community() != community || m_reader->person() != person) {
        m_fresh = true;
        ++m_builds;
        m_follow->hide();
    }
    m_reader->setPerson(community, person);
}

void ProfilePage::toggleFollowed()
{
    if (!m_reader->contents())
        return;
    const Expert &expert = m_reader->contents()->profile.expert;
    Q_EMIT followRequested(expert, !expert.followed);
}

void ProfilePage::activate(const QString &path)
{
    const QString community = m_reader->community();
    if (path.startsWith("post/"_L1)) {
        Q_EMIT placeActivated({community, path.section(u'/', 1, 1)}, {.answer = path.section(u'/', 2)});
    } else if (path.startsWith("topic/"_L1) || path == "threads"_L1) {
        ThreadQuery query;
        query.community = community;
        query.topic = path.section(u'/', 1);
        query.person = m_reader->person();
        Q_EMIT threadsRequested(query);
    } else if (path == "answers"_L1 || path == "questions"_L1) {
        m_reader->setKind(path == "answers"_L1 ? PersonPosts::Kind::Answers : PersonPosts::Kind::Questions);
    } else if (path == "more"_L1) {
        m_reader->fetchMore();
    }
}

void ProfilePage::build()
{
    if (!m_reader->contents())
        return;
    showFollow();
    const auto job = [contents = *m_reader->contents(), style = m_view->documentStyle(), now = m_clock.now(), here = thread()] {
        std::unique_ptr<QTextDocument> document = ProfileDocument::build(contents, style, now);
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

void ProfilePage::showFollow()
{
    const Expert &expert = m_reader->contents()->profile.expert;
    m_follow->setText(ExpertText::follow(expert.followed));
    //: The name of a button for a screen reader. %1: a name.
    m_follow->setAccessibleName((expert.followed ? tr("Unfollow %1") : tr("Follow %1")).arg(ExpertText::name(expert)));
    m_follow->setToolTip(expert.followed ? tr("You follow them: what they answer stands on the welcome page. Press to unfollow.")
                                         : tr("What they answer will stand on the welcome page."));
    m_follow->show();
}

void ProfilePage::showEvent(QShowEvent *event)
{
    ReadingSurface::showEvent(event);
    m_reader->setWatched(true);
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    m_reader->setWatched(false);
    ReadingSurface::hideEvent(event);
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
    ++m_builds;
    m_follow->hide();
    if (failure.kind == Failure::Kind::NotFound)
        m_empty->say(Symbol::Person, tr("This person is no longer at the community."));
    else
        m_empty->say(Symbol::Warning, FailureText::of(failure, m_clock.now()).line());
    m_stack->setCurrentWidget(m_empty);
}

} // namespace limber
