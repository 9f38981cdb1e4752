// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/barredpane.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/messagebars.h>

#include <QVBoxLayout>

namespace limber {

BarredPane::BarredPane(QWidget *pane, QWidget *parent)
    : QWidget(parent)
    , m_notice(new MessageBar(MessageBar::Tone::Quiet))
    , m_failure(new MessageBar(MessageBar::Tone::Error))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new MessageBars({m_notice, m_failure}));
    rows->addWidget(pane, 1);
    setFocusProxy(pane);
}

void BarredPane::addLine(QWidget *line)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->count() - 1, line);
}

} // namespace limber
