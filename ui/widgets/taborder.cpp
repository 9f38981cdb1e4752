// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/taborder.h>

#include <QWidget>

namespace limber {

bool TabOrder::move(QWidget &window, bool next)
{
    QWidget *const focused = window.window()->focusWidget();
    QWidget *const from = focused ? focused : &window;
    const auto step = [next](const QWidget &widget) {
        return next ? widget.nextInFocusChain() : widget.previousInFocusChain();
    };
    for (QWidget *widget = step(*from); widget && widget != from; widget = step(*widget)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible() || !widget->isEnabled()
            || widget->window() != window.window())
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace limber
