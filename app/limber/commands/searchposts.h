// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/store/searchresults.h>

namespace limber {

/// `limber search`: the posts that the search box would find, best first.
class SearchPosts final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    /// `limit` 0 for all.
    SearchPosts(Application &application, Terminal &terminal, const QString &query, qsizetype limit);
    void start() override;

private:
    void goOn(const SearchContinuation &from);
    void take(SearchResults results);
    void name(SearchResults results, size_t next);
    void print(const SearchHit &hit, const QString &name);
    void end();

    SearchQuery m_query;
    qsizetype m_limit;
    qsizetype m_found = 0;
    bool m_severalCommunities = false;
    QList<QStringList> m_table;
};

} // namespace limber
