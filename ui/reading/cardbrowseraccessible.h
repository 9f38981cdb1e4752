// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QPointer>
#include <QTextDocument>

#include <utility>
#include <vector>

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
    ~CardBrowserAccessible() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    /// The links of the document come behind the widgets that stand in the view.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

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

    void findLinks() const;
    void forgetLinks() const;

    CardBrowser &m_view;
    mutable std::vector<QAccessible::Id> m_links; ///< of m_linked, as long as it is what the view shows
    mutable QPointer<QTextDocument> m_linked;
    mutable int m_characters = 0; ///< of that document: more may be written into it
};

} // namespace limber
