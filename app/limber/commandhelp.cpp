// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commandhelp.h>
#include <app/limber/commandline.h>
#include <models/domain/toint.h>

#include <QStringList>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using Row = std::pair<QString, QString>;

/// Names at the left, what they mean under each other at the right.
QString columns(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const Row &row : rows)
        text += u"  "_s + row.first.leftJustified(toInt(width) + 2) + row.second + u'\n';
    return text;
}

QList<Row> optionRows(const QList<QCommandLineOption> &options)
{
    QList<Row> rows;
    for (const QCommandLineOption &option : options) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u" <"_s + option.valueName() + u'>';
        rows.append({names.join(u", "_s) + value, option.description()});
    }
    return rows;
}

QString usage(const CommandSpec &command)
{
    return command.arguments.isEmpty() ? command.name : command.name + u' ' + command.arguments;
}

} // namespace

QString CommandHelp::ofProgram(const QList<CommandSpec> &commands)
{
    QList<Row> rows;
    for (const CommandSpec &command : commands)
        rows.append({usage(command), command.summary});
    return tr("Usage: limber [options]            opens the window\n"
              "       limber COMMAND [options]    works without one")
        + u"\n\n"_s + tr("Commands:") + u'\n' + columns(rows) + u'\n' + tr("Options for every command:") + u'\n'
        + columns(optionRows(CommandLine::commonOptions())) + u'\n' + tr("Options for the window:") + u'\n'
        + columns(optionRows(CommandLine::windowOptions())) + u'\n'
        + tr("A command's own options: limber COMMAND --help\n"
             "REF names a thread: a question's id, or COMMUNITY/ID where several communities have it.\n"
             "Exit status: 0 done, 1 failed, 2 wrong usage, 3 the community cannot be reached now, 4 nothing found.");
}

QString CommandHelp::ofCommand(const CommandSpec &command)
{
    QString text = tr("Usage: limber %1", "a command and its arguments").arg(usage(command)) + u"\n\n"_s + command.summary + u"\n\n"_s;
    if (!command.options.isEmpty())
        text += tr("Options:") + u'\n' + columns(optionRows(command.options)) + u'\n';
    return text + tr("Options for every command:") + u'\n' + columns(optionRows(CommandLine::commonOptions())).trimmed().prepend(u"  "_s);
}

} // namespace limber
