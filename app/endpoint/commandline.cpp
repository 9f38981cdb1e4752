// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/commandline.h>
#include <app/endpoint/loadcommand.h>
#include <app/endpoint/servecommand.h>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

CommandResult wrong(const QString &message)
{
    return {CommandResult::WrongUsage, message};
}

CommandResult serve(const QCommandLineParser &parser, const QString &listenOption)
{
    const auto listen = ListenAddress::parse(listenOption);
    if (!listen) {
        //: %1 is what was given after --listen
        return wrong(QCoreApplication::translate("limber-endpoint", "%1 is no address and port, such as 127.0.0.1:8030").arg(listenOption));
    }
    if (parser.positionalArguments().size() > 1)
        return wrong(QCoreApplication::translate("limber-endpoint", "serve takes no file"));
    return ServeCommand{parser.value(u"data"_s), *listen, parser.isSet(u"sample"_s)}.run();
}

CommandResult load(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 2)
        return wrong(QCoreApplication::translate("limber-endpoint", "load takes one file, or - for standard input"));
    if (parser.isSet(u"listen"_s) || parser.isSet(u"sample"_s))
        return wrong(QCoreApplication::translate("limber-endpoint", "--listen and --sample belong to serve"));
    return LoadCommand{parser.value(u"data"_s), parser.positionalArguments().at(1)}.run();
}

} // namespace

CommandResult runCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("limber-endpoint", "The server of a Limber community: questions, answers and people, over HTTP."));
    parser.addPositionalArgument(
        u"command"_s, QCoreApplication::translate("limber-endpoint", "serve, or load FILE.json (- for standard input)"));
    parser.addOptions({
        {u"data"_s, QCoreApplication::translate("limber-endpoint", "The folder that holds the community."), u"DIR"_s},
        {u"listen"_s, QCoreApplication::translate("limber-endpoint", "serve: address and port; port 0 picks a free one."),
            u"ADDRESS:PORT"_s, u"127.0.0.1:8030"_s},
        {u"sample"_s, QCoreApplication::translate("limber-endpoint", "serve: load the sample community first.")},
    });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {CommandResult::Done, parser.helpText().trimmed()};
    if (parser.isSet(version))
        return {CommandResult::Done, u"limber-endpoint "_s + QCoreApplication::applicationVersion()};
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return wrong(QCoreApplication::translate("limber-endpoint", "a command is missing: serve or load (--help says more)"));
    if (words.first() != "serve"_L1 && words.first() != "load"_L1) {
        //: %1 is what somebody typed in place of a command
        return wrong(QCoreApplication::translate("limber-endpoint", "there is no command %1 (--help says more)").arg(words.first()));
    }
    if (parser.value(u"data"_s).isEmpty())
        return wrong(QCoreApplication::translate("limber-endpoint", "--data DIR is missing: the folder that holds the community"));
    return words.first() == "serve"_L1 ? serve(parser, parser.value(u"listen"_s)) : load(parser);
}

} // namespace limber
