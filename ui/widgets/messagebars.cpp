// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/messagebar.h>
#include <ui/widgets/messagebars.h>

#include <QVBoxLayout>

#include <algorithm>

namespace limber {

MessageBars::MessageBars(const QList<MessageBar *> &bars, QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 0);
    rows->setSpacing(8);
    for (MessageBar *bar : bars)
        add(bar);
    refresh();
}

void MessageBars::add(MessageBar *bar)
{
    m_bars.append(bar);
    layout()->addWidget(bar);
    connect(bar, &MessageBar::visibilityChanged, this, &MessageBars::refresh);
}

void MessageBars::refresh()
{
    setVisible(std::any_of(m_bars.begin(), m_bars.end(), [](const MessageBar *bar) { return !bar->isHidden(); }));
}

} // namespace limber
