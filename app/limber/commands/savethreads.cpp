// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/savethreads.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec SaveThreads::spec(bool save)
{
    CommandSpec spec;
    spec.name = save ? u"save"_s : u"unsave"_s;
    spec.arguments = tr("REF…");
    spec.summary = save ? tr("Keep whole copies of threads, whatever becomes of them in the community.") : tr("Let saved copies go.");
    spec.access = CommandSpec::Access::Writes;
    spec.least = 1;
    spec.most = CommandSpec::any;
    spec.make = [save](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<SaveThreads>(application, terminal, parser.positionalArguments(), save);
    };
    return spec;
}

SaveThreads::SaveThreads(Application &application, Terminal &terminal, QStringList names, bool save)
    : ThreadCommand(application, terminal, std::move(names))
    , m_save(save)
{
}

void SaveThreads::work(const ThreadRef &ref, const QString &name)
{
    takeFor(name, store().setSaved(ref, m_save), [this, name](const SavedThread &saved) {
        if (terminal().json())
            terminal().print({{u"ref"_s, name}, {u"saved"_s, saved.saved}, {u"complete"_s, saved.complete}});
        else if (!saved.saved)
            terminal().print(tr("%1: let go", "a thread's name").arg(name));
        else
            terminal().print(saved.complete ? tr("%1: saved", "a thread's name").arg(name)
                                            : tr("%1: saved, as far as it has arrived", "a thread's name").arg(name));
        goOn(ExitStatus::Done);
    });
}

} // namespace limber
