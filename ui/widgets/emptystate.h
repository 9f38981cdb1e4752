// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

/// What stands where there is nothing to show: an icon, one sentence, at most one action.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// Says nothing yet.
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(Symbol symbol, const QString &sentence, QWidget *parent = nullptr);

    /// `action` is the button's text; empty for none. The focus that is meant for this goes to the button where there is one.
    void say(Symbol symbol, const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The button was pressed.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Symbol m_symbol = Symbol::Library;
    QLabel *const m_icon;
    QLabel *const m_sentence;
    QPushButton *const m_action;
};

} // namespace limber
