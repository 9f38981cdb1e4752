// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/searchrun.h>
#include <models/store/similarthread.h>

#include <chrono>
#include <memory>
#include <optional>
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
    /// Its numbers may be half a second old, for counting takes as long as the index is large; whether it is complete is true now.
    [[nodiscard]] IndexState indexState(Connection &connection);

    std::unique_ptr<SearchRun> m_run;
    quint64 m_runs = 0;
    IndexState m_index;
    std::optional<qint64> m_indexVersion; // of the file when m_index was counted
    std::chrono::steady_clock::time_point m_indexCounted;
};

} // namespace limber
