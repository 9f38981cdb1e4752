// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/threadlink.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/cardbutton.h>
#include <ui/welcome/cardgrid.h>
#include <ui/welcome/cardsection.h>
#include <ui/welcome/storycard.h>
#include <ui/welcome/storyteller.h>
#include <ui/welcome/welcomecards.h>
#include <ui/welcome/welcomepage.h>
#include <ui/welcome/welcomereader.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/titlelabel.h>

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnCharacters = 150;
constexpr int Margin = 32;
constexpr int SectionGap = 32;
constexpr int HeadGap = 8;

constexpr CardShape GoOnShape{.titleLines = 2, .textLines = 1, .progress = true};
constexpr CardShape QuestionShape{.titleLines = 2, .textLines = 2};
constexpr CardShape AnswerShape{.face = true, .textLines = 3};
constexpr CardShape PersonShape{.face = true, .textLines = 2, .action = true, .characters = 30};

ThreadQuery activeSince(Timestamp since)
{
    ThreadQuery query;
    query.activeSince = since;
    return query;
}

} // namespace

WelcomePage::WelcomePage(Store &store, const Clock &clock, QSettings &settings, QWidget *parent)
    : ReadingSurface(parent)
    , m_clock(clock)
    , m_reader(new WelcomeReader(store, clock, this))
    , m_pictures(new PersonPictures(store, this))
    , m_teller(new StoryTeller(store, settings, this))
    , m_scroll(new QScrollArea)
    , m_column(new QWidget)
    , m_failure(new MessageBar(MessageBar::Tone::Error))
    , m_title(new TitleLabel)
    , m_greeting(new TitleLabel)
    , m_goOn(new CardSection(new CardGrid(GoOnShape, 3, 1, 3)))
    , m_news(new CardSection(new CardGrid(QuestionShape, 3, 2, 4)))
    , m_followed(new CardSection(new CardGrid(AnswerShape, 3, 1, 3)))
    , m_waiting(new CardSection(new CardGrid(QuestionShape, 3, 1, 3)))
    , m_experts(new CardSection(new CardGrid(PersonShape, 4, 1, 3)))
    , m_story(new StoryCard)
{
    m_title->setTitle(tr("Welcome"));
    for (TitleLabel *label : {m_title, m_greeting})
        label->setForegroundRole(QPalette::WindowText);
    auto *sections = new QVBoxLayout(m_column);
    sections->setContentsMargins(0, Margin, 0, Margin);
    sections->setSpacing(SectionGap);
    auto *head = new QVBoxLayout;
    head->setSpacing(HeadGap);
    head->addWidget(m_title);
    head->addWidget(m_greeting);
    sections->addLayout(head);
    for (CardSection *section : {m_goOn, m_news, m_followed, m_waiting, m_experts})
        sections->addWidget(section);
    sections->addWidget(m_story);
    sections->addStretch();
    m_story->hide();

    auto *surface = new QWidget;
    auto *middle = new QHBoxLayout(surface);
    middle->setContentsMargins(24, 0, 24, 0);
    middle->addStretch();
    middle->addWidget(m_column, 1000);
    middle->addStretch();
    m_scroll->setWidget(surface);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Welcome"));
    surface->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_failure);
    rows->addWidget(m_scroll, 1);

    connect(m_reader, &WelcomeReader::changed, this, &WelcomePage::refresh);
    connect(m_reader, &WelcomeReader::failed, this, [this](const Failure &failure) {
        const FailureText text = FailureText::of(failure, m_clock.now());
        m_failure->say(text.line());
        m_failure->offer(tr("Try Again"));
        m_failure->explain(text.details);
    });
    connect(m_pictures, &PersonPictures::came, this, &WelcomePage::refresh);
    connect(m_failure, &MessageBar::actionTriggered, m_reader, &WelcomeReader::readAgain);
    connect(m_reader, &WelcomeReader::succeeded, m_failure, &QWidget::hide);
    connect(m_teller, &StoryTeller::changed, this, &WelcomePage::showStory);
    connectSections();
    dress();
    fitColumn();
}

