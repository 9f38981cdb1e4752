// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/itemmodels/outboxmodel.h>
#include <ui/outbox/outboxtext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/status/outboxline.h>

#include <algorithm>

namespace limber {

OutboxLine::OutboxLine(Store &store, QWidget *parent)
    : QToolButton(parent)
    , m_model(new OutboxModel(store, this))
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Show the outbox"));
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(m_model, &OutboxModel::stateChanged, this, &OutboxLine::refresh);
    m_model->begin();
}

void OutboxLine::refresh()
{
    const QList<OutboxPost> &posts = m_model->posts();
    const auto wanting = std::ranges::count_if(posts, &OutboxText::wantsPerson);
    setIcon(SymbolicIcon::icon(wanting > 0 ? Symbol::Warning : Symbol::Send));
    if (wanting > 0)
        setText(tr("%n post(s) could not be sent", nullptr, toInt(wanting)));
    else
        setText(tr("%n post(s) waiting to send", nullptr, toInt(posts.size())));
    setAccessibleName(text());
    setVisible(!posts.isEmpty());
}

} // namespace limber
