// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/undo/textundo.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace limber {

TextUndo::TextUndo(QWidget *focused)
    : m_line(qobject_cast<QLineEdit *>(focused))
    , m_text(qobject_cast<QTextEdit *>(focused))
    , m_plain(qobject_cast<QPlainTextEdit *>(focused))
{
    if (m_line && m_line->isReadOnly())
        m_line = nullptr;
    if (m_text && m_text->isReadOnly())
        m_text = nullptr;
    if (m_plain && m_plain->isReadOnly())
        m_plain = nullptr;
}

bool TextUndo::canUndo() const
{
    if (m_line)
        return m_line->isUndoAvailable();
    if (m_text)
        return m_text->document()->isUndoAvailable();
    return m_plain && m_plain->document()->isUndoAvailable();
}

bool TextUndo::canRedo() const
{
    if (m_line)
        return m_line->isRedoAvailable();
    if (m_text)
        return m_text->document()->isRedoAvailable();
    return m_plain && m_plain->document()->isRedoAvailable();
}

void TextUndo::undo() const
{
    if (m_line)
        m_line->undo();
    else if (m_text)
        m_text->undo();
    else if (m_plain)
        m_plain->undo();
}

void TextUndo::redo() const
{
    if (m_line)
        m_line->redo();
    else if (m_text)
        m_text->redo();
    else if (m_plain)
        m_plain->redo();
}

} // namespace limber
