// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/searchposts.h>
#include <app/limber/commands/threadname.h>
#include <models/wire/timestampjson.h>
#include <ui/presentation/humandate.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usual = 50; // hits for somebody who says no limit
constexpr qsizetype chunk = 100;

} // namespace

CommandSpec SearchPosts::spec()
{
    CommandSpec spec;
    spec.name = u"search"_s;
    spec.arguments = tr("QUERY");
    spec.summary = tr("Search questions and answers, as the search box does.");
    spec.least = 1;
    spec.most = CommandSpec::any;
    spec.options = {{u"limit"_s, tr("At most this many."), tr("number")}};
    spec.complaint = [](const QCommandLineParser &parser) -> QString {
        if (parser.isSet(u"limit"_s) && parser.value(u"limit"_s).toInt() <= 0)
            return tr("--limit needs a number from 1.");
        return {};
    };
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        // The words may come as one argument or as several.
        return std::make_unique<SearchPosts>(application, terminal, parser.positionalArguments().join(u' '),
            parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt() : usual);
    };
    return spec;
}

SearchPosts::SearchPosts(Application &application, Terminal &terminal, const QString &query, qsizetype limit)
    : TerminalCommand(application, terminal)
    , m_query(SearchQuery::parse(query))
    , m_limit(limit)
{
}

void SearchPosts::start()
{
    TerminalCommand::take(store().communities(), [this](const QList<Community> &communities) {
        m_severalCommunities = communities.size() > 1;
        goOn({});
    });
}

void SearchPosts::goOn(const SearchContinuation &from)
{
    SearchWindow window;
    window.limit = static_cast<int>(std::min(chunk, m_limit - m_found));
    window.from = from;
    TerminalCommand::take(store().search(m_query, window), [this](SearchResults results) { take(std::move(results)); });
}

void SearchPosts::take(SearchResults results)
{
    if (m_found == 0 && !results.index.complete())
        terminal().showProgress(tr("Indexing: %1 %. There may be more than is found.").arg(results.index.percent()));
    name(std::move(results), 0);
}

void SearchPosts::name(SearchResults results, size_t next)
{
    // Only where there are several communities can two of them have the same id.
    for (; !m_severalCommunities && next < results.hits.size(); ++next)
        print(results.hits.at(next), results.hits.at(next).ref.id);
    if (next == results.hits.size()) {
        if (results.next.more() && m_found < m_limit)
            goOn(results.next);
        else
            end();
        return;
    }
    auto same = store().findThreads(results.hits.at(next).ref.id);
    TerminalCommand::take(same, [this, results = std::move(results), next](const QList<ThreadRef> &refs) mutable {
        print(results.hits.at(next), threadName(results.hits.at(next).ref, refs));
        name(std::move(results), next + 1);
    });
}

void SearchPosts::print(const SearchHit &hit, const QString &name)
{
    ++m_found;
    if (terminal().json()) {
        const QString post = hit.answer.isEmpty() ? hit.ref.id : hit.answer;
        const QJsonValue author = hit.authorName.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hit.authorName);
        terminal().print({{u"ref"_s, name}, {u"post"_s, post}, {u"title"_s, hit.title}, {u"snippet"_s, hit.snippet}, {u"author"_s, author},
            {u"created"_s, wire::formatTimestamp(hit.created)}});
        return;
    }
    m_table.append({HumanDate(application().clock().now()).date(hit.created), name, hit.title, hit.snippet});
}

void SearchPosts::end()
{
    terminal().printTable(m_table);
    if (m_found == 0)
        findNothing(tr("Nothing matches. Fewer or shorter words find more."));
    else
        Q_EMIT finished(ExitStatus::Done);
}

} // namespace limber
