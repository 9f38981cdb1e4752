// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>

#include <QStackedWidget>

namespace limber {

class SearchPane;
class ThreadListPane;

/// The list of threads, or in its place what a search found.
class SearchColumn final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchColumn)

public:
    /// Takes the list over. `store` and `clock` must outlive it.
    SearchColumn(ThreadListPane *list, Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// The focus that was in what makes way goes into what comes.
    void showResults(bool shown);
    [[nodiscard]] bool isShowingResults() const;
    [[nodiscard]] ThreadListPane &list() const { return *m_list; }
    [[nodiscard]] SearchPane &results() const { return *m_results; }

private:
    ThreadListPane *const m_list;
    SearchPane *const m_results;
};

} // namespace limber
