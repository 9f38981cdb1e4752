// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/spelling/checkedwords.h>
#include <ui/spelling/spellhighlighter.h>
#include <ui/spelling/spelling.h>

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <utility>

namespace limber {

namespace {

constexpr int SliceMilliseconds = 5;

enum State { Text = 0, Code = 1 }; // after a block

/// Of a block with words that the dictionary was asked for.
class OpenWords final : public QTextBlockUserData
{
};

} // namespace

SpellHighlighter::SpellHighlighter(Spelling &spelling, QPlainTextEdit &editor)
    : QSyntaxHighlighter(editor.document())
    , m_spelling(spelling)
    , m_editor(editor)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SpellHighlighter::goOn);
    connect(&m_spelling, &Spelling::checked, this, [this] { beginAgain(false); });
    connect(&m_spelling, &Spelling::changed, this, [this] { beginAgain(true); });
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellHighlighter::leaveWord);
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    const bool code = previousBlockState() == Code;
    setCurrentBlockState(CheckedWords::isCodeAfter(text, code) ? Code : Text);
    setCurrentBlockUserData(nullptr);
    if (m_spelling.language().isEmpty())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(Theme::from(m_editor.palette()).danger);
    const int typed = m_editor.hasFocus() ? m_editor.textCursor().position() - currentBlock().position() : -1;
    bool open = false;
    for (const TextRange &word : CheckedWords::in(text, code)) {
        if (word.start + word.length == typed) {
            m_typed = currentBlock();
            continue;
        }
        const Spelling::Verdict verdict = m_spelling.verdict(text.mid(word.start, word.length));
        open = open || verdict == Spelling::Verdict::Open;
        if (verdict == Spelling::Verdict::Unknown)
            setFormat(static_cast<int>(word.start), static_cast<int>(word.length), wrong);
    }
    if (open)
        setCurrentBlockUserData(new OpenWords);
}

/// The cursor is elsewhere now: the word that was being typed is one like any other.
void SpellHighlighter::leaveWord()
{
    if (!m_typed.isValid())
        return;
    const QTextBlock block = std::exchange(m_typed, {});
    rehighlightBlock(block); // which finds it again where it is still being typed
}

void SpellHighlighter::beginAgain(bool all)
{
    m_all = all || (m_all && m_slice.isActive());
    m_next = document()->firstBlock();
    m_slice.start();
}

void SpellHighlighter::goOn()
{
    QElapsedTimer since;
    since.start();
    while (m_next.isValid() && since.elapsed() < SliceMilliseconds) {
        const QTextBlock block = m_next;
        m_next = m_next.next();
        if (m_all || block.userData())
            rehighlightBlock(block);
    }
    if (m_next.isValid())
        m_slice.start();
    else
        m_all = false;
}

} // namespace limber
