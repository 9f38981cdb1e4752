// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search/searchcolumn.h>
#include <ui/search/searchpane.h>
#include <ui/threads/threadlistpane.h>

namespace limber {

SearchColumn::SearchColumn(ThreadListPane *list, Store &store, const Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_results(new SearchPane(store, clock))
{
    addWidget(m_list);
    addWidget(m_results);
    setFocusProxy(m_list);
}

void SearchColumn::showResults(bool shown)
{
    QWidget *next = shown ? static_cast<QWidget *>(m_results) : m_list;
    const QWidget *focused = window()->focusWidget();
    const bool within = focused && currentWidget()->isAncestorOf(focused);
    setFocusProxy(next);
    setCurrentWidget(next);
    if (within)
        next->setFocus(Qt::OtherFocusReason);
}

bool SearchColumn::isShowingResults() const
{
    return currentWidget() == m_results;
}

} // namespace limber
