// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/reading/answerselection.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/picturebar.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/readmarker.h>
#include <ui/reading/relatedthreads.h>
#include <ui/reading/threadbars.h>
#include <ui/reading/threadloader.h>
#include <ui/reading/threadnews.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadpictures.h>
#include <ui/reading/threadreader.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A thread is there within a frame or two; only one that takes longer leaves the page empty meanwhile.
constexpr auto BlankAfter = 150ms;

/// The same thread, as read and saved as `other`.
std::shared_ptr<const Thread> withMarksOf(Thread thread, const Thread &other)
{
    thread.saved = other.saved;
    thread.unread = other.unread;
    return std::make_shared<const Thread>(std::move(thread));
}

} // namespace

ThreadPage::ThreadPage(
    Store &store, const Clock &clock, const ZoomLevel &zoom, std::chrono::milliseconds readAfter, ImageSource *images, QWidget *parent)
    : ReadingSurface(parent)
    , m_loader(new ThreadLoader(store, clock, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_reader(new ThreadReader(clock, zoom))
    , m_view(m_reader->view())
    , m_pictures(new ThreadPictures(store, images, this))
    , m_related(new RelatedThreads(store, *m_view, this))
    , m_bars(new ThreadBars(clock))
    , m_news(new ThreadNews(store, *m_bars, this))
    , m_reading(std::make_unique<ReadMarker>(store, *m_view, *this, readAfter))
    , m_pictureBar(new PictureBar(*m_pictures, m_bars->pictures(), this))
{
    m_view->setAccessibleName(tr("Thread"));
    m_blank.setSingleShot(true);
    m_blank.setInterval(BlankAfter);
    m_empty->say(Symbol::Answers, tr("Choose a question to read it here."), tr("Open the First One"));
    connect(m_empty, &EmptyState::activated, this, &ThreadPage::firstRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_reader);
    m_bars->setNeighbour(m_reader);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bars);
    rows->addWidget(m_stack, 1);

    connect(m_loader, &ThreadLoader::begun, this, &ThreadPage::showBeginning);
    connect(m_loader, &ThreadLoader::loaded, this, &ThreadPage::showThread);
    connect(m_loader, &ThreadLoader::failed, this, &ThreadPage::showFailure);
    connectReader();
    connect(m_bars, &ThreadBars::adviceDismissed, this, &ThreadPage::adviceDismissed);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] { m_bars->setReading(m_stack->currentWidget() == m_reader); });
    connect(&m_blank, &QTimer::timeout, m_reader, &ThreadReader::clear);
    connect(m_news, &ThreadNews::stored, this, &ThreadPage::follow);
    connect(m_news, &ThreadNews::unchanged, this, [this](const std::shared_ptr<const Thread> &stored) {
        if (!m_building)
            m_thread = stored;
    });
    connect(m_news, &ThreadNews::changedAround, this, &ThreadPage::build);
    connect(m_news, &ThreadNews::requested, this, &ThreadPage::showNews);
    connect(m_pictures, &ThreadPictures::imagesChanged, this, &ThreadPage::rebuild);
    connect(m_pictures, &ThreadPictures::fetched, this, &ThreadPage::pictureFetched);
    connect(m_pictureBar, &PictureBar::alwaysRequested, this, &ThreadPage::picturesWanted);
}

ThreadPage::~ThreadPage() = default;

void ThreadPage::connectReader()
{
    connect(m_view, &CardBrowser::styleChanged, this, &ThreadPage::rebuild);
    connect(m_view, &CardBrowser::pathActivated, this, [this](const QString &path) {
        if (path == "others"_L1)
            showFolded();
        else if (path == "answer"_L1)
            Q_EMIT answerRequested({});
        else if (path.startsWith("outbox/"_L1))
            Q_EMIT pendingRequested(path.mid(7));
        else if (path.startsWith("accept/"_L1))
            Q_EMIT acceptRequested(path.mid(7));
    });
    connect(m_view, &CardBrowser::threadActivated, this, [this](const ThreadLink &link) {
        if (m_ref)
            Q_EMIT threadActivated(link.ref(m_ref->community));
    });
    const auto showPerson = [this](const QString &person) {
        if (m_ref)
            Q_EMIT personActivated(m_ref->community, person);
    };
    connect(m_view, &CardBrowser::personActivated, this, showPerson);
    connect(&m_reader->menu(), &PostMenu::personActivated, this, showPerson);
    connect(&m_reader->menu(), &PostMenu::linkActivated, m_view, &CardBrowser::linkActivated);
    connect(&m_reader->menu(), &PostMenu::announced, this, &ThreadPage::announced);
    connect(&m_reader->menu(), &PostMenu::quoteRequested, this, &ThreadPage::answerRequested);
    connect(&m_reader->menu(), &PostMenu::editRequested, this, &ThreadPage::editRequested);
    connect(&m_reader->menu(), &PostMenu::withdrawRequested, this, &ThreadPage::withdrawRequested);
    connect(&m_reader->menu(), &PostMenu::acceptRequested, this, &ThreadPage::acceptRequested);
    connect(&m_reader->menu(), &PostMenu::pendingRequested, this, &ThreadPage::pendingRequested);
}

