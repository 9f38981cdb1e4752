// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/focusedtext.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace limber {

FocusedText::FocusedText(QWidget *focused)
    : m_line(qobject_cast<QLineEdit *>(focused))
    , m_text(qobject_cast<QTextEdit *>(focused))
    , m_plain(qobject_cast<QPlainTextEdit *>(focused))
{
}

bool FocusedText::canCopy() const
{
    if (m_line)
        return m_line->hasSelectedText() && m_line->echoMode() == QLineEdit::Normal;
    if (m_text)
        return m_text->textCursor().hasSelection();
    return m_plain && m_plain->textCursor().hasSelection();
}

bool FocusedText::canSelectAll() const
{
    if (m_line)
        return !m_line->text().isEmpty();
    if (m_text)
        return !m_text->document()->isEmpty();
    return m_plain && !m_plain->document()->isEmpty();
}

void FocusedText::copy() const
{
    if (m_line)
        m_line->copy();
    else if (m_text)
        m_text->copy();
    else if (m_plain)
        m_plain->copy();
}

void FocusedText::selectAll() const
{
    if (m_line)
        m_line->selectAll();
    else if (m_text)
        m_text->selectAll();
    else if (m_plain)
        m_plain->selectAll();
}

} // namespace limber
