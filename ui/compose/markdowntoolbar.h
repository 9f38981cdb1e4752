// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;

namespace limber {

class MarkdownEditor;
class Spelling;

/// The buttons over a Markdown editor, each with its key, and the language that its spelling is checked in. What they do can be seen in the
/// text: whoever knows Markdown needs none of them.
class MarkdownToolBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownToolBar)

public:
    /// Both must outlive it. The keys work while the editor has the focus.
    MarkdownToolBar(MarkdownEditor &editor, Spelling &spelling, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(Symbol symbol, const QString &name, const QKeySequence &key, void (MarkdownEditor::*change)());
    void dress();

    MarkdownEditor &m_editor;
    QHBoxLayout *const m_line;
};

} // namespace limber
