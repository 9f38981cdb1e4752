// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commandline.h>
#include <app/limber/profilefolder.h>

#include <QCommandLineParser>

namespace limber {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> CommandLine::commonOptions()
{
    return {
        {u"profile"_s, tr("Keep the databases and settings in this folder."), tr("folder")},
        {u"json"_s, tr("Print one JSON object per line.")},
        {{u"h"_s, u"help"_s}, tr("Print how to use the program or a command.")},
        {{u"v"_s, u"version"_s}, tr("Print the version.")},
    };
}

QList<QCommandLineOption> CommandLine::windowOptions()
{
    return {
        {u"sample"_s, tr("Open the window on the sample community, which needs no network.")},
        {u"render"_s, tr("Paint the window into this PNG file instead of on a display, and end."), tr("file")},
    };
}

QString CommandLine::needsFolder()
{
    return tr("--profile needs a folder.");
}

CommandLine CommandLine::of(const QStringList &words)
{
    CommandLine line;
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(commonOptions());
    parser.addOptions(windowOptions());
    if (!parser.parse(words))
        line.error = parser.errorText();
    line.arguments = parser.positionalArguments();
    if (!line.arguments.isEmpty())
        line.command = line.arguments.takeFirst();
    const QString next = line.arguments.value(0);
    const bool goesOn = line.command == u"community" ? !next.isEmpty() && !next.startsWith(u'-')
                                                     : line.command == u"outbox" && (next == u"drop" || next == u"retry");
    if (goesOn)
        line.command += u' ' + line.arguments.takeFirst();
    line.profile = parser.value(u"profile"_s);
    line.json = parser.isSet(u"json"_s);
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.sample = parser.isSet(u"sample"_s);
    line.render = parser.value(u"render"_s);
    if (line.error.isEmpty() && !line.command.isEmpty() && (line.sample || !line.render.isEmpty()))
        line.error = tr("--sample and --render open the window, and go with no command.");
    else if (line.error.isEmpty() && parser.isSet(u"profile"_s) && line.profile.isEmpty())
        line.error = needsFolder();
    return line;
}

QString CommandLine::folder() const
{
    return sample && profile.isEmpty() ? ProfileFolder::samplePath() : profile;
}

CommandLine::Surface CommandLine::surface() const
{
    if (help || version || !error.isEmpty())
        return Surface::Terminal;
    if (!command.isEmpty())
        return command == u"export" ? Surface::Paper : Surface::Terminal;
    if (!render.isEmpty())
        return Surface::Picture;
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    return display ? Surface::Window : Surface::Terminal;
}

} // namespace limber
