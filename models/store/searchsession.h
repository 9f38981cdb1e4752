// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/searchrun.h>
#include <models/store/similarthread.h>

#include <memory>
#include <stop_token>

namespace limber {

/// What the search reader keeps between two jobs: the search that may go on. Reader's thread. Throws SqlError.
class SearchSession final
{
    Q_DISABLE_COPY_MOVE(SearchSession)

public:
    SearchSession() = default;

    /// Where the run that is to go on is no longer the newest, the search is made again and what was given out is passed over.
    [[nodiscard]] SearchResults search(
        Connection &connection, const SearchQuery &query, const SearchWindow &window, const std::stop_token &stop);
    [[nodiscard]] static QList<SimilarThread> similar(Connection &connection, const ThreadRef &ref);
    /// Never one of the threads with this row.
    [[nodiscard]] static QList<SimilarThread> similar(Connection &connection, const QString &title, qint64 but);

private:
    std::unique_ptr<SearchRun> m_run;
    quint64 m_runs = 0;
};

} // namespace limber
