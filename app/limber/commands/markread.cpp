// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/markread.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec MarkRead::spec()
{
    CommandSpec spec;
    spec.name = u"read"_s;
    spec.arguments = tr("REF…");
    spec.summary = tr("Mark threads as read.");
    spec.access = CommandSpec::Access::Writes;
    spec.least = 1;
    spec.most = CommandSpec::any;
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<MarkRead>(application, terminal, parser.positionalArguments());
    };
    return spec;
}

void MarkRead::work(const ThreadRef &ref, const QString &name)
{
    takeFor(name, store().setRead(ref, true), [this, name](const SavedThread &thread) {
        if (terminal().json())
            terminal().print({{u"ref"_s, name}, {u"saved"_s, thread.saved}, {u"complete"_s, thread.complete}});
        else
            terminal().print(tr("%1: read", "a thread's name").arg(name));
        goOn(ExitStatus::Done);
    });
}

} // namespace limber
