// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/threadref.h>

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace limber {

class MessageBar;
class PictureFetch;
class SavedPictures;
class ThreadPage;

/// Asks over a thread that was saved whether its pictures are to be kept too, and says how the fetching goes.
class SavedPicturesBar final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedPicturesBar)

public:
    /// Stands in `page`. All must outlive it.
    SavedPicturesBar(SavedPictures &pictures, ThreadPage &page, const Clock &clock, QObject *parent = nullptr);

    /// How far a fetch has got: "Keeping pictures: 3 of 8".
    [[nodiscard]] static QString progress(const PictureFetch &fetch);
    /// Why some of its pictures are not here.
    [[nodiscard]] static QString failure(const PictureFetch &fetch, Timestamp now);

Q_SIGNALS:
    /// Something was done, in words for the status bar.
    void announced(const QString &message);

private:
    enum class State { Quiet, Asking, Fetching, Failed };

    void followThread();
    void ask(const ThreadRef &ref, const QList<QUrl> &pictures);
    void showProgress();
    void showEnd();
    void explainFailure();
    void act();
    void setState(State state);

    SavedPictures &m_pictures;
    ThreadPage &m_page;
    const Clock &m_clock;
    MessageBar *const m_bar;
    State m_state = State::Quiet;
    std::optional<ThreadRef> m_ref; ///< of the thread that is shown
    std::optional<bool> m_saved; ///< whether it was saved when it was looked at last
    QList<QUrl> m_asked; ///< that the bar asks for, or that failed
};

} // namespace limber
