// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/askquestion.h>
#include <app/limber/commands/bodyfile.h>
#include <app/limber/commands/outgoingpost.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec AskQuestion::spec()
{
    CommandSpec spec;
    spec.name = u"ask"_s;
    spec.summary = tr("Put a question in the outbox.");
    spec.access = CommandSpec::Access::Writes;
    spec.takesBody = true;
    spec.options = {{u"title"_s, tr("What is asked, in one line."), tr("title")}, BodyFile::option(),
        {u"topic"_s, tr("File it under this topic (its id or its title); may be given again."), tr("topic")},
        {u"community"_s, tr("Ask in this community; needed where there are several."), tr("ID")}};
    spec.complaint = [](const QCommandLineParser &parser) -> QString {
        return parser.isSet(u"title"_s) ? QString() : tr("“ask” needs --title and the question in one line.");
    };
    spec.makeFrom = [](Application &application, Terminal &terminal, const QCommandLineParser &parser, const CommandInput &input) {
        const PostContent content{{}, parser.value(u"title"_s).simplified(), input.body, {}};
        return std::make_unique<AskQuestion>(application, terminal, content, parser.values(u"topic"_s), parser.value(u"community"_s));
    };
    return spec;
}

AskQuestion::AskQuestion(Application &application, Terminal &terminal, PostContent content, QStringList topics, QString community)
    : TerminalCommand(application, terminal)
    , m_content(std::move(content))
    , m_topics(std::move(topics))
    , m_community(std::move(community))
{
}

void AskQuestion::start()
{
    take(store().communities(), [this](const QList<Community> &communities) { choose(communities); });
}

void AskQuestion::choose(const QList<Community> &communities)
{
    if (communities.isEmpty()) {
        findNothing(tr("This profile follows no community. Add one with: limber community add URL"));
        return;
    }
    if (m_community.isEmpty() && communities.size() > 1) {
        QStringList ids;
        for (const Community &community : communities)
            ids.append(community.id);
        terminal().printError(tr("There are several communities. Say in which to ask, with --community and one of: %1")
                                  .arg(ids.join(tr(", ", "between names"))));
        Q_EMIT finished(ExitStatus::WrongUsage);
        return;
    }
    const auto found = std::find_if(communities.begin(), communities.end(),
        [this](const Community &community) { return m_community.isEmpty() || community.id == m_community; });
    if (found == communities.end())
        findNothing(tr("There is no community “%1”. See: limber community list").arg(m_community));
    else
        take(store().topics(found->id),
            [this, community = *found](const QList<LibraryCounts::TopicCount> &known) { narrow(community, known); });
}

void AskQuestion::narrow(const Community &community, const QList<LibraryCounts::TopicCount> &known)
{
    for (const QString &wanted : std::as_const(m_topics)) {
        const auto found = std::find_if(known.begin(), known.end(), [&wanted](const LibraryCounts::TopicCount &count) {
            return count.topic.id == wanted || count.topic.title.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (found == known.end()) {
            findNothing(tr("There is no topic “%1”. See: limber topics").arg(wanted));
            return;
        }
        if (!m_content.topics.contains(found->topic.id))
            m_content.topics.append(found->topic.id);
    }
    if (!OutgoingPost::check(m_content, community.info, terminal())) {
        Q_EMIT finished(ExitStatus::Failed);
        return;
    }
    take(store().queue(community.id, OutgoingPost::of(m_content), std::nullopt), [this](const OutboxPost &post) {
        OutgoingPost::tell(post, terminal());
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
