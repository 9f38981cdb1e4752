// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threadimages.h>
#include <models/domain/deliver.h>
#include <ui/saved/picturefetch.h>
#include <ui/saved/savedpictures.h>

#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WishKey = "reading/saveImages"_L1;

} // namespace

SavedPictures::SavedPictures(Store &store, ImageSource *source, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_source(source)
    , m_settings(settings)
{
}

SavedPictures::Wish SavedPictures::wish() const
{
    const QString wish = m_settings.value(WishKey).toString();
    return wish == "always"_L1 ? Wish::Always : wish == "never"_L1 ? Wish::Never : Wish::Ask;
}

void SavedPictures::setWish(Wish wish)
{
    m_settings.setValue(WishKey, wish == Wish::Always ? u"always"_s : wish == Wish::Never ? u"never"_s : u"ask"_s);
}

void SavedPictures::look(const ThreadRef &ref)
{
    if (wish() != Wish::Never)
        lookFor(ref, Asked::ByWish);
}

void SavedPictures::fetchMissing(const ThreadRef &ref)
{
    lookFor(ref, Asked::ByPerson);
}

void SavedPictures::lookFor(const ThreadRef &ref, Asked asked)
{
    if (!m_source)
        return;
    deliver(m_store.savedVerification(&imagesOf, ref), this, [this, ref, asked](const Result<SavedVerification> &found) {
        if (!found)
            return;
        QList<QUrl> missing;
        for (const SavedVerification::MissingImage &image : found->missing)
            missing.append(image.url);
        keepHeld(ref, missing, [this, ref, asked](const QList<QUrl> &lacking) { decide(ref, lacking, asked); });
    });
}

void SavedPictures::catchUp()
{
    if (!m_source || wish() != Wish::Always)
        return;
    deliver(m_store.savedVerification(&imagesOf), this, [this](const Result<SavedVerification> &found) {
        if (!found)
            return;
        QHash<ThreadRef, QList<QUrl>> missing;
        for (const SavedVerification::MissingImage &image : found->missing) {
            if (!m_hopeless.contains(image.url))
                missing[image.thread].append(image.url);
        }
        for (auto at = missing.begin(); at != missing.end(); ++at)
            fetch(at.key(), at.value());
    });
}

/// Those that were looked at are in memory, or with another saved thread: nobody has to be asked for them.
void SavedPictures::keepHeld(const ThreadRef &ref, const QList<QUrl> &missing, const std::function<void(const QList<QUrl> &lacking)> &then)
{
    struct State
    {
        qsizetype waiting = 0;
        QList<QUrl> lacking;
    };
    const auto state = std::make_shared<State>();
    state->waiting = missing.size();
    for (const QUrl &url : missing) {
        deliver(m_store.image(url), this, [this, state, ref, url, then](const Result<RemoteImage> &image) {
            if (image)
                (void)m_store.addSavedImage(ref, *image);
            else
                state->lacking.append(url);
            if (--state->waiting == 0)
                then(state->lacking);
        });
    }
}

void SavedPictures::decide(const ThreadRef &ref, const QList<QUrl> &lacking, Asked asked)
{
    if (asked == Asked::ByPerson || wish() == Wish::Always)
        fetch(ref, lacking);
    else if (const QList<QUrl> pictures = unasked(ref, lacking); wish() == Wish::Ask && !pictures.isEmpty())
        Q_EMIT wanted(ref, pictures);
}

void SavedPictures::keep(const ThreadRef &ref, const RemoteImage &picture)
{
    if (wish() != Wish::Never)
        (void)m_store.addSavedImage(ref, picture);
}

QList<QUrl> SavedPictures::unasked(const ThreadRef &ref, QList<QUrl> pictures) const
{
    if (m_running && m_running->thread() == ref && !m_running->isCancelled())
        pictures.removeIf([this](const QUrl &url) { return m_running->isFetching(url); });
    return pictures;
}

void SavedPictures::fetch(const ThreadRef &ref, const QList<QUrl> &pictures)
{
    const QList<QUrl> wanted = unasked(ref, pictures);
    if (!m_source || wanted.isEmpty())
        return;
    m_queue.removeIf([&ref](const Wanted &waiting) { return waiting.thread == ref; });
    m_queue.append({ref, wanted});
    startNext();
}

void SavedPictures::startNext()
{
    if (m_running || m_starting || m_queue.isEmpty())
        return;
    const Wanted wanted = m_queue.takeFirst();
    m_starting = wanted.thread;
    // What was fetched since it was asked for is here by now.
    keepHeld(wanted.thread, wanted.pictures, [this, ref = wanted.thread](const QList<QUrl> &lacking) {
        m_starting.reset();
        if (!std::exchange(m_dropped, false) && !lacking.isEmpty())
            start(ref, lacking);
        else
            startNext();
    });
}

void SavedPictures::start(const ThreadRef &ref, const QList<QUrl> &pictures)
{
    m_running = new PictureFetch(m_store, *m_source, ref, pictures, this);
    connect(m_running, &PictureFetch::progressed, this, &SavedPictures::progressed);
    connect(m_running, &PictureFetch::finished, this, &SavedPictures::end);
    Q_EMIT progressed();
    m_running->start();
}

void SavedPictures::end()
{
    for (const QUrl &url : m_running->hopeless())
        m_hopeless.insert(url);
    Q_EMIT finished();
    m_running->deleteLater();
    m_running = nullptr;
    startNext();
}

void SavedPictures::forget(const ThreadRef &ref)
{
    m_queue.removeIf([&ref](const Wanted &wanted) { return wanted.thread == ref; });
    if (m_starting == ref)
        m_dropped = true;
    if (m_running && m_running->thread() == ref)
        m_running->cancel();
}

void SavedPictures::cancel()
{
    m_queue.clear();
    m_dropped = m_starting.has_value();
    if (m_running)
        m_running->cancel();
}

} // namespace limber
