// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/threadkeys.h>
#include <ui/actions/windowactions.h>
#include <ui/notes/notesflow.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/widgets/messagebar.h>

#include <QMenu>

namespace limber {

using namespace Qt::StringLiterals;

NotesFlow::NotesFlow(
    const WindowParts &parts, ThreadPage &page, const WindowActions &actions, const ThreadKeys &keys, UndoStack &undo, QWidget &window)
    : note(newCommand(this, u"note"_s, tr("N&ote")))
    , m_page(page)
    , m_clock(parts.clock)
    , m_bar(new MessageBar(MessageBar::Tone::Error))
    , m_keeper(parts.store)
    , m_editing(parts.store, page, undo, m_keeper, window)
{
    note->setIcon(SymbolicIcon::icon(Symbol::Note));
    note->setIconVisibleInMenu(false);
    note->setToolTip(tr("Write something for yourself under the post that you are reading"));
    QMenu *menu = actions.threadMenu();
    menu->insertAction(menu->actions().value(1), note);
    page.addBar(m_bar);
    connect(note, &QAction::triggered, this, &NotesFlow::write);
    connect(keys.note, &QAction::triggered, this, &NotesFlow::write);
    connect(page.view(), &CardBrowser::noteActivated, &m_editing, &NoteEditing::begin);
    connect(&page, &ThreadPage::threadChanged, note, [this] { note->setEnabled(m_page.thread() != nullptr); });
    connect(&parts.store, &Store::changed, this, [this](const ChangeSet &changes) {
        // What is written in the editor shows there.
        if (m_page.ref() && (changes.rebuilt || changes.notes.contains(*m_page.ref())) && !m_editing.isOpen())
            m_page.rebuild();
    });
    connect(&m_keeper, &NoteKeeper::failed, this, &NotesFlow::tell);
    connect(&m_keeper, &NoteKeeper::written, m_bar, &QWidget::hide);
    connect(m_bar, &MessageBar::actionTriggered, &m_keeper, &NoteKeeper::retry);
    note->setEnabled(page.thread() != nullptr);
}

void NotesFlow::write()
{
    if (m_page.isVisible())
        m_editing.begin(m_page.reader()->current().post());
}

void NotesFlow::tell(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    const FailureText text = FailureText::of(failure, m_clock.now());
    //: %1 says why, in whole sentences.
    m_bar->say(tr("The note could not be kept yet; it is not lost while this window is open. %1").arg(text.line()), tr("Try Again"));
    m_bar->explain(text.details);
}

} // namespace limber
