// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commandline.h>
#include <app/limber/commands/commandtable.h>
#include <app/limber/handedcommands.h>
#include <app/limber/terminal.h>

#include <QCommandLineParser>
#include <QJsonArray>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A file in memory.
class Written final
{
    Q_DISABLE_COPY_MOVE(Written)

public:
    Written()
        : m_file(open_memstream(&m_bytes, &m_size))
    {
    }
    ~Written()
    {
        std::fclose(m_file);
        std::free(m_bytes); // NOLINT(cppcoreguidelines-no-malloc): as open_memstream() wants it
    }

    [[nodiscard]] std::FILE *file() const { return m_file; }
    [[nodiscard]] QByteArray bytes()
    {
        std::fflush(m_file);
        return {m_bytes, static_cast<qsizetype>(m_size)};
    }

private:
    char *m_bytes = nullptr;
    size_t m_size = 0;
    std::FILE *m_file;
};

/// What one command needs while it runs; gone when all of it is.
class Running final : public QObject
{
public:
    Running(bool json, QObject *parent)
        : QObject(parent)
        , terminal(json, out.file(), err.file())
    {
    }

    Written out;
    Written err;
    Terminal terminal;
    std::unique_ptr<TerminalCommand> command;
};

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &word : array)
        words.append(word.toString());
    return words;
}

} // namespace

HandedCommands::HandedCommands(Application &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
}

void HandedCommands::run(const QJsonObject &request, const std::function<void(const HandedResult &)> &done)
{
    const HandedResult wrong{{}, {}, static_cast<int>(ExitStatus::WrongUsage)};
    const QString name = request.value(u"command"_s).toString();
    const QList<CommandSpec> commands = allCommands();
    const auto spec = std::find_if(commands.begin(), commands.end(),
        [&name](const CommandSpec &command) { return command.name == name && command.access == CommandSpec::Access::Writes; });
    if (spec == commands.end())
        return done(wrong);
    // The other launch has looked at the words already, and said what is wrong with them: this only keeps strangers' words out.
    QCommandLineParser parser;
    parser.addOptions(CommandLine::commonOptions());
    parser.addOptions(spec->options);
    const bool understood = parser.parse(QStringList{u"limber"_s} + wordsOf(request.value(u"arguments"_s)));
    const auto count = parser.positionalArguments().size();
    if (!understood || count < spec->least || count > spec->most || (spec->complaint && !spec->complaint(parser).isEmpty()))
        return done(wrong);
    auto *running = new Running(request.value(u"json"_s).toBool(), this);
    const CommandInput input{request.value(u"folder"_s).toString(), request.value(u"body"_s).toString()};
    running->command = spec->command(m_application, running->terminal, parser, input);
    connect(running->command.get(), &TerminalCommand::finished, running, [running, done](ExitStatus status) {
        done({running->out.bytes(), running->err.bytes(), static_cast<int>(status)});
        running->deleteLater();
    });
    running->command->start();
}

} // namespace limber
