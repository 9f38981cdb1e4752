// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

/// What stands where there is nothing to show: an icon, one sentence, an action, perhaps another one.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// Says nothing yet.
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(Symbol symbol, const QString &sentence, QWidget *parent = nullptr);

    /// `action` is the button's text, `other` that of a second one; empty for none. The focus that is meant for this goes to the first
    /// button where there is one.
    void say(Symbol symbol, const QString &sentence, const QString &action = {}, const QString &other = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The button was pressed.
    void activated();
    /// The second button was pressed.
    void otherActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Symbol m_symbol = Symbol::Library;
    QLabel *const m_icon;
    QLabel *const m_sentence;
    QPushButton *const m_action;
    QPushButton *const m_other;
};

} // namespace limber
