// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/searchrow.h>

#include <QAction>
#include <QList>
#include <QObject>
#include <QPoint>

namespace limber {

class Navigator;
class SearchPane;
class ThreadPage;

/// The menu of a row of the results: what can be done with a thread, with who wrote the post, or with a person or topic.
class SearchMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchMenu)

public:
    /// Belongs to the pane; the others must outlive it. `ofThread` does something with the thread that is open, and is offered for its
    /// posts alone.
    SearchMenu(SearchPane &results, const ThreadPage &thread, Navigator &navigator, const QList<QAction *> &ofThread);

private:
    void open(const SearchRow &row, const QPoint &at);

    SearchPane &m_results;
    const ThreadPage &m_thread;
    Navigator &m_navigator;
    const QList<QAction *> m_ofThread;
};

} // namespace limber
