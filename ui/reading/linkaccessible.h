// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QString>
#include <QTextDocument>

namespace limber {

class CardBrowser;

/// What assistive technology sees of a link in the document of a CardBrowser: something to be found by its words, and pressed. It stands
/// for nothing any more once the view shows another document. GUI thread.
class LinkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(LinkAccessible)

public:
    /// The link stands from `start` to before `end` in the document that `view` shows, and leads to `target`. `words` is what it says.
    LinkAccessible(CardBrowser &view, int start, int end, const QString &words, const QString &target);
    ~LinkAccessible() override = default;

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
    [[nodiscard]] QAccessible::State state() const override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] bool holds(int position) const { return position >= m_start && position < m_end; }

private:
    const QPointer<CardBrowser> m_view;
    const QPointer<QTextDocument> m_document;
    const int m_start;
    const int m_end;
    const QString m_words;
    const QString m_target;
};

} // namespace limber
