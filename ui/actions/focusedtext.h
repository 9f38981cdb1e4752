// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QPlainTextEdit;
class QTextEdit;
class QWidget;

namespace limber {

/// Copying and selecting in whatever text has the focus, whatever kind of widget shows it.
class FocusedText final
{
public:
    /// `focused` may be any widget, or none; it must outlive this.
    explicit FocusedText(QWidget *focused);

    /// Something is selected, and may be copied: a password may not.
    [[nodiscard]] bool canCopy() const;
    /// There is a text, and something in it.
    [[nodiscard]] bool canSelectAll() const;
    void copy() const;
    void selectAll() const;

private:
    QLineEdit *m_line;
    QTextEdit *m_text;
    QPlainTextEdit *m_plain;
};

} // namespace limber
