// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/checkfiles.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec CheckFiles::spec()
{
    CommandSpec spec;
    spec.name = u"check"_s;
    spec.summary = tr("Examine the profile's databases.");
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &) {
        return std::make_unique<CheckFiles>(application, terminal);
    };
    return spec;
}

void CheckFiles::start()
{
    take(store().check(), [this](const QList<FileCheck> &checks) {
        ExitStatus status = ExitStatus::Done;
        QList<QStringList> rows;
        for (const FileCheck &check : checks) {
            if (!check.ok) {
                status = ExitStatus::Failed;
                terminal().printError(tr("%1 is damaged. Make a copy of the profile's folder before anything else.").arg(check.file));
            }
            if (terminal().json())
                terminal().print({{u"file"_s, check.file}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}});
            else
                rows.append({check.file, check.ok ? tr("whole") : tr("damaged"), check.detail});
        }
        terminal().printTable(rows);
        Q_EMIT finished(status);
    });
}

} // namespace limber
