// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/outboxjson.h>
#include <app/limber/commands/outgoingpost.h>
#include <ui/compose/draftcheck.h>

#include <QUuid>

namespace limber {

using namespace Qt::StringLiterals;

bool OutgoingPost::check(const PostContent &content, const CommunityInfo &info, Terminal &terminal)
{
    const QList<DraftProblem> problems = DraftCheck::problems(content, info);
    for (const DraftProblem &problem : problems)
        terminal.printError(problem.text);
    return problems.isEmpty();
}

Outgoing OutgoingPost::of(const PostContent &content)
{
    return {.verb = Outgoing::Verb::Post, .post = QUuid::createUuid().toString(QUuid::WithoutBraces), .content = content};
}

void OutgoingPost::tell(const OutboxPost &post, Terminal &terminal)
{
    if (terminal.json())
        terminal.print({{u"uuid"_s, post.uuid}, {u"state"_s, outboxStateName(post.state)}});
    else
        terminal.print(tr("In the outbox as %1. Send it with: limber sync", "an identifier").arg(post.uuid));
}

} // namespace limber
