// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/hostlist.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/threadpage.h>
#include <ui/saved/picturefetch.h>
#include <ui/saved/savedpictures.h>
#include <ui/saved/savedpicturesbar.h>
#include <ui/widgets/messagebar.h>

#include <QStringList>

#include <utility>

namespace limber {

SavedPicturesBar::SavedPicturesBar(SavedPictures &pictures, ThreadPage &page, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_page(page)
    , m_clock(clock)
    , m_bar(new MessageBar(MessageBar::Tone::Quiet))
{
    m_page.addBar(m_bar);
    connect(&m_page, &ThreadPage::threadChanged, this, &SavedPicturesBar::followThread);
    connect(&m_pictures, &SavedPictures::wanted, this, &SavedPicturesBar::ask);
    connect(&m_pictures, &SavedPictures::progressed, this, &SavedPicturesBar::showProgress);
    connect(&m_pictures, &SavedPictures::finished, this, &SavedPicturesBar::showEnd);
    connect(m_bar, &MessageBar::actionTriggered, this, &SavedPicturesBar::act);
    connect(m_bar, &MessageBar::otherTriggered, this, [this] { setState(State::Quiet); }); // not these
    connect(m_bar, &MessageBar::thirdTriggered, this, [this] {
        m_pictures.setWish(SavedPictures::Wish::Always);
        act();
    });
    connect(m_bar, &MessageBar::dismissed, this, [this] { m_state = State::Quiet; });
}

void SavedPicturesBar::setState(State state)
{
    m_state = state;
    if (state == State::Quiet)
        m_bar->hide();
}

void SavedPicturesBar::followThread()
{
    if (m_ref != m_page.ref()) {
        m_ref = m_page.ref();
        m_saved.reset();
        setState(State::Quiet);
        showProgress(); // of a thread that somebody came back to
    }
    const auto thread = m_page.thread();
    if (!thread)
        return;
    const std::optional<bool> before = std::exchange(m_saved, thread->saved);
    if (!thread->saved && before != false)
        m_pictures.forget(thread->ref);
    if (!thread->saved)
        setState(State::Quiet);
    else if (before == false)
        m_pictures.look(thread->ref);
}

void SavedPicturesBar::ask(const ThreadRef &ref, const QList<QUrl> &pictures)
{
    if (m_ref != ref || m_saved != true)
        return;
    m_asked = pictures;
    //: Over a thread that was just saved. %1 lists the computers that the pictures are on.
    const QString question =
        tr("This thread shows %n picture(s) from %1. Keep them too?", nullptr, toInt(pictures.size())).arg(HostList::text(pictures));
    //: Answers to "Keep the pictures too?"
    m_bar->say(question, tr("Keep"), tr("Not These"), tr("Always"));
    setState(State::Asking);
}

void SavedPicturesBar::act()
{
    const State before = m_state;
    setState(State::Quiet);
    if (before == State::Fetching)
        m_pictures.cancel();
    else if (m_ref)
        m_pictures.fetch(*m_ref, std::exchange(m_asked, {}));
}

void SavedPicturesBar::showProgress()
{
    const PictureFetch *fetch = m_pictures.running();
    if (!fetch || m_ref != fetch->thread() || fetch->isCancelled())
        return;
    // Whoever is at the button stays there, and is told once.
    if (m_state == State::Fetching)
        m_bar->setMessage(progress(*fetch));
    else
        m_bar->say(progress(*fetch), tr("Cancel"));
    setState(State::Fetching);
}

QString SavedPicturesBar::progress(const PictureFetch &fetch)
{
    const qsizetype done = fetch.kept() + fetch.failed().size();
    //: %1 and %2 are numbers of pictures: how far it has got, and of how many.
    return tr("Keeping pictures: %1 of %2").arg(ThreadText::number(done), ThreadText::number(fetch.total()));
}

QString SavedPicturesBar::failure(const PictureFetch &fetch, Timestamp now)
{
    const int failed = toInt(fetch.failed().size());
    if (fetch.failure()->kind == Failure::Kind::DiskFull) {
        //: %1 says why, in whole sentences.
        return tr("%n picture(s) could not be kept. %1", nullptr, failed).arg(FailureText::of(*fetch.failure(), now).line());
    }
    //: %1 lists the computers that the pictures are on.
    return tr("%n picture(s) could not be fetched from %1. The text of the thread is kept whole.", nullptr, failed)
        .arg(HostList::text(fetch.failed()));
}

void SavedPicturesBar::showEnd()
{
    const PictureFetch *fetch = m_pictures.running();
    if (fetch->kept() > 0 && fetch->failed().isEmpty())
        Q_EMIT announced(tr("%n picture(s) kept with the thread.", nullptr, fetch->kept()));
    if (m_ref != fetch->thread())
        return;
    if (fetch->failed().isEmpty() || fetch->isCancelled())
        setState(State::Quiet);
    else
        explainFailure();
}

void SavedPicturesBar::explainFailure()
{
    const PictureFetch *fetch = m_pictures.running();
    m_asked = fetch->failed();
    m_bar->say(failure(*fetch, m_clock.now()), tr("Try Again"));
    QStringList details;
    for (const QUrl &url : std::as_const(m_asked))
        details.append(url.toDisplayString());
    if (const FailureText why = FailureText::of(*fetch->failure(), m_clock.now()); !why.details.isEmpty())
        details.append(why.details);
    m_bar->explain(details.join(u'\n'));
    setState(State::Failed);
}

} // namespace limber
