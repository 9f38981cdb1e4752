// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/commandline.h>
#include <app/endpoint/loadcommand.h>
#include <app/endpoint/membercommand.h>
#include <app/endpoint/servecommand.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

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
    const QString reading = parser.value(u"reading"_s);
    if (reading != "open"_L1 && reading != "members"_L1)
        return wrong(QCoreApplication::translate("limber-endpoint", "--reading is open or members"));
    bool isNumber = false;
    const int postsPerHour = parser.value(u"posts-per-hour"_s).toInt(&isNumber);
    if (!isNumber || postsPerHour < 0)
        return wrong(QCoreApplication::translate("limber-endpoint", "--posts-per-hour takes a whole number, 0 for no limit"));
    if (parser.isSet(u"local-member"_s) != parser.isSet(u"token-file"_s))
        return wrong(QCoreApplication::translate("limber-endpoint", "--local-member and --token-file belong together"));
    return ServeCommand{.folder = parser.value(u"data"_s),
        .listen = *listen,
        .sample = parser.isSet(u"sample"_s),
        .readingNeedsToken = reading == "members"_L1,
        .postsPerHour = postsPerHour,
        .localMember = parser.value(u"local-member"_s).simplified(),
        .tokenFile = parser.value(u"token-file"_s)}
        .run();
}

CommandResult member(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(1);
    const bool named = verb == "add"_L1 || verb == "revoke"_L1;
    if ((!named && verb != "list"_L1) || words.size() != (named ? 3 : 2))
        return wrong(QCoreApplication::translate("limber-endpoint", "it is member add NAME, member revoke NAME or member list"));
    const MemberCommand command{parser.value(u"data"_s)};
    if (verb == "list"_L1)
        return command.list();
    if (verb == "revoke"_L1)
        return command.revoke(words.at(2));
    return command.add({.name = words.at(2),
        .role = parser.value(u"role"_s),
        .headline = parser.value(u"headline"_s),
        .sharedBy = parser.value(u"shared-by"_s),
        .bioFile = parser.value(u"bio-file"_s),
        .url = parser.value(u"url"_s),
        .topics = parser.values(u"topic"_s)});
}

// Whether one of the options was given that belong to another command.
bool isSetAny(const QCommandLineParser &parser, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return parser.isSet(QString::fromLatin1(name)); });
}

CommandResult load(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 2)
        return wrong(QCoreApplication::translate("limber-endpoint", "load takes one file, or - for standard input"));
    return LoadCommand{parser.value(u"data"_s), parser.positionalArguments().at(1)}.run();
}

} // namespace

CommandResult runCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("limber-endpoint", "The server of a Limber community: questions, answers and people, over HTTP."));
    parser.addPositionalArgument(u"command"_s,
        QCoreApplication::translate(
            "limber-endpoint", "serve, load FILE.json (- for standard input), member add NAME, member list, or member revoke NAME"));
    parser.addOptions({
        {u"data"_s, QCoreApplication::translate("limber-endpoint", "The folder that holds the community."), u"DIR"_s},
        {u"listen"_s, QCoreApplication::translate("limber-endpoint", "serve: address and port; port 0 picks a free one."),
            u"ADDRESS:PORT"_s, u"127.0.0.1:8030"_s},
        {u"sample"_s, QCoreApplication::translate("limber-endpoint", "serve: load the sample community first.")},
        {u"reading"_s, QCoreApplication::translate("limber-endpoint", "serve: open (to all) or members (a token is needed to read)."),
            u"open|members"_s, u"open"_s},
        {u"posts-per-hour"_s, QCoreApplication::translate("limber-endpoint", "serve: new posts of one member; 0 for no limit."), u"N"_s,
            u"60"_s},
        {u"local-member"_s,
            QCoreApplication::translate("limber-endpoint", "serve: make this member where the token file holds no good token."), u"NAME"_s},
        {u"token-file"_s,
            QCoreApplication::translate("limber-endpoint", "serve: where the local member's token is kept, for you alone to read."),
            u"FILE"_s},
        {u"role"_s, QCoreApplication::translate("limber-endpoint", "member add: member, expert or editor."), u"ROLE"_s, u"member"_s},
        {u"headline"_s, QCoreApplication::translate("limber-endpoint", "member add: one line under the name."), u"TEXT"_s},
        {u"shared-by"_s, QCoreApplication::translate("limber-endpoint", "member add: who brought this expert here."), u"TEXT"_s},
        {u"bio-file"_s, QCoreApplication::translate("limber-endpoint", "member add: a file that tells more, in Markdown."), u"FILE"_s},
        {u"topic"_s, QCoreApplication::translate("limber-endpoint", "member add: the id of a topic; may be given again."), u"ID"_s},
        {u"url"_s, QCoreApplication::translate("limber-endpoint", "member add: a web address."), u"URL"_s},
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
        return wrong(QCoreApplication::translate("limber-endpoint", "a command is missing: serve, load or member (--help says more)"));
    const QString command = words.first();
    if (command != "serve"_L1 && command != "load"_L1 && command != "member"_L1) {
        //: %1 is what somebody typed in place of a command
        return wrong(QCoreApplication::translate("limber-endpoint", "there is no command %1 (--help says more)").arg(command));
    }
    const bool adds = command == "member"_L1 && words.value(1) == "add"_L1;
    if (command != "serve"_L1 && isSetAny(parser, {"listen", "sample", "reading", "posts-per-hour", "local-member", "token-file"}))
        return wrong(QCoreApplication::translate("limber-endpoint", "one of the options belongs to serve (--help says which)"));
    if (!adds && isSetAny(parser, {"role", "headline", "shared-by", "bio-file", "topic", "url"}))
        return wrong(QCoreApplication::translate("limber-endpoint", "one of the options belongs to member add (--help says which)"));
    if (parser.value(u"data"_s).isEmpty())
        return wrong(QCoreApplication::translate("limber-endpoint", "--data DIR is missing: the folder that holds the community"));
    if (command == "serve"_L1)
        return serve(parser, parser.value(u"listen"_s));
    return command == "load"_L1 ? load(parser) : member(parser);
}

} // namespace limber
