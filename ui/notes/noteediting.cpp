// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <models/domain/deliver.h>
#include <ui/notes/notecards.h>
#include <ui/notes/noteediting.h>
#include <ui/notes/noteeditor.h>
#include <ui/notes/notekeeper.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/postlayout.h>
#include <ui/reading/threadpage.h>
#include <ui/undo/undostack.h>

#include <QEvent>
#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr int Inset = 24; // as the card of a note

const QTextFrame *roomIn(const QTextDocument &document, const QString &post)
{
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (frame->frameFormat().stringProperty(PostFrame::PostId) == NoteCards::cardId(post))
            return frame;
    }
    return nullptr;
}

} // namespace

NoteEditing::NoteEditing(Store &store, ThreadPage &page, UndoStack &undo, NoteKeeper &keeper, QWidget &window)
    : QObject(nullptr)
    , m_store(store)
    , m_page(page)
    , m_undo(undo)
    , m_keeper(keeper)
    , m_editor(new NoteEditor(page.view()->viewport()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditing::keep);
    connect(m_editor, &NoteEditor::edited, this, [this] {
        m_editor->setKept(false);
        m_pause.start();
    });
    connect(m_editor, &NoteEditor::left, this, &NoteEditing::end);
    connect(&m_keeper, &NoteKeeper::written, m_editor, [this] { m_editor->setKept(m_editor->text() == m_kept); });
    connect(m_page.view(), &CardBrowser::documentShown, this, &NoteEditing::place);
    connect(m_page.view(), &CardBrowser::scrolled, this, &NoteEditing::place);
    connect(&m_page, &ThreadPage::threadChanged, this, [this] {
        if (m_open && m_page.ref() != m_ref)
            end();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_open && (changes.rebuilt || changes.notes.contains(m_ref)))
            follow();
    });
    m_page.view()->viewport()->installEventFilter(this);
    m_page.installEventFilter(this);
    window.installEventFilter(this);
}

NoteEditing::~NoteEditing()
{
    keep();
}

void NoteEditing::begin(const QString &post)
{
    const auto thread = m_page.thread();
    if (!thread || post.isEmpty())
        return;
    if (m_open && m_ref == thread->ref && m_post == post) {
        reveal();
        return;
    }
    end();
    m_ref = thread->ref;
    m_post = post;
    m_answer = post == thread->question.id ? QString() : post;
    if (const auto unwritten = m_keeper.unwritten(m_ref, m_answer)) {
        show(*unwritten);
        return;
    }
    deliver(m_store.notes(m_ref), this, [this, asked = ++m_generation](const Result<QList<Note>> &notes) {
        if (asked != m_generation || m_page.ref() != m_ref)
            return;
        if (!notes) {
            m_page.tell(notes.failure());
            return;
        }
        const auto found = std::ranges::find(*notes, m_answer, &Note::answer);
        show(found == notes->end() ? QString() : found->text);
    });
}

void NoteEditing::show(const QString &text)
{
    m_open = true;
    m_reveal = true;
    fill(text);
    m_page.setNoteRoom(NoteRoom{m_post, m_editor->wantedHeight()});
}

void NoteEditing::fill(const QString &text)
{
    m_before = m_kept = text;
    m_editor->begin(text, m_answer.isEmpty() ? tr("Your note on the question") : tr("Your note on this answer"));
}

/// The note was written elsewhere: by undoing, or in a library that takes the place of this one. What was typed since it was kept stays.
void NoteEditing::follow()
{
    deliver(m_store.notes(m_ref), this, [this, asked = m_generation](const Result<QList<Note>> &notes) {
        // What this editor gave in, and has not been written yet, is newer.
        if (asked != m_generation || !m_open || !notes || m_keeper.unwritten(m_ref, m_answer))
            return;
        const auto found = std::ranges::find(*notes, m_answer, &Note::answer);
        const QString stored = found == notes->end() ? QString() : found->text;
        if (stored == m_kept)
            return;
        if (m_editor->text() == m_kept)
            fill(stored);
        else
            m_before = m_kept = stored;
    });
}

/// The document is built anew, with the note that was written and without room for an editor, unless the next one is open already.
void NoteEditing::leaveRoom()
{
    if (m_open)
        m_page.rebuild();
    else
        m_page.setNoteRoom({});
}

void NoteEditing::end()
{
    ++m_generation;
    if (!std::exchange(m_open, false))
        return;
    m_pause.stop();
    const QString text = m_editor->text();
    const bool hadFocus = m_editor->isAncestorOf(m_editor->window()->focusWidget());
    if (text != m_before) {
        const auto write = [&store = m_store, ref = m_ref, answer = m_answer](const QString &what) {
            return UndoStep([&store, ref, answer, what] { return store.setNote(ref, answer, what); });
        };
        const bool removed = text.trimmed().isEmpty();
        //: For Edit ▸ Undo.
        const UndoableCommand command{removed ? tr("Delete Note") : tr("Note"),
            removed ? tr("The note is deleted.") : tr("The note is kept on this computer."), write(text), write(m_before)};
        // What the store had before is not shown once more for a moment.
        m_keeper.write(m_ref, m_answer, text, [this, command, ref = m_ref](bool written) {
            if (written)
                m_undo.push(command);
            if (m_page.ref() == ref)
                leaveRoom();
        });
    } else if (text != m_kept) { // a pause had kept something else meanwhile
        m_keeper.write(m_ref, m_answer, text, [this, ref = m_ref](bool) {
            if (m_page.ref() == ref)
                leaveRoom();
        });
    } else {
        m_page.setNoteRoom({});
    }
    m_kept = text;
    m_editor->hide();
    if (hadFocus)
        m_page.view()->setFocus(Qt::OtherFocusReason);
}

void NoteEditing::keep()
{
    m_pause.stop();
    if (!m_open || m_editor->text() == m_kept)
        return;
    ++m_generation; // what the store is asked for now is older
    m_kept = m_editor->text();
    m_keeper.write(m_ref, m_answer, m_kept);
}

void NoteEditing::place()
{
    if (!m_open)
        return;
    const CardBrowser &view = *m_page.view();
    const QTextFrame *room = roomIn(*view.document(), m_post);
    if (!room) {
        m_editor->hide();
        return;
    }
    const int top = qRound(PostLayout(*view.document()).topOf(*room)) - view.verticalScrollBar()->value();
    const bool mirrored = view.documentStyle().locale.textDirection() == Qt::RightToLeft;
    const int left = view.columnLeft() + (mirrored ? 0 : Inset);
    const int right = view.columnRight() - (mirrored ? Inset : 0);
    m_editor->setGeometry(left, top, right - left, m_editor->wantedHeight());
    m_editor->show();
    if (std::exchange(m_reveal, false))
        reveal();
}

void NoteEditing::reveal()
{
    const QRect seen = m_page.view()->viewport()->rect();
    const QRect editor = m_editor->geometry();
    if (editor.bottom() > seen.bottom() || editor.top() < 0) {
        // As much of what the note is on as there is room for.
        const int below = editor.bottom() - seen.bottom() + seen.height() / 8;
        const int by = editor.top() < 0 ? editor.top() : std::min(below, editor.top());
        m_page.view()->scrollToHeight(m_page.view()->verticalScrollBar()->value() + by);
    }
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool NoteEditing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_page.view()->viewport())
            QMetaObject::invokeMethod(this, &NoteEditing::place, Qt::QueuedConnection); // once the document is laid out for it
        break;
    case QEvent::Hide:
    case QEvent::Close:
    case QEvent::WindowDeactivate:
        keep();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber
