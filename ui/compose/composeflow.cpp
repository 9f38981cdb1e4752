// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <ui/actions/navigator.h>
#include <ui/actions/threadkeys.h>
#include <ui/actions/windowactions.h>
#include <ui/compose/composeflow.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/draftdeletion.h>
#include <ui/compose/draftspage.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/answerinvitation.h>
#include <ui/reading/threadpage.h>
#include <ui/search/searchcolumn.h>
#include <ui/search/searchpane.h>
#include <ui/settings/preferences.h>
#include <ui/status/syncmonitor.h>
#include <ui/undo/undostack.h>

#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QToolBar>
#include <QUuid>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ComposeFlow::ComposeFlow(const Surroundings &around)
    : ask(newCommand(this, u"ask"_s, tr("&Ask a Question…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}))
    , answer(newCommand(this, u"answer"_s, tr("&Answer…"), {QKeySequence(Qt::CTRL | Qt::Key_R)}))
    , send(newCommand(this, u"send"_s, tr("Send"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}))
    , m_around(around)
    , m_windows(around.parts.store, around.parts.clock, around.parts.settings, around.monitor, around.zoom, *send)
{
    ask->setIcon(SymbolicIcon::icon(Symbol::Ask));
    answer->setIcon(SymbolicIcon::icon(Symbol::Answers));
    for (QAction *action : {ask, answer})
        action->setIconVisibleInMenu(false);
    //: On a button of the toolbar.
    ask->setIconText(tr("Ask a Question"));
    ask->setToolTip(tr("Write a question; it is kept as a draft until you send it"));
    answer->setToolTip(tr("Write an answer to the question that you are reading"));

    QMenu *file = m_around.actions.fileMenu();
    file->insertAction(file->actions().value(0), ask);
    QMenu *thread = m_around.actions.threadMenu();
    thread->insertAction(thread->actions().value(0), answer);
    QToolBar *bar = m_around.actions.toolBar();
    bar->insertAction(m_around.actions.save, ask);
    //: Heading of the keys that work in the windows that posts are written in.
    m_around.actions.commands().add(send, tr("Where posts are written"));

    connect(ask, &QAction::triggered, this, [this] { askAbout({}); });
    connect(answer, &QAction::triggered, this, [this] { answerThread({}); });
    connect(m_around.keys.answer, &QAction::triggered, answer, &QAction::trigger);
    connect(&m_windows, &ComposeWindows::sendRequested, this, &ComposeFlow::sendOut);
    connect(&m_windows, &ComposeWindows::deleteRequested, this, &ComposeFlow::removeDraft);
    connect(&m_windows, &ComposeWindows::threadActivated, this, &ComposeFlow::showThread);
    connect(&m_windows, &ComposeWindows::linkActivated, this, &ComposeFlow::linkActivated);
    connect(&m_windows, &ComposeWindows::failed, this, &ComposeFlow::failed);
    connectPages();
    refresh();
    m_windows.reopen();
}

void ComposeFlow::connectPages()
{
    ThreadPage &page = *m_around.pages.thread;
    connect(&page, &ThreadPage::answerRequested, this, &ComposeFlow::answerThread);
    connect(&page, &ThreadPage::editRequested, this, &ComposeFlow::edit);
    connect(&page, &ThreadPage::threadChanged, this, &ComposeFlow::refresh);
    connect(&m_around.navigator, &Navigator::arrived, this, &ComposeFlow::refresh);
    connect(&m_around.pages.column->results(), &SearchPane::askRequested, this, &ComposeFlow::askAbout);
}

void ComposeFlow::refresh()
{
    const auto thread = m_around.pages.thread->thread();
    answer->setEnabled(thread && m_around.navigator.here().page == Place::Page::Threads && AnswerInvitation::isOpen(*thread));
}

void ComposeFlow::askAbout(const QString &title)
{
    Draft draft;
    draft.uuid = newUuid();
    draft.content.title = title;
    // A list of one community is left for a question there.
    const QString listed = m_around.navigator.here().query.community;
    const auto there = std::ranges::find(m_around.monitor.communities(), listed, &Community::id);
    if (there != m_around.monitor.communities().end() && there->info.posting)
        draft.community = listed;
    m_windows.open(draft, false);
}

void ComposeFlow::answerThread(const QString &quote)
{
    const auto thread = m_around.pages.thread->thread();
    if (!thread || !AnswerInvitation::isOpen(*thread))
        return;
    if (ComposeWindow *window = m_windows.answering(thread->ref)) {
        m_windows.open(window->draft(), true);
        if (!quote.isEmpty())
            window->insertQuote(quote);
        return;
    }
    Draft draft;
    draft.uuid = newUuid();
    draft.community = thread->ref.community;
    draft.content.question = thread->ref.id;
    draft.threadTitle = thread->question.title;
    draft.content.body = quote.isEmpty() ? QString() : quote.trimmed() + "\n\n"_L1;
    m_windows.open(draft, false);
}

void ComposeFlow::edit(const QString &post)
{
    const auto thread = m_around.pages.thread->thread();
    if (!thread)
        return;
    const auto given = std::ranges::find(thread->answers, post, &Answer::id);
    Draft draft;
    draft.uuid = newUuid();
    draft.community = thread->ref.community;
    draft.threadTitle = thread->question.title;
    draft.edits = post;
    if (given != thread->answers.end()) {
        draft.content = {thread->ref.id, {}, given->body, {}};
        draft.revision = given->revision;
    } else if (post == thread->question.id) {
        draft.content = {{}, thread->question.title, thread->question.body, thread->question.topics};
        draft.revision = thread->question.revision;
    } else {
        return;
    }
    draft.base = draft.content;
    const auto isEdited = [&](const ComposeWindow *window) {
        return window->draft().edits == post && window->draft().community == draft.community;
    };
    const auto begun = std::ranges::find_if(m_windows.all(), isEdited);
    m_windows.open(begun == m_windows.all().end() ? draft : (*begun)->draft(), false);
}

void ComposeFlow::open(const QString &uuid, const QList<FieldError> &refused)
{
    if (refused.isEmpty()) {
        m_windows.openStored(uuid);
        return;
    }
    deliver(m_around.parts.store.draft(uuid), this, [this, refused](const Result<Draft> &draft) {
        if (draft)
            m_windows.open(*draft, true)->showRefusal(refused);
        else
            Q_EMIT failed(draft.failure());
    });
}

void ComposeFlow::attend(const DraftsPage &page)
{
    connect(&page, &DraftsPage::openRequested, this, [this](const QString &uuid) { open(uuid); });
    connect(&page, &DraftsPage::askRequested, ask, &QAction::trigger);
}

void ComposeFlow::sendOut(ComposeWindow *window)
{
    const Timestamp notBefore = m_around.parts.clock.now() + m_around.preferences.sendDelay();
    const QPointer<ComposeWindow> sender(window);
    deliver(m_around.parts.store.queueDraft(window->draft().uuid, notBefore), this, [this, sender](const Result<OutboxPost> &post) {
        if (!post) {
            if (sender)
                sender->tellFailure(post.failure());
            return;
        }
        offerToTakeBack(*post);
        if (sender)
            sender->finish();
    });
}

/// Until it is on its way, sending is undone like everything else: the window is there again, as it was.
void ComposeFlow::offerToTakeBack(const OutboxPost &post)
{
    const auto draft = std::make_shared<Draft>();
    draft->uuid = post.uuid;
    Store &store = m_around.parts.store;
    const QPointer<ComposeFlow> self(this);
    const UndoStep queue([&store, draft] { return store.queueDraft(draft->uuid, std::nullopt); });
    const UndoStep takeBack([&store, uuid = post.uuid] { return store.takeBack(uuid); },
        [self, draft](const Draft &taken) {
            *draft = taken;
            if (self)
                self->m_windows.open(taken, true);
        });
    const int seconds = toInt(m_around.preferences.sendDelay().count());
    const QString sentence = m_around.monitor.summary().offline ? tr("It will be sent when there is a network.")
        : seconds > 0                                           ? tr("Sending in %n second(s).", nullptr, seconds)
                                                                : tr("It is on its way.");
    //: For Edit ▸ Undo: takes a post back that is about to be sent.
    m_around.undo.push({tr("Send"), sentence, queue, takeBack});
}

void ComposeFlow::removeDraft(ComposeWindow *window)
{
    // The window hears from the store that there is nothing left to write on.
    m_around.undo.run(DraftDeletion::of(m_around.parts.store, window->draft().uuid));
}

void ComposeFlow::showThread(const ThreadRef &thread)
{
    QMainWindow &window = m_around.window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    m_around.navigator.showThread(thread);
}

} // namespace limber
