// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/imagesource.h>
#include <models/domain/lensmode.h>
#include <models/domain/remoteimage.h>
#include <models/domain/thread.h>
#include <models/store/store.h>
#include <ui/find/textmarker.h>
#include <ui/reading/readinganchor.h>
#include <ui/reading/threadlook.h>
#include <ui/widgets/readingsurface.h>

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace limber {

class CardBrowser;
class EmptyState;
class MessageBar;
class PictureBar;
class ReadMarker;
class ReadWatch;
class RelatedThreads;
class ThreadBars;
class ThreadLoader;
class ThreadNews;
class ThreadPictures;
class ThreadReader;
class ZoomLevel;

/// The pane that a thread is read in. What a sync brings never moves what is being read: it waits behind a bar.
/// A thread that stays open for a while counts as read, or one whose end was reached.
class ThreadPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadPage)

public:
    /// `store`, `clock` and `zoom` must outlive it, and `images`, from where pictures are fetched once the person allows it: null for
    /// nowhere.
    ThreadPage(Store &store, const Clock &clock, const ZoomLevel &zoom, std::chrono::milliseconds readAfter, ImageSource *images = nullptr,
        QWidget *parent = nullptr);
    ~ThreadPage() override;

    /// Shows the thread from its beginning, or from `anchor` on, as soon as it is there. The one that is open already stays as it is.
    void open(const ThreadRef &ref, const ReadingAnchor &anchor = {});
    /// Shows none.
    void close();

    /// The thread that was asked for last; it may still be on its way.
    [[nodiscard]] std::optional<ThreadRef> ref() const { return m_ref; }
    /// The thread that is shown, with the marks that the store holds for it; null while there is none.
    [[nodiscard]] std::shared_ptr<const Thread> thread() const { return m_thread; }
    /// The thread that was asked for is on its way; else it is shown, or said not to be there.
    [[nodiscard]] bool isLoading() const { return m_ref && !m_thread && !m_failed; }
    /// The first posts of a long thread are shown, while the rest of it is on its way.
    [[nodiscard]] bool isBegun() const { return m_begun; }
    [[nodiscard]] ReadingAnchor anchor() const;
    [[nodiscard]] CardBrowser *view() const { return m_view; }
    [[nodiscard]] ThreadReader *reader() const { return m_reader; }

    /// Shows the answers in another order; the reader stays in the same post.
    void setAnswerOrder(AnswerOrder order);
    [[nodiscard]] AnswerOrder answerOrder() const { return m_order; }
    /// The expert lens, over every thread from now on. The person can have the answers shown that it leaves out of one.
    void setLens(LensMode mode);
    /// How this thread is looked at: First where the person unfolded what Only leaves out.
    [[nodiscard]] LensMode lens() const;
    /// When a thread counts as read.
    [[nodiscard]] ReadWatch *readWatch() const;
    /// Marks matches in the thread that was opened last, as soon as it is there, and goes to the first one in a post (empty: in the
    /// thread). See ThreadReader::showMatches().
    void showMatches(const TextMarker &marker, const QString &words, const QString &post);

    /// Goes to a post, or into it, in the thread that was opened last, as soon as it is there.
    void goTo(const ReadingPlace &place);

    /// Pictures are fetched without asking for each thread.
    void setPicturesShown(bool shown);
    /// Says over the thread what could not be done with it.
    void tell(const Failure &failure);
    /// Leaves room for the editor of a note in the document, or no longer.
    void setNoteRoom(const std::optional<NoteRoom> &room);
    /// Builds the document anew: what stands in it beside the thread is another.
    void rebuild();
    /// Takes a bar over that speaks of the thread: it stands under those of the page. Whoever fills it follows threadChanged().
    void addBar(MessageBar *bar);
    /// The reminder of what such advice is; hidden once the person has put it aside.
    void setAdviceShown(bool shown);

Q_SIGNALS:
    /// thread() is another one, or has other marks.
    void threadChanged();
    void adviceDismissed();
    /// The person wants the pictures of every thread from now on: setPicturesShown() follows from there.
    void picturesWanted();
    /// A picture of the thread that is shown came from elsewhere: it is held, but kept by nobody.
    void pictureFetched(const limber::RemoteImage &picture);
    void personActivated(const QString &community, const QString &person);
    void threadActivated(const limber::ThreadRef &thread);
    /// The person wants to write an answer, on this block quote where it is not empty.
    void answerRequested(const QString &quote);
    /// The person wants to change a post of theirs.
    void editRequested(const QString &post);
    /// The person wants to change, or see more of, what is still to be sent: an entry of the outbox.
    void pendingRequested(const QString &uuid);
    void withdrawRequested(const QString &post);
    /// An answer is to be the accepted one; none where it is empty.
    void acceptRequested(const QString &answer);
    /// Nothing is read, and the person wants to begin with the list's first.
    void firstRequested();
    /// Something was done, in words for the status bar.
    void announced(const QString &message);

private:
    void showBeginning(const std::shared_ptr<const Thread> &thread);
    void showThread(const std::shared_ptr<const Thread> &thread);
    [[nodiscard]] std::shared_ptr<const Thread> sorted(const Thread &thread) const;
    void showFailure(const Failure &failure);
    void build(const std::shared_ptr<const Thread> &thread);
    void connectReader();
    /// How the document that is asked for now is to look; its size and colours are kept in m_style.
    [[nodiscard]] ThreadLook newLook();
    void follow(const Thread &stored);
    void showNews(const std::shared_ptr<const Thread> &newer);
    void showFolded();
    void showInAnotherWay();
    void goOnceShown(const QString &answer, std::function<void()> go);
    void goOn();
    void forget();

    ThreadLoader *const m_loader;
    QStackedWidget *const m_stack;
    EmptyState *const m_empty;
    ThreadReader *const m_reader;
    CardBrowser *const m_view;
    ThreadPictures *const m_pictures;
    RelatedThreads *const m_related;
    ThreadBars *const m_bars;
    ThreadNews *const m_news;
    std::unique_ptr<ReadMarker> m_reading;
    PictureBar *const m_pictureBar;
    QTimer m_blank; ///< until the former thread makes way for one that takes its time
    std::optional<ThreadRef> m_ref;
    DocumentStyle m_style; ///< of the document that was asked for last
    ReadingAnchor m_anchor; ///< where to begin in what is being loaded
    std::shared_ptr<const Thread> m_thread;
    std::shared_ptr<const Thread> m_building; ///< the state of it whose document is on its way, if one is
    AnswerOrder m_order = AnswerOrder::AcceptedFirst;
    std::optional<NoteRoom> m_noteRoom;
    LensMode m_lens = LensMode::Off;
    bool m_unfolded = false; ///< the person wants to see what the lens leaves out of this thread
    QStringList m_newAnswers; ///< that are marked as new for as long as the thread is open
    QString m_goal; ///< the answer that m_onceShown goes to; empty for the question
    std::function<void()> m_onceShown; ///< what waits for the thread that is being loaded
    bool m_begun = false;
    bool m_failed = false; ///< the thread that was asked for could not be had
};

} // namespace limber
