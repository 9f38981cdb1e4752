// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/searchindex.h>
#include <models/store/storeprivate.h>

namespace limber {

QFuture<Result<SearchResults>> Store::search(SearchQuery query, SearchWindow window)
{
    cancelSearch();
    d->searchStop = std::stop_source();
    const std::stop_token stop = d->searchStop.get_token();
    return d->searching.read<SearchResults>(
        [this, query = std::move(query), window, stop](Connection &connection, quint64 snapshot) -> Result<SearchResults> {
            SearchResults results = d->session.search(connection, query, window, stop);
            results.snapshot = snapshot;
            return results;
        },
        stop);
}

void Store::cancelSearch()
{
    d->searchStop.request_stop();
    d->searching.interruptJob();
}

QFuture<Result<QList<SimilarThread>>> Store::similarTo(ThreadRef ref)
{
    return d->searching.read<QList<SimilarThread>>(
        [ref](Connection &connection, quint64) -> Result<QList<SimilarThread>> { return SearchSession::similar(connection, ref); });
}

QFuture<Result<QList<SimilarThread>>> Store::similarTitles(QString text)
{
    return d->searching.read<QList<SimilarThread>>(
        [text](Connection &connection, quint64) -> Result<QList<SimilarThread>> { return SearchSession::similar(connection, text, 0); });
}

QFuture<Result<IndexState>> Store::indexState()
{
    return d->directory.read<IndexState>(
        [](Connection &connection, quint64) -> Result<IndexState> { return SearchIndex::state(connection); });
}

QFuture<Result<Done>> Store::keepIndex()
{
    return d->writer.keepIndex();
}

} // namespace limber
