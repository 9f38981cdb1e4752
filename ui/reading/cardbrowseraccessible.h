// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <utility>

class QTextDocument;

namespace limber {

class CardBrowser;

/// What assistive technology sees of a CardBrowser: a document to be read, with its whole text. To Qt a text browser is a label, whose text
/// is full of the marks that stand for frames and pictures. Offsets are positions in the QTextDocument. GUI thread.
class CardBrowserAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
    Q_DISABLE_COPY_MOVE(CardBrowserAccessible)

public:
    /// Qt asks here from now on, for as long as the program runs. More than once does no harm.
    static void install();

    explicit CardBrowserAccessible(CardBrowser &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    using Range = std::pair<int, int>; ///< offsets, the second one behind the last character

    [[nodiscard]] QTextDocument &document() const;
    [[nodiscard]] Range rangeAt(int offset, QAccessible::TextBoundaryType boundary) const;
    QString say(const Range &range, int *start, int *end) const;

    CardBrowser &m_view;
};

} // namespace limber
