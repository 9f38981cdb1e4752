// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/store.h>

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace limber {

class NoteEditor;
class NoteKeeper;
class ThreadPage;
class UndoStack;

/// Writing a note in the thread that is read, under the post that it is on. What is written is kept at each pause, and whenever somebody
/// turns to something else; nothing has to be confirmed.
class NoteEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEditing)

public:
    /// How long nothing has been typed before it is kept.
    static constexpr int PauseMilliseconds = 1000;

    /// All must outlive it. `window` is the one that the page stands in.
    NoteEditing(Store &store, ThreadPage &page, UndoStack &undo, NoteKeeper &keeper, QWidget &window);
    /// Keeps what was written.
    ~NoteEditing() override;

    /// Opens the editor for the note on a post (PostFrame::PostId) of the thread that is shown; goes to it where it is open there.
    void begin(const QString &post);
    /// Keeps what was written, and closes the editor.
    void end();
    [[nodiscard]] bool isOpen() const { return m_open; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text);
    void fill(const QString &text);
    void follow();
    void leaveRoom();
    void keep();
    void place();
    void reveal();

    Store &m_store;
    ThreadPage &m_page;
    UndoStack &m_undo;
    NoteKeeper &m_keeper;
    NoteEditor *const m_editor;
    QTimer m_pause;
    ThreadRef m_ref;
    QString m_post;
    QString m_answer; ///< as the store names it: empty for the question
    QString m_before; ///< the note when the editor was opened
    QString m_kept; ///< what was given to the store last
    quint64 m_generation = 0;
    bool m_open = false;
    bool m_reveal = false; ///< the editor is to be scrolled into view, and to get the focus
};

} // namespace limber
