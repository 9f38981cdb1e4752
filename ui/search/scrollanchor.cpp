// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search/scrollanchor.h>

#include <QListView>
#include <QScrollBar>

namespace limber {

ScrollAnchor::ScrollAnchor(const QListView &view)
{
    m_atTop = view.verticalScrollBar()->value() == 0;
    if (m_atTop)
        return;
    m_row = view.indexAt({view.viewport()->width() / 2, 0});
    m_top = view.visualRect(m_row).top();
}

void ScrollAnchor::restore(QListView &view) const
{
    QScrollBar &bar = *view.verticalScrollBar();
    if (m_atTop)
        bar.setValue(0);
    else if (m_row.isValid() && m_row.model() == view.model())
        bar.setValue(bar.value() + view.visualRect(m_row).top() - m_top);
}

} // namespace limber
