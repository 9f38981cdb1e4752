// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/markdowneditor.h>
#include <ui/compose/markdowntoolbar.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/spelling/languagebutton.h>
#include <ui/spelling/spelling.h>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

MarkdownToolBar::MarkdownToolBar(MarkdownEditor &editor, Spelling &spelling, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(2);
    add(Symbol::Bold, tr("Bold"), QKeySequence(QKeySequence::Bold), &MarkdownEditor::toggleBold);
    add(Symbol::Italic, tr("Italic"), QKeySequence(QKeySequence::Italic), &MarkdownEditor::toggleItalic);
    add(Symbol::Link, tr("Link"), QKeySequence(Qt::CTRL | Qt::Key_K), &MarkdownEditor::addLink);
    //: A list of items in a text.
    add(Symbol::List, tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &MarkdownEditor::toggleList);
    //: What somebody else said.
    add(Symbol::Quote, tr("Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_Period, &MarkdownEditor::toggleQuote);
    //: Text of a program, or as a machine writes it.
    add(Symbol::Code, tr("Code"), Qt::CTRL | Qt::Key_E, &MarkdownEditor::toggleCode);
    m_line->addStretch(1);
    m_line->addWidget(new LanguageButton(spelling));
    dress();
}

void MarkdownToolBar::add(Symbol symbol, const QString &name, const QKeySequence &key, void (MarkdownEditor::*change)())
{
    auto *action = new QAction(SymbolicIcon::icon(symbol), name, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    //: What a button does, and its key. %1: "Bold"; %2: "Ctrl+B".
    action->setToolTip(tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, &m_editor, change);
    m_editor.addAction(action);
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_line->addWidget(button);
}

void MarkdownToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void MarkdownToolBar::dress()
{
    const int side = fontMetrics().height();
    for (QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setIconSize({side, side});
}

} // namespace limber
