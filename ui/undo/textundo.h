// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QPlainTextEdit;
class QTextEdit;
class QWidget;

namespace limber {

/// The undo of a text field itself, whatever kind it is of.
class TextUndo final
{
public:
    /// `focused` may be any widget, or none; it must outlive this.
    explicit TextUndo(QWidget *focused);

    /// It is something to write in.
    [[nodiscard]] bool isField() const { return m_line || m_text || m_plain; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo() const;
    void redo() const;

private:
    QLineEdit *m_line = nullptr;
    QTextEdit *m_text = nullptr;
    QPlainTextEdit *m_plain = nullptr;
};

} // namespace limber
