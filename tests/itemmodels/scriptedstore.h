// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <tests/support/fakeclock.h>

#include <QPromise>

#include <deque>
#include <functional>
#include <vector>

namespace limber {

/// The other side of Store's public face, for programs that link scriptedstore.cpp in place of the real one: the test decides when each
/// question is answered, and with what. A Store finds its script through the clock that it is given.
class ScriptedStore final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }

    /// What the store would find if it looked now.
    std::function<Result<ThreadSpine>(const ThreadQuery &)> spine;
    std::function<Result<ThreadRows>(const std::vector<qint64> &)> rows;
    std::function<Result<LibraryCounts>()> counts;
    std::function<Result<QList<Community>>()> communities;
    std::function<Result<QList<Expert>>(const QString &)> experts;
    std::function<Result<QList<Story>>(const QString &)> stories;
    /// Not asked for a search that another one, or cancelSearch(), has ended before it was looked up.
    std::function<Result<SearchResults>(const SearchQuery &, const SearchWindow &)> search;
    IndexState index;
    std::function<Result<QList<Expert>>()> followed = [] {
        return QList<Expert>();
    };
    std::function<Result<PersonPosts>(const QString &person)> posts;

    /// Looks for the oldest question, without telling anybody yet; false if there is none that has not been looked up.
    bool look();
    /// Tells the oldest answer that was found; false if there is none.
    bool tell();
    /// Looks up and tells at once whatever was and will be asked.
    void answerAtOnce(bool atOnce);

    int spineRequests = 0;
    int rowRequests = 0;
    int countRequests = 0;
    int searchRequests = 0;
    int expertRequests = 0;
    int postRequests = 0;
    [[nodiscard]] size_t waiting() const { return m_asked.size() + m_found.size(); }

private:
    friend class Store;
    using Tell = std::function<void()>;
    using Look = std::function<Tell()>;

    template <typename T, typename Find> QFuture<Result<T>> ask(Find find)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_asked.push_back([promise, find = std::move(find)]() -> Tell {
            auto answer = std::make_shared<Result<T>>(find());
            return [promise, answer] {
                promise->addResult(*answer);
                promise->finish();
            };
        });
        const QFuture<Result<T>> future = promise->future();
        if (m_atOnce)
            answerAtOnce(true);
        return future;
    }

    FakeClock m_clock;
    std::deque<Look> m_asked;
    std::deque<Tell> m_found;
    bool m_atOnce = false;
    int m_endedSearches = 0; ///< those up to this number
};

} // namespace limber