void WelcomePage::connectSections()
{
    const auto linkOf = [](const QString &key) {
        return ThreadLink::from(QUrl(key)).value_or(ThreadLink());
    };
    const auto openThread = [this, linkOf](const QString &key) {
        Q_EMIT threadActivated(linkOf(key).ref({}));
    };
    connect(m_goOn, &CardSection::activated, this, [this, linkOf](const QString &key) {
        const ThreadRef ref = linkOf(key).ref({});
        for (const LastOpened &opened : m_reader->contents()->welcome.goOn) {
            if (opened.thread.ref == ref)
                Q_EMIT placeActivated(ref, opened.place);
        }
    });
    connect(m_news, &CardSection::activated, this, openThread);
    connect(m_waiting, &CardSection::activated, this, openThread);
    connect(m_followed, &CardSection::activated, this, [this, linkOf](const QString &key) {
        const ThreadLink link = linkOf(key);
        Q_EMIT placeActivated(link.ref({}), {.answer = link.post});
    });
    connect(m_experts, &CardSection::activated, this,
        [this](const QString &key) { Q_EMIT personActivated(key.section(u'/', 0, 0), key.section(u'/', 1)); });
    connect(m_news, &CardSection::moreRequested, this, [this] { Q_EMIT threadsRequested(m_newsQuery); });
    connect(m_waiting, &CardSection::moreRequested, this, [this] {
        ThreadQuery query;
        query.view = View::Unanswered;
        Q_EMIT threadsRequested(query);
    });
    connect(m_followed, &CardSection::moreRequested, this, [this] {
        ThreadQuery query;
        query.followed = true;
        Q_EMIT threadsRequested(query);
    });
    connect(m_experts, &CardSection::moreRequested, this, &WelcomePage::expertsRequested);
    connect(m_story, &StoryCard::nextRequested, m_teller, &StoryTeller::next);
    connect(m_story, &StoryCard::allRequested, this, &WelcomePage::storiesRequested);
}

/// Takes in what is new with what is looked at standing where it stood.
void WelcomePage::refresh()
{
    QWidget *const kept = m_scroll->verticalScrollBar()->value() > 0 ? topmost() : nullptr;
    const int before = kept ? kept->mapTo(m_scroll->viewport(), QPoint()).y() : 0;
    showNews();
    showSections();
    // Layouts follow in events of their own, from the inside out; in between, the page would be seen to jump.
    for (const CardSection *section : {m_goOn, m_news, m_followed, m_waiting, m_experts})
        section->layout()->activate();
    m_column->layout()->activate();
    m_scroll->widget()->layout()->activate();
    QEvent layout(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_scroll, &layout);
    if (kept && kept->isVisible()) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + kept->mapTo(m_scroll->viewport(), QPoint()).y() - before);
    }
}

/// The card with the focus, where it is in view; else the first one that is.
QWidget *WelcomePage::topmost() const
{
    const QRect view = m_scroll->viewport()->rect();
    const auto inView = [&](const QWidget *card) {
        return card->isVisible() && view.intersects(QRect(card->mapTo(m_scroll->viewport(), QPoint()), card->size()));
    };
    QWidget *first = nullptr;
    const QList<CardButton *> cards = m_column->findChildren<CardButton *>();
    for (CardButton *card : cards) {
        if (!inView(card))
            continue;
        if (card->hasFocus())
            return card;
        if (!first || card->mapTo(m_column, QPoint()).y() < first->mapTo(m_column, QPoint()).y())
            first = card;
    }
    return first;
}

