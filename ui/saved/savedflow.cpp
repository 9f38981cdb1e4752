// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/actions/command.h>
#include <ui/actions/windowactions.h>
#include <ui/presentation/failuretext.h>
#include <ui/reading/threadpage.h>
#include <ui/saved/picturefetch.h>
#include <ui/saved/savedflow.h>
#include <ui/saved/savedline.h>
#include <ui/saved/verificationwindow.h>
#include <ui/widgets/barredpane.h>

#include <QMenu>

namespace limber {

using namespace Qt::StringLiterals;

SavedFlow::SavedFlow(const WindowParts &parts, const WindowPages &pages, const ZoomLevel &zoom, const WindowActions &actions,
    Navigator &navigator, UndoStack &undo, QWidget &window)
    : verify(newCommand(this, u"verify-saved"_s, tr("&Verify Saved Threads…")))
    , m_parts(parts)
    , m_navigator(navigator)
    , m_window(window)
    , m_pictures(parts.store, parts.images, parts.settings)
    , m_bar(m_pictures, *pages.thread, parts.clock)
    , m_changes(parts.store, *pages.thread, zoom, undo, parts.settings, window)
    , m_check(parts.store, parts.engine)
    , m_library(parts.store, parts.settings, parts.clock, undo, window)
    , m_line(new SavedLine(m_check))
{
    pages.listColumn->addLine(m_line);
    QMenu *file = actions.fileMenu();
    QAction *before = file->actions().value(1);
    file->insertSeparator(before);
    file->insertActions(before, {m_library.backUpCommand, m_library.restoreCommand});
    QMenu *thread = actions.threadMenu();
    thread->insertAction(thread->actions().value(1), m_changes.compare);
    actions.toolsMenu()->addAction(verify);

    connect(verify, &QAction::triggered, this, &SavedFlow::openVerification);
    connect(m_line, &SavedLine::detailsRequested, this, &SavedFlow::openVerification);
    connect(&m_navigator, &Navigator::arrived, m_line,
        [this](const Place &place) { m_line->setWanted(place.page == Place::Page::Threads && place.query.view == View::Saved); });
    connect(&m_changes, &SavedChanges::taken, &m_pictures, &SavedPictures::look);
    connect(&parts.engine, &SyncEngine::started, this, [this] { m_reached = false; });
    connect(&parts.engine, &SyncEngine::finished, this,
        [this](const SyncReport &report) { m_reached = m_reached || !report.failure || report.failure->kind != Failure::Kind::Offline; });
    connect(&parts.engine, &SyncEngine::idle, this, [this] {
        if (m_reached) // where no community is, no picture is either
            m_pictures.catchUp();
    });
    connect(&m_pictures, &SavedPictures::progressed, this, &SavedFlow::showProgress);
    connect(&m_pictures, &SavedPictures::finished, this, &SavedFlow::showEnd);
    connect(pages.thread, &ThreadPage::pictureFetched, this, [this, page = pages.thread](const RemoteImage &picture) {
        if (page->thread() && page->thread()->saved)
            m_pictures.keep(page->thread()->ref, picture);
    });
    connect(&m_bar, &SavedPicturesBar::announced, this, &SavedFlow::announced);
    connect(&m_library, &LibraryFlow::fileActivated, this, &SavedFlow::fileActivated);
    connect(&m_library, &LibraryFlow::syncRequested, this, &SavedFlow::syncRequested);
}

void SavedFlow::openVerification()
{
    if (m_verification) {
        m_verification->raise();
        m_verification->activateWindow();
        return;
    }
    m_verification = new VerificationWindow(m_check, m_parts.clock, m_parts.images != nullptr, &m_window);
    connect(m_verification, &VerificationWindow::fetchRequested, this, &SavedFlow::complete);
    connect(m_verification, &VerificationWindow::openRequested, this, [this](const ThreadRef &thread) { m_navigator.showThread(thread); });
    m_verification->show();
}

/// Saving a thread that is saved adds to its copy what the copy lacks.
void SavedFlow::complete(const ThreadRef &thread)
{
    deliver(m_parts.store.setSaved(thread, true), this, [this, thread](const Result<SavedThread> &saved) {
        if (saved)
            m_pictures.fetchMissing(thread);
        else if (m_verification)
            m_verification->showEnd(FailureText::of(saved.failure(), m_parts.clock.now()).line(), true);
        m_check.run();
    });
}

void SavedFlow::showProgress()
{
    const PictureFetch *fetch = m_pictures.running();
    if (m_verification && fetch && m_verification->fetching() == fetch->thread() && !fetch->isCancelled())
        m_verification->showProgress(SavedPicturesBar::progress(*fetch));
}

void SavedFlow::showEnd()
{
    const PictureFetch &fetch = *m_pictures.running();
    if (!m_verification || m_verification->fetching() != fetch.thread())
        return;
    const bool failed = !fetch.isCancelled() && !fetch.failed().isEmpty();
    m_verification->showEnd(failed ? SavedPicturesBar::failure(fetch, m_parts.clock.now()) : QString(), failed);
    m_check.run();
}

} // namespace limber
