// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <ui/actions/navigator.h>
#include <ui/notify/desktopnotifier.h>
#include <ui/notify/newanswersnotice.h>
#include <ui/settings/preferences.h>

#include <QWidget>

#include <utility>

namespace limber {

NewAnswersNotice::NewAnswersNotice(
    Store &store, const Preferences &preferences, DesktopNotifier *notifier, Navigator &navigator, QWidget &window)
    : m_store(store)
    , m_preferences(preferences)
    , m_notifier(notifier)
    , m_navigator(navigator)
    , m_window(window)
{
    if (!m_notifier)
        return;
    connect(m_notifier, &DesktopNotifier::activated, this, &NewAnswersNotice::open);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.threads.empty() || changes.communities || changes.rebuilt)
            count();
    });
    count();
}

void NewAnswersNotice::count()
{
    m_again = m_counting;
    if (std::exchange(m_counting, true))
        return;
    deliver(m_store.counts(), this, [this](const Result<LibraryCounts> &counts) {
        m_counting = false;
        if (counts)
            counted(counts->mineNew);
        if (m_again)
            count();
    });
}

/// What was there when the window opened is no news of this moment.
void NewAnswersNotice::counted(qint64 news)
{
    const std::optional<qint64> before = std::exchange(m_known, news);
    if (news == 0) {
        m_notifier->withdraw();
        return;
    }
    if (!before || news <= *before || m_window.isActiveWindow() || !m_preferences.newAnswersTold())
        return;
    //: The title of a notification on the desktop.
    m_notifier->show(tr("%n new answer(s) to your questions", nullptr, toInt(news)), tr("Open Limber to read them."));
}

/// The thread itself where it is the only one, else all that are new.
void NewAnswersNotice::open()
{
    raise();
    const ThreadQuery query{.view = View::Mine, .filters = ThreadFilter::Unread};
    m_navigator.showThreads({.view = View::Mine});
    deliver(m_store.threadSpine(query), this, [this](const Result<ThreadSpine> &spine) {
        if (!spine || spine->rows.size() != 1)
            return;
        deliver(m_store.threadRows(spine->rows), this, [this](const Result<ThreadRows> &rows) {
            if (rows && rows->rows.size() == 1)
                m_navigator.showThread(rows->rows.front().ref);
        });
    });
}

void NewAnswersNotice::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace limber