ThreadLook ThreadPage::newLook()
{
    m_style = m_view->documentStyle();
    ThreadLook look{m_style, m_order, m_newAnswers, lens(), m_noteRoom, Theme::from(palette()).accent};
    look.style.images = m_pictures->images();
    return look;
}

void ThreadPage::setAnswerOrder(AnswerOrder order)
{
    if (std::exchange(m_order, order) != order)
        showInAnotherWay();
}

void ThreadPage::setLens(LensMode mode)
{
    if (std::exchange(m_lens, mode) == mode)
        return;
    m_unfolded = false;
    showInAnotherWay();
}

/// What the lens leaves out of this thread.
void ThreadPage::showFolded()
{
    m_unfolded = true;
    m_reading->beginAnew();
    rebuild();
}

ReadWatch *ThreadPage::readWatch() const
{
    return &m_reading->watch();
}

LensMode ThreadPage::lens() const
{
    return m_unfolded && m_lens == LensMode::Only ? LensMode::First : m_lens;
}

void ThreadPage::showInAnotherWay()
{
    if (m_ref && !m_thread)
        m_loader->load(*m_ref, newLook());
    rebuild();
}

void ThreadPage::setPicturesShown(bool shown)
{
    m_pictures->allowAlways(shown);
}

void ThreadPage::showMatches(const TextMarker &marker, const QString &words, const QString &post)
{
    goOnceShown(post, [this, marker, words, post] { m_reader->showMatches(marker, words, post); });
}

void ThreadPage::goTo(const ReadingPlace &place)
{
    goOnceShown(place.answer, [this, place] { m_reader->goTo(place); });
}

void ThreadPage::goOnceShown(const QString &answer, std::function<void()> go)
{
    m_goal = answer;
    m_onceShown = std::move(go);
    if (m_thread)
        goOn();
}

/// Goes where the person wants to be in the thread that is there now; where the lens leaves that answer out, once it is unfolded.
void ThreadPage::goOn()
{
    if (!m_onceShown)
        return;
    const auto isGoal = [this](const Answer &answer) {
        return answer.id == m_goal;
    };
    if (!m_goal.isEmpty() && lens() == LensMode::Only
        && std::ranges::none_of(AnswerSelection::of(*m_thread, m_order, lens()).answers, isGoal)) {
        showFolded();
        return;
    }
    std::exchange(m_onceShown, nullptr)();
}

void ThreadPage::open(const ThreadRef &ref, const ReadingAnchor &anchor)
{
    if (m_ref == ref)
        return;
    forget();
    m_ref = ref;
    m_news->watch(ref);
    m_anchor = anchor;
    m_unfolded = false;
    m_blank.start();
    m_newAnswers.clear();
    m_onceShown = nullptr;
    m_loader->load(ref, newLook(), anchor == ReadingAnchor() ? ThreadLoader::From::Beginning : ThreadLoader::From::Anywhere);
    Q_EMIT threadChanged();
}

void ThreadPage::close()
{
    m_loader->cancel();
    forget();
    m_blank.stop();
    m_stack->setCurrentWidget(m_empty);
    m_reader->clear();
    Q_EMIT threadChanged();
}

/// The thread that was open; what is shown of it stays until another one is there.
void ThreadPage::forget()
{
    m_ref.reset();
    m_news->watch({});
    m_pictureBar->setWanted(false);
    m_pictures->setThread(nullptr);
    m_related->setThread({});
    m_thread.reset();
    m_building.reset();
    m_noteRoom.reset();
    m_begun = false;
    m_failed = false;
    m_reading->open();
    m_bars->clear();
}

