// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/experts/experttext.h>
#include <ui/experts/profiledocument.h>
#include <ui/experts/profilepage.h>
#include <ui/experts/profilereader.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/showmore.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
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
    , m_pictures(new PersonPictures(store, this))
    , m_back(new QToolButton)
    , m_follow(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_view(new CardBrowser(zoom))
    , m_more(new ShowMore(*m_view, this))
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
    connect(m_reader, &ProfileReader::changed, this, &ProfilePage::refresh);
    connect(m_reader, &ProfileReader::failed, this, &ProfilePage::showFailure);
    connect(m_pictures, &PersonPictures::came, this, &ProfilePage::build);
    connect(m_view, &CardBrowser::styleChanged, this, &ProfilePage::build);
    connect(m_view, &CardBrowser::personActivated, this,
        [this](const QString &person) { Q_EMIT personActivated(m_reader->community(), person); });
    connect(m_view, &CardBrowser::threadActivated, this, [this](const ThreadLink &link) {
        if (link.post.isEmpty())
            Q_EMIT threadActivated(link.ref(m_reader->community()));
        else
            Q_EMIT placeActivated(link.ref(m_reader->community()), {.answer = link.post});
    });
    connect(m_view, &CardBrowser::pathActivated, this, &ProfilePage::activate);
    connect(m_more, &ShowMore::wanted, this, [this] {
        if (m_shown) // else another document is on its way
            m_reader->fetchMore();
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_gone)
            Q_EMIT backRequested();
        else
            m_reader->readAgain();
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
    if (path.startsWith("topic/"_L1) || path == "threads"_L1) {
        ThreadQuery query;
        query.community = m_reader->community();
        query.topic = path.section(u'/', 1);
        query.person = m_reader->person();
        Q_EMIT threadsRequested(query);
    } else if (path == "answers"_L1 || path == "questions"_L1) {
        m_reader->setKind(path == "answers"_L1 ? PersonPosts::Kind::Answers : PersonPosts::Kind::Questions);
    }
}

/// Further posts stand under those that are there, which stay as they are: a page costs the same however many came before it.
void ProfilePage::refresh()
{
    if (!m_reader->contents())
        return;
    const ProfileContents &contents = *m_reader->contents();
    if (!m_shown || !contents.goesOnFrom(*m_shown)) {
        build();
        return;
    }
    ProfileDocument::goOn(
        *m_view->document(), contents.posts.mid(m_shown->posts.size()), contents.more, m_view->documentStyle(), m_clock.now());
    m_shown = contents;
}

void ProfilePage::build()
{
    if (!m_reader->contents())
        return;
    showFollow();
    m_shown.reset();
    DocumentStyle style = m_view->documentStyle();
    const Person &person = m_reader->contents()->profile.expert.person;
    if (const QImage picture = m_pictures->of(person); !picture.isNull())
        style.images.insert(PersonPictures::address(person), picture);
    const auto job = [contents = *m_reader->contents(), style, now = m_clock.now(), here = thread()] {
        std::unique_ptr<QTextDocument> document = ProfileDocument::build(contents, style, now);
        document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this,
        [this, contents = *m_reader->contents(), asked = ++m_builds](std::unique_ptr<QTextDocument> document) {
            if (asked != m_builds || !document)
                return;
            m_shown = contents;
            if (m_fresh)
                m_view->showDocument(std::move(document));
            else
                m_view->replaceDocument(std::move(document));
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
    m_pictures->lookAgain();
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
    m_shown.reset();
    m_follow->hide();
    m_gone = failure.kind == Failure::Kind::NotFound;
    if (m_gone)
        m_empty->say(Symbol::Person, tr("This person is no longer at the community."), tr("Go Back"));
    else
        m_empty->say(Symbol::Warning, FailureText::of(failure, m_clock.now()).line(), tr("Try Again"));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace limber
