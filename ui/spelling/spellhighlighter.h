// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTimer>

class QPlainTextEdit;

namespace limber {

class Spelling;

/// Underlines the words of a Markdown editor that the dictionary does not know, but not the one that is being typed. What is on the screen
/// follows the dictionary in small pieces, so that no key waits.
class SpellHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpellHighlighter)

public:
    /// Both must outlive it.
    SpellHighlighter(Spelling &spelling, QPlainTextEdit &editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    void beginAgain(bool all);
    void goOn();
    void leaveWord();

    Spelling &m_spelling;
    QPlainTextEdit &m_editor;
    QTimer m_slice;
    QTextBlock m_next; ///< where going over the text again has come to
    QTextBlock m_typed; ///< has a word that was passed over because it is being typed
    bool m_all = false; ///< every block is gone over, not only those with words that were open
};

} // namespace limber
