// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/answerquestion.h>
#include <app/limber/commands/bodyfile.h>
#include <app/limber/commands/outgoingpost.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec AnswerQuestion::spec()
{
    CommandSpec spec;
    spec.name = u"answer"_s;
    spec.arguments = tr("REF");
    spec.summary = tr("Put an answer to a question in the outbox.");
    spec.access = CommandSpec::Access::Writes;
    spec.least = spec.most = 1;
    spec.takesBody = true;
    spec.options = {BodyFile::option()};
    spec.makeFrom = [](Application &application, Terminal &terminal, const QCommandLineParser &parser, const CommandInput &input) {
        return std::make_unique<AnswerQuestion>(application, terminal, parser.positionalArguments().constFirst(), input.body);
    };
    return spec;
}

AnswerQuestion::AnswerQuestion(Application &application, Terminal &terminal, const QString &name, QString body)
    : ThreadCommand(application, terminal, {name})
    , m_body(std::move(body))
{
}

void AnswerQuestion::work(const ThreadRef &ref, const QString &name)
{
    takeFor(name, store().thread(ref), [this, name](const Thread &thread) { answer(thread, name); });
}

void AnswerQuestion::answer(const Thread &thread, const QString &name)
{
    const PostContent content{thread.ref.id, {}, m_body, {}};
    if (thread.gone) {
        terminal().printError(tr("%1 is no longer in its community: nobody can answer it.", "a thread's name").arg(name));
        goOn(ExitStatus::Failed);
        return;
    }
    if (thread.question.closed) {
        terminal().printError(tr("%1 takes no more answers.", "a thread's name").arg(name));
        goOn(ExitStatus::Failed);
        return;
    }
    if (!OutgoingPost::check(content, thread.source.info, terminal())) {
        goOn(ExitStatus::Failed);
        return;
    }
    takeFor(name, store().queue(thread.ref.community, OutgoingPost::of(content), std::nullopt), [this](const OutboxPost &post) {
        OutgoingPost::tell(post, terminal());
        goOn(ExitStatus::Done);
    });
}

} // namespace limber
