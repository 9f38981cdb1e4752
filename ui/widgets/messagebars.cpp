// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/messagebar.h>
#include <ui/widgets/messagebars.h>

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    bar->setNeighbour(m_neighbour);
    layout()->addWidget(bar);
    connect(bar, &MessageBar::visibilityChanged, this, &MessageBars::refresh);
}

void MessageBars::setNeighbour(QWidget *neighbour)
{
    m_neighbour = neighbour;
    for (MessageBar *bar : std::as_const(m_bars))
        bar->setNeighbour(neighbour);
}

void MessageBars::refresh()
{
    setVisible(std::any_of(m_bars.begin(), m_bars.end(), [](const MessageBar *bar) { return !bar->isHidden(); }));
}

} // namespace limber
