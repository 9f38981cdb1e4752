// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace limber {

class SpellHighlighter;
class Spelling;

/// The field that a post is written in, as Markdown. Enter goes on with a list or a quote; Tab goes one level deeper in a list as long as
/// that makes sense, and else leaves the field. Whatever is pasted is plain text.
class MarkdownEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownEditor)

public:
    /// `spelling` must outlive it.
    explicit MarkdownEditor(Spelling &spelling, QWidget *parent = nullptr);

    void toggleBold();
    void toggleItalic();
    void toggleCode();
    void addLink();
    void toggleList();
    void toggleQuote();
    /// Puts a block quote where the cursor is, by itself, and the cursor behind it.
    void insertQuote(const QString &quote);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void edit(const std::function<void(QTextCursor &)> &change);

    Spelling &m_spelling;
    SpellHighlighter *const m_highlighter;
};

} // namespace limber
