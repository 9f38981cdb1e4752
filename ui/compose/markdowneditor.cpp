// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/markdowneditor.h>
#include <ui/compose/markdownedits.h>
#include <ui/spelling/spellhighlighter.h>
#include <ui/spelling/spelling.h>
#include <ui/spelling/spellmenu.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

MarkdownEditor::MarkdownEditor(Spelling &spelling, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_spelling(spelling)
    , m_highlighter(new SpellHighlighter(spelling, *this))
{
    setTabChangesFocus(true);
}

void MarkdownEditor::edit(const std::function<void(QTextCursor &)> &change)
{
    QTextCursor cursor = textCursor();
    change(cursor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEditor::toggleBold()
{
    edit([](QTextCursor &cursor) { MarkdownEdits::toggleAround(cursor, u"**"_s); });
}

void MarkdownEditor::toggleItalic()
{
    edit([](QTextCursor &cursor) { MarkdownEdits::toggleAround(cursor, u"_"_s); });
}

void MarkdownEditor::toggleCode()
{
    edit(&MarkdownEdits::toggleCode);
}

void MarkdownEditor::addLink()
{
    edit(&MarkdownEdits::addLink);
}

void MarkdownEditor::toggleList()
{
    edit([](QTextCursor &cursor) { MarkdownEdits::toggleLines(cursor, u"- "_s); });
}

void MarkdownEditor::toggleQuote()
{
    edit([](QTextCursor &cursor) { MarkdownEdits::toggleLines(cursor, u"> "_s); });
}

void MarkdownEditor::insertQuote(const QString &quote)
{
    edit([&quote](QTextCursor &cursor) {
        const QString before = cursor.block().text().left(cursor.positionInBlock());
        const QString text = quote.endsWith("\n\n"_L1) ? quote : quote.trimmed() + "\n\n"_L1;
        cursor.insertText(before.isEmpty() ? text : "\n\n"_L1 + text);
    });
}

bool MarkdownEditor::focusNextPrevChild(bool next)
{
    QTextCursor cursor = textCursor();
    if (MarkdownEdits::indent(cursor, next))
        return true;
    return QPlainTextEdit::focusNextPrevChild(next);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QTextCursor cursor = textCursor();
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && MarkdownEdits::continueLine(cursor)) {
        setTextCursor(cursor);
        ensureCursorVisible();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    SpellMenu::fill(*menu, m_spelling, *this, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    event->accept();
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text());
    ensureCursorVisible();
}

} // namespace limber
