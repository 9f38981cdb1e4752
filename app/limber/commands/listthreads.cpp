// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/listthreads.h>
#include <app/limber/commands/threadjson.h>
#include <app/limber/commands/threadname.h>
#include <ui/presentation/humandate.h>

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t chunk = 256;

std::optional<View> viewNamed(const QString &name)
{
    static const QHash<QString, View> views{{u"all"_s, View::All}, {u"unread"_s, View::Unread}, {u"unanswered"_s, View::Unanswered},
        {u"saved"_s, View::Saved}, {u"mine"_s, View::Mine}};
    const auto found = views.constFind(name);
    return found == views.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

CommandSpec ListThreads::spec()
{
    CommandSpec spec;
    spec.name = u"list"_s;
    spec.summary = tr("List threads, the newest activity first.");
    QCommandLineOption view(u"view"_s, tr("Which threads: all, unread, unanswered, saved or mine."), tr("view"), u"all"_s);
    QCommandLineOption topic(u"topic"_s, tr("Only threads of this topic (its id or its title)."), tr("topic"));
    QCommandLineOption limit(u"limit"_s, tr("At most this many."), tr("number"));
    spec.options = {view, topic, limit};
    spec.complaint = [](const QCommandLineParser &parser) -> QString {
        if (!viewNamed(parser.value(u"view"_s)))
            return tr("There is no view “%1”: it is all, unread, unanswered, saved or mine.").arg(parser.value(u"view"_s));
        if (parser.isSet(u"limit"_s) && parser.value(u"limit"_s).toInt() <= 0)
            return tr("--limit needs a number from 1.");
        return {};
    };
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<ListThreads>(application, terminal, viewNamed(parser.value(u"view"_s)).value_or(View::All),
            parser.value(u"topic"_s), parser.value(u"limit"_s).toInt());
    };
    return spec;
}

ListThreads::ListThreads(Application &application, Terminal &terminal, View view, QString topic, qsizetype limit)
    : TerminalCommand(application, terminal)
    , m_topic(std::move(topic))
    , m_limit(limit)
{
    m_query.view = view;
}

void ListThreads::start()
{
    take(store().communities(), [this](const QList<Community> &communities) {
        m_severalCommunities = communities.size() > 1;
        if (m_topic.isEmpty())
            ask();
        else
            take(store().topics({}), [this](const QList<LibraryCounts::TopicCount> &topics) { narrow(topics); });
    });
}

void ListThreads::narrow(const QList<LibraryCounts::TopicCount> &topics)
{
    const auto found = std::find_if(topics.begin(), topics.end(), [this](const LibraryCounts::TopicCount &count) {
        return count.topic.id == m_topic || count.topic.title.compare(m_topic, Qt::CaseInsensitive) == 0;
    });
    if (found == topics.end()) {
        findNothing(tr("There is no topic “%1”. See: limber topics").arg(m_topic));
        return;
    }
    m_query.topic = found->topic.id;
    ask();
}

void ListThreads::ask()
{
    take(store().threadSpine(m_query), [this](ThreadSpine spine) {
        m_spine = std::move(spine.rows);
        if (m_limit > 0 && m_spine.size() > static_cast<size_t>(m_limit))
            m_spine.resize(static_cast<size_t>(m_limit));
        if (m_spine.empty())
            findNothing(tr("No thread is in this view. Fetch what is new with: limber sync"));
        else
            goOn();
    });
}

void ListThreads::goOn()
{
    if (m_done == m_spine.size()) {
        terminal().printTable(m_table);
        Q_EMIT finished(ExitStatus::Done);
        return;
    }
    const size_t end = std::min(m_done + chunk, m_spine.size());
    std::vector<qint64> wanted(m_spine.begin() + static_cast<std::ptrdiff_t>(m_done), m_spine.begin() + static_cast<std::ptrdiff_t>(end));
    m_done = end;
    take(store().threadRows(std::move(wanted)), [this](ThreadRows rows) { name(std::move(rows), 0); });
}

void ListThreads::name(ThreadRows rows, size_t next)
{
    // Only where there are several communities can two of them have the same id.
    for (; !m_severalCommunities && next < rows.rows.size(); ++next)
        print(rows.rows.at(next), rows.rows.at(next).ref.id);
    if (next == rows.rows.size()) {
        goOn();
        return;
    }
    auto same = store().findThreads(rows.rows.at(next).ref.id);
    take(same, [this, rows = std::move(rows), next](const QList<ThreadRef> &refs) mutable {
        print(rows.rows.at(next), threadName(rows.rows.at(next).ref, refs));
        name(std::move(rows), next + 1);
    });
}

void ListThreads::print(const ThreadRow &row, const QString &name)
{
    if (terminal().json()) {
        terminal().print(threadRowJson(row, name));
        return;
    }
    m_table.append({HumanDate(application().clock().now()).date(row.activity), tr("%n answer(s)", nullptr, row.answers), name, row.title});
}

} // namespace limber