void WelcomePage::showNews()
{
    const Welcome &welcome = m_reader->contents()->welcome;
    const HumanDate date(m_clock.now());
    m_greeting->setTitle(welcome.lastVisit
            //: Under "Welcome". %1: a date, or "2 hours ago", "yesterday".
            ? tr("Your last visit: %1.").arg(date.text(welcome.lastVisit->began))
            : tr("Read what people ask and answer, with or without a network."));

    const bool sinceVisit = welcome.sinceLastVisit.all > 0;
    const Welcome::Threads &threads = sinceVisit ? welcome.sinceLastVisit : welcome.sinceYesterday;
    QString title = sinceVisit ? tr("New Since Your Last Visit") : tr("New Since Yesterday");
    if (threads.all == 0) {
        m_newsQuery = {};
        if (welcome.goOn.isEmpty())
            m_news->say(tr("New"), tr("Nothing new since yesterday."), tr("All Questions"));
        else
            m_news->say(tr("New"), tr("Nothing new since your last visit."), tr("All Questions"));
        return;
    }
    m_newsQuery = activeSince(sinceVisit ? welcome.lastVisit->newest + std::chrono::milliseconds(1) : m_reader->yesterday());
    QList<CardFace> cards;
    for (const ThreadRow &row : threads.first)
        cards.append(WelcomeCards::active(row, date));
    //: A button beside a few threads. %Ln: how many there are in all.
    m_news->showCards(title, cards, tr("Show All %Ln", nullptr, static_cast<int>(threads.all)));
}

void WelcomePage::showSections()
{
    const WelcomeContents &contents = *m_reader->contents();
    const HumanDate date(m_clock.now());
    QList<CardFace> goOn;
    for (const LastOpened &opened : contents.welcome.goOn) {
        const auto progress = contents.progress.constFind(opened.thread.ref);
        goOn.append(WelcomeCards::goOn(opened, progress == contents.progress.constEnd() ? std::nullopt : std::optional(*progress), date));
    }
    m_goOn->showCards(tr("Continue Reading"), goOn);
    const auto withPicture = [this](CardFace face, const Person &person) {
        face.picture = m_pictures->of(person);
        return face;
    };
    QList<CardFace> followed;
    for (const FollowedAnswer &answer : contents.followed)
        followed.append(withPicture(WelcomeCards::followed(answer, date), answer.person));
    m_followed->showCards(tr("From People You Follow"), followed, tr("Show All"));
    QList<CardFace> waiting;
    for (const ThreadRow &row : contents.welcome.waiting.first)
        waiting.append(WelcomeCards::waiting(row, date));
    const int all = static_cast<int>(contents.welcome.waiting.all);
    m_waiting->showCards(tr("Waiting for an Answer"), waiting, all > 2 ? tr("Show All %Ln", nullptr, all) : QString());
    QList<CardFace> experts;
    for (const Expert &expert : contents.welcome.experts)
        experts.append(withPicture(WelcomeCards::expert(expert), expert.person));
    m_experts->showCards(tr("Experts"), experts, tr("Meet All"));
}

void WelcomePage::showStory()
{
    const std::optional<Story> story = m_teller->story();
    if (story)
        m_story->tell(*story, m_teller->count() > 1);
    m_story->setVisible(story.has_value());
}

void WelcomePage::showEvent(QShowEvent *event)
{
    ReadingSurface::showEvent(event);
    m_pictures->lookAgain();
    m_reader->setWatched(true);
}

void WelcomePage::hideEvent(QHideEvent *event)
{
    m_reader->setWatched(false);
    ReadingSurface::hideEvent(event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    ReadingSurface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::FontChange)
        fitColumn();
}

void WelcomePage::fitColumn()
{
    m_column->setMaximumWidth(ColumnCharacters * fontMetrics().averageCharWidth());
    m_scroll->verticalScrollBar()->setSingleStep(fontMetrics().height());
}

void WelcomePage::dress()
{
    const Theme theme = Theme::from(palette());
    m_title->setFont(TypeScale(font()).questionTitle());
    QPalette quiet = m_greeting->palette();
    if (quiet.color(QPalette::WindowText) == theme.meta)
        return;
    quiet.setColor(QPalette::WindowText, theme.meta);
    m_greeting->setPalette(quiet);
}

} // namespace limber