ReadingAnchor ThreadPage::anchor() const
{
    return m_thread ? m_view->anchor() : m_anchor;
}

void ThreadPage::setAdviceShown(bool shown)
{
    m_bars->setAdvice(shown);
}

std::shared_ptr<const Thread> ThreadPage::sorted(const Thread &thread) const
{
    auto sorted = std::make_shared<Thread>(thread);
    sorted->answers = AnswerSelection::of(thread, m_order, lens()).answers;
    return sorted;
}

/// Whoever is led to an answer does not see the beginning first.
void ThreadPage::showBeginning(const std::shared_ptr<const Thread> &thread)
{
    std::unique_ptr<QTextDocument> document = m_loader->takeDocument();
    if (m_onceShown || m_style != m_view->documentStyle())
        return;
    m_blank.stop();
    m_begun = true;
    m_stack->setCurrentWidget(m_reader);
    m_reader->showThread(sorted(*thread), {}, std::move(document), m_anchor);
}

void ThreadPage::showThread(const std::shared_ptr<const Thread> &thread)
{
    m_blank.stop();
    m_building.reset();
    m_failed = false;
    // Marks may have changed while the document was being built; they are no part of it.
    const std::shared_ptr<const Thread> before = std::exchange(m_thread, thread);
    if (before)
        m_thread = withMarksOf(*thread, *before);
    m_news->setShown(thread);
    m_stack->setCurrentWidget(m_reader);
    for (const QString &answer : thread->newAnswers) {
        if (!m_newAnswers.contains(answer))
            m_newAnswers += answer;
    }
    const std::shared_ptr<const Thread> shown = sorted(*thread);
    // Where the reader is by now, not where they were when the document was asked for.
    m_reader->showThread(shown, m_newAnswers, m_loader->takeDocument(), before || m_begun ? std::nullopt : std::optional(m_anchor));
    m_begun = false;
    goOn();
    m_bars->setGone(thread->gone);
    QStringList seen;
    for (const Answer &answer : shown->answers)
        seen.append(answer.id);
    m_reading->setShown(m_thread, seen);
    Q_EMIT threadChanged();
    m_pictures->setThread(thread);
    m_related->setThread(thread->ref);
    m_pictureBar->setWanted(true);
    // The size, the colours or the thread may have changed while its document was being built.
    if (m_style != m_view->documentStyle())
        rebuild();
    m_news->begin();
}

void ThreadPage::showFailure(const Failure &failure)
{
    m_blank.stop();
    m_failed = true;
    m_stack->setCurrentWidget(m_empty);
    m_bars->sayUnavailable(failure);
    m_news->begin(); // a sync may bring it
}

void ThreadPage::tell(const Failure &failure)
{
    m_bars->tell(failure);
}

void ThreadPage::setNoteRoom(const std::optional<NoteRoom> &room)
{
    if (std::exchange(m_noteRoom, room) != room)
        rebuild();
}

void ThreadPage::addBar(MessageBar *bar)
{
    m_bars->add(bar);
}

void ThreadPage::rebuild()
{
    if (m_thread)
        build(m_building ? m_building : m_thread);
}

void ThreadPage::build(const std::shared_ptr<const Thread> &thread)
{
    m_building = thread;
    m_news->setShown(thread);
    m_loader->build(thread, newLook());
}

void ThreadPage::showNews(const std::shared_ptr<const Thread> &newer)
{
    m_reading->beginAnew();
    for (const Answer &answer : newer->answers) {
        if (std::ranges::find(m_thread->answers, answer.id, &Answer::id) == m_thread->answers.end())
            m_newAnswers += answer.id;
    }
    build(newer);
}

void ThreadPage::follow(const Thread &stored)
{
    if (!m_thread) { // it was not there when it was asked for, and has come since
        m_failed = false;
        m_bars->clear();
        m_loader->load(stored.ref, newLook());
        return;
    }
    if (m_thread->unread && !stored.unread)
        m_reading->setRead();
    if (m_thread->saved == stored.saved && m_thread->unread == stored.unread)
        return;
    m_thread = withMarksOf(*m_thread, stored);
    Q_EMIT threadChanged();
}

} // namespace limber
