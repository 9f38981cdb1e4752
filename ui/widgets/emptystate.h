// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

/// What stands in a pane that has nothing to show: an icon, one sentence, one action.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` is the button's text; empty for none.
    void say(Symbol symbol, const QString &sentence, const QString &action);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The button was pressed.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Symbol m_symbol = Symbol::Library;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace limber
