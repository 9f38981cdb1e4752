// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/imagesource.h>
#include <models/domain/remoteimage.h>
#include <models/store/store.h>

#include <QList>
#include <QObject>
#include <QSet>
#include <QSettings>
#include <QUrl>

#include <functional>
#include <optional>

namespace limber {

class PictureFetch;

/// The pictures of saved threads: what a thread lacks is fetched when it is saved, if the person wants that, and kept with it. Pictures
/// that are here already, because they were looked at, are kept without asking anybody. The setting "reading/saveImages" says whether
/// others are fetched: "always", "never", or "ask" (also where it says nothing).
class SavedPictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedPictures)

public:
    enum class Wish { Ask, Always, Never };

    /// All must outlive it; without a source nothing is fetched, and nothing asked for.
    SavedPictures(Store &store, ImageSource *source, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] Wish wish() const;
    void setWish(Wish wish);

    /// The thread was saved, or its copy is another: looks what it lacks, and does as the person wishes; asks by wanted().
    void look(const ThreadRef &ref);
    /// The person allowed it for this thread.
    void fetch(const ThreadRef &ref, const QList<QUrl> &pictures);
    /// Fetches what this thread lacks: the person asked for it.
    void fetchMissing(const ThreadRef &ref);
    /// Something came: where the person always wants the pictures, what saved threads lack is fetched, but for what could not be had
    /// before.
    void catchUp();
    /// The thread is no longer saved: nothing is fetched for it any more.
    void forget(const ThreadRef &ref);
    /// A picture of a saved thread was fetched to be looked at: it is kept, unless the person never wants that.
    void keep(const ThreadRef &ref, const RemoteImage &picture);
    /// Null while nothing is fetched.
    [[nodiscard]] const PictureFetch *running() const { return m_running; }
    void cancel();

Q_SIGNALS:
    /// Pictures could be kept too, if the person allows that they are fetched.
    void wanted(const limber::ThreadRef &ref, const QList<QUrl> &pictures);
    /// The running fetch has got further.
    void progressed();
    /// It is at its end; still running() for whoever is told.
    void finished();

private:
    struct Wanted
    {
        ThreadRef thread;
        QList<QUrl> pictures;
    };
    enum class Asked { ByWish, ByPerson };

    void lookFor(const ThreadRef &ref, Asked asked);
    void keepHeld(const ThreadRef &ref, const QList<QUrl> &missing, const std::function<void(const QList<QUrl> &lacking)> &then);
    void decide(const ThreadRef &ref, const QList<QUrl> &lacking, Asked asked);
    /// Without what is on its way already.
    [[nodiscard]] QList<QUrl> unasked(const ThreadRef &ref, QList<QUrl> pictures) const;
    void startNext();
    void start(const ThreadRef &ref, const QList<QUrl> &pictures);
    void end();

    Store &m_store;
    ImageSource *const m_source;
    QSettings &m_settings;
    QList<Wanted> m_queue;
    QSet<QUrl> m_hopeless; ///< could not be had since the window was opened
    std::optional<ThreadRef> m_starting; ///< the thread whose pictures the store is asked for once more
    bool m_dropped = false; ///< and they are not wanted any more
    PictureFetch *m_running = nullptr;
};

} // namespace limber
